import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { main } from '../../src/cli.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly columns?: number;
}

/** Runs the program in this process, with streams of its own. */
export async function run(
  argv: readonly string[],
  { cwd = process.cwd(), env = {}, stdin = '', columns }: RunOptions = {},
): Promise<Ran> {
  const stdout = collector(columns);
  const stderr = collector(columns);
  const code = await main({
    argv,
    cwd,
    env: { LANG: 'C', ...env },
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function collector(columns: number | undefined): { stream: PassThrough & { columns?: number }; text: () => string } {
  const chunks: Buffer[] = [];
  const stream: PassThrough & { columns?: number } = new PassThrough();
  if (columns !== undefined) stream.columns = columns;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

/** A new folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-test-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
