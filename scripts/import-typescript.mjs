// Imports TypeScript modules of this repository into a script: what `code` exports, bundled into a file of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export async function importTypeScript(code) {
  const folder = await mkdtemp(join(tmpdir(), 'plan-script-'));
  try {
    const outfile = join(folder, 'bundle.mjs');
    await build({
      stdin: { contents: code, resolveDir: fileURLToPath(new URL('..', import.meta.url)), loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
