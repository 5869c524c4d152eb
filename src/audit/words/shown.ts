import type { Glossary } from './glossary.ts';
import { sign, trait } from './signs.ts';
import { tokensOf } from './tokens.ts';

/** What a stretch of a text shows, by itself and together with the one before it. */
export interface Shown {
  /** Bits of `sign`. */
  readonly signs: number;
  /** Traits of its last word or mark, and of its first as far as they say something behind what stands before. */
  readonly first: number;
  readonly last: number;
  /** The hashes of its words and marks. */
  readonly hashes: readonly number[];
  readonly words: number;
  /** Whether patterns may see words in it where there are none, or other words. */
  readonly isForeign: boolean;
}

export const nothingShown: Shown = { signs: 0, first: 0, last: 0, hashes: [], words: 0, isForeign: false };

/** What is beside the letters, figures and marks of the two languages. */
const foreign = /[^\s -~«»À-žƠơƯưẠ-ỹ–—‘’“”•…]/;
/** That, or a figure beside a word without a space between them: `Luật2011` cites a law all the same. */
const odd = new RegExp(`${foreign.source}|\\d[A-Z]|[a-zà-ỹ]\\d`);

/** Signs that a single word shows. */
const plainly = sign.flaw | sign.demand | sign.blank | sign.deadline;
const alone = ~(trait.act | trait.goesOn | trait.document);

/** What is shown by a stretch between white space. */
export function shownBy(stretch: string, { language, signs: { keys, values } }: Glossary): Shown {
  const tokens = tokensOf(stretch);
  const isOdd = odd.test(stretch);
  if (tokens === undefined || (isOdd && foreign.test(stretch))) return { ...nothingShown, isForeign: true };
  const { count, words, hashes, starts } = tokens;
  const mask = keys.length - 1;
  let signs = isOdd ? sign.document : 0;
  let first = 0;
  let before = 0;
  for (let at = 0; at < count; at += 1) {
    const hash = hashes[at]!;
    // As `meaningOf`, but without a call: a free place has no traits.
    let place = (hash ^ (hash >>> 16)) & mask;
    for (let key = keys[place]; key !== hash && key !== 0; key = keys[place]) place = (place + 1) & mask;
    let traits = values[place]!;
    // Kinds of documents count where they are written with a capital, as names are.
    if ((traits & trait.document) !== 0 && !isCapital(stretch.charCodeAt(starts[at]!))) traits &= ~trait.document;
    signs |= traits & plainly;
    if (at === 0) first = traits & ~alone;
    else {
      if ((traits & trait.act) !== 0 && (before & trait.joint) !== 0) signs |= sign.joined;
      if ((traits & trait.goesOn) !== 0 && (before & trait.begins) !== 0) signs |= sign.flaw;
      // Only in English may something else than a space stand before what is cited.
      if ((traits & trait.document) !== 0 && language === 'en') signs |= sign.document;
    }
    before = traits;
  }
  const all = count === 1 ? [hashes[0]!] : Array.from(hashes.subarray(0, count));
  return { signs, first, last: before, hashes: all, words, isForeign: false };
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}
