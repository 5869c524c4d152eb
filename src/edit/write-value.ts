import { isPlainSafe, type ScalarPlace } from './plain.ts';
import { quoted } from './quote.ts';

/** A value to be written into a file; keys in the order in which they are to stand. */
export type NewValue = string | number | boolean | null | readonly NewValue[] | NewMapping;

export interface NewMapping {
  readonly [key: string]: NewValue;
}

/** How a value is laid out over lines. */
export interface Layout {
  /** The column of the mapping's keys or the list's dashes. */
  readonly column: number;
  /** How far nested values are indented below their key. */
  readonly step: number;
  readonly lineEnd: string;
}

/** A scalar as it is written: without quotes where YAML then reads the same text. */
export function scalarText(value: string | number | boolean | null, place: ScalarPlace): string {
  if (value === null) return 'null';
  if (typeof value !== 'string') return String(value);
  return isPlainSafe(value, place) && !looksTyped(value) ? value : quoted(value);
}

/**
 * Whether YAML takes an unquoted text for a number, a truth value or nothing. Words of YAML 1.1 are counted in, for
 * readers that are older than this one.
 */
export function looksTyped(text: string): boolean {
  return (
    /^(?:~|null|true|false|yes|no|on|off|y|n)$/i.test(text) ||
    /^[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ||
    /^[-+]?(?:0[box][\da-f_]+|\.inf|\.nan|\d+(?::[0-5]?\d)+)$/i.test(text)
  );
}

/** A value on one line, between brackets where it has parts. */
export function flowText(value: NewValue): string {
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`;
  if (isMapping(value)) {
    const entries = Object.entries(value).map(([key, part]) => `${keyText(key, true)}: ${flowText(part)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return scalarText(value, { inFlow: true, isKey: false });
}

/** A mapping as lines of `key: value`; without the indentation of the first, without the end of the last. */
export function blockText(entries: readonly (readonly [key: string, value: NewValue])[], layout: Layout): string {
  const indent = ' '.repeat(layout.column);
  return entries
    .map(([key, value]) => `${keyText(key, false)}:${valueText(value, layout)}`)
    .join(layout.lineEnd + indent);
}

/** What follows the colon of a key: on its line, or on the lines below. */
function valueText(value: NewValue, layout: Layout): string {
  const column = layout.column + layout.step;
  const nextLine = layout.lineEnd + ' '.repeat(column);
  if (isList(value) && value.some((item) => isMapping(item))) {
    return value.map((item) => `${nextLine}- ${itemText(item, { ...layout, column: column + 2 })}`).join('');
  }
  if (isMapping(value) && Object.values(value).some((part) => isMapping(part) || isList(part))) {
    return nextLine + blockText(Object.entries(value), { ...layout, column });
  }
  if (typeof value === 'string' && isLines(value)) return ` ${literalText(value, column, layout.lineEnd)}`;
  return ` ${typeof value === 'object' && value !== null ? flowText(value) : scalarText(value, { inFlow: false, isKey: false })}`;
}

/** An item of a list: a small one between brackets, else a line for each key. */
export function itemText(item: NewValue, layout: Layout): string {
  const isSmall = !isMapping(item) || flowText(item).length <= 80;
  return isSmall ? flowOrScalar(item) : blockText(Object.entries(item), layout);
}

export function flowOrScalar(value: NewValue): string {
  return typeof value === 'object' && value !== null
    ? flowText(value)
    : scalarText(value, { inFlow: false, isKey: false });
}

/** Whether a text is one of several lines that a literal block can hold. */
export function isLines(text: string): boolean {
  return (
    /\n/.test(text) && !/^[ \n]|[ \t]$|[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]|\p{Cs}|\n\n$|[ \t]\n/u.test(text)
  );
}

/** A text of several lines as a literal block, without the end of its last line. */
export function literalText(text: string, column: number, lineEnd: string): string {
  const chomped = text.endsWith('\n') ? text.slice(0, -1) : text;
  const lines = chomped.split('\n').map((line) => (line === '' ? '' : ' '.repeat(column) + line));
  return [text.endsWith('\n') ? '|' : '|-', ...lines].join(lineEnd);
}

export function keyText(key: string, inFlow: boolean): string {
  const place = { inFlow, isKey: true };
  return isPlainSafe(key, place) ? key : quoted(key);
}

export function isList(value: NewValue): value is readonly NewValue[] {
  return Array.isArray(value);
}

export function isMapping(value: NewValue): value is NewMapping {
  return typeof value === 'object' && value !== null && !isList(value);
}
