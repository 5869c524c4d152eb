import { describe, expect, test } from 'vitest';
import { isPeriod, parsePeriod } from '../../src/calendar/period.ts';
import { reaches } from '../../src/review/parts/clarity-matrix.ts';
import { examined, header, reviewed, reviewOf } from './reviewed.ts';

const plan = (tasks: string): Record<string, string> => ({ 'plan.yaml': header + tasks });

describe('the rows', () => {
  const tasks = `
  - { id: A, title: Publish four standards, lead: hoa, objective: O1, when: 2026-02, deliverable: Four standards }
  - { id: B, title: Test 40 meters, lead: lab, when: 2026-03, deliverable: 40 test reports }
  - { id: C, title: Send the budget to the ministry, lead: tho, when: 2026-04, deliverable: Budget file }
  - { id: D, title: List the assets, each: [lab, pd], when: 2026-05, deliverable: Signed list }
  - { id: E, title: Print the yearbook, when: 2026-06, deliverable: 500 copies }
  - { id: F, title: Compare scales, lead: centres, when: 2026-07, deliverable: Two protocols }
`;

  test('stand in the order of the units, with what belongs to none at the end', async () => {
    const { clarities } = await reviewed(plan(tasks));
    expect(clarities.rows.map(({ kind, name, tasks: count }) => [kind, name, count])).toEqual([
      ['unit', 'Standards Agency', 1],
      ['unit', 'Planning', 1],
      ['unit', 'Laboratory', 1],
      ['group', 'Technical centres', 1],
      ['each', null, 1],
      ['none', null, 1],
    ]);
  });

  test('of persons name the head where a unit leads', async () => {
    const { clarities } = await reviewed(plan(tasks), { by: 'person' });
    expect(clarities.rows.map(({ kind, id }) => [kind, id])).toEqual([
      ['person', 'hoa'],
      ['person', 'tho'],
      ['person', 'lan'],
      ['group', 'centres'],
      ['each', null],
      ['none', null],
    ]);
  });

  test('of objectives keep what serves none apart', async () => {
    const { clarities } = await reviewed(plan(tasks), { by: 'objective' });
    expect(clarities.rows.map(({ id, tasks: count }) => [id, count])).toEqual([
      ['O1', 1],
      [null, 5],
    ]);
  });
});

describe('what is chosen', () => {
  const tasks = `
  - { id: A, title: Test 40 meters, lead: lan, when: 2026-02, deliverable: 40 test reports }
  - { id: B, title: Send the budget to the ministry, lead: tho, when: 2026-08, deliverable: Budget file }
  - { id: C, title: Print the yearbook, lead: thang, deliverable: 500 copies }
`;

  test('is counted alone: units with those below, persons by what they answer for, periods with what has no time', async () => {
    const from = await examined(plan(tasks));
    const { units, people } = from.context.set.organisations[0]!;
    const period = parsePeriod('2026-Q1');
    if (!isPeriod(period)) throw new Error('2026-Q1 is a period');
    const nothing = { people: [], units: [], period: undefined, files: from.loaded.requested };
    const count = (selection: Partial<typeof nothing> | object): number =>
      reviewOf(from, { selection: { ...nothing, ...selection } }).clarities.total.tasks;
    expect(count({})).toBe(3);
    expect(count({ units: [units.find(({ id }) => id.value === 'agency')!] })).toBe(3);
    expect(count({ units: [units.find(({ id }) => id.value === 'pd')!] })).toBe(2);
    expect(count({ people: [people.find(({ id }) => id.value === 'tho')!] })).toBe(1);
    expect(count({ period })).toBe(2);
  });

  test('leaves out the findings on the others', async () => {
    const from = await examined(plan(tasks));
    const units = from.context.set.organisations[0]!.units.filter(({ id }) => id.value === 'lab');
    const review = reviewOf(from, {
      selection: { people: [], units, period: undefined, files: from.loaded.requested },
    });
    expect(review.rules.map(({ rule }) => rule)).not.toContain('unscheduled-task');
    expect(reviewOf(from).rules.map(({ rule }) => rule)).toContain('unscheduled-task');
  });
});

describe('tasks that fail', () => {
  test('are named with clarity, rule and line, those that fail most first', async () => {
    const { failing } = await reviewed(
      plan(`
  - { id: A, title: Test 40 meters, lead: lan, when: 2026-02 }
  - { id: B, title: Print the yearbook }
`),
    );
    expect(failing.map(({ task }) => task)).toEqual(['B', 'A']);
    const [first] = failing;
    expect(first!.line).toBe(header.split('\n').length + 2);
    expect(first!.fails.find(({ clarity }) => clarity === 'person')?.rules).toEqual(['unowned-task']);
    expect(first!.fails.find(({ clarity }) => clarity === 'time')?.rules).toEqual(['unscheduled-task']);
  });

  test('still fail where a graver rule speaks in place of the one that names them', async () => {
    const { failing, rules } = await reviewed(
      plan('  - { id: A, title: Test 40 meters, lead: TBD, when: 2026-02, deliverable: 40 test reports }\n'),
    );
    expect(failing[0]!.fails.find(({ clarity }) => clarity === 'person')?.rules).toContain('placeholder');
    expect(rules.find(({ rule }) => rule === 'placeholder')?.failing).toBe(1);
  });

  test('pass with a suppression that gives a reason, which is counted', async () => {
    const { clarities, rules } = await reviewed(
      plan(`
  # plan-ignore missing-deliverable: it stands in the annex
  - { id: A, title: Test 40 meters, lead: lan, when: 2026-02, effort: 3d }
`),
    );
    expect(clarities.total.clarities.product).toEqual({ passed: 1, of: 1 });
    expect(rules.find(({ rule }) => rule === 'missing-deliverable')).toMatchObject({ suppressed: 1, failing: 0 });
  });
});

describe('clarities', () => {
  test('that no rule in force speaks of are said to be unchecked', async () => {
    const config = 'rules: { missing-authority: off }\n';
    const tasks = '  - { id: A, title: Test 40 meters, lead: lan, when: 2026-02, deliverable: 40 test reports }\n';
    const all = await reviewed(plan(tasks));
    expect(all.clarities.unchecked).toEqual([]);
    const review = await reviewed({ ...plan(tasks), 'plan.config.yaml': config });
    expect(review.clarities.unchecked).toEqual(['authority']);
  });

  test('are those of the configuration, in its order', async () => {
    const config = 'clarities: [time, person]\n';
    const tasks = '  - { id: A, title: Test 40 meters, when: 2026-02, deliverable: 40 test reports }\n';
    const { clarities } = await reviewed({ ...plan(tasks), 'plan.config.yaml': config });
    expect(clarities.columns).toEqual(['time', 'person']);
    expect(clarities.total.pairs).toEqual({ passed: 1, of: 2 });
  });
});

describe('loads', () => {
  test('say what does not fit, and what waits for a name', async () => {
    const { loads } = await reviewed(
      plan(`
  - { id: A, title: Check 86 invoices, lead: tho, when: 2026-04-06/2026-04-17, effort: 9d, deliverable: 86 protocols }
  - { id: B, title: Send fee data, lead: tho, when: 2026-04-13/2026-04-17, effort: 4d, deliverable: Data set }
  - { id: C, title: Test 40 meters, lead: lab, when: 2026-02, effort: 3d, deliverable: 40 test reports }
  - { id: D, title: Print the yearbook, when: 2026-05, deliverable: 500 copies }
`),
    );
    expect(loads.impossible).toEqual([
      {
        person: { id: 'tho', name: 'Tho Le' },
        from: '2026-04-06',
        until: '2026-04-17',
        demand: 13,
        supply: 10,
        over: 3,
        tasks: [
          { plan: 'plans', task: 'A', title: 'Check 86 invoices', days: 9 },
          { plan: 'plans', task: 'B', title: 'Send fee data', days: 4 },
        ],
      },
    ]);
    expect(loads.waiting).toEqual([
      { unit: { id: 'lab', name: 'Laboratory' }, tasks: 1, days: 3 },
      { unit: null, tasks: 1, days: 0 },
    ]);
    expect(loads.planned).toEqual({ count: 3, of: 4 });
  });
});

describe('overlaps', () => {
  test('show both tasks, the earlier first, with what is the same', async () => {
    const { overlaps } = await reviewed(
      plan(`
  - { id: A, title: Publish the directory of 410 test bodies, lead: lan, objective: O1, when: 2026-08, deliverable: Directory on the portal }
  - { id: B, title: Publish the directory of 410 test bodies, lead: tho, objective: O1, when: 2026-08, deliverable: Directory in print }
`),
    );
    expect(overlaps).toHaveLength(1);
    const [{ tasks, same, severity, rule }] = overlaps as [(typeof overlaps)[number]];
    expect([rule, severity]).toEqual(['duplicate-task', 'error']);
    expect(tasks.map(({ task }) => task)).toEqual(['A', 'B']);
    expect(tasks.map(({ leads }) => leads[0]?.name)).toEqual(['Lan Vu', 'Tho Le']);
    expect(same).toEqual(['objective', 'window']);
  });
});

describe('work of several units', () => {
  test('names whom each unit sends, and counts those that send nobody', async () => {
    const { shared } = await reviewed(
      plan(`
  - id: A
    title: Test 40 meters
    lead: lan
    support: [pd, mof, { unit: agency, person: hoa }]
    steps:
      - { title: Collect the meters, due: 2026-02-20, support: [tho] }
      - { title: Send the reports, due: 2026-03-20 }
    deliverable: 40 test reports
  - { id: B, title: Print the yearbook, lead: tho, support: [thang], when: 2026-05, deliverable: 500 copies }
  - { id: C, title: Budget file, lead: thang, support: [lab], when: 2026-05, deliverable: Budget file }
`),
    );
    expect(shared.tasks.map(({ task }) => task)).toEqual(['A', 'C']);
    expect(shared.tasks[0]!.units.map(({ unit, person, external }) => [unit.id, person?.id ?? null, external])).toEqual(
      [
        ['pd', 'tho', false],
        ['mof', null, true],
        ['agency', 'hoa', false],
      ],
    );
    expect(shared.focalPoints).toEqual({ count: 2, of: 3 });
  });

  test('asks for no focal points where the rule is off', async () => {
    const tasks = '  - { id: A, title: Test 40 meters, lead: lan, support: [pd], when: 2026-02 }\n';
    const { shared } = await reviewed({ ...plan(tasks), 'plan.config.yaml': 'preset: agency\n' });
    expect(shared.focalPoints).toEqual({ count: 0, of: 0 });
    expect(shared.units).toEqual([{ id: 'pd', name: 'Planning', tasks: 1, focalPoints: { count: 0, of: 0 } }]);
  });
});

describe('deadlines', () => {
  test('count by month what names one, and keep quarters, repetition and nothing apart', async () => {
    const { deadlines } = await reviewed(
      plan(`
  - { id: A, title: Test 40 meters, lead: lan, due: 2026-03-20 }
  - { id: B, title: Test 50 meters, lead: lan, due: 2026-02 }
  - { id: C, title: Test 60 meters, lead: lan, due: 2026-Q2 }
  - { id: D, title: Test 70 meters, lead: lan, repeat: month }
  - { id: E, title: Test 80 meters, lead: lan }
  - { id: F, title: Test 90 meters, lead: lan, due: { from: issued, days: 100 } }
`),
    );
    const { dated, ...others } = deadlines.total;
    expect(others).toEqual({ tasks: 6, coarse: 1, repeated: 1, undated: 1 });
    expect(dated).toEqual([0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(deadlines.quarters).toEqual([
      { quarter: '2026-Q1', count: 1, of: 2 },
      { quarter: '2026-Q2', count: 0, of: 1 },
    ]);
  });
});

describe('ratios', () => {
  test('hold each figure against its threshold, and say what no plan can tell', async () => {
    const { ratios } = await reviewed(
      plan(`
  - { id: A, title: Test 40 meters, lead: lan, when: 2026-02/2026-06, objective: O1 }
  - { id: B, title: Test 40 meters, lead: [lan, tho], when: 2026-02/2026-06, steps: [{ title: Half, due: 2026-03-31 }, { title: Rest, due: 2026-06-30 }] }
  - { id: C, title: Test 60 meters, when: 2026-03, effort: 40d }
  - { id: D, title: Report on tests, lead: tho, repeat: month }
  - { id: E, title: List the assets, each: [lab, pd], when: 2026-05 }
`),
    );
    const of = (id: string) => ratios.find((ratio) => ratio.id === id);
    expect(of('one-lead')).toMatchObject({ value: { count: 2, of: 5 }, within: false });
    expect(of('no-resource')).toMatchObject({ value: { count: 1, of: 5 }, thresholdFrom: 'tool' });
    expect(of('no-effort')).toMatchObject({ value: { count: 4, of: 5 }, threshold: null, within: null });
    expect(of('long-without-steps')).toMatchObject({
      value: { count: 1, of: 4 },
      thresholdFrom: 'standard',
      within: false,
    });
    expect(of('same-title')).toMatchObject({ value: { count: 2, of: 5 } });
    expect(of('no-objective')).toMatchObject({ value: { count: 3, of: 4 } });
    for (const id of ['invalid-dates', 'missed', 'execution'])
      expect(of(id)).toMatchObject({ value: null, within: null });
  });

  test('take a figure that equals its threshold as within', async () => {
    const tasks = Array.from({ length: 20 }, (_, i) =>
      i === 0
        ? '  - { id: T0, title: Long work, lead: lan, when: 2026-02/2026-06 }'
        : `  - { id: T${i}, title: Short work ${i}, lead: lan, when: 2026-02 }`,
    );
    const { ratios } = await reviewed(plan(`${tasks.join('\n')}\n`));
    const long = ratios.find(({ id }) => id === 'long-without-steps');
    expect(long).toMatchObject({ value: { count: 1, of: 20 }, within: true });
  });
});

test('compares shares unrounded', () => {
  expect(reaches({ passed: 4, of: 5 }, 80)).toBe(true);
  expect(reaches({ passed: 79_999, of: 100_000 }, 80)).toBe(false);
  expect(reaches({ passed: 80_001, of: 100_000 }, 80)).toBe(true);
  expect(reaches({ passed: 0, of: 0 }, 100)).toBe(true);
});
