import type { Language } from '../../locale/language.ts';
import type { ParseProblem } from '../yaml/parse-problem.ts';
import { describeInEnglish } from './parse-messages-en.ts';
import { describeInVietnamese } from './parse-messages-vi.ts';
import type { Wording } from './schema-messages.ts';

/** The words for what is wrong with a file before it is known to be a plan. */
export function describeParseProblem(data: ParseProblem, language: Language): Wording {
  return language === 'vi' ? describeInVietnamese(data) : describeInEnglish(data);
}

/** The words for the other places of these findings, by their labels. */
export const parseRelated: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { first: 'trường này đã ghi ở đây' },
  en: { first: 'first written here' },
};
