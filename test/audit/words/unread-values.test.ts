import { describe, expect, test } from 'vitest';
import { unreadValuesOf } from '../../../src/audit/words/unread-values.ts';
import { loadPlan, textAt } from '../../read/loading.ts';

/** The unread values of a task, as `field clarity step? text value`, the text taken from the file. */
async function unreadIn(rows: string, id = 'A'): Promise<string[]> {
  const { plan, task } = await loadPlan(`tasks:\n${rows}`);
  return unreadValuesOf(task(id)).map(({ field, clarity, written, step }) => {
    const at = step === undefined ? '' : ` step ${step.number}`;
    const text = textAt(plan, written);
    return `${field} ${clarity}${at}: ${text}${text === written.value ? '' : ` (${written.value})`}`;
  });
}

const row = (fields: string, id = 'A') => `  - { id: ${id}, title: Họp, ${fields} }\n`;

describe('the values that could not be read', () => {
  test.each([
    ['when: TBD', 'due time: TBD'],
    ['due: TBD', 'due time: TBD'],
    ['repeat: sometimes', 'due time: sometimes'],
    ['reports: sometimes', 'due time: sometimes'],
    ['effort: a lot', 'effort time: a lot'],
    ['measures: [{ name: a, target: TBD }]', 'measures product: TBD'],
    ['measures: [{ name: a, min: TBD }]', 'measures product: TBD'],
    ['measures: [{ name: a, max: TBD }]', 'measures product: TBD'],
    ['measures: [{ name: a, target: 4, baseline: TBD }]', 'measures product: TBD'],
    ['measures: [{ name: a, target: 4, by: TBD }]', 'measures product: TBD'],
    ['due:   to be confirmed  ', 'due time: to be confirmed'],
    ['due: "chờ duyệt"', 'due time: "chờ duyệt" (chờ duyệt)'],
    ["due: 'chờ duyệt'", "due time: 'chờ duyệt' (chờ duyệt)"],
  ])('are found in `%s`', async (field, expected) => {
    expect(await unreadIn(row(field))).toEqual([expected]);
  });

  test('are found in rows over several lines, in their order', async () => {
    const rows = '  - id: A\n    title: Họp\n    when: TBD\n    effort: chờ\n    note: x\n';
    expect(await unreadIn(rows)).toEqual(['due time: TBD', 'effort time: chờ']);
  });

  test.each([
    ['what was read', 'due: 2026-03-31, effort: 3d, repeat: month'],
    ['a quarter and a half', 'when: Q1'],
    ['an effort in a mapping', 'effort: { tho: TBD }'],
    ['nothing', 'due: "", effort: ""'],
    ['other keys', 'note: TBD, overdue: TBD, lead: TBD'],
    ['a key within a word', 'extra: { x-due: TBD, Undue: TBD }'],
    ['a comment', 'due: 2026-03-31 } # { due: TBD'],
    ['a text where the model holds the value', 'note: "was due: TBD", due: 2026-03-31'],
    ['a text where the model holds another', 'note: "is when: TBD or effort: TBD", when: 2026-03, effort: 2d'],
    ['a text with the time of a repetition', 'note: "do repeat: TBD", repeat: month'],
    ['a text with the time of reports', 'note: "see reports: TBD", when: 2026, reports: month'],
  ])('are none in %s', async (_, fields) => {
    expect(await unreadIn(row(fields))).toEqual([]);
  });

  test('are read up to where the value ends', async () => {
    expect(await unreadIn('  - id: A\n    title: Họp\n    due: chờ duyệt # ask\n')).toEqual(['due time: chờ duyệt']);
    expect(await unreadIn(row('measures: [{ name: a, target: TBD}, { name: b, target: 4 }]'))).toEqual([
      'measures product: TBD',
    ]);
  });

  test('are those of the task: not of its neighbours, not of the rows below it', async () => {
    const rows = `${row('due: một', 'A')}  - id: B
    title: Nhóm
    due: hai
    children:
      - { id: B1, title: Họp, due: ba }
      - { id: B2, title: Họp, due: bốn }
    effort: năm
${row('due: 2026-03-31', 'C')}${row('due: sáu', 'D')}`;
    expect(await unreadIn(rows, 'A')).toEqual(['due time: một']);
    expect(await unreadIn(rows, 'B')).toEqual(['due time: hai', 'effort time: năm']);
    expect(await unreadIn(rows, 'B1')).toEqual(['due time: ba']);
    expect(await unreadIn(rows, 'B2')).toEqual(['due time: bốn']);
    expect(await unreadIn(rows, 'C')).toEqual([]);
    expect(await unreadIn(rows, 'D')).toEqual(['due time: sáu']);
  });

  test('are those of a step where one holds them', async () => {
    const rows = `  - id: A
    title: Họp
    due: 2026-03-31
    effort: 2d
    steps:
      - { title: Một, due: chờ }
      - { title: Hai, due: 2026-02-28, effort: nhiều }
      - { title: "có due: TBD", due: 2026-03-15 }
`;
    expect(await unreadIn(rows)).toEqual(['due time step 1: chờ', 'effort time step 2: nhiều']);
  });
});
