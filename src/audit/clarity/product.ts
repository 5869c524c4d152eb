import { bit, hardBits, idleBits, paperBits, softBits, verbBits } from './classes.ts';
import { type Evidence, note, place } from './evidence.ts';
import { all, count as countKind, name as nameKind, percent } from './numbers.ts';
import type { Profile } from './profile.ts';
import { capitals, gaps, receives, type Sheet, spots } from './sheet.ts';
import { stemAt } from './stem.ts';

/** What a stretch of a product comes to, from nothing to a state, a receiver or a decision that can be seen. */
export const grades = { nothing: 0, other: 1, trace: 2, kind: 3, named: 4, record: 5, ruling: 6, proof: 7 } as const;

/** What was found in the products so far. */
export interface ProductSense {
  grade: number;
  /** Where the best of them stands: which text, and where in it. */
  source: number;
  start: number;
  end: number;
  figure: boolean;
  novel: number;
}

export function noProduct(): ProductSense {
  return { grade: grades.nothing, source: -1, start: 0, end: 0, figure: false, novel: 0 };
}

/** Stems, by which a product's own words are told from those that repeat the title. */
export type Known = ReadonlySet<number>;

/** Reads a product, result, measure or step from its sheet; `known` holds the stems of the title. */
export function readProduct(
  sheet: Sheet,
  profile: Profile,
  known: Known,
  sense: ProductSense,
  evidence: Evidence,
): void {
  if (sheet.dots) note(evidence, place.open, 0, 0);
  for (let from = 0; from < sheet.count; ) {
    const to = stretchEnd(sheet, from);
    readStretch(sheet, from, to, profile, known, sense, evidence);
    from = to;
  }
}

/** Whether there is a figure in a text, or what somebody decides on or receives. */
export function isProof(sheet: Sheet, profile: Profile): boolean {
  for (let from = 0; from < sheet.count; ) {
    const to = stretchEnd(sheet, from);
    const stretch = scan(sheet, from, to, profile);
    if (stretch.figure || gradeOf(stretch, profile) === grades.proof) return true;
    from = to;
  }
  return false;
}

/** A stretch ends with a clause, or where a comma introduces another product. */
function stretchEnd({ count, gap, bits }: Sheet, from: number): number {
  let at = from + 1;
  while (at < count) {
    if (gap[at] === gaps.stop) break;
    const starts = paperBits | bit.thing | bit.plural;
    if (gap[at] === gaps.mark && (bits[at]! & starts) !== 0) break;
    if ((bits[at]! & bit.conjunction) !== 0 && at + 1 < count && (bits[at + 1]! & starts) !== 0) break;
    at += 1;
  }
  return at;
}

/** Classes that add nothing to what a product is. */
const emptyBits = idleBits | bit.generic | bit.degree | bit.plural | bit.compare | bit.open | bit.demand;
/** What can be the noun that says what a product is. */
const nounBits = paperBits | verbBits | bit.trace | bit.thing | bit.event | bit.abstract | bit.body;
/** What somebody can make and hand over. */
const madeBits = paperBits | bit.thing;

/** What one stretch of a product holds. */
interface Stretch {
  /** The classes of the word that says what the product is, and of all its words. */
  head: number;
  seen: number;
  /** Whether that word has endings and is a singular: a certificate, not certificates. */
  isOne: boolean;
  /** Whether that word stands first. */
  leads: boolean;
  /** Words that say more of it; those that no list has; those of them that the title has not, where that is asked. */
  detail: number;
  unlisted: number;
  novel: number;
  figure: boolean;
  named: boolean;
  received: boolean;
}

function readStretch(
  sheet: Sheet,
  from: number,
  to: number,
  profile: Profile,
  known: Known,
  sense: ProductSense,
  evidence: Evidence,
): void {
  const stretch = scan(sheet, from, to, profile, known);
  const start = sheet.start[from]!;
  const end = sheet.end[to - 1]!;
  const see = (feature: number): void => note(evidence, feature, start, end);
  const { head, seen, figure } = stretch;
  const grade = gradeOf(stretch, profile);
  if (figure && !sense.figure) see(place.figure);
  sense.figure ||= figure;
  if (grade > sense.grade || sense.source < 0) {
    sense.grade = Math.max(sense.grade, grade);
    sense.source = evidence.texts.length - 1;
    sense.start = start;
    sense.end = end;
  }
  const explains = (sheet.spot[from]! & spots.bracket) !== 0;
  const soft = !explains && isSoft(stretch, profile);
  const compared = !explains && isCompared(stretch);
  const plural = (head & bit.plural) !== 0 && (head & bit.open) === 0;
  if (soft) see(place.soft);
  else if (!compared && !plural) sense.novel += stretch.novel;
  if (!soft && (seen & bit.each) !== 0) see(place.each);
  if (stretch.named) see(place.productName);
  if (compared) see(place.compare);
  if (plural) see(place.productPlural);
  if ((seen & bit.open) !== 0) see(place.open);
}

function scan(
  sheet: Sheet,
  from: number,
  to: number,
  { needsCapitals, headLast, stem }: Profile,
  known?: Known,
): Stretch {
  const { bits: allBits, span, number } = sheet;
  const stretch: Stretch = {
    head: 0,
    seen: 0,
    isOne: false,
    leads: true,
    detail: 0,
    unlisted: 0,
    novel: 0,
    figure: false,
    named: false,
    received: false,
  };
  let paperAt = far;
  let givenAt = far;
  let bodyAt = far;
  let headEnd = far;
  let headOpen = true;
  for (let i = from; i < to; i += 1) {
    const kind = number[i]!;
    if (kind === nameKind) stretch.detail += 1;
    if (kind === countKind || kind === percent || kind === all) stretch.figure = true;
    const words = span[i]!;
    if (kind !== 0 || words === 0) continue;
    const bits = allBits[i]!;
    if (bits === 0) {
      const capital = capitals(sheet, i);
      stretch.detail += words;
      stretch.unlisted += 1;
      if (i <= givenAt + 2 && capital !== 0 && number[i + 1] !== nameKind) stretch.received = true;
      if (capital === 1 && sheet.gap[i] !== gaps.stop) stretch.named = true;
      if (known !== undefined && !known.has(stemAt(sheet, i, stem))) stretch.novel += 1;
      continue;
    }
    // What the product is for says nothing of what it is; only a figure in it does.
    if ((bits & bit.purpose) !== 0 && i > from) {
      while (++i < to) if (number[i] === countKind || number[i] === percent) stretch.figure = true;
      break;
    }
    if ((bits & bit.preposition) !== 0) headOpen = false;
    if (stretch.head === 0 ? (bits & ~idleBits) !== 0 : headLast && headOpen && (bits & nounBits) !== 0) {
      if (stretch.head !== 0 && (stretch.head & emptyBits) === 0) stretch.detail += 1;
      stretch.leads = stretch.seen === 0 && stretch.unlisted === 0;
      stretch.head = bits;
      stretch.isOne = headLast && !sheet.text.startsWith('s', sheet.end[i + words - 1]! - 1);
      if ((bits & paperBits) !== 0) paperAt = i + words - 1;
      headEnd = i + words;
    } else if ((stretch.head & bit.make) !== 0 && i === headEnd && (bits & madeBits) !== 0) {
      // "Hình thành kho dữ liệu …": what is made is the product.
      stretch.head = bits;
      if ((bits & paperBits) !== 0) paperAt = i + words - 1;
    } else if ((bits & emptyBits) === 0) stretch.detail += words;
    stretch.seen |= isPassive(sheet, i) ? bits | passiveOf(bits) : bits;
    const close = (bits & bit.body) !== 0 ? Math.max(paperAt, givenAt) + 4 : givenAt + 2;
    if (i <= close && receives(sheet, i, needsCapitals)) stretch.received = true;
    if ((bits & bit.body) !== 0 && receives(sheet, i, needsCapitals)) bodyAt = i + words - 1;
    // "được Trưởng phòng ký": somebody puts an end to it.
    if ((bits & bit.act) !== 0 && i - bodyAt <= 2) stretch.received = true;
    if ((bits & bit.transfer) !== 0) givenAt = i + words - 1;
  }
  return stretch;
}

const far = -99;

/** "được kết nối": an act that was done is a state that can be checked, what goes on is one that cannot. */
function passiveOf(bits: number): number {
  if ((bits & bit.act) !== 0) return bit.state;
  return (bits & softBits) !== 0 && (bits & hardBits) === 0 ? bit.softState : 0;
}

/** Vietnamese has no endings: its passive is a word before the verb. */
function isPassive({ text, start, end, gap }: Sheet, i: number): boolean {
  return i > 0 && gap[i] === gaps.space && end[i - 1]! - start[i - 1]! === 4 && text.startsWith('được', start[i - 1]!);
}

/** Says that there is more or less of something. */
function isCompared({ seen, received }: Stretch): boolean {
  return (seen & bit.compare) !== 0 && !received;
}

/** Says of something known that it is better, or only names a quality. */
function isSoftened({ seen, novel }: Stretch, { detail }: Profile): boolean {
  return (seen & bit.softState) !== 0 && (seen & bit.state) === 0 && novel <= detail;
}

function isSoft(stretch: Stretch, profile: Profile): boolean {
  const { head, figure, detail } = stretch;
  if (figure) return false;
  if (isSoftened(stretch, profile)) return true;
  if ((head & paperBits) !== 0) return false;
  return (head & softBits) !== 0 || ((head & bit.abstract) !== 0 && ((head & bit.plural) !== 0 || detail < 3));
}

function gradeOf(stretch: Stretch, profile: Profile): number {
  const { head, seen, isOne, leads, detail, unlisted, novel, figure, named, received } = stretch;
  const enough = profile.detail;
  const atMost = unlisted > 0 ? grades.other : grades.nothing;
  if (received) return grades.proof;
  if (!figure && ((head & bit.plural) !== 0 || isSoftened(stretch, profile) || isCompared(stretch))) return atMost;
  if ((seen & bit.state) !== 0) return grades.proof;
  if ((head & bit.record) !== 0) {
    if (detail >= (isOne ? enough - 1 : enough) || named) return grades.proof;
    // Decisions and directives have numbers, and whether one was issued can be looked up.
    return (head & bit.label) !== 0 ? grades.ruling : grades.record;
  }
  if ((head & bit.act) !== 0 && leads && detail > 0) return grades.proof;
  if ((head & bit.trace) !== 0) return novel >= enough ? grades.named : grades.trace;
  if ((head & (bit.document | bit.thing)) !== 0) return detail >= enough || named ? grades.named : grades.kind;
  return atMost;
}
