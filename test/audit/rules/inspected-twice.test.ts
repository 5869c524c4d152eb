import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/locale/language.ts';
import { check } from '../../support/check.ts';

async function inspections(files: Readonly<Record<string, string>>, language: Language = 'en') {
  return (await check(files, { language, flags: { only: ['inspected-twice'] } })).findings;
}

function plan(tasks: string, period = '2026'): string {
  return `title: Work plan
period: ${period}
units: [{ id: cantho, name: Công ty Xăng dầu Cần Thơ, external: true }]
tasks:
${tasks}`;
}

describe('inspected-twice', () => {
  test('reports the later inspection at the subject, with the time of the other', async () => {
    const [finding, ...rest] = await inspections({
      'plan.yaml': plan(`  - { id: A, title: Fuel, subject: Hau Giang Oil, when: 2026-03-09/2026-03-11 }
  - { id: B, title: Meters, subject: [Can Tho Petrol, hau giang  oil], when: 2026-09 }
`),
    });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      line: 6,
      column: 55,
      endColumn: 69,
      task: 'B',
      message: '`hau giang  oil` is inspected twice in the year: `A` inspects it too',
    });
    expect(finding?.related).toMatchObject([
      { line: 5, column: 36, message: 'the other one: `Fuel`, from 9 to 11 March 2026' },
    ]);
  });

  test('takes an id and the name that it stands for as one, whatever the place of the tone mark', async () => {
    const [finding] = await inspections(
      {
        'plan.yaml': plan(`  - { id: A, title: Fuel, subject: cantho, when: 2026-03 }
  - { id: B, title: Meters, subject: CÔNG TY XĂNG DẦU CẦN THƠ, when: 2026-09 }
`),
      },
      'vi',
    );
    expect(finding?.message).toBe('`CÔNG TY XĂNG DẦU CẦN THƠ` bị kiểm tra hai lần trong năm: đã có ở nhiệm vụ `A`');
  });

  test('reports a third inspection against the first', async () => {
    const found = await inspections({
      'plan.yaml': plan(
        ['A', 'B', 'C'].map((id, i) => `  - { id: ${id}, title: Fuel, subject: X, when: 2026-0${i + 3} }\n`).join(''),
      ),
    });
    expect(found.map(({ task, data }) => [task, (data as { other: string }).other])).toEqual([
      ['B', 'A'],
      ['C', 'A'],
    ]);
  });

  test('holds inspections of other plans of the year against each other', async () => {
    const one = (id: string, when: string): string => `  - { id: ${id}, title: Fuel, subject: X, when: ${when} }\n`;
    const found = await inspections({
      'a.plan.yaml': plan(one('A', '2026-03')),
      'b.plan.yaml': plan(one('B', '2026-09')),
      'c.plan.yaml': plan(one('C', '2027-03'), '2027'),
    });
    expect(found.map(({ task, data }) => [task, (data as { other: string }).other])).toEqual([['B', 'a:A']]);
  });

  test('counts a school year as one term, and two years as two', async () => {
    const two = `  - { id: A, title: Fuel, subject: X, when: 2026-10 }
  - { id: B, title: Fuel, subject: X, when: 2027-03 }
`;
    expect(await inspections({ 'plan.yaml': plan(two, '2026-09/2027-05') })).toHaveLength(1);
    expect(await inspections({ 'plan.yaml': plan(two, '2026/2027') })).toEqual([]);
  });

  test('accepts an inspection with that which carries it out in a child plan', async () => {
    const year = plan(`  - { id: A, title: Fuel, subject: X, when: 2026-02/2026-09 }\n`);
    const child = `title: Quarter
period: 2026-Q2
parent: 2026.plan.yaml
tasks:
  - { id: A, title: Fuel, subject: X, when: 2026-04/2026-06 }
`;
    expect(await inspections({ '2026.plan.yaml': year, 'q2.plan.yaml': child })).toEqual([]);
  });

  test('accepts copies, turns, and a subject that is written twice', async () => {
    expect(
      await inspections({
        'plan.yaml': plan(`  - { id: A, title: Fuel, subject: X, repeat: quarter }
  - { id: B, title: Meters, subject: [Y, y], when: 2026-05 }
`),
      }),
    ).toEqual([]);
  });
});
