import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Ran, run } from '../support/run.ts';
import { type Call, furtherOptions, pickCall } from './calls.ts';
import { changedBetween, type Files, filesOf, newFolder } from './folder.ts';
import { mutate, pick, type Random, random, values } from './mutate.ts';
import { brokenTable } from './tables.ts';
import { notWhole } from './whole.ts';

/** One thing that must not happen, with what is needed to see it again. */
export interface Failure {
  readonly seed: number;
  readonly what: string;
  readonly words: readonly string[];
  readonly files: Files;
}

const folders = ['examples/standards-agency', 'examples/troubled', 'examples/team'];

/** Milliseconds that a call on an example's size may take, of the clock and of the processor. */
const longest = 20_000;

/** Bytes that may be held after a call: several times what the program with all its libraries needs. */
const largest = 1024 ** 3;

const calendar = `country: VN
years:
  2026:
    off: [{ date: 2026-01-01, name: Tết Dương lịch }, { date: 2026-04-27, name: Giỗ Tổ }]
    swapped: [{ off: 2026-01-02, work: 2026-01-10 }]
    source: Thông báo số 1
    provisional: false
`;

/** What one call said and left behind. */
interface Outcome extends Ran {
  readonly after: Record<string, Buffer>;
  readonly milliseconds: number;
}

/** Runs one mutated set of files through one call, twice, each time in a folder of its own. */
export async function fuzzOnce(seed: number): Promise<Failure | undefined> {
  const next = random(seed);
  const call = pickCall(next);
  const { files, words } = await inputOf(call, next);
  const failed = (what: string): Failure => ({ seed, what, words, files });
  try {
    const first = await outcomeOf(words, files);
    const wrong = whatIsWrong(first, call, files) ?? (await notReadable(first, call, files));
    if (wrong !== undefined) return failed(wrong);
    const second = await outcomeOf(words, files);
    if (first.stdout !== second.stdout || first.stderr !== second.stderr || first.code !== second.code)
      return failed('gave two results for the same files');
    const others = changedBetween(first.after, second.after);
    return others.length > 0 ? failed(`wrote ${others.join(', ')} differently the second time`) : undefined;
  } catch (error) {
    return failed(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

async function inputOf(call: Call, next: Random): Promise<{ files: Files; words: readonly string[] }> {
  const files: Record<string, Uint8Array | string> = filesOf(pick(next, folders));
  const plan = files['2026.plan.yaml'] ?? files['plan.yaml']!;
  if (call.words[0] === 'diff') files['before.plan.yaml'] = plan;
  files['2026.plan.yaml'] ??= plan;
  const words = [...call.words, ...(call.words[0] === 'complete-words' ? [] : ['--today', '2026-11-23'])];
  if (next() < 0.15) words.push(pick(next, furtherOptions), pick(next, values));
  if (next() < 0.1) {
    files['days.calendar.yaml'] = calendar;
    for (const name of ['org.yaml', 'plan.yaml'])
      if (files[name] !== undefined)
        files[name] = files[name]
          .toString()
          .replace('calendar: VN', 'calendar: { country: VN, file: days.calendar.yaml }');
  }
  if (call.takes === 'table') {
    const { name, bytes } = await brokenTable(next);
    files[name] = bytes;
    words[1] = name;
    if (next() < 0.7) return { files, words };
  }
  for (const name of mutated(Object.keys(files), next)) {
    const text = typeof files[name] === 'string' ? files[name] : Buffer.from(files[name]!).toString('utf8');
    files[name] = mutate(text, next);
  }
  return { files, words };
}

/** One or two of the files. */
function mutated(names: readonly string[], next: Random): string[] {
  const yaml = names.filter((name) => /\.ya?ml$/.test(name));
  return [...new Set([pick(next, yaml), ...(next() < 0.3 ? [pick(next, yaml)] : [])])];
}

async function outcomeOf(words: readonly string[], files: Files): Promise<Outcome> {
  const cwd = newFolder(files);
  try {
    const begin = performance.now();
    const start = process.cpuUsage();
    const ran = await run(words, { cwd, columns: 100 });
    const { user, system } = process.cpuUsage(start);
    // Other tests count into the one, other programs into the other.
    const milliseconds = Math.min(performance.now() - begin, (user + system) / 1000);
    return { ...ran, after: filesOf(cwd), milliseconds };
  } finally {
    rmSync(dirname(cwd), { recursive: true, force: true });
  }
}

function whatIsWrong(
  { code, stdout, stderr, after, milliseconds }: Outcome,
  { json, writes }: Call,
  before: Files,
): string | undefined {
  if (![0, 1, 2].includes(code)) return `ended with ${code}`;
  if (/this is a fault of plan|đây là lỗi của plan|\n\s+at .+:\d+:\d+/.test(stderr)) return stderr;
  if (code === 2 && stdout !== '') return 'printed a result although it could not be done';
  if (json === true && code !== 2 && stdout !== '') JSON.parse(stdout);
  if (milliseconds > longest) return `took ${milliseconds.toFixed(0)} ms`;
  const held = process.memoryUsage().heapUsed;
  if (held > largest) return `it holds ${Math.round(held / 1024 ** 2)} MiB`;
  for (const name of changedBetween(before, after)) {
    if (writes?.test(name) !== true) return `changed ${name}`;
    if (code === 2) return `wrote ${name} although it could not be done`;
    const problem = after[name] === undefined ? 'is gone' : notWhole(name, after[name]);
    if (problem !== undefined) return `${name} ${problem}`;
  }
  return undefined;
}

/** What the program writes for itself it can read. */
async function notReadable({ code, after }: Outcome, { makesPlans }: Call, before: Files): Promise<string | undefined> {
  if (makesPlans !== true || code !== 0) return undefined;
  const made = changedBetween(before, after).filter((name) => name.endsWith('.plan.yaml'));
  if (made.length === 0) return undefined;
  const { stdout } = await outcomeOf(
    ['validate', ...made, '--format', 'concise', '--only', 'yaml-syntax,invalid-plan,stripped-characters'],
    after,
  );
  const own = stdout.split('\n').filter((line) => made.some((name) => line.startsWith(`${name}:`)));
  return own.length > 0 ? `made plans that it cannot read: ${own.join(' | ')}` : undefined;
}
