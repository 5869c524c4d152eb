import { type Day, formatDay } from '../calendar/day.ts';
import { monthEnd, monthOf, monthStart } from '../calendar/month.ts';
import { writePeriod } from '../calendar/written.ts';
import type { Activity, Assignment } from '../model/expansion.ts';
import type { Organisation, Person, Unit } from '../model/organisation.ts';
import type { Task } from '../model/task.ts';
import { unitName } from '../tables/actors.ts';
import { clean } from '../tables/cells.ts';
import { generatorMark } from '../tables/mark.ts';
import type { Horizon } from './mspdi-calendars.ts';
import { type OutlineRow, orderlyPredecessors, outlineOf } from './outline.ts';
import { chosenPlans, chosenRows, type ExportSource } from './source.ts';
import { holidays, interval, Shifts, workingHours, workingTimeOf } from './taskjuggler-calendar.ts';
import { block, identifiers, quoted } from './taskjuggler-text.ts';
import { fullDay, neededSlots, ownDays, type Part, partsOf, slotMinutes } from './taskjuggler-work.ts';
import { weekdays, workingWeek } from './week.ts';
import { exportWords } from './words.ts';

/** What the statements of one project share. */
interface Project {
  readonly source: ExportSource;
  readonly horizon: Horizon;
  readonly resourceIds: ReadonlyMap<Person, string>;
  readonly partsOf: ReadonlyMap<Activity, readonly Part[]>;
  /** Full ids of tasks: `MT1.KH_01`. */
  readonly paths: Map<Task, string>;
  /** 1 to 1000: the earlier the deadline, the higher. */
  readonly priorityOf: (part: Part) => number;
}

/**
 * A project that TaskJuggler 3 schedules to the loads of the plan. Each person's part of a piece of work in a month is
 * a task of that effort, which begins in the window and ends in it; the earlier its deadline the higher its priority,
 * so that TaskJuggler's greedy scheduler is earliest deadline first, which fits everything that fits at all. Months
 * agree with the expansion, evenly spread or levelled, to half a slot of five minutes a person.
 */
export function taskJuggler(source: ExportSource): string {
  const rows = chosenRows(source);
  const parts = partsOf(source, rows);
  const horizon = horizonOf(source, rows);
  const people = peopleOf(rows);
  const named = identifiers();
  const units = new Map(
    [...new Set([...people.keys()].map(({ unit }) => unit))].map((unit) => [unit, unit && named(unit.id.value)]),
  );
  const project: Project = {
    source,
    horizon,
    resourceIds: new Map([...people.keys()].map((person) => [person, named(person.id.value)])),
    partsOf: groupedBy(parts, ({ activity }) => activity),
    paths: new Map(),
    priorityOf: priorities(parts),
  };
  const shifts = new Shifts(source.language);
  const resources = resourceLines(project, people, units, parts, shifts);
  const outline = outlineOf(source, rows);
  const tasks = taskLines(outline, '', project);
  return [
    `# ${generatorMark}`,
    ...head(project),
    '',
    ...globalHolidays(project),
    ...shifts.lines(),
    ...resources,
    '',
    '# The part of one person in one month; the timeline leaves it out.',
    'flags part',
    ...tasks,
    '',
    ...reports(source),
    '',
  ].join('\n');
}

function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Whole months around all plans and all work. */
function horizonOf(source: ExportSource, rows: readonly Assignment[]): Horizon {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const { start: first, end: last } of [
    ...chosenPlans(source).map(({ period }) => period),
    ...rows.flatMap(({ activity }) => activity.window ?? []),
  ]) {
    start = Math.min(start, first);
    end = Math.max(end, last);
  }
  return { start: monthStart(monthOf(start)), end: monthEnd(monthOf(end)) };
}

function peopleOf(rows: readonly Assignment[]): Map<Person, Organisation> {
  const people = new Map<Person, Organisation>();
  for (const { activity, worker } of rows)
    if (worker.person !== undefined) people.set(worker.person, activity.task.plan.organisation);
  return people;
}

function priorities(parts: readonly Part[]): (part: Part) => number {
  const deadlines = [...new Set(parts.map(({ end }) => end))].sort((a, b) => a - b);
  const rank = new Map(deadlines.map((day, i) => [day, i]));
  return (part) => (part.mostADay === undefined ? Math.max(1, 999 - rank.get(part.end)!) : 1000);
}

function head({ source, horizon }: Project): string[] {
  const [plan] = chosenPlans(source);
  const plans = chosenPlans(source);
  const words = exportWords(source.language);
  const title = plans.length === 1 ? plans[0]!.title.value : words.plans;
  const organisation = plan?.organisation;
  const id = identifiers()(plans.length === 1 ? plan!.id : 'plans');
  if (organisation === undefined) return [];
  return block(`project ${id} ${quoted(title)} ${interval(horizon.start, horizon.end)}`, [
    'timezone "UTC"',
    'timeformat "%Y-%m-%d"',
    'numberformat "-" "" "" "." 2',
    `timingresolution ${slotMinutes}min`,
    `now ${formatDay(horizon.start)}`,
    `dailyworkinghours ${(fullDay(organisation) * slotMinutes) / 60}`,
    ...workingHours(usualWeek(organisation, horizon.start)),
    ...block('extend task', [
      `text Code ${quoted(words.id)}`,
      `text Deliverable ${quoted(words.deliverable)}`,
      `date Due ${quoted(words.due)}`,
    ]),
  ]);
}

function usualWeek(organisation: Organisation, from: Day): readonly number[] {
  const week = workingWeek(organisation.calendar, from);
  return weekdays.map((weekday) => (week.has(weekday) ? fullDay(organisation) : 0));
}

/** Of one organisation, days off are everybody's; of several, each of their people's. */
function globalHolidays({ source, horizon }: Project): string[] {
  const [only, ...others] = organisationsOf(source);
  return only === undefined || others.length > 0 ? [] : holidays(only, horizon);
}

function organisationsOf(source: ExportSource): Organisation[] {
  return [...new Set(chosenPlans(source).map(({ organisation }) => organisation))];
}

function resourceLines(
  { source, horizon, resourceIds }: Project,
  people: ReadonlyMap<Person, Organisation>,
  units: ReadonlyMap<Unit | undefined, string | undefined>,
  parts: readonly Part[],
  shifts: Shifts,
): string[] {
  const organisations = organisationsOf(source);
  const partsOfPerson = groupedBy(parts, ({ person }) => person);
  const usual = organisations[0] === undefined ? [] : usualWeek(organisations[0], horizon.start);
  const lines: string[] = [];
  for (const [unit, id] of units) {
    const own: string[] = [];
    for (const [person, organisation] of people) {
      if (person.unit !== unit) continue;
      const days = ownDays(organisation, person);
      const needed = neededSlots(partsOfPerson.get(person) ?? [], days);
      const week = usualWeek(organisation, horizon.start);
      const time = workingTimeOf(organisation, person, { days, needed, usual, week }, horizon, shifts);
      const shared = organisations.length > 1 ? holidays(organisation, horizon) : [];
      own.push(...block(`resource ${resourceIds.get(person)} ${quoted(person.name.value)}`, [...shared, ...time]));
    }
    lines.push(
      ...(unit === undefined || id === undefined ? own : block(`resource ${id} ${quoted(unitName(unit))}`, own)),
    );
  }
  return lines;
}

function taskLines(rows: readonly OutlineRow[], above: string, project: Project): string[] {
  const named = identifiers();
  return rows.flatMap((row) => {
    const id = named(row.id);
    const path = above === '' ? id : `${above}.${id}`;
    // Of a task that has copies or steps, the row of the whole comes first.
    if (row.task !== undefined && !project.paths.has(row.task)) project.paths.set(row.task, path);
    const below =
      row.activity === undefined ? taskLines(row.children, path, project) : workLines(row.activity, project);
    return block(`task ${id} ${quoted(row.title)}`, [...attributes(row, path, project), ...below]);
  });
}

function attributes({ id, task, activity }: OutlineRow, path: string, project: Project): string[] {
  if (task === undefined) return [];
  const { source, paths } = project;
  const isWhole = paths.get(task) === path;
  const due = activity?.due;
  const deliverables = (activity?.step?.deliverables ?? task.deliverables).map(({ value }) => value).join('; ');
  const before = isWhole
    ? orderlyPredecessors(task, source.set, source.expansion).flatMap((one) => paths.get(one) ?? [])
    : [];
  return [
    `Code ${quoted(id)}`,
    ...(isWhole && deliverables !== '' ? [`Deliverable ${quoted(deliverables)}`] : []),
    ...(due === undefined ? [] : [`Due ${formatDay(due)}`]),
    ...(before.length === 0 ? [] : [`depends ${before.join(', ')}`]),
  ];
}

/** A piece of work: its parts, month by month and person by person; its window where nobody's days are planned. */
function workLines(activity: Activity, project: Project): string[] {
  const { resourceIds, partsOf: all } = project;
  const leads = activity.workers.flatMap(({ person, role }) =>
    person === undefined || role !== 'lead' ? [] : (resourceIds.get(person) ?? []),
  );
  const responsible = leads.length === 0 ? [] : [`responsible ${leads.join(', ')}`];
  const parts = all.get(activity) ?? [];
  const { start, end } = activity.window!;
  if (parts.length === 0) return [...responsible, `start ${formatDay(start)}`, `end ${formatDay(end + 1)}`];
  const [only] = parts;
  if (parts.length === 1) return [...responsible, ...partLines(only!, project)];
  const named = identifiers();
  return [
    ...responsible,
    ...parts.flatMap((part) => {
      const { person, month } = part;
      const first = monthStart(month);
      const name = writePeriod({ start: first, end: monthEnd(month), unit: 'month' }, project.source.language, 'table');
      const id = named(`${resourceIds.get(person)}_${formatDay(first).slice(0, 7)}`);
      const title = quoted(`${name} - ${clean(person.name.value)}`);
      return block(`task ${id} ${title}`, [...partLines(part, project), 'flags part']);
    }),
  ];
}

function partLines(part: Part, { resourceIds, priorityOf }: Project): string[] {
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

/** What `tj3` writes: the timeline, and the load of everybody by month. */
function reports({ language }: ExportSource): string[] {
  const words = exportWords(language);
  return [
    ...block('taskreport timeline "timeline"', [
      'formats html',
      `headline ${quoted(words.timeline)}`,
      'columns Code, name, start, end, Due, effort, chart { scale week width 1200 }',
      'loadunit days',
      'hidetask part',
    ]),
    ...block('resourcereport loads "loads"', [
      'formats html, csv',
      `headline ${quoted(words.loads)}`,
      'columns id, name, monthly',
      'loadunit days',
      'hidetask 1',
    ]),
  ];
}
