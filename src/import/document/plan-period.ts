import { yearOf } from '../../calendar/day.ts';
import { isPeriod, type Period, parsePeriod } from '../../calendar/period.ts';
import { fold } from '../../text/fold.ts';
import type { FileRemark } from '../remark.ts';
import type { Section } from '../sections.ts';
import { timeRange } from '../time/time-range.ts';
import { type TimeFrame, timeTerms } from '../time/time-terms.ts';
import { financialYear } from './financial-year.ts';

/** The period of a plan in the time grammar, and how it was found. */
export interface FoundPeriod {
  readonly iso: string;
  readonly period: Period;
  readonly remark: FileRemark | undefined;
}

export interface PeriodSources {
  readonly title: string | undefined;
  readonly above: readonly string[];
  readonly sections: readonly Section[];
  /** Of the file and of its sheets. */
  readonly names: readonly string[];
}

const frame: TimeFrame = { within: undefined, language: 'vi' };

/** The time that a plan covers: by its title, the lines and heads of its tables, the file's name, else its deadlines. */
export function findPeriod({ title, above, sections, names }: PeriodSources): FoundPeriod | undefined {
  const inTitle = title === undefined ? undefined : periodIn(title, 'title');
  if (inTitle !== undefined) return inTitle;
  const titles = above.filter((line) => line.length <= 220 && !/^\(?\s*(?:kèm theo|căn cứ|ban hành kèm)/i.test(line));
  for (const line of titles) {
    const found =
      inFinancialYear(line, sections) ?? daysIn(line) ?? (isAboutPlan(line) ? periodIn(line, 'title') : undefined);
    if (found !== undefined) return found;
  }
  const headings = sections.flatMap(({ head }) => head.headings.map(({ upper, text }) => `${upper ?? ''} ${text}`));
  for (const heading of headings) {
    const found = /20\d\d/.test(heading) ? periodIn(heading, 'heading') : undefined;
    if (found !== undefined) return found;
  }
  for (const name of names) {
    const found = periodIn(name.replace(/[_]+/g, ' ').replace(/(?<=\d)-(?=\D)|(?<=\D)-(?=\d)/g, ' '), 'name');
    if (found !== undefined) return found;
  }
  return yearsOfDeadlines(sections);
}

function isAboutPlan(line: string): boolean {
  return /kế hoạch|chương trình|nhiệm vụ|plan|danh mục|phân công|năm|quý|tháng/i.test(line);
}

function inFinancialYear(line: string, sections: readonly Section[]): FoundPeriod | undefined {
  const iso = financialYear(line, sections);
  return iso === undefined ? undefined : found(iso, 'financial-year', line);
}

/** The period that a line names; days are dates of documents. */
function periodIn(line: string, from: 'title' | 'heading' | 'name'): FoundPeriod | undefined {
  const plain = line.normalize('NFC');
  const school = /năm học\s*:?\s*(20\d\d)\s*[-–/]\s*(20\d\d)/i.exec(plain);
  if (school !== null) return found(`${school[1]}-09/${school[2]}-05`, 'school-year', line);
  const span =
    /(?:giai đoạn|period|from|từ)?\s*((?:tháng\s|quý\s|năm\s)?[\divx]{1,4}(?:\/\d{4})?\s*(?:[-–—]|đến|to)\s*(?:tháng\s|quý\s|năm\s)?[\divx]{1,4}(?:\/\d{4}|\snăm\s\d{4})?|20\d\d\s*[-–/]\s*(?:20)?\d\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\s\d{4})?\s*(?:[-–]|to)\s*\p{L}+\s\d{4})(?![\d/])/iu.exec(
      plain,
    );
  const range = span === null ? undefined : timeRange(span[1]!.replace(/\snăm\s(?=\d{4}$)/i, '/'), frame);
  if (range !== undefined && range.period.unit === 'interval' && !isDays(range.iso))
    return found(range.iso, from, line);
  const term = timeTerms(plain, frame).find(({ period }) => period.unit !== 'day' && period.unit !== 'week');
  return term === undefined ? undefined : found(term.iso, from, line);
}

/** `(Từ ngày 16/3/2026 đến ngày 20/3/2026)` below the title of a week's plan. */
function daysIn(line: string): FoundPeriod | undefined {
  const days = /^\(?\s*((?:từ|from)\s.*\d{4}.*?)\s*\)?$/iu.exec(line.normalize('NFC'))?.[1];
  const range = days && timeRange(days.replace(/ngày /gi, ''), frame);
  return range !== undefined && range !== '' && isDays(range.iso) ? found(range.iso, 'title', line) : undefined;
}

function isDays(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(iso);
}

function found(
  iso: string,
  from: 'title' | 'heading' | 'name' | 'deadlines' | 'school-year' | 'financial-year',
  text: string,
): FoundPeriod | undefined {
  const period = parsePeriod(iso);
  if (!isPeriod(period)) return undefined;
  const remark: FileRemark | undefined = from === 'title' ? undefined : { kind: 'period', from, text, period: iso };
  return { iso, period, remark };
}

const times = new Set(['due', 'when', 'start', 'end', 'steps']);

/** The years that the deadlines speak of, if those are few. */
function yearsOfDeadlines(sections: readonly Section[]): FoundPeriod | undefined {
  const years = new Map<number, number>();
  for (const { rows, columns } of sections) {
    for (const { row } of rows) {
      for (const { column, field } of columns) {
        const cell = times.has(field) ? row.cells[column] : undefined;
        if (cell === undefined || cell.row !== row.index) continue;
        const named =
          cell.date === undefined
            ? [...fold(cell.text).matchAll(/(?<!\d)(20\d\d)(?!\d)/g)].map(([year]) => Number(year))
            : [yearOf(cell.date.day)];
        for (const year of named) years.set(year, (years.get(year) ?? 0) + 1);
      }
    }
  }
  if (years.size === 0) return undefined;
  const total = [...years.values()].reduce((sum, count) => sum + count, 0);
  // A few deadlines reach beyond the year of most.
  const [most] = [...years].sort((a, b) => b[1] - a[1]);
  const sorted = [...years.keys()].sort((a, b) => a - b);
  const [first, last] = most![1] >= 0.7 * total ? [most![0], most![0]] : [sorted[0]!, sorted.at(-1)!];
  if (last - first > 10) return undefined;
  const iso = first === last ? String(first) : `${first}/${last}`;
  return found(iso, 'deadlines', iso);
}
