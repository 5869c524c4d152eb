import { type Evidence, note } from './evidence.ts';
import type { Profile } from './profile.ts';
import type { Sheet } from './sheet.ts';

/** How far into its first clause a reading is. */
export const beforeVerb = 0;
export const amongVerbs = 1;
export const inObject = 2;
export const behindObject = 3;

/** How far the reading of a title has come. */
export interface TitleState {
  readonly sheet: Sheet;
  readonly profile: Profile;
  readonly evidence: Evidence;
  phase: number;
  /** The classes of the verb that governs what is being read. */
  verb: number;
  /** Where the last verb of the first clause stands. */
  lastVerb: number;
  /** A verb stands somewhere. */
  verbal: boolean;
  /** The verb is grammar too: it says only how, or with whom, another thing is done. */
  isManner: boolean;
  /** Words with a meaning stand before the verb. */
  content: boolean;
  /** A word with a meaning stands between the last verb and what is read. */
  modified: boolean;
  /** In the title of a document that is made; in what the work is for; in the name of an office; behind a document that is only cited. */
  inPaper: boolean;
  /** The classes of the document that the title names, 0 without one. */
  paper: number;
  inPurpose: boolean;
  inBody: boolean;
  cited: boolean;
  /** Where words stand that change what follows: "submit to", "at least", "from". */
  transferred: number;
  limited: number;
  origin: number;
  acronyms: number;
  degrees: number;
  paperWords: number;
  /** Words, things and figures that say what the work is about. */
  subject: number;
}

/** Before everything. */
const far = -99;

export function newTitle(sheet: Sheet, profile: Profile, evidence: Evidence): TitleState {
  return {
    sheet,
    profile,
    evidence,
    phase: beforeVerb,
    verb: 0,
    lastVerb: 0,
    verbal: false,
    isManner: false,
    content: false,
    modified: false,
    inPaper: false,
    paper: 0,
    inPurpose: false,
    inBody: false,
    cited: false,
    transferred: far,
    limited: far,
    origin: far,
    acronyms: 0,
    degrees: 0,
    paperWords: 0,
    subject: 0,
  };
}

/** Notes a feature at the phrase that starts at a word. */
export function see(
  { sheet: { start, end, span }, evidence }: TitleState,
  feature: number,
  i: number,
  value?: number,
): void {
  note(evidence, feature, start[i]!, end[i + Math.max(1, span[i]!) - 1]!, value);
}
