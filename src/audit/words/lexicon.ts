import type { Language } from '../../locale/language.ts';
import type { WordChange } from '../../model/config.ts';
import { fold } from '../../text/fold.ts';
import { builtTable } from './built-tables.ts';
import * as englishActs from './en/acts.ts';
import * as englishDocuments from './en/documents.ts';
import * as englishOpen from './en/open.ts';
import * as englishVague from './en/vague.ts';
import { phrasesOf } from './patterns.ts';
import { finderOf, indexOfParts, type PhraseFinder, phraseFinder } from './phrases.ts';
import * as vietnameseActs from './vi/acts.ts';
import * as vietnameseDocuments from './vi/documents.ts';
import * as vietnameseOpen from './vi/open.ts';
import * as vietnameseVague from './vi/vague.ts';
import { innocent, type OpenList, openLists, type Word, type WordLists, wordsOf } from './word.ts';

/** The lists of flaws: words that a plan had better not hold. */
export function flawsOf(language: Language): WordLists {
  const { vague } = language === 'vi' ? vietnameseVague : englishVague;
  const { escapeClauses, openEndings, placeholders } = language === 'vi' ? vietnameseOpen : englishOpen;
  return { vague, escape: escapeClauses, openEnded: openEndings, placeholder: placeholders };
}

/** The lists of what a plan is made of: acts, products, and what only looks like them. */
export function partsOf(language: Language): WordLists {
  const { documents, activities, hollow, pairs } = language === 'vi' ? vietnameseDocuments : englishDocuments;
  const { acts } = language === 'vi' ? vietnameseActs : englishActs;
  return { document: documents, act: acts, pair: pairs, activity: activities, hollow };
}

/**
 * The flaws that texts of a language are searched for. The other language's placeholders are among them: `TBD` stands in
 * plans of both.
 */
export function flawWords(language: Language, changes: ReadonlyMap<string, WordChange> = new Map()): readonly Word[] {
  const own = wordsOf(flawsOf(language));
  const { placeholder = {} } = flawsOf(language === 'vi' ? 'en' : 'vi');
  // What another list reports as a whole is not reported by its parts as well.
  const wholes = own.filter(({ list }) => list === 'escape' || list === 'openEnded');
  return [
    ...changed([...own, ...wordsOf({ placeholder })], changes),
    ...wholes.map((word): Word => ({ ...word, list: 'vague', kind: innocent })),
  ];
}

export function partWords(language: Language): readonly Word[] {
  return wordsOf(partsOf(language));
}

/** Finds flaws in texts of a language, with what a configuration adds and takes away. */
export function flawFinder(language: Language, changes: ReadonlyMap<string, WordChange>): PhraseFinder<Word> {
  return finder(() => flawWords(language, changes), changes.size === 0 ? `flaws ${language}` : undefined);
}

export function partFinder(language: Language): PhraseFinder<Word> {
  return finder(() => partWords(language), `parts ${language}`);
}

/** Words of which the program has a table are spelled out only once one of them is found. */
function finder(make: () => readonly Word[], table: string | undefined): PhraseFinder<Word> {
  const parts = table === undefined ? undefined : builtTable(table);
  if (parts === undefined) return phraseFinder(make());
  let words: readonly Word[] | undefined;
  return finderOf(indexOfParts(parts), (number) => {
    words ??= make();
    return words[number]!;
  });
}

function changed(words: readonly Word[], changes: ReadonlyMap<string, WordChange>): readonly Word[] {
  if (changes.size === 0) return words;
  const added: Word[] = [];
  let kept = words;
  for (const list of openLists) {
    const { add = [], remove = [] } = changes.get(list) ?? {};
    added.push(...add.map(({ value }) => ({ list, kind: addedKind[list], phrase: value, instead: undefined })));
    // A phrase that is allowed is allowed inside longer ones too.
    const allowed = remove.map(({ value }) => ` ${fold(value)} `);
    if (allowed.length > 0) kept = kept.flatMap((word) => (word.list === list ? without(word, allowed) : [word]));
  }
  // Of equal phrases the first counts: what a user adds stands before what the lists say of it.
  return [...added, ...kept];
}

function without(word: Word, allowed: readonly string[]): readonly Word[] {
  if (word.kind === innocent) return [word];
  return phrasesOf(word.phrase)
    .filter((phrase) => !allowed.some((one) => ` ${fold(phrase)} `.includes(one)))
    .map((phrase) => ({ ...word, phrase }));
}

const addedKind: Readonly<Record<OpenList, string>> = {
  vague: 'manner',
  escape: 'escape',
  openEnded: 'list',
  placeholder: 'anywhere',
};
