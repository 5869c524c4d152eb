import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/read/yaml/parse.ts';
import type { TreeNode } from '../../src/read/yaml/tree.ts';

const file = (text: string) => ({ path: '/plans/plan.yaml', name: 'plan.yaml', text, bom: false });

function plain(node: TreeNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return node.items.map(plain);
  return new Map(node.entries.map(({ key, value }) => [key.text, plain(value)]));
}

async function problems(text: string) {
  const { findings } = await parseYaml(file(text));
  return findings.map(({ rule, data, place }) => [rule, data.problem, text.slice(place.start, place.end)]);
}

describe('parseYaml', () => {
  it('accepts every style of scalar and keeps its place', async () => {
    const text = "a: 1.10\nb: \"x\\ty\"\nc: 'it''s'\nd: |- # keeps lines\n  một\n  hai\n\ne: >\n  ba\n  bốn\nf:\n";
    const { tree, complete } = await parseYaml(file(text));
    expect(complete).toBe(true);
    expect(tree?.kind).toBe('mapping');
    const values = tree?.kind === 'mapping' ? tree.entries.map((entry) => entry.value) : [];
    expect(values.map(plain)).toEqual([1.1, 'x\ty', "it's", 'một\nhai', 'ba bốn\n', null]);
    expect(values.map((node) => text.slice(node.start, node.end))).toEqual([
      '1.10',
      '"x\\ty"',
      "'it''s'",
      '|- # keeps lines\n  một\n  hai',
      '>\n  ba\n  bốn',
      '',
    ]);
    expect(values.map((node) => (node.kind === 'scalar' ? node.text : ''))[0]).toBe('1.10');
  });

  it('keeps the places of collections, brackets included', async () => {
    const text = 'list: [a, {b: }, ] # end\nmap:\n  x: 1\n  y:\n  - 2\n';
    const { tree } = await parseYaml(file(text));
    const [list, map] = tree?.kind === 'mapping' ? tree.entries.map((entry) => entry.value) : [];
    expect(text.slice(list!.start, list!.end)).toBe('[a, {b: }, ]');
    expect(text.slice(map!.start, map!.end)).toBe('x: 1\n  y:\n  - 2');
  });

  it.each([
    'a: [\n  x,\n  y\n]\nb: 1\n',
    'a: {\n  x: 1,\n  y: [\n    2,\n  ],\n}\nb: 1\n',
    'a: [\r\n  x, # chú thích\r\n  y # một\r\n]\r\nb: 1\r\n',
    'c:\n  - a: [\n      x\n    ]\n    b: 1\n',
  ])('accepts brackets that close in the column of their key: %j', async (text) => {
    const { tree, findings, complete } = await parseYaml(file(text));
    expect(findings).toEqual([]);
    expect(complete).toBe(true);
    expect(text.slice(tree!.start, tree!.end)).toBe(text.trimEnd());
  });

  it('accepts a file full of such brackets', async () => {
    const { complete } = await parseYaml(file('- a: [\n    x\n  ]\n'.repeat(2000)));
    expect(complete).toBe(true);
  });

  it('accepts aliases and merge keys', async () => {
    const { tree, complete } = await parseYaml(
      file('a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}\nc: {<<: [{x: 4}, *a]}\nd: *a\n'),
    );
    expect(complete).toBe(true);
    expect(plain(tree)).toEqual(
      new Map([
        [
          'a',
          new Map([
            ['x', 1],
            ['y', 2],
          ]),
        ],
        [
          'b',
          new Map([
            ['x', 1],
            ['y', 3],
          ]),
        ],
        [
          'c',
          new Map([
            ['x', 4],
            ['y', 2],
          ]),
        ],
        [
          'd',
          new Map([
            ['x', 1],
            ['y', 2],
          ]),
        ],
      ]),
    );
  });

  it('reports an empty file, several documents and binary content', async () => {
    expect(await problems('')).toEqual([['invalid-plan', 'empty', '']]);
    expect(await problems('# chỉ có chú thích\n')).toEqual([['invalid-plan', 'empty', '# chỉ có chú thích\n']]);
    expect(await problems('a: 1\n---\nb: 2\n')).toEqual([['invalid-plan', 'several-documents', '---']]);
    expect(await problems('PK\u0003\u0004\0\0')).toEqual([['invalid-plan', 'binary', '\0']]);
  });

  it('reports a key that stands twice, with the first', async () => {
    const { findings } = await parseYaml(file('title: a\nlead: b\ntitle: c\n'));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'yaml-syntax',
      data: { problem: 'duplicate-key', key: 'title' },
      place: { start: 17, end: 22 },
      related: [{ label: 'first', place: { start: 0, end: 5 } }],
    });
  });

  it('reports aliases that lead nowhere, into themselves, or to too many values', async () => {
    expect(await problems('a: *b\n')).toEqual([['yaml-syntax', 'unknown-anchor', '*b']]);
    expect(await problems('a: &a [*a]\n')).toEqual([['invalid-plan', 'cyclic-anchor', '*a']]);
    let bomb = 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n';
    for (let level = 1; level < 30; level++) {
      bomb += `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]\n`;
    }
    expect(await problems(bomb)).toEqual([['invalid-plan', 'too-many-values', '*a4']]);
  });

  it('reports nesting without end, written or by aliases', async () => {
    expect(await problems('['.repeat(100_000))).toEqual([['invalid-plan', 'too-deep', '[']]);
    let chain = 'a0: &a0 [x]\n';
    for (let level = 1; level < 200; level++) chain += `a${level}: &a${level} [*a${level - 1}]\n`;
    expect(new Set((await problems(chain)).map(([, problem]) => problem))).toEqual(new Set(['too-deep']));
  });

  it('reports a file that would fill the memory, before it does', async () => {
    expect(await problems('-\n'.repeat(9_000_000))).toEqual([['invalid-plan', 'too-many-values', '']]);
    expect(await problems(`a: ${'x'.repeat(9_000_000)}\n`)).toEqual([]);
  });

  it('strips characters that nobody sees, written or escaped, and says which', async () => {
    const { tree, findings, complete } = await parseYaml(file('a: x\u200by\u0007\nb: "\\u202ez"\nc: 👩‍💻\n'));
    expect(complete).toBe(true);
    expect(plain(tree)).toEqual(
      new Map([
        ['a', 'xy'],
        ['b', 'z'],
        ['c', '👩‍💻'],
      ]),
    );
    expect(findings.map(({ data }) => data)).toEqual([
      { problem: 'stripped-characters', characters: ['U+200B', 'U+0007'] },
      { problem: 'stripped-characters', characters: ['U+202E'] },
    ]);
  });

  it('keeps keys that JavaScript objects have of their own', async () => {
    const { tree } = await parseYaml(file('__proto__: 1\nconstructor: 2\ntoString: 3\n'));
    expect(plain(tree)).toEqual(
      new Map([
        ['__proto__', 1],
        ['constructor', 2],
        ['toString', 3],
      ]),
    );
  });
});
