import { bit, hardBits, paperBits, verbBits } from './classes.ts';
import { drop, type Evidence, note, place } from './evidence.ts';
import { count as countKind, date, percent } from './numbers.ts';
import type { Profile } from './profile.ts';
import { capitals, gaps, type Sheet, spots } from './sheet.ts';
import { amongVerbs, beforeVerb, behindObject, inObject, newTitle, see, type TitleState } from './title-state.ts';
import { readNames, readObject, readPaper, readVerb } from './title-words.ts';

/** What a reading of the title leaves for the reading of the products. */
export interface TitleSense {
  /** A verb was found, or a document that the title is about. */
  readonly verbal: boolean;
  /** Words in the title of the document that is named, without grammar. */
  readonly paperWords: number;
  readonly plural: boolean;
  /** Words, things and figures that say what the work is about. */
  readonly subject: number;
}

/** Reads a title from its sheet into evidence. */
export function readTitle(sheet: Sheet, profile: Profile, evidence: Evidence): TitleSense {
  const state = newTitle(sheet, profile, evidence);
  const first = leadIn(sheet);
  for (let i = first; i < sheet.count; i += 1) {
    if (i > first && sheet.gap[i] !== gaps.space) enter(state, i);
    if (sheet.span[i] === 0) continue;
    if ((sheet.bits[i]! & bit.limit) !== 0) state.limited = i;
    if (sheet.number[i] !== 0) readNumber(state, i);
    else if (sheet.bits[i] === 0) readUnlisted(state, i);
    else readWord(state, i, i === first);
  }
  if (sheet.dots) note(evidence, place.open, 0, 0);
  readTopic(state);
  return {
    verbal: state.verb !== 0,
    paperWords: state.paperWords,
    plural: evidence.values[place.plural] !== 0,
    subject: state.subject + Math.max(0, state.paperWords - 1) + evidence.values[place.name]!,
  };
}

/** How many words lead in to the title, up to a comma: "In order to …,", "Trên cơ sở …,". */
function leadIn({ bits, gap, count }: Sheet): number {
  if (count === 0 || (bits[0]! & (bit.purpose | bit.preposition)) === 0 || (bits[0]! & verbBits) !== 0) return 0;
  for (let i = 1; i < count - 1; i += 1) if (gap[i] === gaps.mark) return i;
  return 0;
}

/** What a mark before a word ends. */
function enter(state: TitleState, i: number): void {
  const { sheet, evidence } = state;
  if (
    sheet.gap[i] === gaps.mark &&
    state.phase === inObject &&
    (sheet.bits[i]! & (verbBits | bit.preposition | bit.purpose | bit.grammar)) !== 0
  )
    state.phase = behindObject;
  if (sheet.gap[i] !== gaps.stop) return;
  if ((sheet.spot[i]! & spots.colon) !== 0 && i <= 8 && startsAnew(sheet, i)) {
    for (const feature of saidAnew) drop(evidence, feature);
    state.phase = beforeVerb;
    state.verb = 0;
    state.content = false;
  } else if (state.phase !== beforeVerb) state.phase = behindObject;
  state.inPaper = false;
  state.inPurpose = false;
  state.cited = false;
}

/** What stands behind a colon says what stands before it again, better, if it says enough. */
function startsAnew({ bits, number, count }: Sheet, i: number): boolean {
  const telling = bit.act | bit.make | paperBits | bit.thing | bit.event;
  return (bits[i]! & telling) !== 0 || number[i] === countKind || count - i >= 3;
}

const saidAnew = [
  place.act,
  place.make,
  place.activity,
  place.slogan,
  place.plural,
  place.abstract,
  place.thing,
  place.event,
];

/** A number counts what comes out, or what an activity is about; with a limit it is a measure. Brackets only explain. */
function readNumber(state: TitleState, i: number): void {
  const kind = state.sheet.number[i]!;
  // The budget of 2027 is one budget; reports of 2027 are many.
  const isOne = state.inPaper && (state.paper & bit.trace) === 0;
  if (kind !== date || isOne) state.subject += 1;
  if ((kind === countKind || kind === percent) && (state.sheet.spot[i]! & spots.bracket) === 0) {
    if (i - state.limited <= 2 || kind === percent) see(state, place.limit, i);
    else if (!state.inPurpose)
      see(state, state.verb !== 0 && (state.verb & hardBits) === 0 ? place.scope : place.count, i);
  }
  if (state.phase === amongVerbs) state.phase = inObject;
}

function readWord(state: TitleState, i: number, first: boolean): void {
  const bits = state.sheet.bits[i]!;
  if ((bits & bit.purpose) !== 0 && !first) {
    state.inPurpose = true;
    if (state.phase !== beforeVerb) state.phase = behindObject;
  }
  if ((bits & bit.open) !== 0 && (state.sheet.spot[i]! & spots.bracket) === 0) see(state, place.open, i);
  if ((bits & bit.demand) !== 0) see(state, place.demand, i);
  if ((bits & bit.each) !== 0) see(state, place.each, i);
  if (state.inPurpose) return;
  readNames(state, i, bits);
  if (isSubject(state, i, bits)) state.subject += 1;
  if ((bits & bit.state) !== 0) see(state, place.state, i);
  if (readPaper(state, i, bits) || readVerb(state, i, bits)) return;
  readObject(state, i, bits);
}

/** A word that no list has: a name, or it says what the work is about. */
function readUnlisted(state: TitleState, i: number): void {
  if (state.inPurpose) return;
  if (state.inBody || capitals(state.sheet, i) !== 0) readNames(state, i, 0);
  if (isSubject(state, i, 0)) state.subject += 1;
  if (!readPaper(state, i, 0)) readObject(state, i, 0);
}

/** Whether a word says what the work is about: a thing, or a word that no list has, but not of an office's name. */
function isSubject({ sheet, profile, inBody }: TitleState, i: number, bits: number): boolean {
  if (inBody || (sheet.spot[i]! & spots.bracket) !== 0) return false;
  if ((bits & bit.event) !== 0) return isQualified(sheet, i, profile);
  return bits === 0 || (bits & (bit.thing | bit.common | bit.plural)) !== 0;
}

/** "Conduct consultations" does not say on what; "annual meeting", "hội nghị tổng kết" say which. */
function isQualified({ bits, gap, span, count }: Sheet, i: number, { headLast }: Profile): boolean {
  if (span[i]! > 1) return true;
  const beside = headLast ? i - 1 : i + 1;
  const isNear = beside >= 0 && beside < count && gap[Math.max(i, beside)] === gaps.space;
  const isVerb = (bits[beside]! & verbBits) !== 0;
  return (
    isNear &&
    (headLast ? !isVerb && (bits[beside]! & bit.generic) !== 0 : isVerb || (bits[beside]! & bit.generic) !== 0)
  );
}

const particulars = [place.name, place.paper, place.count, place.limit, place.event, place.receiver];

/** A title without a verb that the lists know: it names a field of work ("Juvenile justice"), or its verb is rare. */
function readTopic({ sheet, profile, evidence, verbal }: TitleState): void {
  const { count, bits, number, start, end } = sheet;
  if (verbal || count === 0) return;
  // "Insure the stock": before an article stands a verb, and those that have no end are well known.
  if (count > 1 && bits[0] === 0 && number[0] === 0 && (bits[1]! & bit.grammar) !== 0)
    note(evidence, place.act, start[0]!, end[0]!, 0.5);
  else if (count <= profile.topicWords && particulars.every((feature) => evidence.values[feature] === 0))
    note(evidence, place.topic, start[0]!, end[count - 1]!);
}
