import { type Language, languages } from '../locale/language.ts';
import { buildLexicon, partsOfLexicon } from './clarity/lexicon.ts';
import { buildDefinitions, partsOfDefinitions } from './overlap/words/definitions.ts';
import type { Numbers } from './words/built-tables.ts';
import { flawWords, partWords } from './words/lexicon.ts';
import { indexPhrases, partsOfIndex } from './words/phrases.ts';
import { buildSigns, partsOfSigns } from './words/signs.ts';

/** The parts of the tables that a build puts into the program, by the names under which `builtTable` has them. */
export function wordTables(): Record<string, readonly Numbers[]> {
  return Object.fromEntries(
    languages.flatMap((language: Language) => [
      [`flaws ${language}`, partsOfIndex(indexPhrases(flawWords(language)))],
      [`parts ${language}`, partsOfIndex(indexPhrases(partWords(language)))],
      [`terms ${language}`, partsOfDefinitions(buildDefinitions(language))],
      [`signs ${language}`, partsOfSigns(buildSigns(language))],
      [`verdicts ${language}`, partsOfLexicon(buildLexicon(language))],
    ]),
  );
}
