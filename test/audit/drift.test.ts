import { describe, expect, test } from 'vitest';
import { check } from '../support/check.ts';

const organisation = `title: Work plan 2026
period: 2026
unit: agency
issued: 2026-01-12
units:
  - { id: agency, name: Agency, head: hoa }
  - { id: lab, name: Laboratory, parent: agency, head: lan }
  - { id: gauges, name: Pressure group, parent: lab, head: minh }
  - { id: pd, name: Planning, parent: agency, head: thang }
  - { id: branch, name: Branch, parent: agency, head: thang }
groups:
  - { id: both, name: Both, members: [lab, pd] }
people:
  - { id: hoa, name: Hoa, unit: agency }
  - { id: lan, name: Lan, unit: lab }
  - { id: minh, name: Minh, unit: gauges }
  - { id: thang, name: Thang, unit: pd }
tasks:
`;

const row = (fields: string, id = 'A'): string => `  - { id: ${id}, title: Calibrate, ${fields} }\n`;

/** What differs between a parent plan and one of the laboratory: `TASK FIELD: here for there`, and where that stands. */
async function drifts(parent: string, tasks: string, period = '2026-Q2'): Promise<string[]> {
  const child = `title: Child\nperiod: ${period}\nunit: lab\nparent: 2026.plan.yaml\ntasks:\n${tasks}`;
  const lines = (organisation + parent).split('\n');
  const { findings } = await check(
    { '2026.plan.yaml': organisation + parent, 'child.plan.yaml': child },
    { flags: { only: ['parent-drift'] } },
  );
  return findings.map(({ task, data, related: [at] }) => {
    const { field, here, there } = data as { field: string; here: string; there: string };
    return `${task} ${field}: ${here} for ${there} (${lines[at!.line - 1]!.slice(at!.column - 1, at!.endColumn - 1)})`;
  });
}

/** The same where both plans have one task each, with further fields. */
const between = (there: string, here: string, period?: string) => drifts(row(there), row(here), period);

describe('the lead', () => {
  test.each([
    ['lead: branch', 'lead: thang', 'is the head of the unit, though of another one'],
    ['lead: thang', 'lead: branch', 'is the unit that they head'],
    ['lead: both', 'lead: thang', 'is a group there, of which other rules speak'],
    ['lead: lab', 'lead: both', 'is a group here'],
    ['note: none', 'lead: thang', 'is not given there'],
    ['lead: lab', 'note: none', 'is not named here'],
  ])('%s is the same as %s: it %s', async (there, here) => {
    expect(await between(`${there}, due: 2026-05`, `${here}, due: 2026-05`)).toEqual([]);
  });

  test.each([
    ['lead: branch', 'lead: lan', 'lan for branch (branch)'],
    ['lead: lan', 'lead: branch', 'branch for lan (lan)'],
    ['lead: lab', 'lead: hoa', 'hoa for lab (lab)'],
  ])('%s is another than %s', async (there, here, expected) => {
    expect(await between(`${there}, due: 2026-05`, `${here}, due: 2026-05`)).toEqual([`A lead: ${expected}`]);
  });

  test('of a copy is the unit or person whose copy it is, written by itself or in a group', async () => {
    expect(await between('each: both, due: 2026-05', 'lead: thang, due: 2026-05')).toEqual([
      'A lead: thang for lab (both)',
    ]);
    expect(await between('each: [pd, lab], due: 2026-05', 'lead: thang, due: 2026-05')).toEqual([
      'A lead: thang for lab (lab)',
    ]);
    const ofLan = row('of: A#lan, lead: minh, due: 2026-05', 'B');
    expect(await drifts(row('each: [pd, lan], due: 2026-05'), ofLan)).toEqual(['B lead: minh for lan (lan)']);
  });

  test('of each copy is looked at by itself', async () => {
    const copies =
      row('of: A#lab, lead: thang, due: 2026-05', 'B') +
      row('of: A#pd, lead: lan, due: 2026-05', 'C') +
      row('of: A#pd, lead: thang, due: 2026-05', 'D');
    expect(await drifts(row('each: [pd, lab], due: 2026-05'), copies)).toEqual(['B lead: thang for lab (lab)']);
  });
});

describe('the leader in charge', () => {
  const given = row('lead: lab, supervisor: hoa, due: 2026-05');
  const part = (fields: string, id: string): string => row(`of: A, lead: lab, due: 2026-05, ${fields}`, id);

  test('is the same where one of the parts has the same', async () => {
    expect(await drifts(given, part('supervisor: thang', 'B') + part('supervisor: hoa', 'C'))).toEqual([]);
  });

  test('is another where no part has the same, told at the first that names one', async () => {
    expect(
      await drifts(given, part('note: x', 'B') + part('supervisor: thang', 'C') + part('supervisor: lan', 'D')),
    ).toEqual(['C supervisor: thang for hoa (hoa)']);
  });

  test('is none where the parent names none', async () => {
    expect(await between('lead: lab, due: 2026-05', 'lead: lab, supervisor: thang, due: 2026-05')).toEqual([]);
  });
});

describe('the deadline', () => {
  const twoSteps = 'steps: [{ title: One, due: 2026-04-10 }, { title: Two, due: 2026-05-08 }]';

  test.each([
    ['due: 2026-04-01', 'due: 2026-04-03', ['A due: 2026-04-03 for 2026-04-01 (2026-04-01)']],
    ['due: 2026-06-30', 'due: 2026-06-26', ['A due: 2026-06-26 for 2026-06-30 (2026-06-30)']],
    ['due: 2026-03-31', 'due: 2026-04-03', []],
    ['due: 2026-07-01', 'due: 2026-04-03', []],
  ])('%s is held against %s where it lies in the period of the child', async (there, here, expected) => {
    expect(await between(`lead: lab, ${there}`, `lead: lab, ${here}`)).toEqual(expected);
  });

  test('is that of the last step where the task has none of its own', async () => {
    expect(await between(`lead: lab, ${twoSteps}`, 'lead: lab, due: 2026-05-15')).toEqual([
      'A due: 2026-05-15 for 2026-05-08 (2026-05-08)',
    ]);
    expect(await between('lead: lab, due: 2026-05-15', `lead: lab, ${twoSteps}`)).toEqual([
      'A due: 2026-05-08 for 2026-05-15 (2026-05-15)',
    ]);
  });

  test('may be counted from another day', async () => {
    const counted = 'due: { from: issued, days: 100 }';
    expect(await between(`lead: lab, ${counted}`, 'lead: lab, due: 2026-05-15')).toEqual([
      `A due: 2026-05-15 for 2026-04-22 (${counted.slice(5)})`,
    ]);
    expect(await between(`lead: lab, ${counted}`, `lead: lab, due: 2026-04-22`)).toEqual([]);
  });

  test('of work without an end is the end of the plan', async () => {
    expect(await between('lead: lab, when: 2026-04/', 'lead: lab, due: 2026-05-15', '2026')).toEqual([
      'A due: 2026-05-15 for 2026-12-31 (2026-04/)',
    ]);
    expect(await between('lead: lab, when: 2026-04/', 'lead: lab, when: 2026-04/', '2026')).toEqual([]);
  });

  test('is none where one of the plans has none', async () => {
    expect(await between('lead: lab', 'lead: lab, due: 2026-05-15')).toEqual([]);
    expect(await between('lead: lab, due: 2026-05-15', 'lead: lab')).toEqual([]);
  });

  test('is the last of the parts, whatever their order, and the first of equally late ones', async () => {
    const part = (due: string, id: string): string => row(`of: A, lead: lab, due: ${due}`, id);
    const given = row('lead: lab, due: 2026-05-22');
    const undated = row('of: A, lead: lab', 'Z');
    expect(await drifts(given, part('2026-05-29', 'B') + part('2026-05-08', 'C') + undated)).toEqual([
      'B due: 2026-05-29 for 2026-05-22 (2026-05-22)',
    ]);
    expect(await drifts(given, part('2026-05-08', 'B') + part('2026-05-29', 'C') + part('2026-05-29', 'D'))).toEqual([
      'C due: 2026-05-29 for 2026-05-22 (2026-05-22)',
    ]);
  });

  test('of one turn is that of the turn', async () => {
    const monthly = 'lead: lab, repeat: { every: month, due: 20 }';
    const turn = (due: string): string => row(`of: A@2026-05, lead: lab, due: ${due}`, 'B');
    expect(await drifts(row(monthly), turn('2026-05-20'))).toEqual([]);
    expect(await drifts(row(monthly), turn('2026-04-20'))).toEqual([
      'B due: 2026-04-20 for 2026-05-20 ({ every: month, due: 20 })',
    ]);
  });

  test('of the tasks of a group is that of the task above, where only one of the plans has a group', async () => {
    const group = 'lead: lab, due: 2026-05-22, children: [{ id: A1, title: One, lead: lan, due: 2026-05-08 }]';
    expect(await between(group, 'lead: lab, due: 2026-05-29')).toEqual([
      'A due: 2026-05-29 for 2026-05-22 (2026-05-22)',
    ]);
    expect(await between('lead: lab, due: 2026-05-22', group)).toEqual([
      'A1 due: 2026-05-08 for 2026-05-22 (2026-05-22)',
    ]);
  });
});

describe('the product', () => {
  const due = 'lead: lab, due: 2026-05, deliverable:';

  test.each([
    ['"Report; . "', 'Report'],
    ['Report', '"REPORT ;."'],
    ['Report', '[Letter, Report]'],
  ])('%s is the same as %s', async (there, here) => {
    expect(await between(`${due} ${there}`, `${due} ${here}`)).toEqual([]);
  });

  test('may be that of a step', async () => {
    const stepped = 'lead: lab, due: 2026-05, steps: [{ title: One, deliverable: Report }]';
    expect(await between(`${due} Report`, stepped)).toEqual([]);
  });

  test.each([
    ['Report A', 'Report B', 'Report B for Report A (Report A)'],
    ['[Report, Letter]', 'Report', 'Report for Letter (Letter)'],
    ['[Report, Letter]', '[Report, List]', 'List for Letter (Letter)'],
  ])('%s is another than %s, told at what is delivered in its place', async (there, here, expected) => {
    expect(await between(`${due} ${there}`, `${due} ${here}`)).toEqual([`A deliverable: ${expected}`]);
  });

  test('is expected where there is no deadline, or one of the turns lies in the period', async () => {
    const monthly = 'lead: lab, repeat: { every: month, due: 20 }, deliverable:';
    const expected = ['A deliverable: Letter for Report (Report)'];
    expect(await between('lead: lab, deliverable: Report', 'lead: lab, deliverable: Letter')).toEqual(expected);
    expect(await between(`${monthly} Report`, `${monthly} Letter`)).toEqual(expected);
  });
});
