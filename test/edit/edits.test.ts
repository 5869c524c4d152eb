import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendEntry, appendItem } from '../../src/edit/append.ts';
import { applyEdits } from '../../src/edit/apply.ts';
import type { EditMapping, EditNode, EditScalar, EditSequence } from '../../src/edit/node.ts';
import { removeItem } from '../../src/edit/remove-item.ts';
import { renameKey, replaceScalar } from '../../src/edit/scalars.ts';
import type { NewValue } from '../../src/edit/write-value.ts';
import { parseQuickly } from '../../src/read/yaml/parse-quickly.ts';
import { yamlText } from '../read/yaml-texts.ts';

const settings = { numRuns: 1000, seed: 20261123 };

function parse(text: string): EditNode {
  const parsed = parseQuickly({ path: '/plan.yaml', name: 'plan.yaml', text, bom: false });
  if ('reason' in parsed || parsed.tree === undefined) throw new Error(`cannot be read: ${JSON.stringify(text)}`);
  return parsed.tree;
}

/** What the tree holds, as pairs, so that the order of keys counts; scalars by their text. */
function data(node: EditNode): unknown {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'sequence') return node.items.map(data);
  return node.entries.map(({ key, value }) => [key.text, data(value)]);
}

/** What a new value is read back as. */
function written(value: NewValue): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value as Record<string, NewValue>).map(([key, part]) => [key, written(part)]);
  }
  return String(value);
}

function nodes(root: EditNode): EditNode[] {
  if (root.kind === 'scalar') return [root];
  const inside = root.kind === 'sequence' ? root.items : root.entries.map(({ value }) => value);
  return [root, ...inside.flatMap(nodes)];
}

/** Documents that can be read, with one of their nodes of a kind. */
function documentWith<Node extends EditNode>(choose: (node: EditNode) => node is Node) {
  return fc.tuple(yamlText, fc.nat()).chain(([text, pick]) => {
    const parsed = parseQuickly({ path: '/plan.yaml', name: 'plan.yaml', text, bom: false });
    // White space at the very end, behind `|+`, is a corner of its own.
    const root = text.endsWith(' ') || 'reason' in parsed || parsed.findings.length > 0 ? undefined : parsed.tree;
    const found = root === undefined ? [] : nodes(root).filter(choose);
    return fc.constant({ text, root: root!, node: found[pick % found.length], pick });
  });
}

const isScalar = (node: EditNode): node is EditScalar => node.kind === 'scalar';
const isList = (node: EditNode): node is EditSequence => node.kind === 'sequence';
const isFilledList = (node: EditNode): node is EditSequence => node.kind === 'sequence' && node.items.length > 0;
const isMapping = (node: EditNode): node is EditMapping => node.kind === 'mapping';

const newText = fc.oneof(
  fc.constantFrom(
    'Báo cáo: kết quả',
    '@x',
    '- a',
    'a #b',
    '',
    ' a ',
    '1.10',
    '2026',
    'null',
    'No',
    'a\nb\n',
    'a\n b',
    '"a"',
    "it's",
    '[a], {b}',
    'C:\\x',
    '---',
    '#',
    'a:',
    '?',
    '\u00a0x',
    '\n',
    'a\n\nb',
  ),
  fc.string({
    unit: fc.constantFrom('a', 'ế', ' ', ':', '#', ',', '[', '}', '"', "'", '\\', '-', '\n', '&', '1', '.'),
    maxLength: 8,
  }),
);
const newKey = fc.constantFrom('mới', 'a b', 'a: b', '"', '#', '', '- x', '2026', '<<');
const newValue: fc.Arbitrary<NewValue> = fc.letrec<{ value: NewValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    newText,
    fc.constantFrom(1, 2.5, true),
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .uniqueArray(
        newKey.filter((key) => key !== '' && key !== '<<'),
        { maxLength: 3 },
      )
      .chain((keys) =>
        fc
          .tuple(...keys.map(() => tie('value')))
          .map((values) => Object.fromEntries(keys.map((key, at) => [key, values[at]!]))),
      ),
  ),
})).value;

/** The old data with one value, found by its node, made into another. */
function changed(root: EditNode, node: EditNode, change: (value: unknown) => unknown): unknown {
  const go = (at: EditNode): unknown => {
    const value =
      at.kind === 'scalar'
        ? at.text
        : at.kind === 'sequence'
          ? at.items.map(go)
          : at.entries.map((entry) => [entry.key.text, go(entry.value)]);
    return at === node ? change(value) : value;
  };
  return go(root);
}

describe('replaceScalar', () => {
  it.each([
    ['a: Báo cáo # tháng\n', 'Báo cáo: quý', 'a: "Báo cáo: quý" # tháng\n'],
    ["a: 'x'\n", "it's", "a: 'it''s'\n"],
    ['a: "x"\n', 'y "z"', 'a: "y \\"z\\""\n'],
    ['a: 1.10\n', '1.20', 'a: 1.20\n'],
    ['a: x\n', '1.20', 'a: "1.20"\n'],
    ['a:\nb: 1\n', 'x', 'a: x\nb: 1\n'],
    ['a: [x, y]\n', 'x', 'a: [x, y]\n'],
    ['a: |\n    một\n    hai\nb: 1\n', 'ba\nbốn\n', 'a: |\n    ba\n    bốn\nb: 1\n'],
  ])('writes into %j as the file does', (text, value, expected) => {
    const root = parse(text) as EditMapping;
    const target = root.entries[0]!.value;
    const scalar = (target.kind === 'sequence' ? target.items[0] : target) as EditScalar;
    expect(applyEdits(text, [replaceScalar(text, root, scalar, value)])).toBe(expected);
  });

  it('changes that value and nothing else', () => {
    const property = fc.property(documentWith(isScalar), newText, ({ text, root, node }, value) => {
      fc.pre(node !== undefined);
      const after = applyEdits(text, [replaceScalar(text, root, node, value)]);
      expect(data(parse(after))).toEqual(changed(root, node, () => value));
    });
    fc.assert(property, settings);
  });
});

describe('renameKey', () => {
  it('changes that key and nothing else', () => {
    const property = fc.property(documentWith(isMapping), newKey, ({ text, root, node, pick }, name) => {
      fc.pre(node !== undefined && node.entries.length > 0 && name !== '<<');
      const at = pick % node.entries.length;
      fc.pre(node.entries.every(({ key }) => key.text !== name));
      const after = applyEdits(text, [renameKey(text, root, node.entries[at]!.key, name)]);
      const rename = (value: unknown) =>
        (value as [string, unknown][]).map((entry, i) => (i === at ? [name, entry[1]] : entry));
      expect(data(parse(after))).toEqual(changed(root, node, rename));
    });
    fc.assert(property, settings);
  });
});

describe('removeItem', () => {
  it.each([
    ['a: [x, y, z]\n', 1, 'a: [x, z]\n'],
    ['a: [x, y, ]\n', 1, 'a: [x, ]\n'],
    ['a: [x]\n', 0, 'a: []\n'],
    ['a: [ &k x, *k ]\n', 1, 'a: [ &k x ]\n'],
    ['a:\n  - x\n  # về y\n  - y # bỏ\n  - z\n', 1, 'a:\n  - x\n  # về y\n  - z\n'],
    ['a:\n  - x\n  - y', 1, 'a:\n  - x'],
    ['a:\n- x\nb: 1\n', 0, 'a: []\nb: 1\n'],
    ['a: # x\n- x\nb: 1\n', 0, 'a: # x\n  []\nb: 1\n'],
    ['a:\r\n  - id: x\r\n    b: 1\r\n  - id: y\r\n', 0, 'a:\r\n  - id: y\r\n'],
    ['a:\n  - &k x\n  - *k\n  - y\n', 1, 'a:\n  - &k x\n  - y\n'],
  ])('takes an item out of %j', (text, index, expected) => {
    const root = parse(text) as EditMapping;
    const list = root.entries[0]!.value as EditSequence;
    expect(applyEdits(text, [removeItem(text, root, list, index)])).toBe(expected);
  });

  it('takes that item out and nothing else', () => {
    const property = fc.property(documentWith(isFilledList), ({ text, root, node, pick }) => {
      fc.pre(node !== undefined);
      const index = pick % node.items.length;
      const after = applyEdits(text, [removeItem(text, root, node, index)]);
      expect(data(parse(after))).toEqual(changed(root, node, (value) => (value as unknown[]).toSpliced(index, 1)));
    });
    fc.assert(property, settings);
  });

  it('refuses an item that is not there', () => {
    const root = parse('a: [x]\n') as EditMapping;
    expect(() => removeItem('a: [x]\n', root, root.entries[0]!.value as EditSequence, 1)).toThrow(RangeError);
  });
});

describe('appendItem', () => {
  const task = {
    id: 'KH-02',
    title: 'Báo cáo: quý',
    lead: 'tho',
    support: ['a', 'b'],
    steps: [{ title: 'x', due: '2026-03' }],
  };

  it.each([
    [
      'tasks:\n  - id: KH-01\n    title: Một # xong\n    # còn nữa\n# hết\nnote: x\n',
      'tasks:\n  - id: KH-01\n    title: Một # xong\n    # còn nữa\n  - id: KH-02\n    title: "Báo cáo: quý"\n    lead: tho\n    support: [a, b]\n    steps:\n      - { title: x, due: 2026-03 }\n# hết\nnote: x\n',
    ],
    ['tasks:\n-   id: a\n\n-   id: b\n', /\n- {3}id: b\n\n- {3}id: KH-02\n {4}title: /],
    ['tasks:\r\n  - id: a', /- id: a\r\n {2}- id: KH-02\r\n {4}title: "Báo cáo: quý"\r\n[\s\S]*2026-03 }$/],
    ['tasks:\n  - { id: a }\n', /- \{ id: a \}\n {2}- id: KH-02\n/],
    [
      'tasks: [] # chưa có\nnote: x\n',
      /^tasks: # chưa có\n {2}- id: KH-02\n {4}title: "Báo cáo: quý"\n[\s\S]*\nnote: x\n$/,
    ],
    ['tasks:\n  - |+\n    x\n\nb: 1\n', /x\n\n {2}- id: KH-02\n[\s\S]*\nb: 1\n$/],
  ])('puts a task behind those of %j', (text, expected) => {
    const root = parse(text) as EditMapping;
    const after = applyEdits(text, appendItem(text, root, root.entries[0]!.value as EditSequence, task));
    if (typeof expected === 'string') expect(after).toBe(expected);
    else expect(after).toMatch(expected);
    expect(JSON.stringify(data(parse(after)))).toContain('Báo cáo: quý');
  });

  it('keeps small items of one line on one line', () => {
    const text = 'a:\n  - { id: x }\nb: [x,\n  y,\n  z,\n  ]\nc: [x]\n';
    const root = parse(text) as EditMapping;
    const lists = root.entries.map(({ value }) => value as EditSequence);
    const edits = [
      ...appendItem(text, root, lists[0]!, { id: 'b' }),
      ...appendItem(text, root, lists[1]!, 'a, b'),
      ...appendItem(text, root, lists[2]!, 'z'),
    ];
    expect(applyEdits(text, edits)).toBe(
      'a:\n  - { id: x }\n  - { id: b }\nb: [x,\n  y,\n  z,\n  "a, b",\n  ]\nc: [x, z]\n',
    );
  });

  it('adds that item and nothing else', () => {
    const property = fc.property(documentWith(isList), newValue, ({ text, root, node }, value) => {
      fc.pre(node !== undefined);
      const after = applyEdits(text, appendItem(text, root, node, value));
      expect(data(parse(after))).toEqual(changed(root, node, (items) => [...(items as unknown[]), written(value)]));
    });
    fc.assert(property, settings);
  });
});

describe('appendEntry', () => {
  it.each([
    ['a: 1\n\nb: 2\n', 'a: 1\n\nb: 2\n\nc: 3\n'],
    ['a: 1\nb: 2\n', 'a: 1\nb: 2\nc: 3\n'],
    ['a: 1\r\n\r\nb: [1]\r\n', 'a: 1\r\n\r\nb: [1]\r\n\r\nc: 3\r\n'],
    ['a: 1\n\nb: |+\n  x\n', 'a: 1\n\nb: |+\n  x\nc: 3\n'],
  ])('sets a key of %j apart as the one before it is', (text, after) => {
    const node = parse(text) as EditMapping;
    expect(applyEdits(text, appendEntry(text, node, 'c', 3))).toBe(after);
  });

  it('adds that entry and nothing else', () => {
    const property = fc.property(documentWith(isMapping), newKey, newValue, ({ text, node, root }, key, value) => {
      fc.pre(node !== undefined && key !== '<<' && node.entries.every((entry) => entry.key.text !== key));
      const after = applyEdits(text, appendEntry(text, node, key, value));
      expect(data(parse(after))).toEqual(
        changed(root, node, (entries) => [...(entries as unknown[]), [key, written(value)]]),
      );
    });
    fc.assert(property, settings);
  });
});

describe('applyEdits', () => {
  it('makes edits in any order, insertions at one place in the order given', () => {
    const edits = [
      { start: 4, end: 5, text: 'X' },
      { start: 1, end: 1, text: 'a' },
      { start: 1, end: 1, text: 'b' },
      { start: 1, end: 2, text: '' },
    ];
    expect(applyEdits('012345', edits)).toBe('0ab23X5');
  });

  it('refuses edits that overlap or leave the text', () => {
    expect(() =>
      applyEdits('0123', [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ]),
    ).toThrow(RangeError);
    expect(() => applyEdits('0123', [{ start: 3, end: 5, text: '' }])).toThrow(RangeError);
    expect(() => applyEdits('0123', [{ start: 2, end: 1, text: '' }])).toThrow(RangeError);
  });
});
