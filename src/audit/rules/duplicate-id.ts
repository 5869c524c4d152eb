import type { DuplicateId } from '../../read/build/reader-problem.ts';
import { describeReaderProblem } from '../../read/words/reader-messages.ts';
import { fileRule } from '../rule.ts';

/** Two tasks, people, objectives or plans under one id. Found by the reader. */
export const duplicateId = fileRule<DuplicateId>({
  name: 'duplicate-id',
  title: { en: 'one id for two things', vi: 'Trùng mã' },
  severity: 'error',
  precedence: [{ over: ['*'], where: 'field' }],
  describe: describeReaderProblem,
});
