import type { Language } from '../../locale/language.ts';
import type { WordChange } from '../../model/config.ts';
import { patternsOf } from '../clarity/lexicon.ts';
import { builtTable, type Numbers } from './built-tables.ts';
import { flawWords, partsOf } from './lexicon.ts';
import { phrasesOf } from './patterns.ts';
import { type PhraseTable, tableOf } from './phrase-table.ts';
import { tokensIn } from './phrases.ts';
import { innocent, wordsOf } from './word.ts';

/**
 * What a text shows signs of, one bit each. What it shows no sign of it does not hold, so that nearly every search of
 * nearly every text is settled by a look at one number.
 */
export const sign = {
  /** A phrase that a plan had better not hold. */
  flaw: 1,
  /** What leaves open whether there is anything to do. */
  demand: 2,
  /** An act right behind what joins two parts of a sentence. */
  joined: 4,
  /** A place that is left blank. */
  blank: 8,
  /** A document that is cited. */
  document: 16,
  /** A date that is a deadline. */
  deadline: 32,
} as const;

/** Of a text that has to be looked at closely, whatever is looked for. */
export const everySign = 63;

/**
 * What a word or mark is: bits of `sign`, and pairs of bits, each the double of the other, that are a sign one right behind
 * the other.
 */
export const trait = { ...sign, joint: 64, act: 128, begins: 256, goesOn: 512 } as const;

/** What stands right before a part of a sentence, be it an aside that is passed over. */
const joints = ', ; & + ) và and then rồi thời đó';
const blanks = '… . _ ? / - – —';
const deadlines: Readonly<Record<Language, string>> = {
  vi: 'trước chậm muộn hạn hết hoàn xong',
  en: 'by before later due deadline complete completed finished done ready place',
};

/** The traits of single words and marks, by their hashes. */
export type SignTable = PhraseTable;

/** The words of a language that are signs of something, with what a configuration changes of the flaws. */
export function signTable(language: Language, changes: ReadonlyMap<string, WordChange>): SignTable {
  const parts = changes.size === 0 ? builtTable(`signs ${language}`) : undefined;
  if (parts === undefined) return buildSigns(language, changes);
  const [keys, values] = parts;
  return { keys: new Int32Array(keys!), values: new Uint16Array(values!) };
}

export function buildSigns(language: Language, changes?: ReadonlyMap<string, WordChange>): SignTable {
  const draft = new Map<number, number>();
  const add = (hash: number, bits: number): unknown => draft.set(hash, (draft.get(hash) ?? 0) | bits);
  /** Marks the first words of phrases. */
  const note = (phrases: readonly string[], bits: number): void => {
    for (const phrase of phrases) {
      const { count, hashes } = tokensIn(phrase);
      if (count > 0) add(hashes[0]!, bits);
    }
  };
  const { document: { law = '', decree = '' } = {}, act: { work = '' } = {} } = partsOf(language);
  // What only keeps a shorter phrase away says nothing where that does not stand.
  for (const phrase of phrasesOfAll(flawWords(language, changes).filter(({ kind }) => kind !== innocent))) {
    const { count, hashes } = tokensIn(phrase);
    if (count > 1) {
      add(hashes[0]!, trait.begins);
      add(hashes[1]!, trait.goesOn);
    } else if (count > 0) add(hashes[0]!, trait.flaw);
  }
  note(phrasesOfAll(patternsOf('demand', language)), trait.demand);
  note(phrasesOfAll(wordsOf({ act: { work } })), trait.act);
  note(phrasesOfAll(wordsOf({ document: { law, decree } })), trait.document);
  note(joints.split(' '), trait.joint);
  note(blanks.split(' '), trait.blank);
  note(deadlines[language].split(' '), trait.deadline);
  return tableOf(draft, 4);
}

function phrasesOfAll(words: readonly { readonly phrase: string }[]): string[] {
  return words.flatMap(({ phrase }) => phrasesOf(phrase));
}

/** The parts of a table, as numbers. */
export function partsOfSigns({ keys, values }: SignTable): readonly Numbers[] {
  return [keys, values];
}
