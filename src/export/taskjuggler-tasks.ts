import { formatDay } from '../calendar/day.ts';
import { monthEnd, monthStart } from '../calendar/month.ts';
import { writePeriod } from '../calendar/written.ts';
import type { Activity } from '../model/expansion.ts';
import type { Person } from '../model/organisation.ts';
import type { Task } from '../model/task.ts';
import { clean } from '../tables/cells.ts';
import { type OutlineRow, orderlyPredecessors } from './outline.ts';
import type { ExportSource } from './source.ts';
import { block, identifiers, quoted } from './taskjuggler-text.ts';
import { type Part, slotMinutes } from './taskjuggler-work.ts';

/** What the tasks of one project share. */
export interface TaskContext {
  readonly source: ExportSource;
  readonly resourceIds: ReadonlyMap<Person, string>;
  readonly partsOf: ReadonlyMap<Activity, readonly Part[]>;
  /** 1 to 1000: the earlier the deadline, the higher. */
  readonly priorityOf: (part: Part) => number;
}

/** The context, and where every row stands among all: `MT1.KH_01`. */
interface PlacedContext extends TaskContext {
  readonly paths: ReadonlyMap<OutlineRow, string>;
  /** Of a task that has copies or steps, the row of the whole. */
  readonly rowOf: ReadonlyMap<Task, OutlineRow>;
}

/** The rows of the outline as tasks within tasks. */
export function taskLines(outline: readonly OutlineRow[], context: TaskContext): string[] {
  const paths = new Map<OutlineRow, string>();
  const rowOf = new Map<Task, OutlineRow>();
  const place = (rows: readonly OutlineRow[], above: string): void => {
    const named = identifiers();
    for (const row of rows) {
      const path = above + named(row.id);
      paths.set(row, path);
      if (row.task !== undefined && !rowOf.has(row.task)) rowOf.set(row.task, row);
      place(row.children, `${path}.`);
    }
  };
  place(outline, '');
  return rowLines(outline, { ...context, paths, rowOf });
}

function rowLines(rows: readonly OutlineRow[], context: PlacedContext): string[] {
  return rows.flatMap((row) => {
    const id = context.paths.get(row)!.split('.').at(-1)!;
    const below = row.activity === undefined ? rowLines(row.children, context) : workLines(row.activity, context);
    return block(`task ${id} ${quoted(row.title)}`, [...attributes(row, context), ...below]);
  });
}

function attributes(row: OutlineRow, { source, paths, rowOf }: PlacedContext): string[] {
  const { id, task, activity } = row;
  if (task === undefined) return [];
  const isWhole = rowOf.get(task) === row;
  const due = activity?.due;
  const deliverables = (activity?.step?.deliverables ?? task.deliverables).map(({ value }) => value).join('; ');
  const before = isWhole ? orderlyPredecessors(task, source.set, source.expansion) : [];
  const depends = before.flatMap((one) => paths.get(rowOf.get(one)!) ?? []);
  return [
    `Code ${quoted(id)}`,
    ...(isWhole && deliverables !== '' ? [`Deliverable ${quoted(deliverables)}`] : []),
    ...(due === undefined ? [] : [`Due ${formatDay(due)}`]),
    ...(depends.length === 0 ? [] : [`depends ${depends.join(', ')}`]),
  ];
}

/** A piece of work: its parts, month by month and person by person; its window where nobody's days are planned. */
function workLines(activity: Activity, context: TaskContext): string[] {
  const { resourceIds, partsOf: all } = context;
  const leads = activity.workers.flatMap(({ person, role }) =>
    person === undefined || role !== 'lead' ? [] : (resourceIds.get(person) ?? []),
  );
  const responsible = leads.length === 0 ? [] : [`responsible ${leads.join(', ')}`];
  const parts = all.get(activity) ?? [];
  const { start, end } = activity.window!;
  if (parts.length === 0) return [...responsible, `start ${formatDay(start)}`, `end ${formatDay(end + 1)}`];
  const [only] = parts;
  if (parts.length === 1) return [...responsible, ...partLines(only!, context)];
  const named = identifiers();
  return [
    ...responsible,
    ...parts.flatMap((part) => {
      const { person, month } = part;
      const first = monthStart(month);
      const name = writePeriod({ start: first, end: monthEnd(month), unit: 'month' }, context.source.language, 'table');
      const id = named(`${resourceIds.get(person)}_${formatDay(first).slice(0, 7)}`);
      const title = quoted(`${name} - ${clean(person.name.value)}`);
      return block(`task ${id} ${title}`, [...partLines(part, context), 'flags part']);
    }),
  ];
}

function partLines(part: Part, { resourceIds, priorityOf }: TaskContext): string[] {
  const { person, slots, start, end, mostADay } = part;
  return [
    `start ${formatDay(start)}`,
    `maxend ${formatDay(end + 1)}`,
    `effort ${slots * slotMinutes}min`,
    `allocate ${resourceIds.get(person)}`,
    `priority ${priorityOf(part)}`,
    ...(mostADay === undefined ? [] : [`limits { dailymax ${mostADay * slotMinutes}min }`]),
  ];
}
