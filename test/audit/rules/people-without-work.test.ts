import { describe, expect, test } from 'vitest';
import { foundBy, head } from './found-by.ts';

const ofThree = [
  '{ id: A, title: Publish, lead: tho, support: [phuong], due: 2026-05-15 }',
  '{ id: B, title: Draft, lead: thang, support: [phuong], due: 2026-09-15 }',
];

/** The same department's plan for one quarter, with tasks of its own. */
function quarter(tasks: string): Readonly<Record<string, string>> {
  return {
    'q2.plan.yaml': `title: Plan of the second quarter\nperiod: 2026-Q2\nunit: pd\nparent: plan.yaml\ntasks:\n${tasks}`,
  };
}

describe('never-lead', () => {
  test('counts the tasks that somebody supports', async () => {
    const found = await foundBy('never-lead', ofThree);
    expect(found).toMatchObject([
      { person: 'phuong', plan: 'plans', unit: 'pd', data: { person: 'Phuong Do', period: '2026', tasks: 2 } },
    ]);
    expect(found[0]?.related).toMatchObject([{ line: 1, message: 'in this plan' }]);
  });

  test('accepts a lead in another plan of the period', async () => {
    const leads = quarter('  - { id: C, title: Check, lead: phuong, support: [tho], due: 2026-06-12 }\n');
    expect(await foundBy('never-lead', ofThree, { files: leads })).toEqual([]);
  });

  test('accepts leading a step, a copy, or being the focal point', async () => {
    for (const more of [
      '{ id: C, title: Send, lead: tho, steps: [{ title: Sign, due: 2026-05-29, lead: phuong }] }',
      '{ id: C, title: List, each: [phuong, lan], due: 2026-05-29 }',
      '{ id: C, title: List, each: [lab], lead: phuong, due: 2026-05-29 }',
    ])
      expect(await foundBy('never-lead', [...ofThree, more])).toEqual([]);
  });
});

describe('unassigned-person', () => {
  test('speaks of the staff of the unit, and not of leaders', async () => {
    const found = await foundBy('unassigned-person', ['{ id: A, title: Publish, lead: tho, due: 2026-05-15 }']);
    expect(found).toMatchObject([{ person: 'phuong', data: { person: 'Phuong Do', period: '2026' }, column: 11 }]);
    expect(found[0]?.message).toBe("Phuong Do has no task in the plan's period, 2026");
    const vi = await foundBy('unassigned-person', ['{ id: A, title: Publish, lead: tho, due: 2026-05-15 }'], {
      language: 'vi',
    });
    expect(vi[0]?.message).toBe('Phuong Do chưa được giao nhiệm vụ nào trong kỳ kế hoạch năm 2026');
  });

  test('accepts work that has no time yet', async () => {
    const tasks = ['{ id: A, title: Publish, lead: tho, due: 2026-05-15 }', '{ id: B, title: Move, lead: phuong }'];
    expect(await foundBy('unassigned-person', tasks)).toEqual([]);
  });

  test('accepts whoever is a leader in charge of a task, or away all through the period', async () => {
    const supervised = ['{ id: A, title: Publish, lead: tho, supervisor: phuong, due: 2026-05-15 }'];
    expect(await foundBy('unassigned-person', supervised)).toEqual([]);
    for (const more of ['leave: [2025-12-01/2027-01-31]', 'until: 2025-12-31', 'from: 2027-01-01', 'plan: false']) {
      const away = head.replace('name: Phuong Do, unit: pd', `name: Phuong Do, unit: pd, ${more}`);
      const tasks = ['{ id: A, title: Publish, lead: tho, due: 2026-05-15 }'];
      expect(await foundBy('unassigned-person', tasks, { head: away })).toEqual([]);
    }
  });

  test('looks at the period of each plan', async () => {
    const found = await foundBy('unassigned-person', ofThree, {
      files: quarter('  - { id: C, title: Check, lead: tho, due: 2026-06-12 }\n'),
    });
    expect(found).toEqual([]);
    const later = [
      '{ id: A, title: Publish, lead: tho, due: 2026-05-15 }',
      '{ id: B, title: Draft, lead: phuong, due: 2026-09-15 }',
    ];
    const inQuarter = await foundBy('unassigned-person', later, {
      files: quarter('  - { id: C, title: Check, lead: tho, due: 2026-06-12 }\n'),
    });
    expect(inQuarter).toMatchObject([{ plan: 'q2', person: 'phuong' }]);
  });
});
