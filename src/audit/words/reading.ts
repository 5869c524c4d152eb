import type { Language } from '../../locale/language.ts';
import { mayBeCited } from './citations.ts';
import type { Glossary } from './glossary.ts';
import { type PhraseFinder, type PhraseHit, tokensIn } from './phrases.ts';
import { everySign, sign, trait } from './signs.ts';
import { tokensOf } from './tokens.ts';
import { innocent, type Word } from './word.ts';

export type WordHit = PhraseHit<Word>;

/** What one reading of a text tells all rules. */
export interface Reading {
  /** What its words and marks are signs of: bits of `sign`. */
  readonly signs: number;
  /** How many words it has. */
  readonly words: number;
  /** One for texts that are one when they are folded, and hardly ever for others. */
  readonly hash: number;
  /** Vague words, escape clauses, open endings and placeholders. Without any the text shows no sign of them either. */
  readonly flaws: readonly WordHit[];
}

const nothing: readonly never[] = [];

export function readText(text: string, { language, signs: { keys, values }, flaws: finder }: Glossary): Reading {
  const tokens = tokensOf(text);
  if (tokens === undefined || tokens.isForeign) return readClosely(text, finder);
  const { count, words, hash: whole, hashes, starts } = tokens;
  const mask = keys.length - 1;
  // `Luật2011` cites a law all the same.
  let signs = tokens.isOdd ? sign.document : 0;
  let before = 0;
  for (let at = 0; at < count; at += 1) {
    const hash = hashes[at]!;
    // As `meaningOf`, but without a call: a free place has no traits.
    let place = (hash ^ (hash >>> 16)) & mask;
    for (let key = keys[place]; key !== hash && key !== 0; key = keys[place]) place = (place + 1) & mask;
    const traits = values[place]!;
    const pair = (before << 1) & traits & seconds;
    if (pair !== 0) {
      if ((pair & trait.act) !== 0) signs |= sign.joined;
      if ((pair & trait.goesOn) !== 0 && finder.startsAt(tokens, at - 1)) signs |= sign.flaw;
    }
    if ((traits & alone) !== 0) {
      signs |= traits & plainly;
      if ((traits & trait.document) !== 0 && at > 0 && isCited(text, starts[at]!, language)) signs |= sign.document;
    }
    before = traits;
  }
  const flaws = (signs & sign.flaw) === 0 ? nothing : telling(finder.findAmong(tokens));
  return { signs: flaws.length === 0 ? signs & ~sign.flaw : signs, words, hash: whole, flaws };
}

/** Signs that a single word shows; with what one may show by its place; and what is a sign behind another trait. */
const plainly = sign.flaw | sign.demand | sign.blank | sign.deadline;
const alone = plainly | trait.document;
const seconds = trait.act | trait.goesOn;

/** Kinds of documents count where they are written with a capital, as names are. */
function isCited(text: string, start: number, language: Language): boolean {
  const unit = text.charCodeAt(start);
  return unit >= 65 && unit <= 90 && mayBeCited(text, start, language);
}

/** A text in which patterns may see words where there are none, or other words. */
function readClosely(text: string, finder: PhraseFinder<Word>): Reading {
  const { hash } = tokensIn(text);
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return { signs: everySign, words, hash, flaws: telling(finder.find(text)) };
}

/** The hits that say something: not those that only keep shorter ones away. */
export function telling(hits: readonly WordHit[]): readonly WordHit[] {
  return hits.some(isInnocent) ? hits.filter((hit) => !isInnocent(hit)) : hits;
}

function isInnocent({ entry }: WordHit): boolean {
  return entry.kind === innocent;
}
