import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { serve } from '../lsp/serve.ts';
import type { Run } from './command.ts';
import { todayOf } from './open.ts';
import { packageFile } from './package-file.ts';

/** Speaks with an editor over the standard streams until it leaves. */
export const languageServer: Run = async (input, io) => {
  const config = input.options.text('config');
  const today = () => todayOf(input, input.lang ?? 'en');
  // A date that is none is refused now, and not at every look at a file.
  today();
  const saidGoodbye = await serve({
    input: io.stdin,
    output: io.stdout,
    cwd: io.cwd,
    env: io.env,
    lang: input.lang,
    configPath: config === undefined ? undefined : resolve(io.cwd, config),
    schema: (kind) => readFile(packageFile(`schemas/${kind}.schema.json`), 'utf8'),
    format: async (file) => (await import('../format/format.ts')).formatYaml(file),
    today,
  });
  // What keeps standard input open would keep the program running after the editor has left.
  if ('destroy' in io.stdin && typeof io.stdin.destroy === 'function') io.stdin.destroy();
  return saidGoodbye ? 'clean' : 'findings';
};
