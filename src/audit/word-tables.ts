import { type Language, languages } from '../locale/language.ts';
import { buildLexicon, partsOfLexicon } from './clarity/lexicon.ts';
import { buildDefinitions, partsOfDefinitions } from './overlap/words/definitions.ts';
import { tableText } from './words/built-tables.ts';
import { flawWords, partWords } from './words/lexicon.ts';
import { indexPhrases, partsOfIndex } from './words/phrases.ts';
import { buildSigns, partsOfSigns } from './words/signs.ts';

/** The tables that a build puts into the program, by the names under which `builtTable` has them. */
export function wordTables(): Record<string, string> {
  return Object.fromEntries(
    languages.flatMap((language: Language) => [
      [`flaws ${language}`, tableText(...partsOfIndex(indexPhrases(flawWords(language))))],
      [`parts ${language}`, tableText(...partsOfIndex(indexPhrases(partWords(language))))],
      [`terms ${language}`, tableText(...partsOfDefinitions(buildDefinitions(language)))],
      [`signs ${language}`, tableText(...partsOfSigns(buildSigns(language)))],
      [`verdicts ${language}`, tableText(...partsOfLexicon(buildLexicon(language)))],
    ]),
  );
}
