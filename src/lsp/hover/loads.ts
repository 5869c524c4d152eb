import { type Month, monthEnd, monthStart } from '../../calendar/month.ts';
import { writePeriod } from '../../calendar/written.ts';
import type { Language } from '../../locale/language.ts';
import { formatHundredths, formatPercent } from '../../locale/numbers.ts';
import type { Person } from '../../model/organisation.ts';
import type { Task } from '../../model/task.ts';
import type { Analysis } from '../analysis/analyse.ts';
import { editorWords } from '../words/words.ts';
import { table } from './markdown.ts';

/** Months are shown up to this many: a year and what runs on from it. */
const mostMonths = 18;

/** A person's months: what they are given, and what they have to give; of a task only the months in which it runs. */
export function loadTable(
  { context }: Analysis,
  person: Person,
  task: Task | undefined,
  language: Language,
): string | undefined {
  const months = task && monthsOf(task, context);
  const loads = context
    .loadsOf(person)
    .filter(({ month, demand }) => (months === undefined ? demand > 0 : months.has(month)))
    .slice(0, mostMonths);
  if (loads.length === 0) return undefined;
  const { loads: words } = editorWords(language).hover;
  const rows = loads.map(({ month, demand, supply }) => {
    const share = supply === 0 ? '–' : formatPercent(demand / supply, language);
    const mark = demand > supply ? ' ▲' : '';
    return [
      monthName(month, language),
      formatHundredths(demand, language),
      formatHundredths(supply, language),
      share + mark,
    ];
  });
  return table([words.month, words.given, words.supply, words.share], rows, 'lrrr');
}

export function monthName(month: Month, language: Language): string {
  return writePeriod({ start: monthStart(month), end: monthEnd(month), unit: 'month' }, language, 'table');
}

/** The months in which work of a task lies; those of its copies and turns, too. */
function monthsOf(task: Task, { expansion }: Analysis['context']): ReadonlySet<Month> {
  const activities = new Set(expansion.activitiesOf.get(task) ?? []);
  const months = new Set<Month>();
  for (const { activity, month } of expansion.assignments) if (activities.has(activity)) months.add(month);
  return months;
}
