import type { Language } from '../../locale/language.ts';
import type { WordChange } from '../../model/config.ts';
import { flawFinder } from './lexicon.ts';
import type { PhraseFinder } from './phrases.ts';
import { type SignTable, signTable } from './signs.ts';
import type { Word } from './word.ts';

/** What every text of a language is searched for, as the configuration has it. */
export interface Glossary {
  readonly language: Language;
  readonly signs: SignTable;
  /** Vague words, escape clauses, open endings and placeholders. */
  readonly flaws: PhraseFinder<Word>;
}

export function makeGlossary(language: Language, changes: ReadonlyMap<string, WordChange>): Glossary {
  return { language, signs: signTable(language, changes), flaws: flawFinder(language, changes) };
}
