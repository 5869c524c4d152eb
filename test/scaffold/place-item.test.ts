import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type Draft, itemOf } from '../../src/scaffold/new-item.ts';
import { PlacingError, placeItem } from '../../src/scaffold/place-item.ts';
import { arbitraryPlan, type PlanData } from '../support/arbitrary-plan.ts';

const file = (text: string) => ({ path: '/plans/plan.yaml', name: 'plan.yaml', text, bom: false });

const draft: fc.Arbitrary<Draft> = fc.record({
  id: fc.constantFrom('KH-99', '1.10', '007'),
  title: fc.oneof(
    fc.constantFrom('Báo cáo: kết quả quý II', "Rà soát 'danh mục', [lần 2] #3", '- gạch đầu dòng', 'a\\b "c"', '2026'),
    fc
      .string({ unit: fc.constantFrom('ế', 'a', ' ', ':', '#', ',', '[', '"', "'", '-'), minLength: 1, maxLength: 30 })
      .filter((text) => text.trim() !== ''),
  ),
  lead: fc.constantFrom('an', 'unit', undefined),
  support: fc.constantFrom(['an', 'binh'], [], undefined),
  submitTo: fc.constantFrom('Bộ trưởng', undefined),
  due: fc.constantFrom('2026-06-25', '2026', 'Q2'),
  deliverable: fc.constantFrom('Tờ trình, dự thảo', undefined),
  each: fc.constantFrom(['all'], ['unit', 'lab'], undefined),
  steps: fc.option(
    fc.array(
      fc.record({
        title: fc.constantFrom('Gửi: lấy ý kiến', '{x}', '2026'),
        due: fc.constantFrom('2026', '2026-06-25'),
      }),
      { maxLength: 2 },
    ),
    { nil: undefined },
  ),
  newGroup: fc.constantFrom('Nhóm: "mới"', undefined, undefined),
  groupId: fc.constant('N-1'),
});

const layout = fc.record({
  indent: fc.integer({ min: 1, max: 6 }),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 25, 80),
  collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
  flowCollectionPadding: fc.boolean(),
  singleQuote: fc.boolean(),
  defaultKeyType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const),
});

/** Comments, blank lines and white space where they change no data: behind lines and between them. */
const noise = fc.array(
  fc.constantFrom('', '', '', ' # chú thích', '   ', '\n', '\n\n', '\n# dòng riêng', '\n      # thụt sâu'),
  {
    minLength: 60,
    maxLength: 60,
  },
);

describe('placeItem', () => {
  test.each([
    ['at the end', undefined],
    ['below a group row', 'G'],
  ])(
    'adds to 1,000 files of odd layouts %s and touches no other byte',
    async (_, under) => {
      let placed = 0;
      let refused = 0;
      let noisyOnes = 0;
      const plans = under === undefined ? arbitraryPlan : arbitraryPlan.filter(hasGroup);
      await fc.assert(
        fc.asyncProperty(plans, layout, noise, fc.boolean(), draft, async (plan, options, extra, crlf, given) => {
          const data = JSON.parse(JSON.stringify(plan));
          const lines = stringify(data, options).split('\n');
          // Noise only where it stands between things: the data must stay what it is, or the file is not used.
          const noisy = lines.map((line, i) => line + (line === '' ? '' : extra[i % extra.length])).join('\n');
          const usable = sameData(noisy, data) ? noisy : lines.join('\n');
          const text = crlf ? usable.replaceAll('\n', '\r\n') : usable;
          const item = itemOf('task', given);
          const result = await placeItem(file(text), { list: 'tasks', under }, item).catch((error: unknown) => {
            if (error instanceof PlacingError) return undefined;
            throw error;
          });
          if (result === undefined) {
            refused += 1;
            return;
          }
          placed += 1;
          if (usable === noisy) noisyOnes += 1;
          expect(restBehindInsertion(text, result.text)).toBe('');
          const wanted = parse(text, { schema: 'failsafe' });
          (under === undefined ? wanted.tasks : wanted.tasks[0].children).push(asText(item));
          expect(parse(result.text, { schema: 'failsafe' })).toEqual(wanted);
        }),
        { numRuns: 1000, seed: 20261123 },
      );
      expect(noisyOnes).toBeGreaterThan(200);
      expect({ placed: placed >= 950, refused: refused <= 50 }, `${refused} refused`).toEqual({
        placed: true,
        refused: true,
      });
    },
    120_000,
  );

  test.each([
    [
      'a list that is not there',
      'title: P\nperiod: 2026 # giữ',
      'title: P\nperiod: 2026 # giữ\ntasks:\n  - { id: T1, title: Mới }',
    ],
    ['an empty list', 'tasks: [] # ở đây\ntitle: P\n', 'tasks: # ở đây\n  - id: T1\n    title: Mới\ntitle: P\n'],
    [
      'a key without a value',
      'tasks:   # ở đây\ntitle: P\n',
      'tasks:   # ở đây\n  - id: T1\n    title: Mới\ntitle: P\n',
    ],
    [
      'a list between brackets',
      'tasks: [{ id: A, title: a }]\n',
      'tasks: [{ id: A, title: a }, { id: T1, title: Mới }]\n',
    ],
    [
      'a list without indentation',
      'tasks:\n-   id: A\n    title: a\n',
      'tasks:\n-   id: A\n    title: a\n-   id: T1\n    title: Mới\n',
    ],
    [
      'a list of one-line items',
      'tasks:\n  - {id: A, title: a}\nx: 1\n',
      'tasks:\n  - {id: A, title: a}\n  - { id: T1, title: Mới }\nx: 1\n',
    ],
    [
      'a list with blank lines between',
      'tasks:\n  - id: A\n\n  - id: B\n\nx: 1\n',
      'tasks:\n  - id: A\n\n  - id: B\n\n  - id: T1\n    title: Mới\n\nx: 1\n',
    ],
  ])('adds to %s', async (_, before, after) => {
    const { text } = await placeItem(file(before), { list: 'tasks' }, { id: 'T1', title: 'Mới' });
    expect(text).toBe(after);
  });

  test('adds below a group, at any depth', async () => {
    const before = 'tasks:\n  - id: G\n    children:\n      - id: H\n        title: h\n  - id: B\n';
    const { text } = await placeItem(file(before), { list: 'tasks', under: 'H' }, { id: 'T1', title: 'Mới' });
    expect(parse(text).tasks[0].children[0].children).toEqual([{ id: 'T1', title: 'Mới' }]);
    const other = await placeItem(file(before), { list: 'tasks', under: 'G' }, { id: 'T1', title: 'Mới' });
    expect(other.text).toBe(before.replace('  - id: B', '      - id: T1\n        title: Mới\n  - id: B'));
  });

  test.each([
    [
      'a group between brackets',
      '- { id: G, children: [{ id: H }] }',
      '- { id: G, children: [{ id: H }, { id: T1, title: Mới }] }',
    ],
    [
      'a group that has nothing yet',
      '- id: G\n    children: []',
      '- id: G\n    children:\n      - id: T1\n        title: Mới',
    ],
    ['a row without work', '- { id: G, title: g }', '- { id: G, title: g, children: [{ id: T1, title: Mới }] }'],
    [
      'a row of lines without work',
      '- id: G\n    title: g',
      '- id: G\n    title: g\n    children:\n      - { id: T1, title: Mới }',
    ],
  ])('adds below %s', async (_, before, after) => {
    const around = (row: string) => file(`tasks:\n  ${row}\n  - id: B # giữ\n`);
    const { text } = await placeItem(around(before), { list: 'tasks', under: 'G' }, { id: 'T1', title: 'Mới' });
    expect(text).toBe(around(after).text);
  });

  test.each([
    'due: 2026-06',
    'effort: 3d',
    'when: Q2',
    'steps: [{ title: a }]',
    'repeat: month',
    'each: all',
    'fixed: true',
  ])('refuses to make a group of a task with %s', async (field) => {
    const text = `tasks:\n  - id: G\n    ${field}\n`;
    await expect(placeItem(file(text), { list: 'tasks', under: 'G' }, { id: 'T1' })).rejects.toMatchObject({
      problem: 'has-work',
    });
  });

  test.each([
    ['broken-file', 'tasks: [\n'],
    ['not-a-list', 'x: &a\n  - id: A\ntasks: *a\n'],
    ['not-a-list', 'tasks: none\n'],
  ])('refuses with %s', async (problem, text) => {
    await expect(placeItem(file(text), { list: 'tasks' }, { id: 'T1', title: 'x' })).rejects.toMatchObject({ problem });
  });
});

function hasGroup({ tasks }: PlanData): boolean {
  return tasks[0]?.id === 'G';
}

/** What of the old text is not in the new one around one insertion; empty where every byte is. */
function restBehindInsertion(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  const rest = before.slice(start);
  return after.endsWith(rest) ? '' : rest;
}

function sameData(text: string, data: unknown): boolean {
  try {
    return JSON.stringify(parse(text)) === JSON.stringify(data);
  } catch {
    return false;
  }
}

function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asText(part)]));
  return String(value);
}
