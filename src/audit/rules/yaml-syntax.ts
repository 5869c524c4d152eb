import { describeParseProblem, parseRelated } from '../../read/words/parse-messages.ts';
import type { ParseProblem } from '../../read/yaml/parse-problem.ts';
import { fileRule } from '../rule.ts';

/** Text that breaks the rules of YAML. Found by the parser. */
export const yamlSyntax = fileRule<ParseProblem>({
  name: 'yaml-syntax',
  title: { en: 'broken YAML', vi: 'Sai cú pháp YAML' },
  severity: 'error',
  // What was made of the rest of such a file is a guess.
  precedence: [{ over: ['*'], where: 'file' }],
  describe: (data, language) => ({ ...describeParseProblem(data, language), related: parseRelated[language] }),
});
