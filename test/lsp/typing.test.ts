import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay } from '../../src/calendar/day.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { sayConfigError } from '../../src/lsp/analysis/config-trouble.ts';
import { ConfigError, NoPlanError } from '../../src/read/errors.ts';
import { loadPlanSet } from '../../src/read/load.ts';
import { parseYaml } from '../../src/read/yaml/parse.ts';
import { check } from '../../src/report/check.ts';
import { bufferedSources } from '../../src/source/buffers.ts';
import { diskSources } from '../../src/source/disk.ts';
import { folderWith } from '../support/run.ts';
import { type Client, startServer } from './client.ts';
import { plans } from './plans.ts';

const texts = {
  ...plans,
  'plan.config.yaml': 'rules: { due-on-day-off: warning }\nlanguage: vi\nsplit: { lead: 2 }\n',
};
const names = Object.keys(texts) as (keyof typeof texts)[];
const words = [
  'thang',
  'an',
  'thag',
  'KH-01',
  'KH-09',
  'MT1',
  '2026-06-27',
  '2026-Q2',
  'off',
  'error',
  'Ban hành quy chế',
  'TBD',
  'e\u0302\u0301',
  '\u{1F4C5}',
];
const lines = [
  '    note: |\n      một\n      hai',
  '    lead: an',
  '  - { id: N1, title: Nghiệm thu phòng thử nghiệm, lead: tho, due: 2026-05-29 }',
  '    # plan-ignore due-on-day-off: có lịch trực',
  '# plan-ignore-file missing-authority: theo quy chế',
  '    kind: kye',
  'language: en',
  '',
  '  # ghi chú',
  '  - id: N2\n    title: Kiểm định 5 cân ô tô\n    lead: an\n    when: Q2\n    effort: 4d',
  'rules: { coarse-deadline: off }',
  'preset: strict',
];
const scraps = ['"', '[', ': ', '\t', '- ', '\r\n', '  ', '#'];

const methods = [
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/prepareRename',
  'textDocument/codeAction',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
];

/** What has to be shown, and how to see it in what is shown. */
interface Expected {
  readonly lines: readonly string[];
  readonly seen: (shown: readonly string[]) => readonly string[];
}

/**
 * What validate would find in the texts as they are. Where one of them cannot be read, or the configuration cannot hold,
 * the server keeps what it knew of the plans: then it has to say which file is broken, or what is wrong with the
 * configuration. What cannot be read it reads piece by piece, so that it may see more breaks than validate.
 *
 * @param ours the files that are sure to belong to the plans as they are known
 */
async function expected(client: Client, ours: ReadonlySet<string>): Promise<Expected> {
  const files = names.map((name) => ({ path: `${client.folder}/${name}`, name, text: client.text(name), bom: false }));
  const asked: string[] = [];
  let isWhole = true;
  for (const file of files) {
    const { complete, findings } = await parseYaml(file);
    isWhole &&= complete;
    // An empty file breaks no rule of YAML.
    if (!complete && ours.has(file.name) && findings.some(({ rule }) => rule === 'yaml-syntax')) asked.push(file.name);
  }
  if (!isWhole) {
    const nameOf = (line: string): string => line.split(':')[0]!;
    const isBreak = (line: string): boolean => line.includes(' yaml-syntax ') && asked.includes(nameOf(line));
    return { lines: asked.sort(), seen: (shown) => [...new Set(shown.filter(isBreak).map(nameOf))] };
  }
  const sources = bufferedSources(diskSources(client.folder), new Map(files.map((file) => [file.path, file])));
  try {
    const loaded = await loadPlanSet({ sources, cwd: client.folder, arguments: [] });
    const today = parseDay('2026-01-12')!;
    const { report } = await check({ loaded, today, lang: 'en', language: 'en', tool: 'plan test' });
    const free = report.findings.filter(({ suppression }) => suppression === null);
    return { lines: free.map(lineOf).sort(), seen: (shown) => shown };
  } catch (error) {
    if (error instanceof NoPlanError) return { lines: [], seen: (shown) => shown };
    if (!(error instanceof ConfigError)) throw error;
    const said = [...sayConfigError(error, 'en').values()].flat().map(({ worded }) => lineOf(worded));
    return { lines: said.sort(), seen: (shown) => shown.filter((line) => said.includes(line)) };
  }
}

function lineOf({ file, line, column, endLine, endColumn, rule, message }: Diagnostic): string {
  return `${file}:${line}:${column}-${endLine}:${endColumn} ${rule} ${message}`;
}

function shown(client: Client): string[] {
  return [...client.allShown()]
    .flatMap(([file, diagnostics]) =>
      diagnostics.map(({ range: { start, end }, code, message }) => {
        const place = `${file}:${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
        return `${place} ${code} ${String(message).split('\n')[0]}`;
      }),
    )
    .sort();
}

const edit = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('word' as const), by: fc.constantFrom(...words) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('line' as const), by: fc.constantFrom(...lines) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('cut' as const), by: fc.constant('') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('scrap' as const), by: fc.constantFrom(...scraps) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), by: fc.constant('') }) },
);

/** Where a text is edited: a value, a line, or any place. */
function place(text: string, kind: 'word' | 'line' | 'cut' | 'scrap', at: number): readonly [number, number] {
  const pattern = kind === 'word' ? /(?<=: )[\p{L}\p{N}][\p{L}\p{N}-]*/gu : /^.*\n/gm;
  const found = [...text.matchAll(pattern)];
  if (kind === 'scrap' || found.length === 0) return [at % (text.length + 1), at % (text.length + 1)];
  const { 0: piece, index } = found[at % found.length]!;
  return [index, kind === 'line' ? index : index + piece.length];
}

const step = fc.record({
  name: fc.constantFrom(...names),
  at: fc.nat(1500),
  edit,
  /** Whether something is asked, so that the server has to answer in between. */
  asks: fc.boolean(),
  method: fc.constantFrom(...methods),
  line: fc.nat(40),
  character: fc.nat(60),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Does what a step says, and keeps in mind how to take it back. */
async function take(client: Client, done: (readonly [name: (typeof names)[number], text: string])[], one: Step) {
  const { name, at, asks, method, line, character } = one;
  const { kind, by } = one.edit;
  if (kind === 'undo') {
    const last = done.pop();
    // As editors do: what comes back is sent as a whole.
    if (last !== undefined) await client.rewrite(last[0], last[1]);
  } else {
    const text = client.text(name);
    done.push([name, text]);
    const [start, end] = place(text, kind, at);
    await client.edit(name, start, end, kind === 'line' ? `${by}\n` : by);
  }
  if (!asks) return;
  const position = { line, character };
  await client.ask(method, {
    textDocument: { uri: client.uri(name) },
    position,
    range: { start: position, end: position },
    context: { includeDeclaration: true, diagnostics: [] },
  });
}

test('shows in the end what validate finds, whatever was typed and asked on the way', async () => {
  const { client, ended } = startServer(folderWith(texts));
  await client.initialize({ lang: 'en' });
  for (const name of names) await client.open(name, texts[name]);
  // With a configuration that was never right, nothing is known of the plans.
  await client.settled('2026.plan.yaml');
  const before = shown(client);
  expect(before).toEqual((await expected(client, new Set(names))).lines);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
      const done: (readonly [(typeof names)[number], string])[] = [];
      const ours = new Set<string>(names);
      for (const one of steps) {
        await take(client, done, one);
        // A plan that cannot be built names no organisation.
        if (client.text('2026.plan.yaml') !== texts['2026.plan.yaml']) ours.delete('org.yaml');
      }
      const wanted = await expected(client, ours);
      await expect.poll(() => wanted.seen(shown(client)), { timeout: 15_000 }).toEqual(wanted.lines);
      for (const name of names) await client.edit(name, 0, client.text(name).length, texts[name]);
      await expect.poll(() => shown(client), { timeout: 15_000 }).toEqual(before);
      expect(client.log).toEqual([]);
    }),
    { numRuns: Number(process.env.PLAN_TYPING_RUNS ?? 60), endOnFailure: true },
  );
  await client.leave();
  expect(await ended).toBe(true);
}, 600_000);
