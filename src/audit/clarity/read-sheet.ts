import { fold } from '../../text/fold.ts';
import { isMark } from '../words/letters.ts';
import { withWord } from '../words/phrase-table.ts';
import { type Tokens, tokensOf } from '../words/tokens.ts';
import { bit } from './classes.ts';
import type { Lexicon } from './lexicon.ts';
import * as number from './numbers.ts';
import { capitals, gaps, type Sheet, spots } from './sheet.ts';

const columns = ['hash', 'start', 'end', 'bits', 'span', 'number', 'gap', 'spot', 'figures'] as const;
const empty = new Int32Array(0);
const unread = {
  source: undefined,
  lexicon: undefined,
  text: '',
  count: 0,
  hash: empty,
  start: empty,
  end: empty,
  bits: empty,
  span: empty,
  number: empty,
  gap: empty,
  spot: empty,
  dots: false,
  figures: empty,
  figureCount: 0,
};

/** One sheet each serves all titles and all that is promised, so that reading a hundred thousand tasks makes no garbage. */
export const titleSheet: Sheet = { ...unread };
export const promiseSheet: Sheet = { ...unread };

/** Reads a text into a sheet. It holds until another text is read into it. */
export function readSheet(text: string, lexicon: Lexicon, sheet: Sheet): Sheet {
  if (sheet.source === text && sheet.lexicon === lexicon) return sheet;
  let tokens = tokensOf(text);
  sheet.source = text;
  sheet.lexicon = lexicon;
  sheet.text = text;
  if (tokens === undefined) {
    sheet.text = fold(text);
    tokens = tokensOf(sheet.text);
  }
  sheet.count = 0;
  sheet.dots = false;
  sheet.figureCount = 0;
  if (tokens === undefined) return sheet;
  if (sheet.hash.length <= tokens.count)
    for (const column of columns) sheet[column] = new Int32Array(Math.max(256, tokens.count * 2));
  takeWords(tokens, sheet);
  findPhrases(sheet, lexicon);
  tellNumbers(sheet);
  return sheet;
}

/** Words as they stand, with what the marks between them say. */
function takeWords(tokens: Tokens, out: Sheet): void {
  const { text, hash, start, end, number: kinds, gap: gapBefore, spot: spotOf, figures } = out;
  const { count, hashes, starts, ends } = tokens;
  let gap: number = gaps.stop;
  let spot = 0;
  let depth = 0;
  let at = 0;
  let figureCount = 0;
  for (let i = 0; i < count; i += 1) {
    const from = starts[i]!;
    const to = ends[i]!;
    const unit = text.charCodeAt(from);
    if (to - from === 1 && isMark(unit)) {
      if (unit === 0x28) depth += 1;
      else if (unit === 0x29) depth = Math.max(0, depth - 1);
      else if (unit === 0x22) spot ^= spots.quote;
      else if (unit === 0x201c || unit === 0xab) spot |= spots.quote;
      else if (unit === 0x201d || unit === 0xbb) spot &= ~spots.quote;
      else if (unit === 0x3a) spot |= spots.colon;
      else if (unit === 0x2026 || (unit === 0x2e && text.startsWith('...', from))) out.dots = true;
      spot = depth > 0 ? spot | spots.bracket : spot & ~spots.bracket;
      const weight = gapOf(unit, text, from);
      if (weight > gap) gap = weight;
      continue;
    }
    hash[at] = hashes[i]!;
    start[at] = from;
    end[at] = to;
    kinds[at] = 0;
    gapBefore[at] = gap;
    spotOf[at] = spot;
    if (unit >= 48 && unit <= 57) {
      const whole = number.numberEnd(text, from);
      kinds[at] = number.plain;
      end[at] = whole;
      // No list has numbers of several parts.
      if (whole > to) hash[at] = ~hashes[i]!;
      while (i + 1 < count && starts[i + 1]! < whole) i += 1;
      figures[figureCount++] = at;
    } else if (unit <= 0x58 && isRomanDigit(unit)) figures[figureCount++] = at;
    at += 1;
    gap = gaps.space;
    spot &= ~spots.colon;
  }
  // Behind the last stands none, whatever was read before.
  kinds[at] = 0;
  out.count = at;
  out.figureCount = figureCount;
}

/** How far a mark sets the words around it apart. Inside words a hyphen and an apostrophe do not. */
function gapOf(unit: number, text: string, at: number): number {
  switch (unit) {
    case 0x2e: // . as in v.v. and e.g.
      return isLetter(text.charCodeAt(at + 1)) ? gaps.space : gaps.stop;
    case 0x3b: // ; : ? ! …
    case 0x3a:
    case 0x3f:
    case 0x21:
    case 0x2026:
      return gaps.stop;
    case 0x25: // %
      return gaps.space;
    case 0x2d: // - ' ’
    case 0x27:
    case 0x2019:
      return text.charCodeAt(at - 1) === 0x20 || text.charCodeAt(at + 1) === 0x20 ? gaps.mark : gaps.space;
    default:
      return gaps.mark;
  }
}

/** Letters beyond ASCII begin at À; above the Vietnamese block come signs. */
function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit < 0x2000);
}

/** The longest phrase from each word on; phrases do not overlap and do not reach over the end of a clause. */
function findPhrases(out: Sheet, { table: { keys, values }, classes }: Lexicon): void {
  const { count, hash, gap, bits, span, number: kinds } = out;
  const mask = keys.length - 1;
  for (let i = 0; i < count; ) {
    let found = 0;
    let words = 1;
    let beginning = hash[i]!;
    for (let j = i; kinds[i] === 0; ) {
      // As `meaningOf`, but without a call: this is done for every word.
      let place = (beginning ^ (beginning >>> 16)) & mask;
      for (let key = keys[place]; key !== beginning && key !== 0; key = keys[place]) place = (place + 1) & mask;
      const meaning = values[place]!;
      if (meaning > 1) {
        found = classes[meaning >> 1]!;
        words = j - i + 1;
      }
      j += 1;
      if ((meaning & 1) === 0 || j === count || gap[j] === gaps.stop) break;
      beginning = withWord(beginning, hash[j]!);
    }
    if ((found & bit.numeral) !== 0) kinds[i] = number.count;
    bits[i] = found;
    span[i] = words;
    for (let j = i + 1; j < i + words; j += 1) {
      bits[j] = 0;
      span[j] = 0;
    }
    i += words;
  }
}

/** What each number says, from its form, the percent sign behind it and the words before it. */
function tellNumbers(out: Sheet): void {
  const { number: kinds, bits, gap, figures, figureCount } = out;
  for (let at = 0; at < figureCount; at += 1) {
    const i = figures[at]!;
    if (kinds[i] === number.plain) kinds[i] = kindAt(out, i);
    else if (kinds[i] === 0 && bits[i] === 0 && i > 0 && gap[i] === gaps.space && isRoman(out, i)) {
      const before = bits[phraseAt(out, i - 1)]!;
      if ((before & bit.calendar) !== 0) kinds[i] = number.date;
      else if ((before & bit.label) !== 0) kinds[i] = number.name;
    }
  }
}

/** Quý I, hạng II, khối XII. */
function isRoman({ text, start, end }: Sheet, i: number): boolean {
  for (let at = start[i]!; at < end[i]!; at += 1) if (!isRomanDigit(text.charCodeAt(at))) return false;
  return true;
}

/** I, V, X. */
function isRomanDigit(unit: number): boolean {
  return unit === 0x49 || unit === 0x56 || unit === 0x58;
}

/** Where the phrase begins that a word stands in. */
function phraseAt({ span }: Sheet, i: number): number {
  let at = i;
  while (at > 0 && span[at] === 0) at -= 1;
  return at;
}

function kindAt(out: Sheet, i: number): number.NumberKind {
  const { text } = out;
  const end = out.end[i]!;
  const written = text.slice(out.start[i]!, end);
  if (text.startsWith('%', end) || text.startsWith(' %', end)) return written === '100' ? number.all : number.percent;
  const form = number.kindOfForm(written);
  if (form === number.name || form === number.date) return form;
  // 12 March, 30 giờ is no date: only names of months and days stand behind.
  if (i + 1 < out.count && out.gap[i + 1] === gaps.space && (out.bits[i + 1]! & bit.calendar) !== 0) return number.date;
  if (i > 0 && out.gap[i] === gaps.space) {
    const bits = out.bits[phraseAt(out, i - 1)]!;
    if ((bits & bit.label) !== 0) return number.name;
    if ((bits & bit.calendar) !== 0) return number.date;
    // ISO 9001, IFRS 16; but UBND 34 tỉnh.
    if ((bits & bit.body) === 0 && out.number[i - 1] === 0 && capitals(out, i - 1) === 2) return number.name;
  }
  return number.count;
}
