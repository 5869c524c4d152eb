import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay } from '../../src/calendar/day.ts';
import { loadPlanSet } from '../../src/read/load.ts';
import { parseYaml } from '../../src/read/yaml/parse.ts';
import { check } from '../../src/report/check.ts';
import { bufferedSources } from '../../src/source/buffers.ts';
import { diskSources } from '../../src/source/disk.ts';
import { folderWith } from '../support/run.ts';
import { type Client, startServer } from './client.ts';
import { plans } from './plans.ts';

const names = Object.keys(plans) as (keyof typeof plans)[];
const words = [
  'thang',
  'an',
  'thag',
  'KH-01',
  'KH-09',
  'MT1',
  '2026-06-27',
  '2026-Q2',
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

/** What validate would find in the texts as they are. */
async function expected(client: Client): Promise<string[] | undefined> {
  const files = names.map((name) => ({ path: `${client.folder}/${name}`, name, text: client.text(name), bom: false }));
  for (const file of files) if (!(await parseYaml(file)).complete) return undefined;
  const sources = bufferedSources(diskSources(client.folder), new Map(files.map((file) => [file.path, file])));
  const loaded = await loadPlanSet({ sources, cwd: client.folder, arguments: [] });
  const { report } = await check({
    loaded,
    today: parseDay('2026-01-12')!,
    lang: 'en',
    language: 'en',
    tool: 'plan test',
  });
  return report.findings
    .filter(({ suppression }) => suppression === null)
    .map(
      ({ file, line, column, endLine, endColumn, rule, message }) =>
        `${file}:${line}:${column}-${endLine}:${endColumn} ${rule} ${message}`,
    )
    .sort();
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
);

/** Where a text is edited: a value, a line, or any place. */
function place(text: string, kind: 'word' | 'line' | 'cut' | 'scrap', at: number): readonly [number, number] {
  if (kind === 'scrap') return [at % (text.length + 1), at % (text.length + 1)];
  const pattern = kind === 'word' ? /(?<=: )[\p{L}\p{N}][\p{L}\p{N}-]*/gu : /^.*\n/gm;
  const found = [...text.matchAll(pattern)];
  const { 0: piece, index } = found[at % found.length]!;
  return [index, kind === 'line' ? index : index + piece.length];
}

const step = fc.record({
  name: fc.constantFrom(...names),
  at: fc.nat(1500),
  edit,
  method: fc.constantFrom(...methods),
  line: fc.nat(40),
  character: fc.nat(60),
});

test('shows in the end what validate finds, whatever was typed and asked on the way', async () => {
  const { client, ended } = startServer(folderWith(plans));
  await client.initialize({ lang: 'en' });
  for (const name of names) await client.open(name, plans[name]);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      for (const {
        name,
        at,
        edit: { kind, by },
        method,
        line,
        character,
      } of steps) {
        const text = client.text(name);
        const [start, end] = place(text, kind, at);
        await client.edit(name, start, end, kind === 'line' ? `${by}\n` : by);
        const position = { line, character };
        await client.ask(method, {
          textDocument: { uri: client.uri(name) },
          position,
          range: { start: position, end: position },
          context: { includeDeclaration: true, diagnostics: [] },
        });
      }
      const wanted = await expected(client);
      if (wanted !== undefined) await expect.poll(() => shown(client), { timeout: 15_000 }).toEqual(wanted);
      for (const name of names) await client.edit(name, 0, client.text(name).length, plans[name]);
      expect(client.log).toEqual([]);
    }),
    { numRuns: 60, endOnFailure: true },
  );
  await client.leave();
  expect(await ended).toBe(true);
}, 120_000);
