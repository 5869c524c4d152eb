import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostic.ts';
import type { Language } from '../../../src/locale/language.ts';
import { check } from '../../support/check.ts';

const head = `title: Work plan 2026
period: 2026-03
unit: pd
units: [{ id: pd, name: Planning Department, head: thang }]
people:
  - { id: thang, name: Thang Tran, unit: pd }
  - { id: tho, name: Tho Le, unit: pd, leave: [2026-03-02/2026-03-06] }
`;

async function people(tasks: string, options: { config?: string; language?: Language } = {}) {
  const files = {
    'plan.yaml': `${head}tasks:\n${tasks}`,
    ...(options.config === undefined ? {} : { 'plan.config.yaml': options.config }),
  };
  const { findings } = await check(files, {
    language: options.language ?? 'en',
    flags: { only: ['underused-person'] },
  });
  return findings as readonly Diagnostic[];
}

const small = '  - { id: A, title: Guide, lead: tho, when: 2026-03, effort: 8d }\n';

describe('underused-person', () => {
  test('reports work against what the person has, leave taken off', async () => {
    const [finding, ...rest] = await people(small);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'hint',
      line: 7,
      column: 11,
      person: 'tho',
      unit: 'pd',
      message: 'Tho Le has 8 days of work in March 2026, 47% of 17 days',
      data: { person: 'Tho Le', period: '2026-03', days: 8, supply: 17, shares: [{ task: 'A', days: 8 }] },
    });
    expect(finding?.related.map(({ line, message }) => [line, message])).toEqual([
      [1, 'in this plan'],
      [9, 'takes 8 days'],
    ]);
  });

  test('says it in Vietnamese without blame', async () => {
    const [finding] = await people(small, { language: 'vi' });
    expect(finding?.message).toBe(
      'Tho Le được giao 8 ngày công trên quỹ thời gian 17 ngày công của tháng 3/2026 (47%)',
    );
  });

  test('accepts half, and the threshold that the configuration sets', async () => {
    expect(await people(small.replace('8d', '8.5d'))).toEqual([]);
    expect(await people(small, { config: 'rules: { underused-person: { percent: 40 } }\n' })).toEqual([]);
  });

  test('says nothing before the effort is known', async () => {
    const open = `${small}  - { id: B, title: Course, lead: thang, when: 2026-03 }\n`;
    expect(await people(open)).toEqual([]);
    expect(await people(open, { config: 'rules: { underused-person: { known: 50 } }\n' })).toHaveLength(1);
  });

  test('leaves out heads, and who has no task at all', async () => {
    expect(await people(small.replace('tho', 'thang'))).toEqual([]);
  });
});
