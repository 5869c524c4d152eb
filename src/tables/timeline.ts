import { dateParts } from '../calendar/day.ts';
import { formatPeriod, type Period, periodsWithin } from '../calendar/period.ts';
import { writePeriod } from '../calendar/written.ts';
import type { Language } from '../locale/language.ts';
import { emptyCell } from './cells.ts';
import type { ItemColumn } from './columns.ts';
import type { Timeline } from './request.ts';

const roman = ['I', 'II', 'III', 'IV'];
const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** One narrow column for each quarter or month of a period, shaded where the window of the work reaches into it. */
export function timelineColumns(timeline: Timeline, within: Period, language: Language): ItemColumn[] {
  return periodsWithin(within, timeline).map((period): ItemColumn => {
    const { year, month } = dateParts(period.start);
    const yearPeriod = writePeriod(String(year).padStart(4, '0'), language, 'table');
    return {
      key: formatPeriod(period),
      heading: headingOf(timeline, month, language),
      group: language === 'vi' ? `Tiến độ ${yearPeriod.toLowerCase()}` : yearPeriod,
      kind: 'tick',
      width: timeline === 'month' ? 8.5 : 15,
      align: 'center',
      fill: false,
      choices: [],
      cell: ({ window, children }) => {
        if (window === undefined || children.length > 0) return emptyCell;
        const on = window.start <= period.end && window.end >= period.start;
        return on && window.assumed ? { kind: 'tick', on, assumed: true } : { kind: 'tick', on };
      },
    };
  });
}

function headingOf(timeline: Timeline, month: number, language: Language): string {
  if (timeline === 'month') return language === 'vi' ? `T${month}` : englishMonths[month - 1]!;
  const quarter = Math.ceil(month / 3);
  return language === 'vi' ? `Quý ${roman[quarter - 1]}` : `Q${quarter}`;
}
