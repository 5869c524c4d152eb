import { validateCalendar } from '../../generated/calendar-validator.js';
import { validateConfig } from '../../generated/config-validator.js';
import { validateOrganisation } from '../../generated/organisation-validator.js';
import { validatePlan } from '../../generated/plan-validator.js';
import { noSubject } from '../../model/subject.ts';
import type { SourceFile } from '../../source/file.ts';
import type { TreeNode } from '../yaml/tree.ts';
import { type FileKind, shapeOf } from './file-shapes.ts';
import { plainData } from './plain-data.ts';
import type { Checked, SchemaFinding } from './schema-findings.ts';
import { missingKey, unknownKey, yearKey } from './schema-keys.ts';
import { Locator } from './schema-location.ts';
import type { OutOfRange } from './schema-problem.ts';
import type { Validator, ValidatorError } from './schema-validator.ts';
import { blankText, emptyValue, notAChoice, outOfRange, repeatedItem, wrongType } from './schema-values.ts';

const validators: Readonly<Record<FileKind, Validator>> = {
  plan: validatePlan,
  organisation: validateOrganisation,
  calendar: validateCalendar,
  config: validateConfig,
};

/**
 * What a schema's validator finds in a file, in the order of the file. Values are looked up in the tree only where it
 * found something.
 */
export function schemaErrors(kind: FileKind, tree: TreeNode, file: SourceFile): readonly SchemaFinding[] {
  const validate = validators[kind];
  const shape = shapeOf(kind);
  if (validate(plainData(tree, shape))) return [];
  const checked = { file, locator: new Locator(tree, shape, noSubject) };
  const found = (validate.errors ?? []).map((error) => findingOf(checked, error));
  return onePerCause(found.filter((finding) => finding !== undefined));
}

/** An error of a validator as a finding; undefined where another error of the same value says more. */
function findingOf(checked: Checked, error: ValidatorError): SchemaFinding | undefined {
  // A key that breaks `propertyNames` is reported with the pattern it breaks, too.
  if (error.keyword === 'if' || error.propertyName !== undefined) return undefined;
  const at = checked.locator.locate(error.instancePath);
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(checked, at, params.additionalProperty as string);
    case 'propertyNames':
      return yearKey(checked, at, params.propertyName as string);
    case 'required':
    case 'dependencies':
      return missingKey(checked, at, params.missingProperty as string);
    case 'type':
      return wrongType(checked, at);
    case 'enum':
      return notAChoice(checked, at, (params.allowedValues as unknown[]).map(String));
    case 'minProperties':
      return emptyValue(checked, at);
    case 'pattern':
      return blankText(checked, at);
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
      return outOfRange(checked, at, params as Pick<OutOfRange, 'comparison' | 'limit'>);
    case 'uniqueItems':
      return repeatedItem(checked, at, Math.max(params.i as number, params.j as number));
    default:
      throw new Error(`the schemas use ${error.keyword}, which has no wording`);
  }
}

/** Each defect once: an unknown key that stands for a missing one is one, and so is what an alias repeats. */
function onePerCause(findings: readonly SchemaFinding[]): SchemaFinding[] {
  const meant = new Set<string>();
  const byCause = new Map<string, SchemaFinding>();
  for (const finding of findings) {
    const { data, place } = finding;
    if (data.problem === 'unknown-key' && data.suggestion !== null) meant.add(`${data.path}/${data.suggestion}`);
    const cause = `${place.start} ${place.end} ${data.problem === 'missing-key' ? data.key : ''}`;
    if (!byCause.has(cause)) byCause.set(cause, finding);
  }
  return [...byCause.values()]
    .filter(({ data }) => data.problem !== 'missing-key' || !meant.has(`${data.path}/${data.key}`))
    .sort((a, b) => a.place.start - b.place.start);
}
