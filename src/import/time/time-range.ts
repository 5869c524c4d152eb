import { formatPeriod, isPeriod, parsePeriod } from '../../calendar/period.ts';
import { type NamedTime, namedTime, type TimeFrame } from './time-terms.ts';

const joiners = String.raw`\s*(?:–|—|→|~|-|÷)\s*|\s+(?:đến hết|đến|tới|to|until|till|through)\s+(?:hết\s+)?`;

/**
 * The range that a text names as a whole: `Từ tháng 3 đến tháng 6/2026`, `9 - 11/3/2026`, `Quý II-III/2026`, `Jan – Mar
 * 2026`. What one end leaves out, it shares with the other.
 */
export function timeRange(text: string, frame: TimeFrame): NamedTime | undefined {
  const plain = text.replace(/^\s*(?:từ|from|between)\s+/i, '').trim();
  for (const { index, 0: joiner } of plain.matchAll(new RegExp(joiners, 'giu'))) {
    const [from, to] = [plain.slice(0, index).trim(), plain.slice(index + joiner.length).trim()];
    if (from === '' || to === '') continue;
    const last = readEnd(to, from, frame);
    const first = last && readStart(from, to, last, frame);
    if (first === undefined || last === undefined || first.period.start > last.period.end) continue;
    const iso = `${startOf(first.iso)}/${endOf(last.iso)}`;
    const period = parsePeriod(iso);
    if (!isPeriod(period)) continue;
    const yearAssumed = last.yearAssumed && first.yearAssumed;
    return { iso: shortest(iso), period, yearAssumed, dayFirst: first.dayFirst || last.dayFirst };
  }
  return undefined;
}

function startOf(iso: string): string {
  return iso.split('/')[0]!;
}

function endOf(iso: string): string {
  return iso.split('/').at(-1)!;
}

/** `2026-01/2026-12` stays as it was written: only an interval of one day or unit is told shorter. */
function shortest(iso: string): string {
  const [from, to] = iso.split('/');
  return from === to ? from! : iso;
}

/** The last end; without its own word for the unit, it has that of the first: `Quý II - III/2026`. */
function readEnd(to: string, from: string, frame: TimeFrame): NamedTime | undefined {
  const word = unitWord(from);
  const completed = word !== undefined && /^(?:[ivx]+|\d+)(?:[/\s]|$)/i.test(to) ? `${word} ${to}` : undefined;
  const isDate = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(to);
  return (completed !== undefined && !isDate ? namedTime(completed, frame) : undefined) ?? namedTime(to, frame);
}

/** The first end; without a year, month or word of its own, it has those of the last: `9 - 11/3/2026`. */
function readStart(from: string, to: string, last: NamedTime, frame: TimeFrame): NamedTime | undefined {
  if (/(?:19|20)\d\d/.test(from)) return namedTime(from, frame);
  const year = formatPeriod({ start: last.period.end, end: last.period.end, unit: 'year' });
  const candidates = [...tailsOf(to).map((tail) => from + tail), `${from}/${year}`, `${from} ${year}`];
  const word = unitWord(to);
  if (word !== undefined && /^[\divx]+$/i.test(from)) candidates.unshift(`${word} ${from}/${year}`);
  if (/^\d{1,2}$/.test(from)) {
    // `1 - 15 March 2026`
    const named = /^\d{1,2}(?:st|nd|rd|th)?(\s.+)$/.exec(to)?.[1];
    if (named !== undefined) candidates.unshift(from + named);
  }
  for (const candidate of candidates) {
    const named = namedTime(candidate, frame);
    if (named === undefined) continue;
    const first = named.period.start > last.period.end ? yearBefore(from, last, frame) : named;
    if (first === undefined) continue;
    // Where neither names a year, both have to lie in the plan's.
    const outside = frame.within !== undefined && first.period.start < frame.within.start;
    return last.yearAssumed && outside ? undefined : { ...first, yearAssumed: last.yearAssumed };
  }
  return undefined;
}

/** `Tháng 9 - tháng 5/2027`: what comes later in the year lies in the year before. */
function yearBefore(from: string, last: NamedTime, frame: TimeFrame): NamedTime | undefined {
  const year = Number(formatPeriod({ start: last.period.end, end: last.period.end, unit: 'year' })) - 1;
  return namedTime(`${from}/${year}`, frame) ?? namedTime(`${from} ${year}`, frame);
}

function unitWord(text: string): string | undefined {
  return /^(quý|tháng|ngày|q|t|week|tuần)(?=[\s.\d]|[ivx])/i.exec(text)?.[1];
}

/** What stands behind the slashes of the last end: `/3/2026`, `/2026`. */
function tailsOf(to: string): string[] {
  const tails: string[] = [];
  for (let slash = to.search(/[/.]/); slash >= 0; ) {
    tails.push(to.slice(slash));
    const next = to.slice(slash + 1).search(/[/.]/);
    slash = next < 0 ? -1 : slash + 1 + next;
  }
  return tails;
}
