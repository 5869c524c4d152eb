import type { Language } from '../locale/language.ts';
import type { Day } from './day.ts';
import { isPeriod, type Period, parsePeriod } from './period.ts';
import { isMonths, periodOf } from './period-units.ts';
import { type Shared, type Term, termOf, type WrittenStyle, writeTerm } from './written-terms.ts';

export type { WrittenStyle } from './written-terms.ts';

/**
 * A period in the language's own form: `05/02/2026`, `Quý II/2026`, `từ tháng 3 đến tháng 6/2026`; `5 February 2026`,
 * `Q2 2026`, `from March to June 2026`. A table's cell is short and begins with a capital.
 *
 * @param period a text of the time grammar keeps its units, and bare or open as it is (`Q2`, `2026-03/`); a text that
 *   is none comes back unchanged
 */
export function writePeriod(period: Period | string, language: Language, style: WrittenStyle): string {
  const ends = typeof period === 'string' ? (endsOfText(period) ?? period) : endsOf(period);
  if (typeof ends === 'string') return ends;
  const written = writeEnds(ends, language, style);
  return style === 'table' ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}

export function writeDay(day: Day, language: Language, style: WrittenStyle): string {
  return writePeriod({ start: day, end: day, unit: 'day' }, language, style);
}

/** Both ends of an interval, one of them for an open one; a single term for everything else. */
interface Ends {
  readonly first: Term | undefined;
  readonly last: Term | undefined;
  readonly interval: boolean;
}

function endsOf({ start, end, unit }: Period): Ends {
  if (unit !== 'interval') return { first: termOf(start, unit), last: undefined, interval: false };
  // How the interval was written is not kept: it is told by the largest unit of day, month and year that fits.
  const years = periodOf(start, 'year').start === start && periodOf(end, 'year').end === end;
  const fitting = years ? 'year' : isMonths({ start, end }) ? 'month' : 'day';
  const first = termOf(start, fitting);
  const single = periodOf(start, fitting).end === end;
  return { first, last: single ? undefined : termOf(end, fitting), interval: !single };
}

function endsOfText(text: string): Ends | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) {
    const term = termOfText(text);
    return term === undefined ? undefined : { first: term, last: undefined, interval: false };
  }
  const [from, to] = [text.slice(0, slash), text.slice(slash + 1)];
  const [first, last] = [termOfText(from), termOfText(to)];
  const complete = (from === '' || first !== undefined) && (to === '' || last !== undefined);
  if (!complete || text === '/') return undefined;
  return from === to ? { first, last: undefined, interval: false } : { first, last, interval: true };
}

function termOfText(text: string): Term | undefined {
  const bare = /^(?:(Q)([1-4])|H([12]))$/.exec(text);
  if (bare !== null) {
    const unit = bare[1] === 'Q' ? 'quarter' : 'half-year';
    return { unit, year: undefined, number: Number(bare[2] ?? bare[3]), dayOfMonth: 0 };
  }
  const period = parsePeriod(text);
  return isPeriod(period) && period.unit !== 'interval' ? termOf(period.start, period.unit) : undefined;
}

function writeEnds({ first, last, interval }: Ends, language: Language, style: WrittenStyle): string {
  const words = language === 'vi' ? vietnamese : english;
  if (first === undefined) return last === undefined ? '' : words.until(writeAlone(last, language, style));
  if (last === undefined) {
    const alone = writeAlone(first, language, style);
    return interval ? words.since(alone) : alone;
  }
  const years = first.unit === 'year' && last.unit === 'year';
  if (years && language === 'vi' && style === 'heading') return `giai đoạn ${first.year} - ${last.year}`;
  const short = style === 'table' || (style === 'heading' && language === 'en');
  return short ? writeShort(first, last, language, style) : writeLong(first, last, language, style);
}

const vietnamese = { since: (at: string) => `từ ${at}`, until: (at: string) => `đến hết ${at}` };
const english = { since: (at: string) => `from ${at}`, until: (at: string) => `until ${at}` };

function writeAlone(term: Term, language: Language, style: WrittenStyle): string {
  const { word, number, tail } = writeTerm(term, language, style, 'nothing');
  return word + number + tail;
}

function writeLong(first: Term, last: Term, language: Language, style: WrittenStyle): string {
  const shared = sharedBy(first, last);
  const { word, number, tail } = writeTerm(first, language, style, shared);
  const from = word + number + (shared === 'nothing' ? tail : '');
  const to = writeAlone(last, language, style);
  return language === 'vi' ? `từ ${from} đến ${to}` : `from ${from} to ${to}`;
}

function writeShort(first: Term, last: Term, language: Language, style: WrittenStyle): string {
  const shared = sharedBy(first, last);
  const from = writeTerm(first, language, style, shared);
  const to = writeTerm(last, language, style, 'nothing');
  const apart = shared === 'nothing' && !(first.unit === 'year' && last.unit === 'year');
  const left = from.number + (shared === 'nothing' ? from.tail : '');
  const right = (apart ? to.word : '') + to.number + to.tail;
  // English sets an en dash, with spaces only where one of the ends has some: 9–11 March, 9 March – 5 April.
  const dash = language === 'vi' || left.includes(' ') || (apart && right.includes(' ')) ? ' ' : '';
  const word = language === 'en' && !apart && from.word === 'week ' ? 'weeks ' : from.word;
  return `${word}${left}${dash}${language === 'vi' ? '-' : '–'}${dash}${right}`;
}

/** What the ends of a range have in common, so that it is written once: `09 - 11/3/2026`, `tháng 3 - 6/2026`. */
function sharedBy(first: Term, last: Term): Shared {
  const alike = first.unit === last.unit && first.year === last.year;
  if (!alike || first.unit === 'year' || first.unit === 'half-year') return 'nothing';
  return first.unit === 'day' && first.number === last.number ? 'month' : 'year';
}
