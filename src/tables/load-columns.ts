import { type Month, monthOf } from '../calendar/month.ts';
import { type Period, periodsWithin } from '../calendar/period.ts';
import type { Language } from '../locale/language.ts';
import type { Column } from './model.ts';
import { periodTitle } from './span-periods.ts';

/** A column of the matrix with the time that it sums up. */
export interface SumColumn extends Column {
  readonly period: Pick<Period, 'start' | 'end'>;
}

/** A column for each month, one for the sum of each quarter of which more than one month is there, one for all. */
export function sumColumns(period: Period, language: Language): SumColumn[] {
  const months = periodsWithin(period, 'month');
  const sums = months.flatMap((month): SumColumn[] => {
    const quarter = quarterOf(month, months);
    const group = periodTitle(quarter.whole, language);
    const own = sumColumn(String(monthOf(month.start)), monthHead(monthOf(month.start), language), group, month, 11.5);
    const isLast = month === quarter.months.at(-1) && quarter.months.length > 1;
    if (!isLast || months.length === quarter.months.length) return [own];
    const hull = { start: quarter.months[0]!.start, end: month.end };
    return [own, sumColumn(`sum ${monthOf(month.start)}`, sumHead[language], group, hull, 13.5)];
  });
  if (months.length < 2) return sums;
  return [...sums, sumColumn('whole', wholeHead[language], undefined, period, 15)];
}

function quarterOf(month: Period, months: readonly Period[]): { whole: Period; months: Period[] } {
  const [whole] = periodsWithin(month, 'quarter');
  return { whole: whole!, months: months.filter(({ start }) => start >= whole!.start && start <= whole!.end) };
}

function sumColumn(
  key: string,
  heading: string,
  group: string | undefined,
  period: Pick<Period, 'start' | 'end'>,
  width: number,
): SumColumn {
  return { ...column(key, heading, width), group, kind: 'ratio', align: 'right', period };
}

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function monthHead(month: Month, language: Language): string {
  return language === 'vi' ? `T${(month % 12) + 1}` : englishMonths[month % 12]!;
}

const sumHead = { vi: 'Cộng', en: 'Sum' } as const;
const wholeHead = { vi: 'Cả kỳ', en: 'All' } as const;

/** A column of texts. */
export function column(key: string, heading: string, width: number): Column {
  return { key, heading, group: undefined, kind: 'text', width, align: 'left', fill: false, choices: [] };
}
