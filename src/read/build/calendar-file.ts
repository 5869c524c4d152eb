import {
  type CalendarData,
  type CalendarYear,
  calendarProblems,
  type NamedDay,
  type SwappedDay,
} from '../../calendar/calendar-data.ts';
import type { Written } from '../../model/written.ts';
import type { MappingNode, TreeNode } from '../yaml/tree.ts';
import { booleanOf, entriesOf, fieldReader, isNothing, mappingsOf, plainText, valueAt, written } from './fields.ts';
import { type Reading, reportInvalid } from './reading.ts';
import { readHours, readWeekdays } from './working-time.ts';

/** `calendar:` of an organisation or a plan, before its file is opened and its country's days are fetched. */
export interface CalendarField {
  readonly country: Written | undefined;
  /** Path of a calendar file, relative to the file that names it. */
  readonly file: Written | undefined;
  readonly week: readonly number[] | undefined;
  readonly hours: number | undefined;
  readonly years: CalendarData['years'];
}

const calendarFields = fieldReader(() => ({
  country: undefined,
  file: undefined,
  week: undefined,
  hours: undefined,
  years: undefined,
}));

export function readCalendarField(reading: Reading, node: TreeNode): CalendarField {
  const nodes = calendarFields(node);
  return {
    country: written(reading, node.kind === 'scalar' ? node : nodes.country),
    file: written(reading, nodes.file),
    week: readWeekdays(reading, nodes.week),
    hours: readHours(nodes.hours),
    years: readYears(reading, nodes.years),
  };
}

/** A calendar file: the days off and the make-up days of a country or an organisation. */
export function readCalendarFile(reading: Reading, tree: TreeNode): CalendarData {
  const country = plainText(reading, valueAt(tree, 'country'));
  const years = readYears(reading, valueAt(tree, 'years'));
  return country === undefined ? { years } : { country, years };
}

const yearFields = fieldReader(() => ({
  off: undefined,
  swapped: undefined,
  work: undefined,
  source: undefined,
  provisional: undefined,
}));

function readYears(reading: Reading, node: TreeNode | undefined): CalendarData['years'] {
  const years: { [year: string]: CalendarYear } = {};
  const nodes = new Map<string, MappingNode>();
  for (const { key, value } of entriesOf(node)) {
    if (!/^\d{4}$/.test(key.text) || value.kind !== 'mapping' || isNothing(value)) continue;
    years[key.text] = readYear(reading, value);
    nodes.set(key.text, value);
  }
  for (const { year, list, index, key, problem: reason, text } of calendarProblems({ years })) {
    const entry = entriesWith(valueAt(nodes.get(year), list), list)[index];
    const at = valueAt(entry, key);
    if (at !== undefined) reportInvalid(reading, at, key, { problem: 'calendar-day', reason, text, year });
  }
  return years;
}

function readYear(reading: Reading, node: MappingNode): CalendarYear {
  const { off, swapped, work, source, provisional } = yearFields(node);
  const from = plainText(reading, source);
  const open = booleanOf(provisional);
  return {
    off: entriesWith(off, 'off').map((entry) => readNamedDay(reading, entry)),
    swapped: entriesWith(swapped, 'swapped').map((entry) => readSwappedDay(reading, entry)),
    work: entriesWith(work, 'work').map((entry) => readNamedDay(reading, entry)),
    ...(from === undefined ? {} : { source: from }),
    ...(open === undefined ? {} : { provisional: open }),
  };
}

/** The entries of a list that have the dates they need: the same for their values and for their places. */
function entriesWith(node: TreeNode | undefined, list: 'off' | 'swapped' | 'work'): MappingNode[] {
  const needed = list === 'swapped' ? ['off', 'work'] : ['date'];
  return mappingsOf(node).filter((entry) => needed.every((key) => valueAt(entry, key)?.kind === 'scalar'));
}

function readNamedDay(reading: Reading, entry: MappingNode): NamedDay {
  const date = plainText(reading, valueAt(entry, 'date')) ?? '';
  const name = plainText(reading, valueAt(entry, 'name'));
  return name === undefined ? { date } : { date, name };
}

function readSwappedDay(reading: Reading, entry: MappingNode): SwappedDay {
  const off = plainText(reading, valueAt(entry, 'off')) ?? '';
  const work = plainText(reading, valueAt(entry, 'work')) ?? '';
  const name = plainText(reading, valueAt(entry, 'name'));
  return name === undefined ? { off, work } : { off, work, name };
}

/** Two calendars of one organisation as one: the days of both, what the second says of a year holding. */
export function joinCalendars(first: CalendarData, second: CalendarData): CalendarData {
  const years: { [year: string]: CalendarYear } = { ...first.years };
  for (const [year, days] of Object.entries(second.years)) {
    const before = years[year];
    years[year] =
      before === undefined
        ? days
        : {
            ...before,
            ...days,
            off: [...(before.off ?? []), ...(days.off ?? [])],
            swapped: [...(before.swapped ?? []), ...(days.swapped ?? [])],
            work: [...(before.work ?? []), ...(days.work ?? [])],
          };
  }
  return { ...first, years };
}
