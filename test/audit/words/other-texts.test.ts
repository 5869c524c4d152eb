import { describe, expect, test } from 'vitest';
import { visitOtherTexts } from '../../../src/audit/words/other-texts.ts';
import { loadPlan } from '../../read/loading.ts';

describe('the other texts of a task', () => {
  async function textsOf(fields: string): Promise<string[]> {
    const { task } = await loadPlan(`tasks:\n  - { id: A, title: Họp, ${fields} }\n`);
    const found: string[] = [];
    visitOtherTexts(task('A'), ({ value }, field, clarity, step) =>
      found.push(`${field} ${clarity ?? '-'}${step === undefined ? '' : ` ${step.number}`}: ${value}`),
    );
    return found;
  }

  test.each<[string, string, string[]]>([
    ['who leads and is not known', 'lead: ông Ba', ['lead person: ông Ba']],
    ['nobody who is known', 'lead: tho, support: [khtc, ktkv], supervisor: thang', []],
    ['who supports', 'support: [tho, ông Ba]', ['support responsibility: ông Ba']],
    ['who supervises', 'supervisor: ông Ba', ['supervisor responsibility: ông Ba']],
    [
      'who decides, but for persons',
      'authority: { submitTo: Chủ tịch, approves: thang, decides: UBND }',
      ['authority authority: Chủ tịch', 'authority authority: UBND'],
    ],
    [
      'what is measured',
      'measures: [{ name: lượt, unit: người, target: 4 }]',
      ['measures product: lượt', 'measures product: người'],
    ],
    ['words in the place of a deadline', 'dueText: sớm', ['due time: sớm']],
    ['where it comes from', 'source: QĐ 12', ['source responsibility: QĐ 12']],
    [
      'budget, note and own columns',
      'budget: ít, note: chờ, extra: { Phòng: 12A }',
      ['budget -: ít', 'note -: chờ', 'extra -: 12A'],
    ],
    ['values that could not be read', 'effort: chờ', ['effort time: chờ']],
  ])('are %s', async (_, fields, expected) => {
    expect(await textsOf(fields)).toEqual(expected);
  });

  test('are those of steps, but for what they have from the task', async () => {
    const own = 'steps: [{ title: Một, lead: bà Tư, support: [ông Năm], authority: { approves: Sở } }, { title: Hai }]';
    expect(await textsOf(`lead: ông Ba, support: [cô Bảy], authority: { decides: UBND }, ${own}`)).toEqual([
      'lead person: ông Ba',
      'support responsibility: cô Bảy',
      'authority authority: UBND',
      'lead person 1: bà Tư',
      'support responsibility 1: ông Năm',
      'authority authority 1: Sở',
    ]);
    expect(await textsOf('lead: tho, steps: [{ title: Một, lead: thang }]')).toEqual([]);
  });
});
