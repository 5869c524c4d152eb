// The project's benchmark: whole runs of the program against bare Node, interleaved; the stages inside one process;
// memory. Everything is measured in one go on one machine, and said as ratios: absolute times differ from machine to
// machine. `--quick` leaves out the largest plans; `--write` puts the table into the README.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { generatePlan } from './generate-plan.mjs';

const { values: flags } = parseArgs({ options: { quick: { type: 'boolean' }, write: { type: 'boolean' } } });
const root = fileURLToPath(new URL('../../', import.meta.url));
const plan = join(root, 'bin', 'plan.js');
const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** A folder with one plan of so many tasks, or with several files that share them. */
function planFolder(tasks, files = 1) {
  const path = join(folder, `${tasks}-${files}`);
  mkdirSync(path, { recursive: true });
  const each = tasks / files;
  for (let i = 0; i < files; i += 1) {
    const options = { tasks: each, first: i * each, total: tasks, ...(files === 1 ? {} : { id: `p${i}` }) };
    writeFileSync(join(path, files === 1 ? 'plan.yaml' : `p${i}.plan.yaml`), generatePlan(options));
  }
  return path;
}

function runOnce({ words, cwd }) {
  const start = process.hrtime.bigint();
  const { status, error } = spawnSync(process.execPath, words, { cwd, stdio: ['ignore', 'ignore', 'ignore'] });
  if (error !== undefined || status === null || status > 1) throw new Error(`${words.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Runs A and B in turn and gives the median of each and of the ratios pair by pair. */
function compare(a, b, rounds) {
  runOnce(a);
  runOnce(b);
  const pairs = Array.from({ length: rounds }, () => [runOnce(a), runOnce(b)]);
  return {
    a: median(pairs.map(([x]) => x)),
    b: median(pairs.map(([, y]) => y)),
    ratio: median(pairs.map(([x, y]) => x / y)),
  };
}

const bare = { words: ['-e', '0'], cwd: folder };
const validate = (tasks, files) => ({
  words: [plan, 'validate', '--format', 'concise'],
  cwd: planFolder(tasks, files),
});
const rows = [];
const say = (name, { a, b, ratio }, aim) => {
  rows.push([name, `${a.toFixed(0)} ms`, `${b.toFixed(0)} ms`, `${ratio.toFixed(2)} ×`, aim]);
  console.log(rows.at(-1).join('  '));
};

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
say('plan --help / node -e 0', compare({ words: [plan, '--help'], cwd: folder }, bare, 25), '≤ 1.25 ×');
say('validate, 20 tasks / node -e 0', compare(validate(20), bare, 25), '≤ 1.5 ×');
say('validate, 1,000 tasks / node -e 0', compare(validate(1000), bare, 15), '≤ 3 ×');
say('100 files of 100 tasks / one of 10,000', compare(validate(10_000, 100), validate(10_000), 5), '≤ 1.2 ×');

const ajv = schemaOnly();
say(
  'validate, 10,000 tasks / ajv-cli, the schema alone',
  compare(validate(10_000), ajv(planFolder(10_000)), 5),
  '≤ 2 ×',
);
if (!flags.quick)
  say('validate, 100,000 tasks / 10,000 tasks', compare(validate(100_000), validate(10_000), 3), '≤ 12 ×');

/** ajv-cli 5 on the same file and the plan's schema: what checking only the form takes. */
function schemaOnly() {
  const schema = join(root, 'schemas', 'plan.schema.json');
  const cli = join(root, 'node_modules', 'ajv-cli', 'dist', 'index.js');
  return (cwd) => ({
    words: [cli, 'validate', '--strict=false', '--spec=draft7', '-s', schema, '-d', join(cwd, 'plan.yaml')],
    cwd,
  });
}

const stages = stagesBundle();
const stageRows = [];
for (const tasks of flags.quick ? [100, 1000, 10_000] : [100, 1000, 10_000, 100_000]) {
  const run = spawnSync(process.execPath, [stages, planFolder(tasks)], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  const result = JSON.parse(run.stdout);
  stageRows.push([
    tasks.toLocaleString('en'),
    ...['load', 'even', 'level', 'audit', 'words'].map((stage) => `${result[stage].toFixed(0)} ms`),
    `${result.memory} MB`,
  ]);
  console.log(stageRows.at(-1).join('  '));
}

/** Builds the stages as a script of their own, which times each in a fresh process. */
function stagesBundle() {
  const path = join(folder, 'stages.mjs');
  buildSync({
    entryPoints: [join(root, 'scripts', 'bench', 'stages.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: path,
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return path;
}

const table = (head, body) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
const text = [
  `Node ${process.version}, ${cpus().length} cores; medians of interleaved runs of whole processes:`,
  '',
  table(['what', 'took', 'against', 'ratio', 'mark'], rows),
  '',
  'Stages of the first run in a process, and its peak memory:',
  '',
  table(['tasks', 'read', 'expand evenly', 'level', 'audit', 'words', 'memory'], stageRows),
].join('\n');
console.log(`\n${text}`);
if (flags.write) {
  const readme = join(root, 'README.md');
  const before = readFileSync(readme, 'utf8');
  writeFileSync(
    readme,
    before.replace(/(<!-- bench -->\n)[\s\S]*?(\n<!-- \/bench -->)/, (_, open, close) => `${open}${text}${close}`),
  );
}
