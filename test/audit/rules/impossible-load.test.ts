import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, formatDay } from '../../../src/calendar/day.ts';
import type { Diagnostic } from '../../../src/diagnostic.ts';
import type { Language } from '../../../src/locale/language.ts';
import { check } from '../../support/check.ts';

const head = `title: Work plan of the team 2026
period: 2026
unit: pd
issued: 2026-01-12
units: [{ id: pd, name: Planning Department, head: thang }]
people:
  - { id: thang, name: Thang Tran, unit: pd }
  - { id: tho, name: Tho Le, unit: pd }
  - { id: minh, name: Minh Ngo, unit: pd, leave: [2026-07-20/2026-07-31] }
`;

async function loads(tasks: string, language: Language = 'en'): Promise<readonly Diagnostic[]> {
  const { findings } = await check(
    { 'plan.yaml': `${head}tasks:\n${tasks}` },
    { language, flags: { only: ['overloaded-month', 'impossible-load'] } },
  );
  return findings;
}

interface Data {
  readonly from: string;
  readonly until: string;
  readonly demand: number;
  readonly supply: number;
  readonly move: { readonly task: string; readonly from: string; readonly until: string; readonly due: string } | null;
}

async function moveIn(tasks: string): Promise<Data['move']> {
  const [finding] = await loads(tasks);
  expect(finding?.rule).toBe('impossible-load');
  return (finding!.data as Data).move;
}

const july = 'when: 2026-07-06/2026-07-17';

describe('impossible-load', () => {
  test('reports the interval, the work in it and the days there are', async () => {
    const findings = await loads(`  - { id: A, title: Calibrate the gauges, lead: tho, ${july}, effort: 8d }
  - { id: B, title: Hold the course, lead: tho, ${july}, effort: 4d }
  - { id: C, title: Answer the press, lead: tho, when: 2026-07-08, fixed: true }
`);
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    expect(finding).toMatchObject({
      severity: 'error',
      line: 11,
      message: 'too much work for Tho Le from 6 to 17 July 2026: 12 days, with 9 days to do it in',
      note: 'however it is spread, it does not fit; the largest share is `Calibrate the gauges`, 8 days; fixed work takes 1 day besides',
      help: 'moving `Hold the course` alone is enough: do it from 13 to 24 July 2026',
    });
    expect(finding?.data).toMatchObject({ from: '2026-07-06', until: '2026-07-17', demand: 12, supply: 9, over: 3 });
    expect(finding?.related.map(({ line, message }) => [line, message])).toEqual([
      [12, 'needs 4 days'],
      [13, 'takes 1 day, fixed'],
    ]);
  });

  test('says it in Vietnamese', async () => {
    const [finding] = await loads(
      `  - { id: A, title: Hiệu chuẩn áp kế, lead: tho, ${july}, effort: 8d }
  - { id: B, title: Tập huấn, lead: tho, ${july}, effort: 4d }
`,
      'vi',
    );
    expect(finding?.message).toBe('từ ngày 06 đến ngày 17/7/2026, Tho Le có 10 ngày công nhưng được giao 12 ngày công');
    expect(finding?.help).toContain('chỉ cần chuyển `Tập huấn` là đủ: thực hiện từ ngày');
  });

  test('silences the overload of the same months only', async () => {
    const findings = await loads(`  - { id: A, title: Calibrate the gauges, lead: tho, when: 2026-06, effort: 40d }
  - { id: B, title: Hold the course, lead: tho, when: 2026-09, effort: 20d }
  - { id: C, title: Write the guide, lead: tho, when: 2026-09/2026-10, effort: 20d }
`);
    expect(findings.map(({ rule, month }) => [rule, month])).toEqual([
      ['impossible-load', null],
      ['overloaded-month', '2026-09'],
    ]);
  });

  test('moves whole months as months', async () => {
    expect(
      await moveIn(`  - { id: A, title: Calibrate the gauges, lead: tho, when: 2026-06, effort: 18d }
  - { id: B, title: Hold the course, lead: tho, when: 2026-06, effort: 6d }
  - { id: C, title: Write the guide, lead: tho, when: 2026-07, effort: 20d }
`),
    ).toMatchObject({ task: 'B', from: '2026-08-01', until: '2026-08-31' });
  });

  test('moves an earlier window where no later one is free', async () => {
    expect(
      await moveIn(`  - { id: A, title: Calibrate the gauges, lead: tho, when: 2026-12, effort: 20d }
  - { id: B, title: Hold the course, lead: tho, when: 2026-12, effort: 6d }
`),
    ).toMatchObject({ task: 'B', from: '2026-11-01', until: '2026-11-30', later: false });
  });

  test('names the new deadline of a task that has no start', async () => {
    const [finding] = await loads(`  - { id: A, title: Calibrate the gauges, lead: tho, due: 2026-06-30, effort: 20d }
  - { id: B, title: Hold the course, lead: tho, due: 2026-06-30, effort: 4d }
`);
    expect(finding?.help).toBe('moving `Hold the course` alone is enough: set its deadline to 7 July 2026');
  });

  test('moves a task with all of its steps', async () => {
    expect(
      await moveIn(`  - { id: A, title: Calibrate the gauges, lead: tho, ${july}, effort: 8d, after: [B] }
  - id: B
    title: Hold the course
    lead: tho
    steps:
      - { title: Invite the guests, when: 2026-06-29/2026-07-03, effort: 5d }
      - { title: Hold the course, when: 2026-07-06/2026-07-10, effort: 5d }
  - { id: C, title: Print the guide, lead: thang, due: 2026-07-24, after: [A] }
`),
    ).toMatchObject({ task: 'B', later: false, from: '2026-06-22', until: '2026-07-03' });
  });

  test('leaves a task where others with it would have no room', async () => {
    const tasks = (support: string): string => `  - { id: A, title: Calibrate, lead: tho, ${july}, effort: 8d }
  - { id: B, title: Hold the course, lead: tho, ${support} ${july}, effort: { tho: 3d, minh: 3d } }
`;
    // Minh is on leave for the two weeks that follow: the first that has room for both starts a week before he is back.
    expect(await moveIn(tasks('support: [minh],'))).toMatchObject({
      task: 'B',
      from: '2026-07-13',
      until: '2026-07-24',
    });
    const busy = `${tasks('support: [minh],')}  - { id: C, title: Count, lead: minh, when: 2026-07-13/2026-07-17, effort: 5d }\n`;
    expect(await moveIn(busy)).toMatchObject({ task: 'A', from: '2026-07-13', until: '2026-07-24' });
  });

  test('moves no task past those that wait for it', async () => {
    expect(
      await moveIn(`  - { id: A, title: Calibrate the gauges, lead: tho, ${july}, effort: 8d, after: [Z] }
  - { id: B, title: Hold the course, lead: tho, ${july}, effort: 4d, after: [Z] }
  - { id: C, title: Publish both, lead: thang, due: 2026-07-24, after: [A, B] }
  - { id: Z, title: Buy the gauges, lead: thang, when: 2026-06-01/2026-07-03 }
`),
    ).toBeNull();
  });

  test.each([
    ['repeated work', 'repeat: month, effort: 15d'],
    ['a share of the time', 'when: 2026-06, effort: 60%'],
    ['continuing work with reports', 'when: 2026-06, reports: month, effort: 15d'],
    [
      'a step whose deadline counts from elsewhere',
      'steps: [{ title: One, due: { from: issued, days: 10 }, effort: 5d }, { title: Two, due: 2026-01-30, effort: 5d }]',
    ],
    ['a deadline that counts from elsewhere', 'due: { from: issued, days: 10 }, effort: 5d'],
  ])('moves nothing where the load is %s', async (_, times) => {
    expect(
      await moveIn(`  - { id: A, title: Calibrate the gauges, lead: tho, ${times} }
  - { id: B, title: Hold the course, lead: tho, ${times} }
`),
    ).toBeNull();
  });

  test('leaves a task whose deadline others count from, and moves the other one', async () => {
    const tasks = `  - { id: A, title: Calibrate the gauges, lead: tho, ${july}, effort: 8d }
  - { id: B, title: Hold the course, lead: tho, ${july}, effort: 4d }
`;
    expect(await moveIn(tasks)).toMatchObject({ task: 'B' });
    const counted = (
      from: string,
    ) => `  - { id: C, title: Print, lead: thang, due: { from: ${from}, days: 9 }, after: [Z] }
  - { id: Z, title: Plan, lead: thang, when: 2026-02 }
`;
    expect(await moveIn(tasks + counted('B'))).toMatchObject({ task: 'A' });
    expect(await moveIn(tasks + counted('A'))).toMatchObject({ task: 'B' });
    const group = `  - id: G\n    title: Group\n    children:\n    ${tasks.trimEnd().replace('\n', '\n    ')}\n`;
    expect(await moveIn(group + counted('G'))).toBeNull();
  });

  test('says so when one move is not enough', async () => {
    const [finding] = await loads(
      ['A', 'B', 'C', 'D']
        .map((id) => `  - { id: ${id}, title: Calibrate, lead: tho, ${july}, effort: 6d }\n`)
        .join(''),
    );
    expect(finding?.data).toMatchObject({ move: null });
    expect(finding?.help).toContain('moving one task is not enough');
  });

  test('proposes moves that make room for all, whatever the plan', async () => {
    const task = fc.record({
      from: fc.integer({ min: 0, max: 40 }),
      days: fc.integer({ min: 6, max: 20 }),
      share: fc.integer({ min: 20, max: 70 }),
    });
    const plan = (tasks: readonly { when: string; effort: number }[]): string =>
      tasks
        .map(
          ({ when, effort }, i) =>
            `  - { id: T${i}, title: Task ${i}, lead: tho, when: ${when}, effort: ${effort}d }\n`,
        )
        .join('');
    let moved = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(task, { minLength: 2, maxLength: 6 }), async (tasks) => {
        const first = dayOf(2026, 3, 2);
        const dated = tasks.map(({ from, days, share }) => ({
          when: `${formatDay(first + from)}/${formatDay(first + from + days)}`,
          effort: Math.ceil((days * share) / 100),
        }));
        const [finding] = (await loads(plan(dated))).filter(({ rule }) => rule === 'impossible-load');
        const move = finding === undefined ? null : (finding.data as Data).move;
        if (move === null) return;
        moved += 1;
        const at = Number(move.task.slice(1));
        const mended = dated.map((one, i) => (i === at ? { ...one, when: `${move.from}/${move.until}` } : one));
        expect((await loads(plan(mended))).filter(({ rule }) => rule === 'impossible-load')).toEqual([]);
      }),
      { numRuns: 100, seed: 7 },
    );
    expect(moved).toBeGreaterThan(20);
  });

  test('accepts an excess that rounding makes', async () => {
    expect(await loads(`  - { id: A, title: Calibrate, lead: tho, ${july}, effort: 10.05d }\n`)).toEqual([]);
    expect(await loads(`  - { id: A, title: Calibrate, lead: tho, ${july}, effort: 10.06d }\n`)).toHaveLength(1);
  });
});
