import type { Period } from '../../calendar/period.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Objective, Plan, PlanDocument, PlanSignature } from '../../model/plan.ts';
import type { Split } from '../../model/task.ts';
import type { Written } from '../../model/written.ts';
import type { MappingNode, TreeNode } from '../yaml/tree.ts';
import { readLanguage } from './config.ts';
import { fieldReader, headOf, mappingsOf, plainText, spanOf, texts, valueAt, written, writtenList } from './fields.ts';
import { checkId } from './ids.ts';
import { readMeasures } from './measure.ts';
import type { Mutable } from './mutable.ts';
import { type PlanReading, writtenIdsOf } from './plan-reading.ts';
import { placeOf, type Reading, report } from './reading.ts';
import { readActors, unitOf } from './references.ts';
import { readTasks } from './task.ts';
import { readSplit } from './task-fields.ts';
import { candidatesAmong } from './unknown-reference.ts';
import { readDay, readPeriod } from './when.ts';

/** What a plan is read with: all that other files say about it. */
export interface PlanSurroundings {
  readonly id: string;
  readonly organisation: Organisation;
  readonly parent: Plan | undefined;
  readonly parentPlace: Written | undefined;
  /** Whether a parent is named that could not be read: then nobody knows which objectives it has. */
  readonly parentUnread: boolean;
  readonly split: Split;
}

const planFields = fieldReader(() => ({
  title: undefined,
  period: undefined,
  language: undefined,
  unit: undefined,
  issued: undefined,
  document: undefined,
  split: undefined,
  objectives: undefined,
  tasks: undefined,
}));

/** The period of a plan, read before all else: without one there is no plan. */
export function readPlanPeriod(reading: Reading, tree: TreeNode): Period | undefined {
  return readPeriod(reading, valueAt(tree, 'period'), 'period');
}

/** A plan of a period, on top of its organisation and its parent plan. */
export function readPlan(reading: Reading, tree: MappingNode, period: Period, around: PlanSurroundings): Plan {
  const nodes = planFields(tree);
  reading.subject = { plan: around.id };
  reading.language = readLanguage(reading, nodes.language) ?? around.parent?.language;
  reading.within = period;
  reading.periods.clear();
  const unit = written(reading, nodes.unit);
  const head = { value: '', ...headOf(tree) };
  const plan: Mutable<Plan> = {
    file: reading.file,
    id: around.id,
    title: written(reading, nodes.title) ?? head,
    period,
    periodPlace: written(reading, nodes.period) ?? head,
    language: reading.language,
    organisation: around.organisation,
    unit: unit && unitOf(reading, unit, around.organisation, 'unit'),
    issued: readDay(reading, nodes.issued, 'issued'),
    parent: around.parent,
    parentPlace: around.parentPlace,
    document: readDocument(reading, nodes.document),
    objectives: [],
    tasks: [],
    split: readSplit(nodes.split, around.split),
  };
  const objectives = readObjectives(reading, nodes.objectives, plan);
  plan.objectives = [...objectives.values()];
  const planReading: PlanReading = Object.assign(reading, {
    plan,
    objectives,
    objectiveIds: once(() => candidatesAmong([...objectives.keys()], [...objectives.values()].map(namedId))),
    objectivesUnknown: around.parentUnread,
    tasks: new Map(),
    writtenIds: once(() => writtenIdsOf(reading, tree)),
  });
  plan.tasks = readTasks(planReading, nodes.tasks);
  reading.subject = { plan: around.id };
  return plan;
}

function namedId({ title, id }: Objective): readonly [string, string] {
  return [title.value, id.value];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const objectiveFields = fieldReader(() => ({ id: undefined, title: undefined, lead: undefined, measures: undefined }));

/** The plan's own objectives by id, then those of its parent that it does not state anew. */
function readObjectives(reading: Reading, node: TreeNode | undefined, plan: Plan): Map<string, Objective> {
  const objectives = new Map<string, Objective>();
  for (const item of mappingsOf(node)) {
    const nodes = objectiveFields(item);
    const id = written(reading, nodes.id);
    if (id === undefined || id.value === '') continue;
    reading.subject = { plan: plan.id, objective: id.value };
    checkId(reading, id);
    const first = objectives.get(id.value);
    if (first !== undefined) {
      const related = [{ place: placeOf(first.file, first.id), task: null, label: 'first' }];
      const data = { problem: 'duplicate-id', kind: 'objective', id: id.value, derived: false } as const;
      report(reading, 'duplicate-id', id, 'id', data, { related });
      continue;
    }
    objectives.set(id.value, {
      file: reading.file,
      id,
      title: written(reading, nodes.title) ?? id,
      lead: readActors(reading, nodes.lead, plan.organisation, 'lead')[0],
      measures: readMeasures(reading, nodes.measures),
      ...spanOf(item),
    });
  }
  reading.subject = { plan: plan.id };
  for (const objective of plan.parent?.objectives ?? []) {
    if (!objectives.has(objective.id.value)) objectives.set(objective.id.value, objective);
  }
  return objectives;
}

const documentFields = fieldReader(() => ({
  type: undefined,
  number: undefined,
  symbol: undefined,
  place: undefined,
  parentBody: undefined,
  body: undefined,
  bases: undefined,
  sign: undefined,
  recipients: undefined,
}));
const signatureFields = fieldReader(() => ({ mode: undefined, of: undefined, title: undefined, name: undefined }));

function readDocument(reading: Reading, node: TreeNode | undefined): PlanDocument | undefined {
  if (node?.kind !== 'mapping') return undefined;
  const nodes = documentFields(node);
  return {
    type: plainText(reading, nodes.type),
    number: plainText(reading, nodes.number),
    symbol: plainText(reading, nodes.symbol),
    place: plainText(reading, nodes.place),
    parentBody: plainText(reading, nodes.parentBody),
    body: plainText(reading, nodes.body),
    bases: writtenList(reading, nodes.bases),
    sign: readSignature(reading, nodes.sign),
    recipients: texts(reading, nodes.recipients),
    ...spanOf(node),
  };
}

function readSignature(reading: Reading, node: TreeNode | undefined): PlanSignature | undefined {
  if (node?.kind !== 'mapping') return undefined;
  const nodes = signatureFields(node);
  return {
    mode: plainText(reading, nodes.mode),
    of: plainText(reading, nodes.of),
    title: plainText(reading, nodes.title),
    name: plainText(reading, nodes.name),
  };
}
