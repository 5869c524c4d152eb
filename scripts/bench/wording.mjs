// `npm run bench:wording`: how well the wording rules do on labelled lines and pairs, with everything that they get
// wrong. `--no-held` leaves out what is kept out of development; `--corpus FOLDER` adds lines of real plans.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importTypeScript } from '../import-typescript.mjs';

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, 'no-held': { type: 'boolean', default: false } },
});
const folder = fileURLToPath(new URL('../../test/bench/wording/', import.meta.url));
const options = { folder, corpus: values.corpus, held: !values['no-held'] };

const { linesBench } = await importTypeScript(`export { linesBench } from './test/bench/wording/lines-bench.ts'`);
process.stdout.write(linesBench(options));
const { pairsBench } = await importTypeScript(`export { pairsBench } from './test/bench/wording/pairs-bench.ts'`);
process.stdout.write(await pairsBench(options));
