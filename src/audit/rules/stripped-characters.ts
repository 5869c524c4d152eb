import { describeParseProblem } from '../../read/words/parse-messages.ts';
import type { ParseProblem } from '../../read/yaml/parse-problem.ts';
import { fileRule } from '../rule.ts';

/** Characters that nobody sees. Found by the parser, which leaves them out. */
export const strippedCharacters = fileRule<ParseProblem>({
  name: 'stripped-characters',
  title: { en: 'characters that nobody sees', vi: 'Ký tự ẩn' },
  severity: 'error',
  describe: describeParseProblem,
});
