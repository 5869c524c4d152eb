// Runs the benchmark of the overlap rules, which is TypeScript: bundled in memory, then imported.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { outputFiles } = await build({
  entryPoints: ['test/bench/overlap-bench.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
  logLevel: 'warning',
});
const folder = await mkdtemp(join(tmpdir(), 'workplan-bench-'));
try {
  const file = join(folder, 'bench.mjs');
  await writeFile(file, outputFiles[0].text);
  await import(pathToFileURL(file).href);
} finally {
  await rm(folder, { recursive: true });
}
