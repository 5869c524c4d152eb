import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { commentsIn } from '../../src/format/comments.ts';
import { formatYaml } from '../../src/format/format.ts';
import { dataOf } from '../../src/format/same.ts';
import { parseQuickly } from '../../src/read/yaml/parse-quickly.ts';
import { yamlText } from '../read/yaml-texts.ts';
import { arbitraryPlan } from '../support/arbitrary-plan.ts';
import { folderWith, run } from '../support/run.ts';

const file = (text: string, name = 'plan.yaml') => ({ path: `/plans/${name}`, name, text, bom: false });
const format = (text: string, name?: string) => formatYaml(file(text, name));

/** Data without regard to the order of keys, read by another parser than the program's. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, sorted(part)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml') && !name.includes('broken'))
  .map((name) => join('examples', name));

describe('plan fmt', () => {
  test('orders keys, indents by two, keeps comments with what they speak of', async () => {
    const text = `title: Plan   \nperiod:   2026\ntasks:\n-   title: "Send: the report"   # behind\n    # on the lead\n    lead: an\n\n    id:  T1\n    support: [binh,chi]\n    steps:\n        - {due: 2026-03-01,title: Draft}\n    # before the next\n-   id: T2\n    note: |\n          one\n            two\n    title: Two\n\n\n`;
    expect(await format(text)).toBe(`title: Plan
period: 2026
tasks:
  - id: T1
    title: "Send: the report"   # behind

    # on the lead
    lead: an
    support: [binh, chi]
    steps:
      - { title: Draft, due: 2026-03-01 }
  # before the next
  - id: T2
    title: Two
    note: |
      one
        two
`);
  });

  test('writes what is too wide between brackets on lines of its own', async () => {
    const leave = Array.from({ length: 8 }, (_, i) => `2026-0${i + 1}-05`).join(', ');
    const text = `title: P\nperiod: 2026\ntasks: []\npeople:\n  - { id: an, unit: x, name: An, leave: [${leave}] }\n`;
    expect(await format(text)).toBe(
      `title: P\nperiod: 2026\npeople:\n  - id: an\n    name: An\n    unit: x\n    leave: [${leave}]\ntasks: []\n`,
    );
  });

  test('leaves a file with errors alone', async () => {
    expect(await format('title: a: b\n')).toBeUndefined();
    expect(await format('title: a\ntitle: b\n')).toBeUndefined();
  });

  test('keeps anchors, merges and kept line ends where they are', async () => {
    const text =
      'title: P\nperiod: 2026\ntasks:\n  - &a { id: 1, title: x }\n  - <<: *a\n    id: 2\n  - note: |+\n      x\n\n    id: 3\n';
    expect(await format(text)).toBe(text);
  });

  test.each(examples)('does not change the data of %s, and is done the first time', async (path) => {
    const text = readFileSync(path, 'utf8');
    const once = await format(text, path);
    expect(once).toBeDefined();
    expect(sorted(parse(once!))).toEqual(sorted(parse(text)));
    expect(commentsIn(once!)).toBe(commentsIn(text));
    expect(await format(once!, path)).toBe(once);
    for (const line of once!.split('\n')) expect(line).not.toMatch(/[ \t]$/);
  });

  test('does not change the data of generated plans, however they are laid out', async () => {
    const layout = fc.record({
      indent: fc.integer({ min: 1, max: 6 }),
      indentSeq: fc.boolean(),
      lineWidth: fc.constantFrom(0, 30, 80),
      collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
      singleQuote: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, layout, fc.boolean(), async (plan, options, crlf) => {
        const written = stringify(JSON.parse(JSON.stringify(plan)), options);
        const text = crlf ? written.replaceAll('\n', '\r\n') : written;
        const once = await format(text);
        // `support:` with `[]` below it in its own column is no YAML to the reader.
        if (once === undefined && options.indentSeq === false) return;
        expect(once).toBeDefined();
        expect(sorted(parse(once!))).toEqual(sorted(parse(text)));
        expect(await format(once!)).toBe(once);
      }),
      { numRuns: 150, seed: 20261123 },
    );
  });

  test('does not change the data or the comments of odd YAML, and is done the first time', async () => {
    const tree = (text: string) => {
      const parsed = parseQuickly(file(text));
      return 'reason' in parsed || parsed.tree === undefined ? undefined : parsed.tree;
    };
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(yamlText, async (text) => {
        const once = await format(text);
        if (once === undefined) return;
        seen += 1;
        expect(dataOf(tree(once)!)).toBe(dataOf(tree(text)!));
        expect(commentsIn(once)).toBe(commentsIn(text));
        expect(await format(once)).toBe(once);
      }),
      { numRuns: 1000, seed: 20261123 },
    );
    expect(seen).toBeGreaterThan(200);
  });

  test('--check names what would change and writes nothing; without it, writes', async () => {
    const text = 'period: 2026\ntitle: P\ntasks: []\n';
    const cwd = folderWith({ 'plan.yaml': text, 'plan.config.yaml': 'language: en\n' });
    expect(await run(['fmt', '--check'], { cwd })).toEqual({ code: 1, stdout: 'plan.yaml\n', stderr: '' });
    expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe(text);
    expect(await run(['fmt', '--diff'], { cwd })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('-period: 2026'),
    });
    expect(await run(['fmt'], { cwd })).toEqual({ code: 0, stdout: 'plan.yaml\n', stderr: '' });
    expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe('title: P\nperiod: 2026\ntasks: []\n');
    expect(await run(['fmt', '--check'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('prints what comes on standard input laid out anew', async () => {
    const cwd = folderWith({});
    const { code, stdout } = await run(['fmt', '-'], { cwd, stdin: 'period: 2026\ntitle: P\ntasks: []\n' });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'title: P\nperiod: 2026\ntasks: []\n' });
  });
});
