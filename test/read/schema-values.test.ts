import { describe, expect, it } from 'vitest';
import { fixed, found, plan, task } from './schema-checking.ts';

describe('checkSchema on values', () => {
  it.each([
    [task('steps: Một bước'), '6:12 invalid-plan «Một bước»', ['array'], 'string', 'Một bước'],
    [
      task('title2: x').replace('title2: x', 'measures: { target: 3 }'),
      '6:15 invalid-plan «{ target: 3 }»',
      ['array'],
      'object',
      null,
    ],
    [task('due: { from: issued, days: 10.5 }'), '6:32 invalid-plan «10.5»', ['integer'], 'number', '10.5'],
    [task('dueText: [a]'), '6:14 invalid-plan «[a]»', ['string', 'number'], 'array', null],
    [plan('  - Rà soát'), '4:5 invalid-plan «Rà soát»', ['object'], 'string', 'Rà soát'],
    ['- title: x\n', '1:1 invalid-plan «- title: x»', ['object'], 'array', null],
    ['Kế hoạch\n', '1:1 invalid-plan «Kế hoạch»', ['object'], 'string', 'Kế hoạch'],
  ])('reports a value of another type, case %#', async (text, place, expected, wrong, scalar) => {
    const findings = await found('plan', text);
    expect(findings).toMatchObject([[place, { problem: 'wrong-type', expected, found: wrong, text: scalar }]]);
  });

  it('marks the first line of a value of many lines', async () => {
    const text = 'title: Kế hoạch\nperiod: 2026\ntasks:\n  KH-01:\n    title: a\n  KH-02:\n    title: b\n';
    const findings = await found('plan', text);
    expect(findings.map(([place]) => place)).toEqual(['4:3 invalid-plan «KH-01:»']);
  });

  it.each([
    ['lead:', '6:5 invalid-plan «lead»', false],
    ['lead: ~', '6:11 invalid-plan «~»', false],
    ['deliverable: ""', '6:18 invalid-plan «""»', false],
    ['reports: {}', '6:14 invalid-plan «{}»', false],
    ['kind:', '6:5 invalid-plan «kind»', false],
    ['change: { reason: }', '6:15 invalid-plan «reason»', true],
  ])('reports a value left empty: %s', async (line, place, required) => {
    expect(await found('plan', task(line))).toMatchObject([[place, { problem: 'empty-value', required }]]);
  });

  it.each([
    ['kind: Trọng tâm', 'key', 'safe'],
    ['kind: rutine', 'routine', 'unsafe'],
    ['repeat: monthly', 'month', 'safe'],
    ['repeat: { every: Quý }', 'quarter', 'safe'],
    ['fixed: có', 'true', 'safe'],
  ])('reports a value that is no choice, with the one meant: %s', async (line, meant, safety) => {
    const [[, data] = []] = await found('plan', task(line));
    expect(data).toMatchObject({ problem: 'not-a-choice', suggestion: meant });
    const [safe, after] = await fixed('plan', task(line));
    expect([safe, after]).toEqual([safety, expect.stringContaining(meant)]);
  });

  it('reports weekdays, severities and clarities that are none', async () => {
    const people = 'people: [{ id: a, name: A, week: [mon, thứ ba, { week: [fry] }] }]\n';
    expect((await found('organisation', people)).map(([place, data]) => [place, data])).toMatchObject([
      ['1:40 invalid-plan «thứ ba»', { suggestion: 'tue' }],
      ['1:57 invalid-plan «fry»', { suggestion: 'fri' }],
    ]);
    const config = 'rules: { vague-word: warn, x: { severity: 3, max: 2 } }\nclarities: [work, work, tham quyền]\n';
    expect(await found('config', config)).toMatchObject([
      ['1:22 invalid-plan «warn»', { problem: 'not-a-choice', suggestion: 'warning' }],
      ['1:43 invalid-plan «3»', { problem: 'not-a-choice', suggestion: null }],
      ['2:19 invalid-plan «work»', { problem: 'repeated-item', text: 'work' }],
      ['2:25 invalid-plan «tham quyền»', { suggestion: 'authority' }],
    ]);
  });

  it('reports numbers beyond their limits', async () => {
    expect(
      await found('organisation', 'people: [{ id: a, name: A, hours: 0 }, { id: b, name: B, hours: 25 }]\n'),
    ).toEqual([
      ['1:35 invalid-plan «0»', { problem: 'out-of-range', text: '0', comparison: '>', limit: 0 }],
      ['1:65 invalid-plan «25»', { problem: 'out-of-range', text: '25', comparison: '<=', limit: 24 }],
    ]);
  });

  it('mends a decimal comma and a yes in words', async () => {
    expect(await fixed('config', 'split:\n  support: 0,3\n')).toEqual(['safe', 'support: 0.3']);
    expect(await fixed('organisation', 'units:\n  - id: a\n    name: A\n    external: Có\n')).toEqual([
      'safe',
      'external: true',
    ]);
  });

  it('recognises a text that its colon split, and puts it in quotes', async () => {
    const text = task('deliverable:', '  - Báo cáo: tổng kết "năm"', '  - Biên bản');
    expect(await found('plan', text)).toEqual([
      ['7:9 invalid-plan «Báo cáo: tổng kết "năm"»', { problem: 'colon-in-text', text: 'Báo cáo: tổng kết "năm"' }],
    ]);
    expect(await fixed('plan', text)).toEqual(['safe', '- "Báo cáo: tổng kết \\"năm\\""']);
    expect(await fixed('plan', task('deliverable:', '  - Các văn bản:'))).toEqual(['safe', '- "Các văn bản:"']);
  });

  it('takes a mapping with braces, or of several lines, for a mapping', async () => {
    const findings = await found('plan', task('deliverable:', '  - { a: b }', '  - a: b', '    c: d'));
    expect(findings.map(([, data]) => data)).toMatchObject([{ problem: 'wrong-type' }, { problem: 'wrong-type' }]);
  });
});
