import type { Task } from '../../model/task.ts';
import type { Written } from '../../model/written.ts';
import type { MappingNode, TreeNode } from '../yaml/tree.ts';
import { readAuthority } from './authority.ts';
import { readEffort } from './effort.ts';
import { fieldReader, headOf, mappingsOf, spanOf, written, writtenList } from './fields.ts';
import { checkId } from './ids.ts';
import { readMeasures } from './measure.ts';
import type { Mutable } from './mutable.ts';
import type { PlanReading } from './plan-reading.ts';
import { placeOf, report } from './reading.ts';
import { readActors, readEach, readSupervisor } from './references.ts';
import { readRepeat } from './repeat.ts';
import { completeSteps } from './step.ts';
import { readChange, readExtra, readFixed, readKind, readSplit } from './task-fields.ts';
import { checkFixed, readTimes, type Times } from './task-times.ts';
import { reportUnknown } from './unknown-reference.ts';

const taskFields = fieldReader(() => ({
  id: undefined,
  title: undefined,
  objective: undefined,
  lead: undefined,
  support: undefined,
  supervisor: undefined,
  authority: undefined,
  deliverable: undefined,
  results: undefined,
  measures: undefined,
  when: undefined,
  due: undefined,
  dueText: undefined,
  repeat: undefined,
  steps: undefined,
  reports: undefined,
  each: undefined,
  fixed: undefined,
  effort: undefined,
  split: undefined,
  after: undefined,
  source: undefined,
  kind: undefined,
  budget: undefined,
  note: undefined,
  subject: undefined,
  extra: undefined,
  of: undefined,
  change: undefined,
  children: undefined,
}));

/** A row with what those below it inherit. */
interface Row {
  readonly task: Task;
  readonly times: Times;
}

/** What a task has none of: most have none of most. */
const none: readonly never[] = [];

/** The tasks of a plan, or those below a group row, with what they inherit from it. */
export function readTasks(reading: PlanReading, node: TreeNode | undefined, above?: Row): readonly Task[] {
  return mappingsOf(node).map((item, at) => readTask(reading, item, at + 1, above));
}

function readTask(reading: PlanReading, node: MappingNode, number: number, above: Row | undefined): Task {
  const { plan } = reading;
  const { organisation } = plan;
  const parent = above?.task;
  const nodes = taskFields(node);
  const title = written(reading, nodes.title) ?? { value: '', ...headOf(node) };
  const id = readId(reading, nodes.id, title, number, parent);
  reading.subject = { plan: plan.id, task: id.value };
  const times = readTimes(reading, nodes, above?.times);
  const objectiveId = written(reading, nodes.objective);
  const task: Mutable<Task> = {
    plan,
    file: reading.file,
    id,
    parent,
    children: none,
    title,
    objective: objectiveId === undefined ? parent?.objective : reading.objectives.get(objectiveId.value),
    objectiveId: objectiveId ?? parent?.objectiveId,
    leads: nodes.lead ? readActors(reading, nodes.lead, organisation, 'lead') : (parent?.leads ?? none),
    support: nodes.support ? readActors(reading, nodes.support, organisation, 'support') : (parent?.support ?? none),
    supervisor: nodes.supervisor ? readSupervisor(reading, nodes.supervisor, organisation) : parent?.supervisor,
    authority: nodes.authority ? readAuthority(reading, nodes.authority, organisation) : parent?.authority,
    deliverables: nodes.deliverable ? writtenList(reading, nodes.deliverable) : (parent?.deliverables ?? none),
    results: writtenList(reading, nodes.results),
    measures: readMeasures(reading, nodes.measures),
    when: times.when,
    due: times.due,
    dueText: times.dueText,
    repeat: times.repeat,
    reports: readRepeat(reading, nodes.reports, 'reports'),
    steps: none,
    each: nodes.each && readEach(reading, nodes.each, organisation),
    eachSpan: nodes.each && spanOf(nodes.each),
    fixed: readFixed(nodes.fixed),
    effort: readEffort(reading, nodes.effort, organisation),
    split: nodes.split && readSplit(nodes.split, plan.split),
    after: writtenList(reading, nodes.after),
    sources: nodes.source ? writtenList(reading, nodes.source) : (parent?.sources ?? plan.document?.bases ?? none),
    kind: nodes.kind ? readKind(reading, nodes.kind) : parent?.kind,
    budget: written(reading, nodes.budget),
    note: written(reading, nodes.note),
    subjects: writtenList(reading, nodes.subject),
    extra: readExtra(reading, nodes.extra),
    of: written(reading, nodes.of),
    change: readChange(reading, nodes.change),
    start: node.start,
    end: node.end,
  };
  task.steps = completeSteps(times.steps, task);
  register(reading, task, nodes.id !== undefined);
  checkFixed(reading, nodes, task);
  if (objectiveId !== undefined && task.objective === undefined && !reading.objectivesUnknown) {
    reportUnknown(reading, objectiveId, 'objective', 'objective', reading.objectiveIds());
  }
  if (nodes.children !== undefined) task.children = readTasks(reading, nodes.children, { task, times });
  return task;
}

/** The id as written, else one by the row's place, `3` or `KH-05.2`, which stands where the title does. */
function readId(
  reading: PlanReading,
  node: TreeNode | undefined,
  title: Written,
  number: number,
  parent: Task | undefined,
): Written {
  const own = written(reading, node);
  if (own !== undefined && own.value !== '') {
    checkId(reading, own);
    return own;
  }
  const place = parent === undefined ? String(number) : `${parent.id.value}.${number}`;
  let value = place;
  for (let again = 2; reading.writtenIds().has(value) || reading.tasks.has(value); again += 1)
    value = `${place}-${again}`;
  return { value, start: title.start, end: title.end };
}

function register(reading: PlanReading, task: Task, isWritten: boolean): void {
  const first = reading.tasks.get(task.id.value);
  if (first === undefined) {
    reading.tasks.set(task.id.value, task);
    return;
  }
  if (!isWritten) return;
  const related = [{ place: placeOf(first.file, first.id), task: first.id.value, label: 'first' }];
  const data = { problem: 'duplicate-id', kind: 'task', id: task.id.value, derived: false } as const;
  report(reading, 'duplicate-id', task.id, 'id', data, { related });
}
