import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { run } from '../support/run.ts';
import { mutate, pick, type Random, random } from './mutate.ts';

/** One thing that must not happen, with what is needed to see it again. */
export interface Failure {
  readonly seed: number;
  readonly what: string;
  readonly words: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

const folders = ['examples/standards-agency', 'examples/troubled', 'examples/team'];

/** Calls of every command that reads plans and prints; `json` where the output has to be JSON. */
const calls: readonly { readonly words: readonly string[]; readonly json?: true }[] = [
  { words: ['validate', '--format', 'json'], json: true },
  { words: ['validate', '--format', 'sarif'], json: true },
  { words: ['validate'] },
  { words: ['validate', '--format', 'concise', '--preset', 'strict'] },
  { words: ['validate', '--diff'] },
  { words: ['expand', '--format', 'json'], json: true },
  { words: ['expand', '--spread', 'level', '--format', 'csv'] },
  { words: ['expand'] },
  { words: ['audit', '--format', 'json'], json: true },
  { words: ['audit', '--format', 'markdown'] },
  { words: ['table', '--format', 'markdown'] },
  { words: ['table', '--by', 'person', '--format', 'csv'] },
  { words: ['table', '--by', 'load', '--format', 'html'] },
  { words: ['why', 'thang', '2026-04'] },
  { words: ['config', '--format', 'json'], json: true },
  { words: ['complete-words', '--', 'expand', '--person', ''] },
];

function filesOf(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[relative(folder, path).replaceAll('\\', '/')] = readFileSync(path, 'utf8');
  }
  return files;
}

/** Milliseconds that a call on an example's size may take, on a machine that is busy with other things. */
const longest = 20_000;

/** Runs one mutated set of files through one call, twice. */
export async function fuzzOnce(seed: number): Promise<Failure | undefined> {
  const next = random(seed);
  const files = filesOf(pick(next, folders));
  for (const name of mutated(Object.keys(files), next)) files[name] = mutate(files[name]!, next);
  const call = pick(next, calls);
  const cwd = mkdtempSync(join(tmpdir(), 'plan-fuzz-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), text);
    }
    const start = performance.now();
    const words = [...call.words, '--today', '2026-11-23'].filter(
      (_, i, all) => !(all[0] === 'complete-words' && i >= call.words.length),
    );
    const first = await run(words, { cwd, columns: 100 });
    const took = performance.now() - start;
    const second = await run(words, { cwd, columns: 100 });
    const fail = (what: string): Failure => ({ seed, what, words, files });
    if (![0, 1, 2].includes(first.code)) return fail(`ended with ${first.code}`);
    if (/this is a fault of plan|đây là lỗi của plan|\n\s+at .+:\d+:\d+/.test(first.stderr)) return fail(first.stderr);
    if (first.code === 2 && first.stdout !== '') return fail('printed a result although it could not be done');
    if (call.json === true && first.code !== 2 && first.stdout !== '') JSON.parse(first.stdout);
    if (first.stdout !== second.stdout || first.stderr !== second.stderr || first.code !== second.code)
      return fail('gave two results for the same files');
    return took > longest ? fail(`took ${took.toFixed(0)} ms`) : undefined;
  } catch (error) {
    return {
      seed,
      what: error instanceof Error ? (error.stack ?? error.message) : String(error),
      words: call.words,
      files,
    };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** One or two of the files. */
function mutated(names: readonly string[], next: Random): string[] {
  const yaml = names.filter((name) => /\.ya?ml$/.test(name));
  return [...new Set([pick(next, yaml), ...(next() < 0.3 ? [pick(next, yaml)] : [])])];
}
