import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { formatMonth } from '../../src/calendar/month.ts';
import { chosenRows, type ExportSource } from '../../src/export/source.ts';
import { taskJuggler } from '../../src/export/taskjuggler.ts';
import { identifiers, quoted } from '../../src/export/taskjuggler-text.ts';
import { ownDays, type Part, partsOf, placed } from '../../src/export/taskjuggler-work.ts';
import { languages } from '../../src/locale/language.ts';
import type { Person } from '../../src/model/organisation.ts';
import { arbitraryPlan } from '../support/arbitrary-plan.ts';
import { sampleFiles, sourceOf } from './sample.ts';

describe.each(languages)('in %s', (language) => {
  test('writes the project as recorded', async () => {
    const text = taskJuggler(await sourceOf(sampleFiles, { language }));
    await expect(text).toMatchFileSnapshot(`../golden/export/sample.${language}.tjp`);
  });
});

describe('texts', () => {
  test.each([
    ['a "b"', '"a \\"b\\""'],
    ['$' + '{x} $(HOME) $5', '"$ {x} $ (HOME) $5"'],
    ['ends in \\', '"ends in \\ "'],
    ['hai\ndòng', '"hai dòng"'],
    ['a\u0300', '"à"'],
  ])('quotes %j as %s', (text, written) => {
    expect(quoted(text)).toBe(written);
  });

  test('makes identifiers of ids, each once', () => {
    const named = identifiers();
    expect(['KH-01/2', 'kh 01 2', '1.10', 'Đo lường', '', 'KH_01_2'].map(named)).toEqual([
      'KH_01_2',
      'kh_01_2_2',
      '_1_10',
      'Do_luong',
      '_',
      'KH_01_2_3',
    ]);
  });
});

/** Whether the days of a part have all of their 24 hours taken; of fixed work, those on which it may lie. */
function fullUp({ start, end, mostADay }: Part, needed: (day: Day) => number): boolean {
  const days = Array.from({ length: end - start + 1 }, (_, i) => needed(start + i));
  return mostADay === undefined ? days.every((slots) => slots === 288) : days.includes(288);
}

const byPerson = (parts: readonly Part[]): Map<Person, Part[]> => {
  const people = new Map<Person, Part[]>();
  for (const part of parts) people.set(part.person, [...(people.get(part.person) ?? []), part]);
  return people;
};

/** Hundredths of everybody in every month, as the expansion has them. */
function expectedMonths(source: ExportSource): Map<string, number> {
  const months = new Map<string, number>();
  for (const { worker, month, hundredths } of chosenRows(source)) {
    if (worker.person === undefined) continue;
    const key = `${worker.person.id.value} ${formatMonth(month)}`;
    months.set(key, (months.get(key) ?? 0) + (hundredths ?? 0));
  }
  return months;
}

describe('the parts of any plan', () => {
  const anyParts = (check: (source: ExportSource, parts: readonly Part[]) => void) =>
    fc.assert(
      fc.asyncProperty(arbitraryPlan, fc.constantFrom('even' as const, 'level' as const), async (data, spread) => {
        const source = await sourceOf({ 'plan.yaml': JSON.stringify(data) }, { spread });
        check(source, partsOf(source, chosenRows(source)));
      }),
      { numRuns: 80 },
    );

  test('have the days of the expansion to half a slot in every month', async () => {
    await anyParts((source, parts) => {
      const slots = new Map<string, number>();
      for (const { person, month, slots: own } of parts) {
        const key = `${person.id.value} ${formatMonth(month)}`;
        slots.set(key, (slots.get(key) ?? 0) + own);
      }
      for (const [key, hundredths] of expectedMonths(source))
        expect([key, Math.abs((slots.get(key) ?? 0) - hundredths * 0.96) <= 0.5 + 1e-9]).toEqual([key, true]);
    });
  });

  test('fit into the days that their people are given, placed as TaskJuggler places them', async () => {
    await anyParts((source, parts) => {
      for (const [person, own] of byPerson(parts)) {
        const days = ownDays(source.set.organisations[0]!, person);
        const { needed, parts: fitting, left: over } = placed(own, days);
        for (const part of over.keys()) expect(fullUp(part, needed)).toBe(true);
        const used = new Map<Day, number>();
        const fixedFirst = (part: Part): number => (part.mostADay === undefined ? part.end : Number.NEGATIVE_INFINITY);
        for (const part of fitting.toSorted((a, b) => fixedFirst(a) - fixedFirst(b))) {
          let left = part.slots;
          for (let day = part.start; day <= part.end; day += 1) {
            expect(needed(day)).toBeGreaterThanOrEqual(days.slots(day));
            expect(needed(day)).toBeLessThanOrEqual(288);
            const slots = Math.min(left, part.mostADay ?? left, needed(day) - (used.get(day) ?? 0));
            used.set(day, (used.get(day) ?? 0) + slots);
            left -= slots;
          }
          expect(left).toBe(0);
        }
      }
    });
  });
});

/** Whether not even 24 hours a day hold all work in its windows. */
function isImpossible(source: ExportSource): boolean {
  return [...byPerson(partsOf(source, chosenRows(source)))].some(
    ([person, own]) => placed(own, ownDays(source.set.organisations[0]!, person)).left.size > 0,
  );
}

const installed = spawnSync('tj3', ['--version']).status === 0;

/** Schedules a project with TaskJuggler itself and gives the days of everybody in every month as it has worked them. */
function scheduledMonths(project: string): Map<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-tj3-'));
  // The timeline takes most of the time and says nothing here; loads to four places.
  const own = project.slice(0, project.indexOf('taskreport timeline'));
  const report =
    'resourcereport months "months" { formats csv columns id, monthly loadunit days hidetask 1 numberformat "-" "" "" "." 4 }\n';
  writeFileSync(join(folder, 'plan.tjp'), own + report);
  const { status, stdout, stderr } = spawnSync('tj3', ['--silent', '-o', folder, 'plan.tjp'], {
    cwd: folder,
    encoding: 'utf8',
  });
  // Not a word: neither error nor warning.
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  const [head = [], ...rows] = readFileSync(join(folder, 'months.csv'), 'utf8')
    .split('\n')
    .map((line) => line.split(';').map((cell) => cell.replaceAll('"', '')));
  const months = new Map<string, number>();
  for (const [id, ...cells] of rows)
    for (const [i, cell] of cells.entries()) months.set(`${id} ${head[i + 1]?.slice(0, 7)}`, Number(cell));
  return months;
}

function expectSameMonths(source: ExportSource): void {
  const found = scheduledMonths(taskJuggler(source));
  const expected = expectedMonths(source);
  const differing = [...expected].filter(([key, hundredths]) => {
    const days = found.get(key) ?? 0;
    return Math.abs(days - hundredths / 100) > 0.01;
  });
  expect(differing).toEqual([]);
  const people = new Set([...expected.keys()].map((key) => key.split(' ')[0]));
  const total = [...found].reduce((sum, [key, days]) => sum + (people.has(key.split(' ')[0]) ? days : 0), 0);
  const wanted = [...expected.values()].reduce((sum, hundredths) => sum + hundredths / 100, 0);
  expect(Math.abs(total - wanted)).toBeLessThan(0.01 * Math.max(1, expected.size));
}

function example(folder: string): Record<string, string> {
  const path = join('examples', folder);
  return Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

describe.skipIf(!installed)(
  'scheduled by TaskJuggler (skipped where tj3 is not installed)',
  { timeout: 240_000 },
  () => {
    test.each(['even', 'level'] as const)('agrees on every form of work, spread: %s', async (spread) => {
      expectSameMonths(await sourceOf(sampleFiles, { spread }));
    });

    test('agrees on the plan of the team', async () => {
      expectSameMonths(await sourceOf(example('team')));
    });

    test('agrees on the plan of a unit', async () => {
      expectSameMonths(await sourceOf(example('standards-agency'), { files: ['khtc-2026.plan.yaml'] }));
    });

    test('agrees where more is asked for than there is: the days get overtime', async () => {
      const files = {
        'plan.yaml': `{ title: Quá tải, period: 2026-Q1, calendar: VN, units: [{ id: u, name: Phòng, head: an }],
        people: [{ id: an, name: An, unit: u, capacity: 50%, leave: [2026-02-02/2026-02-06] }],
        tasks: [{ id: A, title: Việc A, lead: an, when: 2026-01-05/2026-01-09, effort: 9d },
                { id: B, title: Việc B, lead: an, when: 2026-01-05/2026-01-30, effort: 20d },
                { id: C, title: Việc C, lead: an, when: 2026-02-04, fixed: true },
                { id: D, title: Việc D, lead: an, when: 2026-02-04, fixed: half },
                { id: E, title: Việc E, lead: an, when: 2026-02-14/2026-02-15, effort: 1d }] }`,
      };
      expectSameMonths(await sourceOf(files));
    });

    test('schedules without a word what no day can hold: it is left out, with a remark', async () => {
      const source = await sourceOf({
        'plan.yaml':
          '{ title: Quá tải, period: 2026-Q1, language: vi, calendar: VN, people: [{ id: an, name: An }], tasks: [{ id: A, title: Việc A, lead: an, when: 2026-03-02, effort: 5d }] }',
      });
      expect(taskJuggler(source)).toContain('# plans:A, An: không xếp được 2 ngày công trong thời gian thực hiện');
      expect(scheduledMonths(taskJuggler(source)).get('an 2026-03')).toBe(3);
    });

    test('agrees on any plan', async () => {
      let tried = 0;
      for (const data of fc.sample(arbitraryPlan, { numRuns: 40, seed: 2026 })) {
        const source = await sourceOf({ 'plan.yaml': JSON.stringify(data) });
        // Small ones: TaskJuggler takes its time.
        if (source.expansion.activities.length > 30 || isImpossible(source)) continue;
        expectSameMonths(source);
        tried += 1;
        if (tried === 2) break;
      }
      expect(tried).toBe(2);
    });
  },
);
