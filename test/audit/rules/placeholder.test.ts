import { describe, expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { findingsOf, task, wordingHead, wordsFound } from './wording.ts';

describe('placeholder', () => {
  test.each([
    ['lead: TBD', 'lead', 'person'],
    ['support: [TBC]', 'support', 'responsibility'],
    ['supervisor: tbd', 'supervisor', 'responsibility'],
    ['authority: { approves: to be decided }', 'authority', 'authority'],
    ['deliverable: ???', 'deliverable', 'product'],
    ['deliverable: "-"', 'deliverable', 'product'],
    ['results: [To be defined]', 'results', 'product'],
    ['measures: [{ name: TBD, target: 4 }]', 'measures', 'product'],
    ['measures: [{ name: visits, target: TBD }]', 'measures', 'product'],
    ['due: TBD', 'due', 'time'],
    ['when: to be confirmed', 'due', 'time'],
    ['dueText: TBA', 'due', 'time'],
    ['effort: "?? days"', 'effort', 'time'],
    ['source: Decision No. ... of the director', 'source', 'responsibility'],
    ['steps: [{ title: TBD, due: 2026-05-15 }]', 'title', 'work'],
    ['note: to be completed later', 'note', null],
    ['budget: TBD', 'budget', null],
    ['extra: { Room: TBD }', 'extra', null],
  ])('reports `%s` and fails its clarity', async (field, name, clarity) => {
    const { findings } = await findingsOf('placeholder', [`{ id: A, title: Publish the guide on labels, ${field} }`]);
    expect(findings).toMatchObject([{ severity: 'error', clarity, data: { field: name } }]);
  });

  test.each([
    'Publish the guide (date to be confirmed)',
    'Issue Decision No. …/QD on secrets',
    'Hold the meeting on dd/mm/yyyy',
    'Hold the meeting on xx/xx/2026',
    'Visit ____ on labels',
    'Visit [name] on labels',
    '...',
  ])('reports a blank in `%s`', async (title) => {
    expect(await wordsFound('placeholder', [task(title)])).toHaveLength(1);
  });

  test.each([
    'Ban hành Quyết định số ..../QĐ-TĐC',
    'Báo cáo ngày … tháng … năm 2026',
    'Danh sách trường (sẽ bổ sung)',
    'Địa điểm: chưa xác định',
    'Họp tại TBD',
  ])('reports a blank in `%s`', async (title) => {
    expect((await wordsFound('placeholder', [task(title)])).length).toBeGreaterThan(0);
  });

  test.each([
    'List the sites to be determined by the inspectors',
    'Xác minh 12 hộ chưa xác định chủ',
    'Nộp hồ sơ bổ sung sau khi thẩm định',
    'Nâng cấp 12 TBA 110 kV',
    'Tính điểm TBC học kỳ II',
    'Compare 4 laboratories (A/B, C/D) and 12/16 samples',
    'Trang bị máy in, máy quét...',
  ])('accepts `%s`', async (title) => {
    expect(await wordsFound('placeholder', [task(title)])).toEqual([]);
  });

  test('lets notes and own columns say how things stand', async () => {
    const notes = task('Publish the guide on labels', 'note: pending, extra: { Paid: "-", Done: x, State: chưa có }');
    expect(await wordsFound('placeholder', [notes])).toEqual([]);
  });

  test('takes the place of what other rules say of the same value', async () => {
    const plan = `${wordingHead}tasks:\n  - { id: A, title: Publish the guide on labels, lead: TBD, due: TBD, deliverable: TBD }\n`;
    const { findings, summary } = await check({ 'plan.yaml': plan });
    expect(findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule)).toEqual([
      'placeholder',
      'placeholder',
      'placeholder',
    ]);
    expect(summary.clarities).toMatchObject({
      person: { passed: 0, of: 1 },
      work: { passed: 1, of: 1 },
      time: { passed: 0, of: 1 },
      product: { passed: 0, of: 1 },
    });
  });

  test('says once what rows inherit, and counts it for each of them', async () => {
    const row =
      '{ id: A, title: Toys, lead: TBD, children: [{ id: B, title: Sample 12 toys, due: 2026-05-15 }, { id: C, title: Test 12 toys, due: 2026-06-15 }] }';
    const { findings, summary } = await check({ 'plan.yaml': `${wordingHead}tasks:\n  - ${row}\n` });
    expect(findings.filter(({ rule }) => rule === 'placeholder').map(({ task: id }) => id)).toEqual(['B']);
    expect(summary.clarities.person).toEqual({ passed: 0, of: 2 });
  });

  test('places an unread value at the step that holds it', async () => {
    const { findings } = await findingsOf('placeholder', [
      '{ id: A, title: Publish the guide, lead: tho, steps: [{ title: Draft it, due: TBD }] }',
    ]);
    expect(findings).toMatchObject([{ step: 1, clarity: 'time' }]);
  });

  test.each([
    'title: Publish the guide on labels, due: 2026-06-25 } # due: TBD',
    'title: "Publish the guide, due: TBD-4 norm", due: 2026-06-25 }',
  ])('takes nothing in comments and texts for a field: %s', async (rest) => {
    const { findings } = await findingsOf('placeholder', [`{ id: A, lead: tho, ${rest}`]);
    expect(findings.filter(({ clarity }) => clarity === 'time')).toEqual([]);
  });

  test('finds the texts of measures where they stand, however they are written', async () => {
    const measures = [
      'measures: [{ name: "số hồ sơ (chờ bổ sung)", target: 4, unit: hồ sơ }]'.normalize('NFD'),
      'measures: [{ name: hồ sơ, target: 4, unit: chờ bổ sung }]',
      'measures: [{ name: "số hồ sơ\n      lưu, chờ bổ sung", target: 4 }]',
    ];
    const { findings, text } = await findingsOf(
      'placeholder',
      measures.map((more) => task('Lập hồ sơ lưu trữ của 12 phòng', more)),
    );
    expect(findings).toHaveLength(3);
    for (const { line, column, endColumn } of findings)
      expect(
        text
          .split('\n')
          [line - 1]!.slice(column - 1, endColumn - 1)
          .normalize('NFC'),
      ).toBe('chờ bổ sung');
  });

  test('takes words from the configuration', async () => {
    const config = 'words: { placeholder: { add: [chờ chỉ đạo], remove: [tbd] } }\n';
    expect(await wordsFound('placeholder', [task('Họp (TBD), chờ chỉ đạo của Bộ')], { config })).toEqual([
      'error title "chờ chỉ đạo"',
    ]);
  });
});
