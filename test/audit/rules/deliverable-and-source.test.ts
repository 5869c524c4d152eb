import { describe, expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { findingsOf, task, wordingHead } from './wording.ts';

describe('missing-deliverable', () => {
  test('leaves a task alone that child plans stand for', async () => {
    const parent = `${wordingHead}tasks:\n  - { id: A, title: Publish the guide on labels, lead: tho, when: 2026-05 }\n`;
    const child = `title: Q2\nperiod: 2026-Q2\nparent: plan.yaml\nunit: pd\ntasks:\n  - { id: A, title: Publish the guide on labels, lead: tho, when: 2026-05 }\n`;
    const { findings } = await check({ 'plan.yaml': parent, 'q2.plan.yaml': child });
    const own = findings.filter(({ rule }) => rule === 'missing-deliverable');
    expect(own.map(({ file }) => file)).toEqual(['q2.plan.yaml']);
  });
});

describe('missing-source', () => {
  const tasks = [task('Publish the guide on labels', 'deliverable: Guide of 12 pages')];

  test('is off, and a warning under `strict`', async () => {
    expect((await findingsOf('missing-source', tasks, { among: 'all' })).findings).toEqual([]);
    const { findings } = await findingsOf('missing-source', tasks, { config: 'preset: strict\n', among: 'all' });
    expect(findings).toMatchObject([{ severity: 'warning', clarity: 'responsibility', column: 11 }]);
  });

  test('takes the plan above for the basis of what carries it out', async () => {
    const child = `title: Q2\nperiod: 2026-Q2\nparent: plan.yaml\nunit: pd\ntasks:\n  - { id: A, title: Publish the guide, lead: tho, when: 2026-05 }\n  - { id: B, title: Print the guide, lead: tho, when: 2026-05 }\n`;
    const { findings } = await check({
      'plan.yaml': `${wordingHead}document: { bases: [Decision No. 4] }\ntasks:\n  - ${tasks[0]}\n`,
      'q2.plan.yaml': child,
      'plan.config.yaml': 'preset: strict\n',
    });
    expect(findings.filter(({ rule }) => rule === 'missing-source').map((one) => one.task)).toEqual(['B']);
  });
});

describe('unmeasured-target', () => {
  test('reports measures of tasks, and reads numbers that the reader does not dare to', async () => {
    const measures =
      'measures: [{ name: visits }, { name: visits, target: "1.200" }, { min: 4 }, { max: 8, unit: days }]';
    const { findings } = await findingsOf('unmeasured-target', [task('Visit 24 markets', measures)]);
    expect(findings.map(({ data }) => data)).toEqual([
      { text: 'visits', what: 'measure', lacks: 'number' },
      { text: '4', what: 'measure', lacks: 'unit' },
    ]);
  });

  test('reports an objective of the plan above in that plan only', async () => {
    const parent = `${wordingHead}objectives: [{ id: O, title: Good labels in 2026 }]\ntasks:\n  - ${task('Publish the guide', 'objective: O')}\n`;
    const child =
      'title: Q2\nperiod: 2026-Q2\nparent: plan.yaml\nunit: pd\ntasks:\n  - { id: A, title: Publish the guide, lead: tho, objective: O, when: 2026-05 }\n';
    const { findings } = await check({ 'plan.yaml': parent, 'q2.plan.yaml': child });
    expect(findings.filter(({ rule }) => rule === 'unmeasured-target')).toMatchObject([
      { file: 'plan.yaml', objective: 'O', task: null, data: { lacks: 'measures' } },
    ]);
  });
});

describe('short-title', () => {
  test('follows the number of words in the configuration', async () => {
    const tasks = [task('Print the yearbook')];
    expect((await findingsOf('short-title', tasks)).findings).toEqual([]);
    const config = 'rules: { short-title: { words: 4 } }\n';
    expect((await findingsOf('short-title', tasks, { config })).findings).toMatchObject([{ data: { lacks: 'words' } }]);
  });

  test.each([
    ['In 600 cuốn niên giám', []],
    ['Bệnh án điện tử', ['act']],
    ['Khóa sổ', ['words']],
    ['Hội nghị sơ kết', []],
    ['Fire doors of the depot', ['act']],
    ['Fire doors fitted', []],
    ['Removal of the fire doors', []],
    ['Kho lưu trữ hồ sơ của toàn bộ các đơn vị thuộc tỉnh', []],
  ])('judges `%s`', async (title, lacks) => {
    const { findings } = await findingsOf('short-title', [task(title)]);
    expect(findings.map(({ data }) => (data as { lacks: string }).lacks)).toEqual(lacks);
  });
});

describe('two-deadlines', () => {
  async function odd(title: string, more: string): Promise<unknown> {
    const { findings } = await findingsOf('two-deadlines', [
      `{ id: A, title: ${JSON.stringify(title)}, lead: tho, ${more} }`,
    ]);
    return findings.map(({ data }) => (data as { text: string }).text);
  }

  test.each([
    ['Hoàn thành trước 30/6/2026', 'due: 2026-06-30'],
    ['Hoàn thành trước 30/6/2026', 'due: 2026-06-29'],
    ['Hoàn thành trước 30/6/2026', 'due: 2026-Q2'],
    ['Lắp đường ống, hoàn thành trong Quý II', 'due: 2026-05-15'],
    ['Hoàn thành trước tháng 6', 'due: 2026-05-29'],
    ['Hoàn thành trước 30/6/2026', 'due: { from: issued, days: 10 }'],
    ['Hoàn thành trước 30/6/2026', 'when: 2026-01/2026-06'],
    ['Nộp tờ khai trước ngày 20', 'repeat: month'],
    ['Gia hạn giấy phép hết hạn trước 30/6/2028', 'due: 2026-06-30'],
    ['Finish by June, report by 15 July', 'due: 2026-07-15'],
  ])('accepts `%s` with `%s`', async (title, more) => {
    expect(await odd(title, more)).toEqual([]);
  });

  test.each([
    ['Hoàn thành trước 30/6/2026', 'due: 2026-07-15', ['30/6/2026']],
    ['Lắp đường ống, hoàn thành trong Quý II', 'due: 2026-Q3', ['Quý II']],
    ['Hoàn thành trước tháng 6', 'due: 2026-06-15', ['tháng 6']],
    ['Finish by 30 June', 'when: 2026-04/2026-07', ['30 June']],
    ['Finish soon', 'due: 2026-07-15, deliverable: Record by 30 June', ['30 June']],
    ['Finish it all', 'steps: [{ title: Draft by 30 June, due: 2026-07-15 }]', ['30 June']],
  ])('reports `%s` with `%s`', async (title, more, expected) => {
    expect(await odd(title, more)).toEqual(expected);
  });

  test('points at the deadline', async () => {
    const { findings } = await findingsOf('two-deadlines', [task('Finish by 30 May')]);
    expect(findings).toMatchObject([
      { clarity: 'time', related: [{ message: 'the deadline of the task', column: 57 }] },
    ]);
  });
});
