import { bit, hardBits, idleBits, paperBits, verbBits } from './classes.ts';
import { drop, note, place } from './evidence.ts';
import { capitals, gaps, isName, phraseEnd, receives, type Sheet } from './sheet.ts';
import { amongVerbs, beforeVerb, behindObject, inObject, see, type TitleState } from './title-state.ts';

/** Names, abbreviations, receivers, and from what to what. */
export function readNames(state: TitleState, i: number, bits: number): void {
  const { sheet, profile } = state;
  const capital = capitals(sheet, i);
  if ((bits & bit.body) !== 0 && capital !== 0) state.inBody = true;
  else if (state.inBody && leavesBody(sheet, i, bits)) state.inBody = false;
  if (
    (bits & paperBits) !== 0 &&
    (bits & (bit.label | bit.record)) !== 0 &&
    state.phase !== beforeVerb &&
    (state.verb & hardBits) === 0
  )
    state.cited = true;
  if (!state.cited && isName(sheet, i) && (!state.inBody || isLongName(sheet, i))) see(state, place.name, i);
  if (bits === 0 && !state.cited && capital === 2) {
    state.acronyms += 1;
    if (state.acronyms === 2) see(state, place.acronyms, i);
  }
  if (i >= state.transferred && i - state.transferred <= 2 && receives(sheet, i, profile.needsCapitals))
    see(state, place.receiver, i);
  if ((bits & bit.transfer) !== 0) state.transferred = i + sheet.span[i]!;
  if ((bits & bit.origin) !== 0) state.origin = i;
  else if ((bits & bit.goal) !== 0 && i - state.origin <= 12) see(state, place.course, i);
}

/** Classes of words inside the names of offices: and, culture, of the province. */
const ofOffices = bit.conjunction | bit.abstract | bit.common | bit.label;

/** Whether the name of an office ends before a word: "Sở Khoa học và Công nghệ | gửi", "UBND tỉnh | giá nước". */
function leavesBody(sheet: Sheet, i: number, bits: number): boolean {
  if (sheet.gap[i] !== gaps.space) return true;
  if (capitals(sheet, i) !== 0) return false;
  return bits === 0 ? capitals(sheet, i - 1) === 0 : (bits & ~ofOffices) !== 0;
}

/** "Sở Khoa học và Công nghệ" is an office by its field, "Văn phòng công chứng Trần Minh" by a name of its own. */
function isLongName(sheet: Sheet, i: number): boolean {
  return i + 1 < sheet.count && sheet.gap[i + 1] === gaps.space && isName(sheet, i + 1);
}

/** The document that is made, issued or named first, with its own title behind it. Slogans in that are names. */
export function readPaper(state: TitleState, i: number, bits: number): boolean {
  const { sheet, evidence, profile } = state;
  if (state.inPaper) {
    if ((bits & idleBits) === 0) state.paperWords += sheet.span[i]!;
    return true;
  }
  if ((bits & paperBits) === 0 || state.phase === behindObject) return false;
  const made =
    state.phase === beforeVerb
      ? !state.content && (bits & verbBits) === 0
      : (state.verb & hardBits) !== 0 && (profile.headLast || !state.modified);
  if (!made || evidence.values[place.plural] !== 0 || !isTitled(sheet, i)) return false;
  see(state, place.paper, i);
  state.inPaper = true;
  state.paper = bits;
  state.phase = inObject;
  return true;
}

/** Whether a kind of document has a title: words behind it in its clause, or capitals as in "Annual Report". */
function isTitled(sheet: Sheet, i: number): boolean {
  const next = i + sheet.span[i]!;
  if (next < sheet.count && sheet.gap[next] !== gaps.stop) return true;
  return i > 0 && capitals(sheet, i) === 1 && capitals(sheet, i - 1) === 1;
}

/** Of verbs in a row the one whose end can best be seen counts; a slogan counts beside all but acts. */
export function readVerb(state: TitleState, i: number, bits: number): boolean {
  const verb = bits & verbBits;
  if (verb === 0) return false;
  state.verbal = true;
  // "công tác kiểm tra", "policy review": part of a noun.
  if (state.phase === inObject && (bits & (bit.document | bit.abstract)) !== 0) return false;
  if (state.isManner && state.phase === behindObject) {
    // "Phối hợp với Bộ Công an đánh giá …": the first verb says only with whom.
    state.isManner = false;
    state.verb = 0;
    state.phase = beforeVerb;
    drop(state.evidence, place.activity);
  }
  if (state.phase <= amongVerbs) {
    // "đẩy mạnh phủ sóng", "improve listing": what there is to be more of, no act of its own.
    if (state.phase === amongVerbs && isGoverned(state, i)) return true;
    state.phase = amongVerbs;
    state.isManner = (bits & bit.grammar) !== 0 && state.verb === 0;
    state.lastVerb = i;
    state.modified = false;
    if ((state.verb & hardBits) === 0) state.verb = verb;
    rankVerb(state, i, verb);
  } else if (state.phase === behindObject && (verb & bit.act) !== 0) {
    state.verb = verb;
    see(state, place.laterAct, i);
  }
  return true;
}

/** Whether a verb is the object of the slogan right before it. */
function isGoverned({ sheet: { bits, span, gap }, lastVerb }: TitleState, i: number): boolean {
  return (bits[lastVerb]! & bit.slogan) !== 0 && lastVerb + span[lastVerb]! === i && gap[i] === gaps.space;
}

function rankVerb(state: TitleState, i: number, verb: number): void {
  const { evidence } = state;
  if ((verb & bit.act) !== 0) {
    see(state, place.act, i);
    for (const weaker of [place.make, place.activity, place.slogan]) drop(evidence, weaker);
    return;
  }
  if (evidence.values[place.act] !== 0) return;
  if ((verb & bit.slogan) !== 0) see(state, place.slogan, i);
  if ((verb & bit.make) !== 0) {
    see(state, place.make, i);
    drop(evidence, place.activity);
  } else if ((verb & bit.activity) !== 0 && evidence.values[place.make] === 0) see(state, place.activity, i);
}

/** To ensure a quality is to go on caring for it, to ensure a line or a system is to see that it is there. */
function provide({ sheet: { bits, span }, evidence, lastVerb }: TitleState, i: number): void {
  const verb = bits[lastVerb] ?? 0;
  if (lastVerb + (span[lastVerb] ?? 0) !== i || (verb & bit.activity) === 0 || (verb & bit.purpose) === 0) return;
  drop(evidence, place.activity);
}

export function readObject(state: TitleState, i: number, bits: number): void {
  const { sheet, evidence } = state;
  if (state.phase !== behindObject) {
    if ((bits & bit.degree) !== 0) {
      state.degrees += 1;
      see(state, place.degree, i, Math.min(state.degrees, 2) / 2);
    }
    if ((bits & bit.plural) !== 0) note(evidence, place.plural, sheet.start[i]!, phraseEnd(sheet, i + sheet.span[i]!));
  }
  if ((bits & (bit.grammar | bit.conjunction | bit.degree)) === 0) {
    if (state.phase !== behindObject) {
      if ((bits & bit.abstract) !== 0) see(state, place.abstract, i);
      if ((bits & bit.thing) !== 0) {
        see(state, place.thing, i);
        provide(state, i);
      }
      if ((bits & bit.event) !== 0) see(state, place.event, i);
    }
    state.content = true;
    // Whose document it is leaves room for what the document is about.
    if (!state.inBody && (bits & (bit.body | bit.common | bit.plural)) === 0) state.modified = true;
    if (state.phase === amongVerbs) state.phase = inObject;
  } else if (state.phase === amongVerbs && (bits & bit.grammar) !== 0) state.phase = inObject;
  if (state.phase === inObject && (bits & bit.preposition) !== 0) state.phase = behindObject;
}
