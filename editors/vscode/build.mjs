// One file that VS Code loads. esbuild is the project's own, two folders up; the licences of what goes into the file are
// gathered as those of the program are.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licenceText, packagesIn } from '../../scripts/licences.mjs';

process.chdir(fileURLToPath(new URL('.', import.meta.url)));
const { metafile } = await build({
  entryPoints: ['src/extension.mts'],
  outfile: 'dist/extension.js',
  bundle: true,
  external: ['vscode'],
  platform: 'node',
  format: 'cjs',
  // What VS Code 1.91 runs extensions with.
  target: 'node20',
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});
writeFileSync('dist/THIRD-PARTY-LICENSES.md', licenceText(packagesIn([metafile])));
