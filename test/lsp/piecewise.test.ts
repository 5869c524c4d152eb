import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PiecewiseParser } from '../../src/lsp/trees/piecewise.ts';
import { parseYaml } from '../../src/read/yaml/parse.ts';
import type { SourceFile } from '../../src/source/file.ts';

const bench: string = new URL('../../scripts/bench/generate-plan.mjs', import.meta.url).href;
const { generatePlan } = (await import(bench)) as { generatePlan(options: { tasks: number }): string };

const examples = join(import.meta.dirname, '../../examples');
const texts = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name, readFileSync(join(examples, name), 'utf8')] as const);

const fileOf = (text: string): SourceFile => ({ path: '/plans/plan.yaml', name: 'plan.yaml', text, bom: false });

const places = (findings: readonly { rule: string; place: { start: number; end: number } }[]) =>
  findings.map(({ rule, place }) => [rule, place.start, place.end]);

describe('reading piece by piece', () => {
  test.each(texts)('reads examples/%s as the parser does', async (_, text) => {
    const file = fileOf(text);
    const whole = await parseYaml(file);
    const pieces = await new PiecewiseParser().parse(file);
    expect(pieces.complete).toBe(whole.complete);
    if (whole.complete) expect(pieces.tree).toEqual(whole.tree);
    expect(places(pieces.findings)).toEqual(places(whole.findings));
  });

  test('sees that a `#` right behind the colon of a list makes it no key', async () => {
    const file = fileOf('title: a\ntasks:# việc\n  - id: b\n    title: c\n');
    const whole = await parseYaml(file);
    const pieces = await new PiecewiseParser().parse(file);
    expect([whole.complete, pieces.complete]).toEqual([false, false]);
    expect(places(pieces.findings)).toEqual(places(whole.findings));
  });

  const bases = [generatePlan({ tasks: 12 }), ...texts.map(([, text]) => text.slice(0, 6000))];
  const scraps = [
    '',
    ' ',
    '\n',
    '  ',
    '- ',
    ':',
    ': ',
    '#',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    'a',
    'ế',
    '|',
    '>',
    '\t',
    '\r\n',
    '-',
    'x: y\n',
    '  - a\n',
    '\u200b',
    '&a ',
    '*a',
    '---\n',
  ];

  test('reads every text that somebody may come by while typing as the parser does', async () => {
    const edit = fc.record({ at: fc.nat(6000), cut: fc.nat(12), scrap: fc.constantFrom(...scraps) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...bases),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        async (base, edits) => {
          const parser = new PiecewiseParser();
          let text = base;
          for (const { at, cut, scrap } of edits) {
            const start = at % (text.length + 1);
            text = text.slice(0, start) + scrap + text.slice(start + cut);
            const whole = await parseYaml(fileOf(text));
            const pieces = await parser.parse(fileOf(text));
            expect(pieces.complete).toBe(whole.complete);
            if (!whole.complete) continue;
            expect(pieces.tree).toEqual(whole.tree);
            expect(places(pieces.findings)).toEqual(places(whole.findings));
          }
        },
      ),
      { numRuns: 120 },
    );
  });
});
