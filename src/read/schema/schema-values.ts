import { examples } from '../../generated/examples.ts';
import { closest } from '../../text/did-you-mean.ts';
import type { TreeNode } from '../yaml/tree.ts';
import { bareName, valueNamed } from './key-names.ts';
import {
  type Checked,
  firstLine,
  keysOf,
  type SchemaFinding,
  scalarText,
  schemaFinding,
  whereIs,
} from './schema-findings.ts';
import type { Location } from './schema-location.ts';
import type { FoundType, OutOfRange } from './schema-problem.ts';
import { replacing, splitByColon } from './schema-traps.ts';
import type { Shape, ShapeType } from './shape.ts';

/** A value of a type that its field does not take. */
export function wrongType(checked: Checked, at: Location): SchemaFinding {
  const { file } = checked;
  const { node } = at;
  if (isEmpty(node)) return emptyValue(checked, at);
  const expected = typesOf(at);
  const colon = node.kind === 'mapping' && expected.includes('string') ? splitByColon(file, node) : undefined;
  if (colon !== undefined) {
    const data = { problem: 'colon-in-text', ...whereIs(at), text: colon.text } as const;
    return schemaFinding(checked, at, colon.span, data, colon.fix);
  }
  const text = scalarText(node);
  const suggestion = text === undefined ? null : converted(text, expected);
  const fix = suggestion === null ? undefined : replacing(file, node, suggestion, 'safe');
  const example = examples[`${at.section}.${at.field}`] ?? null;
  const found = {
    expected,
    found: foundType(node),
    text: text ?? null,
    suggestion,
    keys: wantedKeys(at.shape),
    example,
  };
  return schemaFinding(checked, at, firstLine(file, node), { problem: 'wrong-type', ...whereIs(at), ...found }, fix);
}

/** A value left empty. */
export function emptyValue(checked: Checked, at: Location): SchemaFinding {
  const { node, entry, field } = at;
  const required = entry !== undefined && at.holder?.required.includes(field) === true;
  const span = node.end > node.start ? node : (entry?.key ?? node);
  const data = {
    problem: 'empty-value',
    ...whereIs(at),
    expected: typesOf(at),
    required,
    keys: wantedKeys(at.shape),
  } as const;
  return schemaFinding(checked, at, span, data);
}

/** A text that holds nothing but white space. Other patterns are of ids, whose characters the readers report. */
export function blankText(checked: Checked, at: Location): SchemaFinding | undefined {
  return scalarText(at.node)?.trim() === '' ? emptyValue(checked, at) : undefined;
}

/** A value that is none of those to choose from; undefined where it is not even a text. */
export function notAChoice(checked: Checked, at: Location, allowed: readonly string[]): SchemaFinding | undefined {
  const text = scalarText(at.node);
  if (text === undefined || isEmpty(at.node)) return undefined;
  if (text.trim() === '') return emptyValue(checked, at);
  const same = allowed.find((value) => bareName(value) === bareName(text)) ?? valueNamed(text, allowed);
  const suggestion = same ?? closest(text, allowed) ?? null;
  const fix =
    suggestion === null
      ? undefined
      : replacing(checked.file, at.node, suggestion, same === undefined ? 'unsafe' : 'safe');
  const data = { problem: 'not-a-choice', ...whereIs(at), text, allowed, suggestion } as const;
  return schemaFinding(checked, at, firstLine(checked.file, at.node), data, fix);
}

/** A number beyond its limit. */
export function outOfRange(
  checked: Checked,
  at: Location,
  limit: Pick<OutOfRange, 'comparison' | 'limit'>,
): SchemaFinding {
  const data = { problem: 'out-of-range', ...whereIs(at), text: scalarText(at.node) ?? '', ...limit } as const;
  return schemaFinding(checked, at, at.node, data);
}

/** A list in which a value stands twice: the later of the two. */
export function repeatedItem(checked: Checked, at: Location, index: number): SchemaFinding {
  const item = at.node.kind === 'sequence' ? at.node.items[index] : undefined;
  const data = { problem: 'repeated-item', ...whereIs(at), text: scalarText(item) ?? '' } as const;
  return schemaFinding(checked, at, item ?? at.node, data);
}

/** A number with a decimal comma, or a yes in words, where a number or `true` is wanted. */
function converted(text: string, expected: readonly ShapeType[]): string | null {
  if (expected.includes('number') && /^[+-]?\d+,\d+$/.test(text)) return text.replace(',', '.');
  return expected.includes('boolean') ? (valueNamed(text, ['true', 'false']) ?? null) : null;
}

function isEmpty(node: TreeNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function typesOf(at: Location): readonly ShapeType[] {
  return at.shape?.types ?? [];
}

/** Keys of the mapping that is wanted here, or of the items of the list. */
function wantedKeys(shape: Shape | undefined): readonly string[] {
  const keys = keysOf(shape);
  return keys.length > 0 ? keys : keysOf(shape?.items);
}

function foundType(node: TreeNode): FoundType {
  if (node.kind === 'sequence') return 'array';
  if (node.kind === 'mapping') return 'object';
  return typeof node.value as FoundType;
}
