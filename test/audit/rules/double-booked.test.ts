import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostic.ts';
import type { Language } from '../../../src/locale/language.ts';
import { check } from '../../support/check.ts';

const head = `title: Work plan 2026
period: 2026
unit: pd
units:
  - { id: pd, name: Planning Department, head: thang }
  - { id: lab, name: Laboratory, parent: pd, head: thang }
people:
  - { id: thang, name: Thang Tran, unit: pd }
  - { id: tho, name: Tho Le, unit: pd, leave: [2026-07-06/2026-07-17] }
tasks:
`;

const rules = ['double-booked', 'absent-lead', 'empty-window', 'impossible-load', 'overloaded-month'];

async function bookings(tasks: string, language: Language = 'en'): Promise<readonly Diagnostic[]> {
  const { findings } = await check({ 'plan.yaml': head + tasks }, { language, flags: { only: rules } });
  return findings;
}

describe('double-booked', () => {
  test('reports the later of two fixed tasks, with the days that they share', async () => {
    const [finding, ...rest] =
      await bookings(`  - { id: A, title: Trip, lead: tho, when: 2026-03-09/2026-03-12, fixed: true }
  - { id: B, title: Meeting, lead: thang, support: [tho], when: 2026-03-11/2026-03-13, fixed: true }
`);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      clarity: 'time',
      line: 12,
      column: 65,
      task: 'B',
      person: 'tho',
      key: 'double-booked plans:B tho when A ~ A',
      message: 'Tho Le is booked twice from 11 to 12 March 2026: `A` and `B` are both fixed',
      data: { person: 'Tho Le', task: 'B', other: 'A', otherTitle: 'Trip', days: ['2026-03-11', '2026-03-12'] },
    });
    expect(finding?.related).toMatchObject([{ line: 11, column: 44, message: 'the other: `Trip`' }]);
  });

  test('reports fixed work on leave, at the days of the work', async () => {
    const [finding, ...rest] = await bookings(
      `  - { id: A, title: Chuyến đi, lead: tho, when: 2026-07-02/2026-07-06, fixed: true }\n`,
      'vi',
    );
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      message: 'ngày 06/7/2026, Tho Le nghỉ phép nhưng `A` là lịch cố định',
      data: { other: null, days: ['2026-07-06'] },
    });
    expect(finding?.related).toMatchObject([{ line: 9, column: 48, message: 'đợt nghỉ' }]);
  });

  test('reports fixed work that lies in leave as a whole, and nothing else of it', async () => {
    const found = await bookings(`  - { id: A, title: Trip, lead: tho, when: 2026-07-07/2026-07-08, fixed: true }\n`);
    expect(found.map(({ rule }) => rule)).toEqual(['double-booked']);
  });

  test.each([
    [['half', 'half'], 0],
    [['half', 'half', 'half'], 1],
    [['half', 'true'], 1],
    [['true', 'half', 'half'], 2],
  ])('holds %j of one day against each other', async (fixed, count) => {
    const tasks = fixed.map((one, i) => `  - { id: T${i}, title: Trip, lead: tho, due: 2026-03-11, fixed: ${one} }\n`);
    expect(await bookings(tasks.join(''))).toHaveLength(count);
  });

  test('accepts copies of one event, work that may move, and days off', async () => {
    expect(
      await bookings(`  - { id: A, title: Conference, each: [pd, lab], when: 2026-03-11, fixed: true }
  - { id: B, title: Guide, lead: thang, when: 2026-03, effort: 10d }
  - { id: C, title: Trip, lead: tho, when: 2026-03-13/2026-03-14, fixed: true }
  - { id: D, title: Fair, lead: tho, when: 2026-03-14/2026-03-16, fixed: true }
`),
    ).toEqual([]);
  });

  test('silences the load of the same days', async () => {
    const found = await bookings(`  - { id: A, title: Trip, lead: tho, when: 2026-03-09/2026-03-13, fixed: true }
  - { id: B, title: Meeting, lead: tho, when: 2026-03-11, fixed: true }
  - { id: C, title: Report, lead: tho, when: 2026-03-09/2026-03-13, effort: 2d }
  - { id: D, title: Audit, lead: tho, when: 2026-05-04/2026-05-08, effort: 4d }
`);
    expect(found.map(({ rule }) => rule)).toEqual(['double-booked']);
  });

  test('accepts the work of a child plan in place of that which it carries out', async () => {
    const { findings } = await check(
      {
        '2026.plan.yaml': `${head}  - { id: A, title: Trip, lead: tho, when: 2026-05-11/2026-05-13, fixed: true }\n`,
        'q2.plan.yaml': `title: Quarter\nperiod: 2026-Q2\nunit: pd\nparent: 2026.plan.yaml\ntasks:\n  - { id: A, title: Trip, lead: tho, when: 2026-05-11/2026-05-13, fixed: true }\n`,
      },
      { flags: { only: rules } },
    );
    expect(findings).toEqual([]);
  });
});
