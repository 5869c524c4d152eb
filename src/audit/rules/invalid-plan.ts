import type { Language } from '../../locale/language.ts';
import type { InvalidValue } from '../../read/build/reader-problem.ts';
import type { SchemaProblem } from '../../read/schema/schema-problem.ts';
import { describeParseProblem } from '../../read/words/parse-messages.ts';
import { describeReaderProblem } from '../../read/words/reader-messages.ts';
import { describeSchemaProblem } from '../../read/words/schema-messages.ts';
import type { ParseProblem } from '../../read/yaml/parse-problem.ts';
import { fileRule, type Words } from '../rule.ts';

/** Parser, schema check and readers each have their own way to find that a file is no plan. */
type InvalidPlan = ParseProblem | SchemaProblem | InvalidValue;

const ofParser = new Set(['empty', 'binary', 'several-documents', 'cyclic-anchor', 'too-many-values', 'too-deep']);
const ofSchema = new Set<string>([
  ...(['missing-key', 'wrong-type', 'empty-value', 'not-a-choice', 'out-of-range'] as const),
  ...(['colon-in-text', 'repeated-item', 'year-key', 'unknown-key'] as const),
] satisfies SchemaProblem['problem'][]);

/** A file, or a value in it, that does not have the form of a plan. Found while it is read. */
export const invalidPlan = fileRule<InvalidPlan>({
  name: 'invalid-plan',
  title: { en: 'a value that cannot be used', vi: 'Tệp kế hoạch không đúng cấu trúc' },
  severity: 'error',
  // A time that cannot be used leaves a task without one, whichever of its fields it stands in.
  precedence: [
    { over: ['*'], where: 'field' },
    { over: ['unscheduled-task'], where: 'task' },
  ],
  describe: wordsFor,
});

function wordsFor(data: InvalidPlan, language: Language): Words {
  if (isFromParser(data)) return describeParseProblem(data, language);
  return isFromSchema(data) ? describeSchemaProblem(data, language) : describeReaderProblem(data, language);
}

function isFromParser(data: InvalidPlan): data is ParseProblem {
  return ofParser.has(data.problem);
}

function isFromSchema(data: SchemaProblem | InvalidValue): data is SchemaProblem {
  return ofSchema.has(data.problem);
}
