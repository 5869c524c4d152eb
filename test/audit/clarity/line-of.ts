import { judge, leaningOf } from '../../../src/audit/clarity/judge.ts';
import { buildLexicon } from '../../../src/audit/clarity/lexicon.ts';
import type { Line } from '../../../src/audit/clarity/line.ts';
import type { Language } from '../../../src/locale/language.ts';

const lexicons = { en: buildLexicon('en'), vi: buildLexicon('vi') };

/** A line of which only what matters is given. */
export function lineOf(title: string, more: Partial<Line> = {}): Line {
  return { title, above: undefined, products: [], measures: [], steps: [], dueText: undefined, ...more };
}

export function judged(language: Language, title: string, more: Partial<Line> = {}) {
  return judge(lineOf(title, more), lexicons[language]);
}

export function leaning(language: Language, title: string, ...products: readonly string[]): string {
  return leaningOf(judged(language, title, { products }).score);
}

/** What a line shows, by the names of the features, with the words that show it. */
export function shown(language: Language, title: string, more: Partial<Line> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(judged(language, title, more).grounds.map(({ feature, words }) => [feature, words]));
}
