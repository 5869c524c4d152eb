import type { Finding } from '../diagnostic.ts';
import { languages } from '../locale/language.ts';
import type { Config } from '../model/config.ts';
import { noSubject } from '../model/subject.ts';
import { closest } from '../text/did-you-mean.ts';
import { fold } from '../text/fold.ts';
import { flawsOf } from './words/lexicon.ts';
import { phrasesOf } from './words/patterns.ts';
import { innocent, type OpenList, openLists, wordsOf } from './words/word.ts';

/** A configuration takes words out of a list that the list does not have: mostly they are spelled otherwise there. */
export function unknownRemovals({ file, words }: Config): Finding[] {
  if (file === undefined) return [];
  return openLists.flatMap((list) => {
    const removed = words.get(list)?.remove ?? [];
    if (removed.length === 0) return [];
    const phrases = phrasesIn(list);
    const known = phrases.map((phrase) => ` ${fold(phrase)} `);
    return removed
      .filter(({ value }) => !known.some((phrase) => phrase.includes(` ${fold(value)} `)))
      .map(({ value, start, end }): Finding => {
        const suggestion = closest(value, phrases) ?? null;
        const place = { file, start, end };
        const data = { list, word: value, suggestion };
        return { rule: 'unused-suppression', place, subject: noSubject, field: '', data, related: [], fixes: [] };
      });
  });
}

/** Of both languages: a configuration holds for plans in either. */
function phrasesIn(list: OpenList): string[] {
  return languages
    .flatMap((language) => wordsOf({ [list]: flawsOf(language)[list] ?? {} }))
    .filter(({ kind }) => kind !== innocent)
    .flatMap(({ phrase }) => phrasesOf(phrase));
}
