import type { UnitCycle } from '../../read/build/reader-problem.ts';
import { describeReaderProblem } from '../../read/words/reader-messages.ts';
import { fileRule } from '../rule.ts';

/** Units that stand below themselves. Found by the reader, which takes the circle apart. */
export const unitCycle = fileRule<UnitCycle>({
  name: 'unit-cycle',
  title: { en: 'units that stand below themselves', vi: 'Các đơn vị trực thuộc nhau thành vòng' },
  severity: 'error',
  describe: describeReaderProblem,
});
