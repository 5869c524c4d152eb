import type { UnknownReference } from '../../read/build/reader-problem.ts';
import { describeReaderProblem } from '../../read/words/reader-messages.ts';
import { fileRule } from '../rule.ts';

/** An id that names nothing, or nothing that could stand there. Found by the reader. */
export const unknownReference = fileRule<UnknownReference>({
  name: 'unknown-reference',
  title: { en: 'an id that nothing has', vi: 'Mã không có trong danh mục' },
  severity: 'error',
  scores: true,
  // Who is not known cannot be judged: not as a lead on leave, and not as a head who supports.
  precedence: [{ over: ['*'], where: 'place' }],
  describe: describeReaderProblem,
});
