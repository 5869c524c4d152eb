import { describe, expect, test } from 'vitest';
import { findingsOf, task, wordsFound } from './wording.ts';

describe('vague-word', () => {
  test.each([
    ['a change in figures', 'Nâng cao tỷ lệ hòa giải thành lên 85%'],
    ['an interval', 'Họp định kỳ hằng tháng với 6 trung tâm'],
    ['a threshold', 'Improve the median time of a test to 12 days'],
    ['a number of days', 'Xử lý kịp thời đơn thư trong 05 ngày làm việc'],
  ])('accepts what %s makes clear', async (_, title) => {
    expect(await wordsFound('vague-word', [task(title)])).toEqual([]);
  });

  test.each(['Nâng cao nhận thức theo Quyết định số 12/QĐ-TĐC năm 2026', 'Improve the office by 30 June 2026'])(
    'takes no date and no number of a document for a figure: %s',
    async (title) => {
      expect(await wordsFound('vague-word', [task(title)])).toHaveLength(1);
    },
  );

  test('accepts slogans of a task with a measure, and words of time in one that repeats', async () => {
    const measured = task('Strengthen the cooperation', 'measures: [{ target: 4, unit: visits }]');
    expect(await wordsFound('vague-word', [measured])).toEqual([]);
    for (const measure of ['min: 4', 'max: 4', 'target: 0'])
      expect(
        await wordsFound('vague-word', [
          task('Strengthen the cooperation', `measures: [{ ${measure}, unit: visits }]`),
        ]),
      ).toEqual([]);
    const open = task('Strengthen the cooperation', 'measures: [{ indicator: visits, unit: visits }]');
    expect(await wordsFound('vague-word', [open])).toHaveLength(1);
    const reported = '{ id: A, title: Regular talks, lead: tho, reports: month }';
    expect(await wordsFound('vague-word', [reported])).toEqual([]);
    const repeated = '{ id: A, title: Regular talks, lead: tho, repeat: month }';
    expect(await wordsFound('vague-word', [repeated])).toEqual([]);
    const once = '{ id: A, title: Regular talks, lead: tho, due: 2026-06-25 }';
    expect(await wordsFound('vague-word', [once])).toEqual(['hint title "Regular"']);
  });

  test('reads products and steps, and what tasks inherit once', async () => {
    const row =
      '{ id: A, title: Talks with traders, lead: tho, deliverable: Timely talks, children: [{ id: B, title: Talks in the north, due: 2026-05-15 }, { id: C, title: Talks in the south, due: 2026-06-15 }] }';
    expect(await wordsFound('vague-word', [row])).toEqual(['hint deliverable "Timely"']);
    const steps = task('Talks with traders', 'steps: [{ title: Better talks, due: 2026-06-25 }]');
    const { findings } = await findingsOf('vague-word', [steps]);
    expect(findings).toMatchObject([{ step: 1, data: { word: 'Better', kind: 'comparison', instead: null } }]);
  });

  test('says what to write instead, in the language of the plan', async () => {
    const { findings } = await findingsOf('vague-word', [task('Xử lý kịp thời')]);
    expect(findings[0]).toMatchObject({
      data: { word: 'kịp thời', kind: 'time', instead: 'trong 03 ngày làm việc' },
      help: expect.stringContaining('`trong 03 ngày làm việc`'),
    });
  });
});
