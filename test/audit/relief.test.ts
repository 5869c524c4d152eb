import { describe, expect, test } from 'vitest';
import { check } from '../support/check.ts';

const people = `unit: pd
units: [{ id: pd, name: Planning Department, head: thang }]
people:
  - { id: thang, name: Thang Tran, unit: pd }
  - { id: tho, name: Tho Le, unit: pd }
  - { id: minh, name: Minh Ngo, unit: pd, leave: [2026-07-20/2026-07-31] }
`;

/** The move that is proposed to a person who has too much to do, as `A later 2026-07-13/2026-07-24`. */
async function moveFor(tasks: readonly string[], { period = '2026' } = {}): Promise<string | null> {
  const rows = tasks.map((task) => `  - { title: Survey, ${task} }\n`).join('');
  const plan = `title: Plan\nperiod: ${period}\n${people}tasks:\n${rows}`;
  const { findings } = await check({ 'plan.yaml': plan }, { flags: { only: ['impossible-load'] } });
  const finding = findings.find((one) => (one.data as { person: string }).person === 'Tho Le');
  expect(finding?.rule).toBe('impossible-load');
  const { move } = finding!.data as { move: { task: string; later: boolean; from: string; until: string } | null };
  return move && `${move.task} ${move.later ? 'later' : 'earlier'} ${move.from}/${move.until}`;
}

/** Two weeks with ten working days, the second of them, and the two that follow. */
const weeks = 'when: 2026-07-06/2026-07-17';
const week = 'when: 2026-07-13/2026-07-17';
const task = (id: string, effort: string, more = weeks, lead = 'tho'): string =>
  `id: ${id}, lead: ${lead}, ${more}, effort: ${effort}`;

describe('the task whose move makes room', () => {
  test('is of equally near ones that with the least effort', async () => {
    const rows = [task('A', '7d'), task('B', '6d'), task('C', '2d', 'when: 2026-09')];
    expect(await moveFor(rows)).toBe('B later 2026-07-13/2026-07-24');
    expect(await moveFor([...rows].reverse())).toBe('B later 2026-07-13/2026-07-24');
  });

  test('has as much effort as there is too much', async () => {
    expect(await moveFor([task('A', '10d'), task('B', '3d')])).toBe('B later 2026-07-13/2026-07-24');
    expect(await moveFor([task('A', '9d'), task('B', '2d'), task('C', '2d')])).toBe('A later 2026-07-13/2026-07-24');
  });

  test('is the nearest, though with more effort', async () => {
    // Whoever helps is away for the two weeks that follow.
    const helped = `id: A, lead: tho, support: [minh], ${week}, effort: { tho: 3d, minh: 3d }`;
    expect(await moveFor([helped, task('B', '4d', week)])).toBe('B later 2026-07-20/2026-07-24');
  });

  test('is moved later, be an earlier window nearer', async () => {
    const busy = 'id: Z, lead: tho, when: 2026-07-20/2026-07-31, fixed: true';
    expect(await moveFor([task('A', '4d', week), task('B', '3d', week), busy])).toBe('B later 2026-08-03/2026-08-07');
  });

  test('is moved no further than its plan goes, with its deadline', async () => {
    const last = [task('A', '4d', week), task('B', '3d', week)];
    expect(await moveFor(last, { period: '2026-07-01/2026-07-24' })).toBe('B later 2026-07-20/2026-07-24');
    expect(await moveFor(last, { period: '2026-07-06/2026-07-23' })).toBe('B earlier 2026-07-06/2026-07-10');
    expect(await moveFor(last, { period: '2026-07-07/2026-07-23' })).toBeNull();
    const due = `${week}, due: 2026-07-22`;
    const long = [task('A', '4d', due), task('B', '3d', due)];
    expect(await moveFor(long, { period: '2026-07-01/2026-07-29' })).toBe('B later 2026-07-20/2026-07-24');
    expect(await moveFor(long, { period: '2026-07-01/2026-07-28' })).toBe('B earlier 2026-07-06/2026-07-10');
  });

  test('is moved by months where its times are months', async () => {
    const rows = [task('A', '40d', 'when: 2026-Q2'), task('B', '30d', 'when: 2026-Q2')];
    expect(await moveFor(rows)).toBe('B later 2026-05-01/2026-07-31');
  });
});

describe('what waits for a task, and what it waits for', () => {
  const pair = (more = '') => [task('A', '4d', `${week}${more}`), task('B', '3d', `${week}${more}`)];

  test.each([
    ['started behind it', 'when: 2026-07-20/2026-08-28', 'B earlier 2026-07-06/2026-07-10'],
    ['starts behind it all the same', 'when: 2026-07-27/2026-08-28', 'B later 2026-07-20/2026-07-24'],
    ['started before it was due', 'when: 2026-07-13/2026-08-28', 'B later 2026-07-20/2026-07-24'],
    [
      'started before it was due, and is due no later',
      'when: 2026-07-13/2026-07-24',
      'B earlier 2026-07-06/2026-07-10',
    ],
    ['has no start and is due later', 'due: 2026-07-27', 'B later 2026-07-20/2026-07-24'],
    ['has no start and is due no later', 'due: 2026-07-24', 'B earlier 2026-07-06/2026-07-10'],
  ])('holds it back where work %s', async (_, times, expected) => {
    expect(await moveFor([...pair(), `id: C, lead: thang, ${times}, after: [A, B]`])).toBe(expected);
  });

  test.each([
    ['is due before', 'when: 2026-06', 'B earlier 2026-07-06/2026-07-10'],
    ['is due on the day before', 'due: 2026-07-05', 'B earlier 2026-07-06/2026-07-10'],
    ['is due on the first day', 'when: 2026-07-01/2026-07-06', null],
  ])('holds it back where what it waits for %s', async (_, times, expected) => {
    const rows = [...pair(', after: [Z]'), `id: Z, lead: thang, ${times}`];
    expect(await moveFor(rows, { period: '2026-06-01/2026-07-19' })).toBe(expected);
  });

  test('holds it back from later only if it waits, and from earlier only if it is waited for', async () => {
    const before = [...pair(', after: [Z]'), 'id: Z, lead: thang, when: 2026-07-01/2026-07-10'];
    expect(await moveFor(before)).toBe('B later 2026-07-20/2026-07-24');
    const behind = [...pair(), 'id: C, lead: thang, when: 2026-07-20/2026-07-21, after: [A, B]'];
    expect(await moveFor(behind)).toBe('B earlier 2026-07-06/2026-07-10');
  });
});

describe('whoever works on the task too', () => {
  test('needs no room for it where none of the work is theirs', async () => {
    const rows = [task('A', '5d', week), `id: B, lead: tho, support: [minh], ${week}, effort: { tho: 3d }`];
    expect(await moveFor(rows)).toBe('B later 2026-07-20/2026-07-24');
  });

  test('has to have a day for it on which they are not away', async () => {
    const rows = [
      task('A', '5d', `${week}, after: [Z]`),
      `id: B, lead: tho, support: [minh], ${week}, effort: { tho: 3d, minh: 1d }`,
      'id: Z, lead: thang, when: 2026-07-01/2026-07-12',
      'id: Y, lead: thang, when: 2026-07-20/2026-07-21, after: [A]',
    ];
    expect(await moveFor(rows)).toBe('B later 2026-08-03/2026-08-07');
  });

  test('has to have room for it, unless they have too much to do anyhow', async () => {
    const rows = [
      task('A', '5d', `${week}, after: [Z]`),
      `id: B, lead: tho, support: [minh], ${week}, effort: { tho: 3d, minh: 3d }`,
      'id: Z, lead: thang, when: 2026-07-01/2026-07-12',
      'id: Y, lead: thang, when: 2026-07-20/2026-07-21, after: [A]',
      task('M', '4d', 'when: 2026-08-03/2026-08-07', 'minh'),
    ];
    expect(await moveFor(rows)).toBe('B later 2026-08-10/2026-08-14');
    const overfull = [...rows, task('N', '9d', 'when: 2026-11-02/2026-11-06', 'minh')];
    expect(await moveFor(overfull)).toBe('B later 2026-08-03/2026-08-07');
  });
});

describe('a task that cannot be moved', () => {
  test.each([
    ['counts its deadline from elsewhere', 'due: { from: Z, days: 11 }'],
    [
      'counts the deadline of a step from elsewhere',
      'steps: [{ title: S, when: 2026-07-06/2026-07-17, due: { from: Z, days: 11 } }]',
    ],
  ])('is one that %s: the other is moved', async (_, times) => {
    const rows = [task('A', '3d', times), task('B', '8d'), 'id: Z, lead: thang, when: 2026-07-01/2026-07-06'];
    expect(await moveFor(rows)).toMatch(/^B later/);
  });
});
