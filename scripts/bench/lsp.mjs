// How fast the language server answers somebody who types: a client over stdio with the built program and one plan of
// 1,000 tasks. `--tasks N` takes another size, `--rounds N` more keystrokes, `--brief` the two that the benchmark of the
// project tells of, as JSON. Medians, 95th percentiles and maxima of one run on one machine.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { generatePlan } from './generate-plan.mjs';

const require = createRequire(import.meta.url);
const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = require('vscode-languageserver/node');

const { values: flags } = parseArgs({
  options: {
    tasks: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '60' },
    brief: { type: 'boolean', default: false },
  },
});
const tasks = Number(flags.tasks);
const rounds = Number(flags.rounds);
const program = fileURLToPath(new URL('../../bin/plan.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'plan-bench-lsp-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

let text = generatePlan({ tasks });
const path = join(folder, 'plan.yaml');
writeFileSync(path, text);
const uri = pathToFileURL(path).href;

const begun = performance.now();
const child = spawn(process.execPath, [program, 'lsp', '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
const server = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
let version = 1;
let shown;
let heard = () => undefined;
server.onNotification('textDocument/publishDiagnostics', (params) => {
  if (params.uri !== uri) return;
  shown = params;
  heard();
});
server.listen();

/** Waits until what is shown is as wanted. */
async function until(isRight) {
  for (let from = performance.now(); !isRight(shown ?? { diagnostics: [] }); ) {
    if (performance.now() - from > 60_000) throw new Error('the server says nothing');
    await new Promise((resolve) => {
      heard = resolve;
      setTimeout(resolve, 1000);
    });
  }
}

const has = (code) => () => shown?.diagnostics.some((one) => one.code === code) === true;
const lacks = (code) => () => shown?.diagnostics.some((one) => one.code === code) === false;

function positionOf(offset) {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return { line, character: offset - (before.lastIndexOf('\n') + 1) };
}

/** Types: puts a text in the place of another. Sent, not waited for; gives the moment before it was sent. */
function type(start, end, by) {
  const range = { start: positionOf(start), end: positionOf(end) };
  text = text.slice(0, start) + by + text.slice(end);
  version += 1;
  const begin = performance.now();
  server.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range, text: by }],
  });
  return begin;
}

const ask = (method, position) =>
  server.sendRequest(method, { textDocument: { uri }, position, context: { diagnostics: [] } });

/** The position behind a letter that is about to be typed at an offset. */
function behind(offset) {
  const { line, character } = positionOf(offset);
  return { line, character: character + 1 };
}

/** Some place in the file, spread over all of it. */
function placeOf(piece, round) {
  const from = Math.floor(text.length * (0.2 + (0.75 * ((round * 37) % rounds)) / rounds));
  const at = text.indexOf(piece, from);
  return (at < 0 ? text.lastIndexOf(piece) : at) + piece.length;
}

const results = [];

/** Takes the time of something, round by round, with a rest in between in which the server comes to the end. */
async function measure(name, rest, once) {
  if (flags.brief && !/completion asked|middle/.test(name)) return;
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(await once(round));
    await wait(rest);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  results.push([name, at(0.5), at(0.95), times.at(-1)]);
  say(line(results.at(-1)));
}

const say = (text) => {
  if (!flags.brief) console.log(text);
};
const line = ([name, ...numbers]) => `${name}: ${numbers.map((one) => `${one.toFixed(1)} ms`).join(' · ')}`;
const since = (start) => performance.now() - start;
/** Long enough for the whole set to have been looked at again. */
const settled = Math.max(800, tasks);

await server.sendRequest('initialize', {
  processId: null,
  rootUri: null,
  capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
  workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'plans' }],
});
server.sendNotification('initialized', {});
const initialized = since(begun);
server.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version, text } });
await until(() => shown !== undefined);
const opened = since(begun);
say(`Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}; ${tasks} tasks,`);
say(
  `${text.split('\n').length} lines, ${(text.length / 1000).toFixed(0)} kB; ready after ${initialized.toFixed(0)} ms,`,
);
say(`first findings after ${opened.toFixed(0)} ms: ${shown.diagnostics.length}`);
say('median · 95 of 100 · slowest');
await wait(2000);

await measure('keystroke in a title, until the completion asked with it is answered', settled, async (round) => {
  const at = placeOf('title: ', round);
  const position = behind(at);
  const start = type(at, at, 'x');
  await ask('textDocument/completion', position);
  return since(start);
});

await measure('the same in a lead, with all people offered', settled, async (round) => {
  const at = placeOf('lead: ', round);
  const position = behind(at);
  const start = type(at, at, 'p');
  await ask('textDocument/completion', position);
  const time = since(start);
  type(at, at + 1, '');
  return time;
});

await measure('keystroke that breaks the form, until its finding is shown', settled, async (round) => {
  const at = placeOf('    effort', round) - 'effort'.length;
  const start = type(at, at, 'x');
  await until(has('unknown-key'));
  const time = since(start);
  type(at, at + 1, '');
  await until(lacks('unknown-key'));
  return time;
});

await measure('keystroke that opens a quote, until its finding is shown', settled, async (round) => {
  const at = placeOf('title: ', round);
  const start = type(at, at, '"');
  await until(has('yaml-syntax'));
  const time = since(start);
  type(at, at + 1, '');
  await until(lacks('yaml-syntax'));
  return time;
});

await measure('keystroke, until what stands under the mouse is shown', settled, async (round) => {
  const at = placeOf('lead: p', round);
  const title = placeOf('title: ', round);
  const position = positionOf(at);
  const start = type(title, title, 'x');
  await ask('textDocument/hover', position);
  return since(start);
});

await measure('ten keystrokes a second, each with a completion', 100, async (round) => {
  const at = placeOf('title: ', Math.floor(round / 10));
  const position = behind(at);
  const start = type(at, at, 'a');
  await ask('textDocument/completion', position);
  return since(start);
});

await measure('a keystroke in the middle of looking at the whole set', settled, async (round) => {
  const at = placeOf('title: ', round);
  type(at, at, 'a');
  // The server waits 200 ms for further keystrokes before it begins.
  await wait(205 + ((round * 13) % 120));
  const position = behind(at);
  const start = type(at, at, 'b');
  await ask('textDocument/completion', position);
  return since(start);
});

await wait(settled);
await measure(
  'keystroke, until the findings of the whole set are shown (200 ms of it waiting)',
  settled,
  async (round) => {
    const at = placeOf('lead: p', round);
    const start = performance.now();
    type(at, at, 'zz');
    await until(has('unknown-reference'));
    const time = since(start);
    type(at, at + 2, '');
    await until(lacks('unknown-reference'));
    return time;
  },
);

await server.sendRequest('shutdown');
server.sendNotification('exit');
if (flags.brief) console.log(JSON.stringify(results));
