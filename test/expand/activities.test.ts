import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/calendar/day.ts';
import { expand } from '../../src/expand/expand.ts';
import { load } from '../read/loading.ts';

const organisation = `units:
  - { id: agency, name: Agency, head: hoa }
  - { id: pd, name: Planning, parent: agency, head: thang }
  - { id: lab, name: Laboratory, parent: agency, head: lan }
  - { id: mof, name: Ministry, external: true, head: guest }
groups:
  - { id: team, name: Team, members: [tho, minh] }
  - { id: both, name: Both, members: [lab, tho] }
people:
  - { id: hoa, name: Hoa, unit: agency }
  - { id: thang, name: Thang, unit: pd }
  - { id: tho, name: Tho, unit: pd }
  - { id: lan, name: Lan, unit: lab }
  - { id: minh, name: Minh, unit: lab }
  - { id: guest, name: Guest }
`;

async function activitiesOf(fields: string, unit: string | undefined) {
  const head = `title: A\nperiod: 2026\nissued: 2026-01-12\n${unit === undefined ? '' : `unit: ${unit}\n`}${organisation}`;
  const { set } = await load({ 'a.plan.yaml': `${head}tasks:\n  - { id: A, title: T, ${fields} }\n` });
  return expand(set, 'even').activities;
}

/** Who works on a task, of a plan of the agency: `ID: ROLE PERSON@UNIT HUNDREDTHS, …` for each activity. */
async function workers(fields: string, unit: string | undefined = 'agency'): Promise<string[]> {
  return (await activitiesOf(fields, unit)).map(({ id, workers: all }) => {
    const said = all.map(({ role, person, unit: of, hundredths, share }) => {
      const amount = share === null ? (hundredths ?? 'nothing') : `${share / 100} %`;
      return `${role} ${person?.id.value ?? '?'}@${of?.id.value ?? '?'} ${amount}`;
    });
    return `${id}: ${said.join(', ')}`;
  });
}

/** When a task is done: `ID START/END`, its deadline being its end. */
async function times(fields: string): Promise<string[]> {
  return (await activitiesOf(fields, 'agency')).map(({ id, window, due }) => {
    expect(due).toBe(window?.end);
    return `${id} ${formatDay(window!.start)}/${formatDay(window!.end)}`;
  });
}

const may = 'when: 2026-05';

describe('the effort of a task', () => {
  test.each([
    ['lead: tho, effort: 10d', 'lead tho@pd 1000'],
    ['lead: tho', 'lead tho@pd nothing'],
    ['lead: tho, support: [minh, lan], effort: 10d', 'lead tho@pd 625, support minh@lab 188, support lan@lab 187'],
    ['lead: tho, support: [tho, minh, minh], effort: 10d', 'lead tho@pd 769, support minh@lab 231'],
    ['lead: [tho, minh], effort: 5.01d', 'lead tho@pd 251, lead minh@lab 250'],
    ['lead: tho, split: { lead: 2, support: 1 }, support: [minh], effort: 9d', 'lead tho@pd 600, support minh@lab 300'],
    ['support: [team, both], effort: 5d', 'support tho@pd 250, support minh@lab 250'],
    [
      'lead: hoa, support: [team, both, lab], effort: 5d',
      'lead hoa@agency 312, support tho@pd 94, support minh@lab 94',
    ],
    ['effort: 5d', 'lead ?@? 500'],
    ['lead: tho, effort: 50%', 'lead tho@pd 50 %'],
    ['lead: pd, support: [minh], effort: 50%', 'lead ?@pd nothing, support minh@lab 50 %'],
    [
      'lead: tho, support: [minh], effort: { tho: 3d, lan: 2d }',
      'lead tho@pd 300, support minh@lab 0, support lan@lab 200',
    ],
    ['lead: pd, support: [minh], effort: { lan: 2d }', 'lead ?@pd 0, support minh@lab 0, support lan@lab 200'],
    ['effort: { lan: 2d, minh: 1d }', 'support lan@lab 200, support minh@lab 100'],
  ])('{ %s } is divided as %s', async (fields, expected) => {
    expect(await workers(`${may}, ${fields}`)).toEqual([`A: ${expected}`]);
  });

  test.each([
    ['pd', 'agency', 'lead ?@pd 500'],
    ['pd', 'pd', 'lead thang@pd 500'],
    ['pd', undefined, 'lead thang@pd 500'],
    ['mof', undefined, 'lead ?@mof 500'],
    ['mof', 'agency', 'lead ?@mof 500'],
  ])('that %s leads in a plan of %s is that of %s', async (lead, unit, expected) => {
    const head = await activitiesOf(`${may}, lead: ${lead}, effort: 5d`, unit);
    expect(head).toHaveLength(1);
    expect(await workers(`${may}, lead: ${lead}, effort: 5d`, unit ?? '')).toEqual([`A: ${expected}`]);
  });

  test('of more than sixteen people counts each of them once', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `p${i}`);
    const { set } = await load({
      'a.plan.yaml': `title: A\nperiod: 2026\npeople:\n${names.map((id) => `  - { id: ${id}, name: ${id} }\n`).join('')}tasks:
  - { id: A, title: T, lead: [${[...names, ...names].join(', ')}], support: [${names.join(', ')}], ${may}, effort: 20d }
`,
    });
    const [activity] = expand(set, 'even').activities;
    expect(activity?.workers.map(({ person, hundredths }) => `${person?.id.value} ${hundredths}`)).toEqual(
      names.map((id) => `${id} 100`),
    );
  });
});

describe('a copy', () => {
  test.each([
    ['each: [pd, tho]', 'agency', ['A#pd: lead ?@pd 500', 'A#tho: lead tho@pd 500']],
    ['each: both', 'agency', ['A#lab: lead ?@lab 500', 'A#tho: lead tho@pd 500']],
    ['each: [pd, pd, both]', 'agency', ['A#pd: lead ?@pd 500', 'A#lab: lead ?@lab 500', 'A#tho: lead tho@pd 500']],
    ['each: all', 'agency', ['A#pd: lead ?@pd 500', 'A#lab: lead ?@lab 500']],
    ['each: all', '', ['A#agency: lead hoa@agency 500']],
    ['each: all', 'pd', []],
    ['each: [pd], lead: hoa', 'agency', ['A#pd: lead ?@pd 500, focal-point hoa@agency nothing']],
    [
      'each: team, lead: agency',
      'agency',
      [
        'A#tho: lead tho@pd 500, focal-point ?@agency nothing',
        'A#minh: lead minh@lab 500, focal-point ?@agency nothing',
      ],
    ],
    [
      'each: [pd], lead: lab, support: [minh]',
      'pd',
      ['A#pd: lead thang@pd 385, support minh@lab 115, focal-point ?@lab nothing'],
    ],
    ['each: [pd], lead: team', 'agency', ['A#pd: lead ?@pd 500']],
  ])('{ %s } in a plan of %s is one of %j', async (fields, unit, expected) => {
    expect(await workers(`${may}, ${fields}, effort: 5d`, unit)).toEqual(expected);
  });
});

describe('the effort of steps', () => {
  const steps = (one: string, two: string, effort: string): string =>
    `lead: tho, when: 2026-03/2026-04, effort: ${effort}, steps: [{ title: One, due: 2026-03-31${one} }, { title: Two${two} }]`;

  test.each([
    ['10d', ', effort: 4d', '', 'lead tho@pd 400', 'lead tho@pd 600'],
    ['10d', '', ', lead: minh, support: [lan]', 'lead tho@pd 500', 'lead minh@lab 385, support lan@lab 115'],
    ['3d', ', effort: 4d', '', 'lead tho@pd 400', 'lead tho@pd 0'],
    ['{ tho: 4d, minh: 2d }', ', effort: 1d', '', 'lead tho@pd 100', 'lead tho@pd 333, support minh@lab 167'],
    ['20%', ', effort: 1d', '', 'lead tho@pd 100', 'lead tho@pd 20 %'],
    ['5d', ', effort: 20%', '', 'lead tho@pd 20 %', 'lead tho@pd 500'],
    ['5d', ', effort: { tho: 1d, lan: 1d }', '', 'lead tho@pd 100, support lan@lab 100', 'lead tho@pd 300'],
  ])('of %s, with { %s } and { %s }, is %s and %s', async (effort, one, two, first, second) => {
    expect(await workers(steps(one, two, effort))).toEqual([`A/1: ${first}`, `A/2: ${second}`]);
  });

  test.each([
    ['3d', ', effort: 4d', '', { total: 300, steps: 400 }],
    ['5d', ', effort: 2d', ', effort: 2d', { total: 500, steps: 400 }],
    ['4d', ', effort: 2d', ', effort: 2d', undefined],
    ['5d', ', effort: 2d', '', undefined],
    ['5d', ', effort: 2d', ', effort: 20%', undefined],
    ['2d', ', effort: 2d', '', undefined],
    ['20%', ', effort: 2d', ', effort: 2d', undefined],
    ['{ tho: 2d, minh: 1d }', ', effort: 4d', '', { total: 300, steps: 400 }],
  ])('of %s with { %s } and { %s } leaves %j', async (effort, one, two, expected) => {
    const { set } = await load({
      'a.plan.yaml': `title: A\nperiod: 2026\n${organisation}tasks:\n  - { id: A, title: T, ${steps(one, two, effort)} }\n`,
    });
    expect([...expand(set, 'even').mismatchOf.values()]).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe('continuing work with reports', () => {
  test('is divided by the working days up to each report', async () => {
    const monthly = 'lead: tho, when: 2026-03/2026-05, reports: { every: month, due: 25 }, effort: 6d';
    expect(await times(monthly)).toEqual([
      'A@2026-03 2026-03-01/2026-03-25',
      'A@2026-04 2026-03-26/2026-04-24',
      'A@2026-05 2026-04-25/2026-05-25',
    ]);
    expect(await workers(monthly)).toEqual([
      'A@2026-03: lead tho@pd 177',
      'A@2026-04: lead tho@pd 216',
      'A@2026-05: lead tho@pd 207',
    ]);
  });

  test('runs through the plan where it has no time of its own', async () => {
    expect(await times('lead: tho, reports: quarter')).toEqual([
      'A@2026-Q1 2026-01-01/2026-03-31',
      'A@2026-Q2 2026-04-01/2026-06-30',
      'A@2026-Q3 2026-07-01/2026-09-30',
      'A@2026-Q4 2026-10-01/2026-12-31',
    ]);
  });

  test('begins where it begins', async () => {
    const work = 'lead: tho, when: 2026-03-10/2026-05, reports: { every: month, due: 5 }, effort: 30%';
    expect(await times(work)).toEqual(['A@2026-04 2026-03-10/2026-04-03', 'A@2026-05 2026-04-04/2026-05-05']);
    expect(await workers(work)).toEqual(['A@2026-04: lead tho@pd 30 %', 'A@2026-05: lead tho@pd 30 %']);
  });
});
