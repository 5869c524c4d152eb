import { calendarShapes } from '../../generated/calendar-shape.ts';
import { validateCalendar } from '../../generated/calendar-validator.js';
import { configShapes } from '../../generated/config-shape.ts';
import { validateConfig } from '../../generated/config-validator.js';
import { organisationShapes } from '../../generated/organisation-shape.ts';
import { validateOrganisation } from '../../generated/organisation-validator.js';
import { planShapes } from '../../generated/plan-shape.ts';
import { validatePlan } from '../../generated/plan-validator.js';
import { noSubject } from '../../model/subject.ts';
import type { SourceFile } from '../../source/file.ts';
import type { TreeNode } from '../yaml/tree.ts';
import { plainData } from './plain-data.ts';
import type { Checked, SchemaFinding } from './schema-findings.ts';
import { missingKey, unknownKey, yearKey } from './schema-keys.ts';
import { Locator } from './schema-location.ts';
import type { OutOfRange } from './schema-problem.ts';
import type { Validator, ValidatorError } from './schema-validator.ts';
import { blankText, emptyValue, notAChoice, outOfRange, repeatedItem, wrongType } from './schema-values.ts';
import { rootShape, type ShapeTable } from './shape.ts';

export type FileKind = 'plan' | 'organisation' | 'calendar' | 'config';

export interface SchemaCheck {
  /** The file as plain data, scalars typed by their fields; of the schema's type where there are no findings. */
  readonly data: unknown;
  /** Of the rules `unknown-key` and `invalid-plan`, in the order of the file. */
  readonly findings: readonly SchemaFinding[];
}

const schemas: Readonly<Record<FileKind, { readonly shapes: ShapeTable; readonly validate: Validator }>> = {
  plan: { shapes: planShapes, validate: validatePlan },
  organisation: { shapes: organisationShapes, validate: validateOrganisation },
  calendar: { shapes: calendarShapes, validate: validateCalendar },
  config: { shapes: configShapes, validate: validateConfig },
};

/**
 * Holds a file against its schema. Values are looked up in the tree only where the validator found something. The
 * plan's id, where it is known, goes into the findings' subjects.
 */
export function checkSchema(kind: FileKind, tree: TreeNode, file: SourceFile, plan: string | null = null): SchemaCheck {
  const { shapes, validate } = schemas[kind];
  const shape = rootShape(shapes);
  const data = plainData(tree, shape);
  if (validate(data)) return { data, findings: [] };
  const checked = { file, locator: new Locator(tree, shape, { ...noSubject, plan }) };
  const found = (validate.errors ?? []).map((error) => findingOf(checked, error));
  return { data, findings: onePerCause(found.filter((finding) => finding !== undefined)) };
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
