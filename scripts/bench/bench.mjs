// The project's benchmark: whole runs of the program against bare Node, interleaved; the stages inside one process;
// memory. Everything is measured in one go on one machine, and said as ratios: absolute times differ from machine to
// machine. `--quick` leaves out the largest plans; `--write` puts the table into the README.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { closeTypes, indexLoops } from '../index-loops.mjs';
import { generatePlan } from './generate-plan.mjs';
import { opened } from './opened.mjs';

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
const readYaml = (cwd) => ({ words: [join(root, 'scripts', 'bench', 'read-yaml.mjs'), join(cwd, 'plan.yaml')], cwd });
const rows = [];
const openedRows = [];
const say = (name, { a, b, ratio }, mark, floor) => {
  rows.push([name, `${a.toFixed(0)} ms`, `${b.toFixed(0)} ms`, `${ratio.toFixed(2)} ×`, mark, floor]);
  console.log(rows.at(-1).join('  '));
};
const times = ({ ratio }) => `${ratio.toFixed(2)} ×`;

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
// Compiled code is kept by the first runs.
for (let run = 0; run < 4; run += 1) for (const tasks of [20, 1000]) runOnce(validate(tasks));
say('plan --help / node -e 0', compare({ words: [plan, '--help'], cwd: folder }, bare, 25), '≤ 1.25 ×', '1 ×');
for (const [tasks, mark, rounds] of [
  [20, '≤ 1.5 ×', 25],
  [1000, '≤ 3 ×', 15],
]) {
  const floor = compare(readYaml(planFolder(tasks)), bare, 7);
  const name = `validate, ${tasks.toLocaleString('en')} tasks / node -e 0`;
  say(name, compare(validate(tasks), bare, rounds), mark, `${times(floor)} to read its YAML`);
}
say('100 files of 100 tasks / one of 10,000', compare(validate(10_000, 100), validate(10_000), 5), '≤ 1.2 ×', '1 ×');

const ajv = schemaOnly();
const checked = ajv(planFolder(10_000));
const floor = compare(readYaml(planFolder(10_000)), checked, 3);
const name = 'validate, 10,000 tasks / ajv-cli, the schema alone';
say(name, compare(validate(10_000), checked, 5), '≤ 2 ×', `${times(floor)} to read its YAML`);
if (!flags.quick) {
  const large = compare(validate(100_000), validate(10_000), 3);
  say('validate, 100,000 tasks / 10,000 tasks', large, '≤ 12 ×', '10 ×');
  compareWithTaskJuggler();
}
for (const words of [['--help'], ['validate'], ['expand']]) {
  const { bytes, libraries } = opened([plan, ...words], { root, folder, cwd: planFolder(20) });
  openedRows.push([`plan ${words}`, `${(bytes / 1e6).toFixed(2)} MB`, libraries.join(', ') || 'none']);
  console.log(openedRows.at(-1).join('  '));
}

/** The months of a hundred tasks: TaskJuggler 3 takes half a minute for them, where it is installed. */
function compareWithTaskJuggler() {
  const cwd = planFolder(100);
  if (spawnSync('tj3', ['--version']).error !== undefined) {
    console.log('TaskJuggler 3 is not installed: not compared');
    return;
  }
  runOnce({ words: [plan, 'export', 'taskjuggler', '-o', 'plan.tjp', '--force'], cwd });
  const start = process.hrtime.bigint();
  spawnSync('tj3', ['--silent', 'plan.tjp'], { cwd, stdio: 'ignore' });
  const a = Number(process.hrtime.bigint() - start) / 1e6;
  const b = median(Array.from({ length: 5 }, () => runOnce({ words: [plan, 'expand', '--format', 'csv'], cwd })));
  say('TaskJuggler 3 / plan expand, 100 tasks', { a, b, ratio: a / b }, '≥ 50 ×', '');
}

/** ajv-cli 5 on the same file and the plan's schema: what checking only the form takes. */
function schemaOnly() {
  const schema = join(root, 'schemas', 'plan.schema.json');
  const cli = join(root, 'node_modules', 'ajv-cli', 'dist', 'index.js');
  return (cwd) => ({
    words: [cli, 'validate', '--strict=false', '--spec=draft7', '-s', schema, '-d', join(cwd, 'plan.yaml')],
    cwd,
  });
}

const stages = await stagesBundle();
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

const strokes = keystrokes();
console.log(strokes);

/** How long somebody who types in a file of 1,000 tasks waits for the language server. */
function keystrokes() {
  const words = [join(root, 'scripts', 'bench', 'lsp.mjs'), '--brief', '--rounds', '25'];
  const run = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  const told = JSON.parse(run.stdout).map(
    ([name, half, most]) => `${name}: ${half.toFixed(0)} ms, 95 of 100 within ${most.toFixed(0)} ms`,
  );
  return `Language server, 1,000 tasks in one file, the aim is 50 ms: ${told.join('; ')}.`;
}

/** Builds the stages, as the program is built, as a script of their own, which times each in a fresh process. */
async function stagesBundle() {
  const path = join(folder, 'stages.mjs');
  await build({
    entryPoints: [join(root, 'scripts', 'bench', 'stages.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: path,
    logLevel: 'error',
    plugins: [indexLoops],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  closeTypes();
  return path;
}

const table = (head, body) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
const text = [
  `Node ${process.version}, ${cpus().length} cores; medians of interleaved runs of whole processes:`,
  '',
  table(['what', 'took', 'against', 'ratio', 'mark', 'floor'], rows),
  '',
  'What a command opens of the program, and the libraries in it that make documents:',
  '',
  table(['command', 'opens', 'document libraries'], openedRows),
  '',
  'Stages of the first run in a process, and its peak memory:',
  '',
  table(['tasks', 'read', 'expand evenly', 'level', 'audit', 'words', 'memory'], stageRows),
  '',
  strokes,
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
