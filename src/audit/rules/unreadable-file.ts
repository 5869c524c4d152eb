import type { UnreadableFile } from '../../read/build/reader-problem.ts';
import { describeReaderProblem } from '../../read/words/reader-messages.ts';
import { fileRule } from '../rule.ts';

/**
 * A file that a plan names and that cannot be used. Found by the reader, which then reports no id that the file may
 * hold as unknown.
 */
export const unreadableFile = fileRule<UnreadableFile>({
  name: 'unreadable-file',
  title: { en: 'a file that cannot be read', vi: 'Không đọc được tệp' },
  severity: 'error',
  // Whatever else is said of the file's name follows from its not having been read.
  precedence: [{ over: ['*'], where: 'place' }],
  describe: describeReaderProblem,
});
