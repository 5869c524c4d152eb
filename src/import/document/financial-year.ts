import { isPeriod, type Period, parsePeriod } from '../../calendar/period.ts';
import type { Section } from '../sections.ts';
import { timeTerms } from '../time/time-terms.ts';

/** The months in which financial years begin, the commonest first: United Kingdom, India, South Africa; Australia; USA. */
const firstMonths = ['04', '07', '10', '09', '08'] as const;

const timeFields = new Set(['due', 'when', 'start', 'end', 'steps']);

/** The twelve months of `2022/23` that hold most of the times in the tables; undefined where a text names no such year. */
export function financialYear(text: string, sections: readonly Section[]): string | undefined {
  const [, first = '', second = ''] = /(?<!\d)(20\d\d)\s*[/–-]\s*(\d\d)(?![\d/.-])/.exec(text) ?? [];
  const year = Number(first);
  if (first === '' || Number(second) !== (year + 1) % 100) return undefined;
  const times = timesOf(sections);
  const found = firstMonths.map((month) => {
    const iso = `${year}-${month}/${year + 1}-${String(Number(month) - 1).padStart(2, '0')}`;
    const period = parsePeriod(iso);
    const inside = isPeriod(period) ? times.filter(({ start, end }) => start >= period.start && end <= period.end) : [];
    return { iso, inside: inside.length };
  });
  const best = found.reduce((most, one) => (one.inside > most.inside ? one : most));
  return times.length > 0 && best.inside === 0 ? undefined : best.iso;
}

function timesOf(sections: readonly Section[]): Pick<Period, 'start' | 'end'>[] {
  return sections.flatMap(({ rows, columns }) =>
    rows.flatMap(({ row }) =>
      columns.flatMap(({ column, field }) => {
        const cell = timeFields.has(field) ? row.cells[column] : undefined;
        if (cell === undefined || cell.row !== row.index) return [];
        if (cell.date !== undefined) return [{ start: cell.date.day, end: cell.date.day }];
        return timeTerms(cell.text, { within: undefined, language: 'en' }).map(({ period }) => period);
      }),
    ),
  );
}
