import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCertainlyValid } from '../../src/read/schema/certainly-valid.ts';
import { shapeOf } from '../../src/read/schema/file-shapes.ts';
import { plainData } from '../../src/read/schema/plain-data.ts';
import { parseYaml } from '../../src/read/yaml/parse.ts';
import type { TreeNode } from '../../src/read/yaml/tree.ts';
import { strictAjv } from '../schemas/schema-files.ts';
import { sourceFile } from './schema-checking.ts';

const ajv = strictAjv();
const place = { start: 0, end: 0 };

const scalar = (value: string | number | boolean | null, text = String(value)): TreeNode => ({
  kind: 'scalar',
  value,
  text,
  style: 'plain',
  ...place,
});
const sequence = (...items: TreeNode[]): TreeNode => ({ kind: 'sequence', items, ...place });
const mapping = (...entries: (readonly [string, TreeNode])[]): TreeNode => ({
  kind: 'mapping',
  entries: entries.map(([key, value]) => ({ key: scalar(key) as TreeNode & { kind: 'scalar' }, value })),
  ...place,
});

/** What somebody may write instead of a value. */
const others: readonly TreeNode[] = [
  scalar(null),
  scalar(''),
  scalar(' \t'),
  scalar('một'),
  scalar('a:b'),
  scalar('month'),
  scalar('half'),
  scalar('mon'),
  scalar(true),
  scalar(0),
  scalar(-1),
  scalar(2.5),
  scalar(24.5),
  scalar(1000),
  scalar(1001),
  scalar(36_500),
  scalar(36_501),
  scalar(Number.POSITIVE_INFINITY, '.inf'),
  scalar(Number.NaN, '.nan'),
  sequence(),
  sequence(scalar('a')),
  sequence(scalar('a'), scalar('a')),
  sequence(scalar('time'), scalar('time')),
  sequence(scalar(null)),
  sequence(mapping()),
  mapping(),
  mapping(['due', scalar('5')]),
  mapping(['every', scalar('month')]),
  mapping(['every', scalar('month')], ['due', scalar('5')]),
  mapping(['2026', sequence()]),
  mapping(['năm', sequence()]),
  mapping(['2026', mapping()]),
  mapping(['id', scalar('a')], ['name', scalar('b')]),
  mapping(['__proto__', scalar('a')]),
];

/** The trees in which one value is another, one key or item is left out, or one key more stands. */
function* variants(node: TreeNode): Generator<TreeNode> {
  yield* others;
  if (node.kind === 'sequence') {
    for (const [at, item] of node.items.entries()) {
      yield { ...node, items: node.items.toSpliced(at, 1) };
      for (const other of variants(item)) yield { ...node, items: node.items.with(at, other) };
    }
  } else if (node.kind === 'mapping') {
    yield {
      ...node,
      entries: [...node.entries, { key: { ...node.entries[0]!.key, text: 'zzz' }, value: scalar('a') }],
    };
    for (const [at, { key, value }] of node.entries.entries()) {
      yield { ...node, entries: node.entries.toSpliced(at, 1) };
      for (const other of variants(value)) yield { ...node, entries: node.entries.with(at, { key, value: other }) };
    }
  }
}

describe('isCertainlyValid', () => {
  it.each([
    ['plan', 'plan.yaml', 3000],
    ['organisation', 'org.yaml', 900],
    ['config', 'plan.config.yaml', 400],
    ['calendar', 'vn.calendar.yaml', 200],
  ] as const)('says of every variant of a complete %s what its validator says', async (kind, name, atLeast) => {
    const text = readFileSync(new URL(`../schemas/fixtures/${name}`, import.meta.url), 'utf8');
    const { tree } = await parseYaml(sourceFile(text));
    const shape = shapeOf(kind);
    expect(isCertainlyValid(tree!, shape)).toBe(true);
    let count = 0;
    for (const variant of variants(tree!)) {
      count += 1;
      const data = plainData(variant, shape);
      const valid = ajv.validate(kind, data);
      if (isCertainlyValid(variant, shape) !== valid)
        expect({ data, certain: !valid }).toEqual({ data, certain: valid });
    }
    expect(count).toBeGreaterThan(atLeast);
  });
});
