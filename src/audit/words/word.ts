import type { PhraseEntry } from './phrases.ts';

/** The lists that a configuration may extend or cut. */
export const openLists = ['vague', 'escape', 'openEnded', 'placeholder'] as const;
export type OpenList = (typeof openLists)[number];

/** The lists: those of flaws, and those of the parts of speech that the rules look at. */
export type ListName = OpenList | 'document' | 'act' | 'pair' | 'activity' | 'hollow';

/** Why a vague word cannot be checked. */
export const vagueKinds = ['slogan', 'manner', 'comparison', 'time', 'quantity', 'scope', 'demand'] as const;
export type VagueKind = (typeof vagueKinds)[number];

/** An entry of a word list: a phrase, or a pattern of phrases. */
export interface Word extends PhraseEntry {
  readonly list: ListName;
  /** What sort of entry of its list it is; see the lists. */
  readonly kind: string;
  /** What could stand in its place, as an example in the language of the list. */
  readonly instead: string | undefined;
}

/** The kind of phrases that make a shorter one inside them harmless: `chi thường xuyên` is a term of budgets. */
export const innocent = 'innocent';

/** Patterns as data: between bars or line ends, after `=` an example of what to write instead. */
export type Phrases = string;

/** A list by kinds. */
export type WordList = Readonly<Record<string, Phrases>>;
export type WordLists = { readonly [list in ListName]?: WordList };

/** The entries of lists, in the order in which they are written. */
export function wordsOf(lists: WordLists): Word[] {
  const words: Word[] = [];
  for (const [list, kinds] of Object.entries(lists) as [ListName, WordList][])
    for (const [kind, text] of Object.entries(kinds))
      for (const item of text.split(/[|\n]/)) {
        const [phrase = '', instead] = item.split('=');
        if (phrase.trim() !== '') words.push({ list, kind, phrase: phrase.trim(), instead: instead?.trim() });
      }
  return words;
}
