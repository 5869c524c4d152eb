import { type Day, formatDay } from '../calendar/day.ts';
import type { Language } from '../locale/language.ts';
import { formatDays } from '../locale/numbers.ts';
import type { Assignment } from '../model/expansion.ts';
import type { Organisation, Person } from '../model/organisation.ts';
import { unitName } from '../tables/actors.ts';
import { clean } from '../tables/cells.ts';
import { generatorMark } from '../tables/mark.ts';
import { type Horizon, horizonOf } from './horizon.ts';
import { outlineOf } from './outline.ts';
import { chosenPlans, chosenRows, type ExportSource, titleOfAll } from './source.ts';
import { holidays, interval, Shifts, workingHours, workingTimeOf } from './taskjuggler-calendar.ts';
import { taskLines } from './taskjuggler-tasks.ts';
import { block, identifiers, quoted } from './taskjuggler-text.ts';
import {
  fullDay,
  type OwnDays,
  ownDays,
  type Part,
  type Placement,
  partsOf,
  placed,
  slotMinutes,
} from './taskjuggler-work.ts';
import { weekdays, workingWeek } from './week.ts';
import { exportWords } from './words.ts';

/**
 * A project that TaskJuggler 3 schedules to the loads of the plan. Each person's part of a piece of work in a month is
 * a task of that effort, which begins in the window and ends in it; the earlier its deadline the higher its priority,
 * so that TaskJuggler's greedy scheduler is earliest deadline first, which fits everything that fits at all. Months
 * agree with the expansion, evenly spread or levelled, to half a slot of five minutes a person. Work that not even
 * 24 hours a day hold is left out, with a word.
 */
export function taskJuggler(source: ExportSource): string {
  const rows = chosenRows(source);
  const horizon = horizonOf(source, rows);
  const named = identifiers();
  const people = new Map(
    [...organisationsByPerson(rows)].map(([person, organisation]) => [
      person,
      { organisation, id: named(person.id.value) },
    ]),
  );
  const partsOfPerson = groupedBy(partsOf(source, rows), ({ person }) => person);
  const members = new Map(
    [...people].map(([person, one]): [Person, Member] => {
      const days = ownDays(one.organisation, person);
      return [person, { ...one, days, placement: placed(partsOfPerson.get(person) ?? [], days) }];
    }),
  );
  const parts = [...members.values()].flatMap(({ placement }) => placement.parts);
  const shifts = new Shifts(source.language);
  const resources = resourceLines(members, { source, horizon, named, shifts });
  const tasks = taskLines(outlineOf(source, rows), {
    source,
    resourceIds: new Map([...people].map(([person, { id }]) => [person, id])),
    partsOf: groupedBy(parts, ({ activity }) => activity),
    priorityOf: priorities(parts),
  });
  return [
    `# ${generatorMark}`,
    ...head(source, horizon),
    '',
    ...globalHolidays(source, horizon),
    ...shifts.lines(),
    ...resources,
    '',
    ...leftOut(members, source.language),
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

function organisationsByPerson(rows: readonly Assignment[]): Map<Person, Organisation> {
  const people = new Map<Person, Organisation>();
  for (const { activity, worker } of rows)
    if (worker.person !== undefined) people.set(worker.person, activity.task.plan.organisation);
  return people;
}

/** 1000 for fixed work, then less from deadline to deadline. */
function priorities(parts: readonly Part[]): (part: Part) => number {
  const deadlines = [...new Set(parts.map(({ end }) => end))].sort((a, b) => a - b);
  const rank = new Map(deadlines.map((day, i) => [day, i]));
  return (part) => (part.mostADay === undefined ? Math.max(1, 999 - rank.get(part.end)!) : 1000);
}

function organisationsOf(source: ExportSource): Organisation[] {
  return [...new Set(chosenPlans(source).map(({ organisation }) => organisation))];
}

function head(source: ExportSource, horizon: Horizon): string[] {
  const plans = chosenPlans(source);
  const [organisation] = organisationsOf(source);
  if (organisation === undefined) return [];
  const words = exportWords(source.language);
  const id = identifiers()(plans.length === 1 ? plans[0]!.id : 'plans');
  return block(`project ${id} ${quoted(titleOfAll(source))} ${interval(horizon.start, horizon.end)}`, [
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
function globalHolidays(source: ExportSource, horizon: Horizon): string[] {
  const [only, ...others] = organisationsOf(source);
  return only === undefined || others.length > 0 ? [] : holidays(only, horizon);
}

/** A person, with the days there are and what is placed on them. */
interface Member {
  readonly organisation: Organisation;
  readonly id: string;
  readonly days: OwnDays;
  readonly placement: Placement;
}

/** Remarks on work that fits into no day of its window. */
function leftOut(members: ReadonlyMap<Person, Member>, language: Language): string[] {
  return [...members].flatMap(([person, { organisation, placement }]) =>
    [...placement.left].map(([{ activity }, slots]) => {
      const days = formatDays(Math.round((slots * 100) / fullDay(organisation)), language);
      const name = clean(`${activity.task.plan.id}:${activity.id}, ${person.name.value}`);
      return `# ${name}: ${exportWords(language).leftOut(days)}`;
    }),
  );
}

interface ResourceContext {
  readonly source: ExportSource;
  readonly horizon: Horizon;
  readonly named: (id: string) => string;
  readonly shifts: Shifts;
}

/** The people, below their units. */
function resourceLines(
  members: ReadonlyMap<Person, Member>,
  { source, horizon, named, shifts }: ResourceContext,
): string[] {
  const organisations = organisationsOf(source);
  const usual = organisations[0] === undefined ? [] : usualWeek(organisations[0], horizon.start);
  const lines: string[] = [];
  for (const [unit, staff] of groupedBy([...members], ([person]) => person.unit)) {
    const own = staff.flatMap(
      ([
        person,
        {
          organisation,
          id,
          days,
          placement: { needed },
        },
      ]) => {
        const week = usualWeek(organisation, horizon.start);
        const time = workingTimeOf(organisation, person, { days, needed, usual, week }, horizon, shifts);
        const shared = organisations.length > 1 ? holidays(organisation, horizon) : [];
        return block(`resource ${id} ${quoted(person.name.value)}`, [...shared, ...time]);
      },
    );
    lines.push(
      ...(unit === undefined ? own : block(`resource ${named(unit.id.value)} ${quoted(unitName(unit))}`, own)),
    );
  }
  return lines;
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
      'sorttasks tree, seqno.up',
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
