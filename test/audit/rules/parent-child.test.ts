import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/locale/language.ts';
import { check } from '../../support/check.ts';

const organisation = `title: Work plan 2026
period: 2026
unit: agency
units:
  - { id: agency, name: Agency, head: hoa }
  - { id: lab, name: Laboratory, parent: agency, head: lan }
  - { id: gauges, name: Pressure group, parent: lab, head: minh }
  - { id: pd, name: Planning, parent: agency, head: thang }
people:
  - { id: hoa, name: Hoa, unit: agency }
  - { id: lan, name: Lan, unit: lab }
  - { id: minh, name: Minh, unit: gauges }
  - { id: thang, name: Thang, unit: pd }
tasks:
`;

interface Child {
  readonly unit?: string;
  readonly period?: string;
}

async function findings(
  rule: string,
  parent: string,
  tasks: string,
  { unit = 'lab', period = '2026-Q2' }: Child = {},
  language: Language = 'en',
) {
  const child = `title: Child\nperiod: ${period}\nunit: ${unit}\nparent: 2026.plan.yaml\ntasks:${tasks === '' ? ' []' : ''}\n${tasks}`;
  const files = { '2026.plan.yaml': organisation + parent, 'child.plan.yaml': child };
  return (await check(files, { language, flags: { only: [rule] } })).findings;
}

async function missing(parent: string, tasks: string, child: Child = {}): Promise<unknown[]> {
  const found = await findings('missing-from-child', parent, tasks, child);
  return found.map(({ data }) => {
    const { task, parts } = data as { task: string; parts: string[] };
    return parts.length === 0 ? task : parts;
  });
}

async function drifts(parent: string, tasks: string, child: Child = {}): Promise<unknown[]> {
  const found = await findings('parent-drift', parent, tasks, child);
  return found.map(({ task, data }) => {
    const { field, here, there } = data as { field: string; here: string; there: string };
    return `${task} ${field}: ${here} for ${there}`;
  });
}

describe('missing-from-child', () => {
  test('reports at `parent:`, with the task of the parent beside it', async () => {
    const [finding, ...rest] = await findings(
      'missing-from-child',
      '  - { id: A, title: Calibrate, lead: lab, when: 2026-05 }\n',
      '',
    );
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      file: 'child.plan.yaml',
      line: 4,
      column: 9,
      endColumn: 23,
      plan: 'child',
      task: null,
      key: 'missing-from-child child parent A',
      message: "the parent plan's `A` is not carried out here",
      note: '`Calibrate` is led from this unit and has work in Q2 2026',
    });
    expect(finding?.related).toMatchObject([{ file: '2026.plan.yaml', line: 15, column: 21 }]);
  });

  test('says it in Vietnamese', async () => {
    const parent = '  - { id: A, title: Hiệu chuẩn, lead: lab, when: 2026-05 }\n';
    const [finding] = await findings('missing-from-child', parent, '', {}, 'vi');
    expect(finding?.message).toBe('kế hoạch cấp trên giao nhiệm vụ `A` nhưng kế hoạch này không có');
    expect(finding?.note).toBe('`Hiệu chuẩn` do đơn vị chủ trì và có phần việc trong Quý II/2026');
  });

  test('tells by who leads: the unit, one below it, or a person of theirs', async () => {
    const parent = ['lab', 'gauges', 'minh', 'pd', 'hoa']
      .map((lead) => `  - { id: ${lead}, title: Calibrate, lead: ${lead}, when: 2026-05 }\n`)
      .join('');
    expect(await missing(parent, '')).toEqual(['lab', 'gauges', 'minh']);
    expect(await missing(parent, '', { unit: 'agency' })).toHaveLength(5);
  });

  test('tells by the work in the period: a mere deadline counts where it lies', async () => {
    const parent = `  - { id: A, title: Early, lead: lab, when: 2026-01/2026-03 }
  - { id: B, title: Across, lead: lab, when: 2026-03/2026-07 }
  - { id: C, title: Deadline, lead: lab, due: 2026-07-10 }
  - { id: D, title: Deadline, lead: lab, due: 2026-04-10 }
  - { id: E, title: Never, lead: lab }
`;
    expect(await missing(parent, '')).toEqual(['B', 'D']);
  });

  test('takes what a task names in `of:`, its own id, and a group for all its tasks', async () => {
    const parent = `  - { id: A, title: One, lead: lab, when: 2026-05 }
  - { id: B, title: Two, lead: lab, when: 2026-05 }
  - id: C
    title: Group
    lead: lab
    children: [{ id: C1, title: Three, when: 2026-05 }, { id: C2, title: Four, when: 2026-06 }]
`;
    const child = `  - { id: A, title: One, lead: lan, when: 2026-05 }
  - { id: X, of: C, title: Three and four, lead: lan, when: 2026-05 }
`;
    expect(await missing(parent, child)).toEqual(['B']);
  });

  test('asks of a task under `each` only for the copy of the unit', async () => {
    const parent = '  - { id: A, title: List, each: [lab, pd], when: 2026-05 }\n';
    expect(await missing(parent, '')).toEqual(['A']);
    expect(await missing(parent, '  - { id: A, title: List, lead: lan, when: 2026-05 }\n')).toEqual([]);
    expect(await missing(parent, '', { unit: 'gauges' })).toEqual([]);
  });

  test('asks for the turns that are due in the period, or that end in it', async () => {
    const month = '  - { id: A, title: Report, lead: lab, repeat: { every: month, due: "+5" } }\n';
    expect(await missing(month, '')).toEqual(['A']);
    expect(await missing(month, month)).toEqual([]);
    expect(await missing(month, '  - { id: X, of: A@2026-05, title: Report, lead: lan, due: 2026-06-05 }\n')).toEqual([
      ['A@2026-04', 'A@2026-06'],
    ]);
    const half = '  - { id: A, title: Report, lead: lab, repeat: half-year }\n';
    expect(await missing(half, '')).toEqual(['A']);
    expect(await missing(half, '', { period: '2026-Q1' })).toEqual([]);
  });
});

describe('parent-drift', () => {
  const task = (fields: string): string => `  - { id: A, title: Calibrate, ${fields} }\n`;

  test('reports at the value, with that of the parent beside it', async () => {
    const [finding] = await findings(
      'parent-drift',
      task('lead: lab, due: 2026-05-22'),
      task('lead: minh, due: 2026-06-05'),
    );
    expect(finding).toMatchObject({
      severity: 'error',
      file: 'child.plan.yaml',
      line: 6,
      column: 49,
      endColumn: 59,
      plan: 'child',
      task: 'A',
      message: '`A`: the deadline is 5 June 2026 here and 22 May 2026 in the parent plan',
      data: { task: 'A', parent: '2026:A', field: 'due', here: '2026-06-05', there: '2026-05-22' },
    });
    expect(finding?.related).toMatchObject([{ file: '2026.plan.yaml', line: 15, column: 48 }]);
  });

  describe('of a group row', () => {
    const group = (own: string, below: string, due = '2026-05-22'): string =>
      `  - id: G\n    title: Move\n    ${own}\n    children:\n      - { id: G1, title: Pack, lead: ${below}, due: ${due} }\n`;
    const parent = group('{ }', 'lan').replace('    { }\n', '    lead: lab\n    due: 2026-06-30\n');
    const child = (own: string, below: string, due?: string): string => group(own.replace(', ', '\n    '), below, due);

    test('accepts it as the parent has it, whoever leads the rows below', async () => {
      expect(await drifts(parent, child('lead: lab, due: 2026-06-30', 'lan'))).toEqual([]);
      const others = parent.replace('lead: lan', 'lead: thang');
      expect(await drifts(others, child('lead: lab, due: 2026-06-30', 'thang'))).toEqual([]);
    });

    test('reports another lead or deadline of its own', async () => {
      expect(await drifts(parent, child('lead: thang, due: 2026-06-12', 'lan'))).toEqual([
        'G lead: thang for lab',
        'G due: 2026-06-12 for 2026-06-30',
      ]);
    });

    test('reports a row below by itself, and one that the parent has not by the group', async () => {
      expect(await drifts(parent, child('lead: lab, due: 2026-06-30', 'thang', '2026-05-29'))).toEqual([
        'G1 lead: thang for lan',
        'G1 due: 2026-05-29 for 2026-05-22',
      ]);
      const further = child('note: as planned', 'lan').concat(
        '      - { id: G9, title: Ship, lead: thang, due: 2026-06-12 }\n',
      );
      expect(await drifts(parent, further)).toContain('G9 lead: thang for lab');
    });
  });

  test('says it in Vietnamese', async () => {
    const [finding] = await findings(
      'parent-drift',
      task('lead: lab, due: 2026-05-22'),
      task('lead: minh, due: 2026-06-05'),
      {},
      'vi',
    );
    expect(finding?.message).toBe('`A`: thời hạn ở đây là ngày 05/6/2026, ở kế hoạch cấp trên là ngày 22/5/2026');
  });

  test.each([
    ['lab', 'lan', 0],
    ['lab', 'minh', 0],
    ['lab', 'gauges', 0],
    ['lan', 'lab', 0],
    ['lan', 'lan', 0],
    ['lab', 'thang', 1],
    ['lan', 'minh', 1],
    ['gauges', 'lan', 1],
    ['[lab, pd]', 'thang', 0],
  ])('holds the lead %s of the parent against %s', async (there, here, count) => {
    expect(await drifts(task(`lead: ${there}, when: 2026-05`), task(`lead: ${here}, when: 2026-05`))).toHaveLength(
      count,
    );
  });

  test('compares leaders in charge where both plans name one', async () => {
    const parent = task('lead: lab, supervisor: hoa, when: 2026-05');
    expect(await drifts(parent, task('lead: lan, supervisor: thang, when: 2026-05'))).toEqual([
      'A supervisor: thang for hoa',
    ]);
    expect(await drifts(parent, task('lead: lan, when: 2026-05'))).toEqual([]);
  });

  test.each([
    ['due: 2026-05', 'due: 2026-05-15', 0],
    ['due: 2026-05', 'due: 2026-06-05', 1],
    ['due: 2026-05', 'due: 2026-04-30', 1],
    ['due: 2026-Q2', 'when: 2026-04/2026-05', 0],
    ['when: 2026-04/2026-05', 'due: 2026-05-08', 0],
    ['when: 2026-04/2026-05', 'due: 2026-04-24', 1],
    ['when: 2026-04-06/2026-05-08', 'when: 2026-04-06/2026-05-08', 0],
    ['when: 2026-04-06/2026-05-08', 'when: 2026-04-06/2026-05-07', 1],
    ['due: 2026-08-14', 'due: 2026-06-12', 0],
    ['due: 2026-08-14', 'due: 2026-09-11', 0],
  ])('holds the deadline %s against %s', async (there, here, count) => {
    expect(await drifts(task(`lead: lab, ${there}`), task(`lead: lan, ${here}`))).toHaveLength(count);
  });

  test('compares the turns of repeated work by their names', async () => {
    const parent = task('lead: lab, repeat: { every: month, due: 20 }');
    expect(await drifts(parent, task('lead: lan, repeat: { every: month, due: 25 }'))).toEqual([
      'A due: 2026-04-24 for 2026-04-20',
    ]);
    expect(await drifts(parent, task('lead: lan, repeat: { every: month, due: 20 }'))).toEqual([]);
  });

  test('compares products when the work of the parent is due', async () => {
    const parent = task('lead: lab, due: 2026-05, deliverable: [18 certificates, A register]');
    const child = (products: string): string => task(`lead: lan, due: 2026-05, deliverable: ${products}`);
    expect(await drifts(parent, child('[18 certificates, One list]'))).toEqual([
      'A deliverable: One list for A register',
    ]);
    expect(await drifts(parent, child('[a  REGISTER., 18 certificates, One list]'))).toEqual([]);
    expect(await drifts(parent, task('lead: lan, due: 2026-05'))).toEqual([]);
    expect(await drifts(parent.replace('2026-05', '2026-08'), child('One list'))).toEqual([]);
  });

  test('accepts a difference that is explained, on the task or on its group', async () => {
    const change = 'change: { reason: The gauge is late, decidedBy: hoa, date: 2026-03-25 }';
    const parent = task('lead: lab, due: 2026-05-22');
    expect(await drifts(parent, task(`lead: minh, due: 2026-06-05, ${change}`))).toEqual([]);
    const group = `  - title: Group\n    ${change}\n    children:\n    ${task('lead: minh, due: 2026-06-05')}`;
    expect(await drifts(parent, group)).toEqual([]);
  });

  test('takes several tasks that carry out one together', async () => {
    const parent = task('lead: lan, due: 2026-05-22, deliverable: [Certificates, Register]');
    const parts = `  - { id: P1, of: A, title: Calibrate, lead: minh, due: 2026-05-08, deliverable: Certificates }
  - { id: P2, of: A, title: Register, lead: lan, due: 2026-05-22, deliverable: Register }
`;
    expect(await drifts(parent, parts)).toEqual([]);
    expect(await drifts(parent, parts.replace('2026-05-22', '2026-05-29'))).toEqual([
      'P2 due: 2026-05-29 for 2026-05-22',
    ]);
  });

  test('holds the copy of the unit against its task', async () => {
    const parent = task('each: [lab, pd], due: 2026-05-22');
    expect(await drifts(parent, task('lead: lan, due: 2026-05-22'))).toEqual([]);
    expect(await drifts(parent, task('lead: thang, due: 2026-05-22'))).toEqual(['A lead: thang for lab']);
  });

  test('holds a group row against a group row, and its tasks against its tasks', async () => {
    const group = (due: string): string => `  - id: G
    title: Group
    lead: lab
    children: [{ id: G1, title: One, due: ${due} }, { id: G2, title: Two, due: 2026-06-12 }]
`;
    expect(await drifts(group('2026-05-22'), group('2026-05-22'))).toEqual([]);
    expect(await drifts(group('2026-05-22'), group('2026-05-29'))).toEqual(['G1 due: 2026-05-29 for 2026-05-22']);
  });
});
