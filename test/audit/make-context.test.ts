import { describe, expect, test } from 'vitest';
import { makeContext } from '../../src/audit/make-context.ts';
import { parseDay } from '../../src/calendar/day.ts';
import { expand } from '../../src/expand/expand.ts';
import type { Language } from '../../src/locale/language.ts';
import { load } from '../read/loading.ts';

async function contextOf(files: Readonly<Record<string, string>>, language: Language = 'en') {
  const { set, config } = await load(files);
  const expansion = expand(set, 'even');
  return { set, expansion, context: makeContext({ set, expansion, config, today: parseDay('2026-01-12')!, language }) };
}

/** The language that a plan with some titles is taken for, where nothing says it. */
async function languageOf(titles: readonly string[], fallback: Language, config = ''): Promise<Language> {
  const [title, ...tasks] = titles.map((one) => JSON.stringify(one));
  const rows = tasks.map((one, i) => `  - { id: T${i}, title: ${one} }\n`).join('');
  const plan = `title: ${title}\nperiod: 2026\ntasks:${rows === '' ? ' []' : `\n${rows}`}`;
  const { set, context } = await contextOf({ 'plan.yaml': plan, 'plan.config.yaml': config }, fallback);
  return context.languageOf(set.plans[0]!);
}

describe('the language of a plan', () => {
  test.each([
    ['Kế hoạch năm', 'en', 'vi'],
    ['KẾ HOẠCH', 'en', 'vi'],
    ['Kế hoạch'.normalize('NFD'), 'en', 'vi'],
    ['Báo cáo tháng', 'en', 'vi'],
    ['The café is open', 'en', 'vi'],
    ['The café is open late', 'en', 'en'],
    ['Work plan', 'en', 'en'],
    ['Work plan – 2026 “draft”', 'vi', 'en'],
    ['The résumé of all of the guests', 'vi', 'vi'],
    ['План работ', 'vi', 'vi'],
    ['2026', 'en', 'en'],
  ] as const)('of the title %j is, where %s is usual, %s', async (title, fallback, expected) => {
    expect(await languageOf([title], fallback)).toBe(expected);
  });

  test('is told by the titles of tasks, too', async () => {
    expect(await languageOf(['Plan', 'Print', 'Trình Bộ trưởng'], 'en')).toBe('vi');
    const english = Array.from({ length: 20 }, () => 'Print the register');
    expect(await languageOf(['Plan', ...english, 'Trình Bộ trưởng'], 'en')).toBe('en');
  });

  test('is what the configuration says where the words do not tell', async () => {
    expect(await languageOf(['План работ'], 'en', 'language: vi\n')).toBe('vi');
    expect(await languageOf(['Work plan'], 'en', 'language: vi\n')).toBe('en');
  });

  test('is what the plan says, whatever its words', async () => {
    const { set, context } = await contextOf({
      'a.plan.yaml': 'title: Kế hoạch\nlanguage: en\nperiod: 2026\ntasks: []\n',
      'b.plan.yaml': 'title: Kế hoạch\nperiod: 2026\ntasks: []\n',
    });
    expect(set.plans.map((plan) => context.languageOf(plan))).toEqual(['en', 'vi']);
  });
});

describe('the context of an audit', () => {
  const files = {
    'year.plan.yaml': `title: Y
period: 2026
units: [{ id: pd, name: Planning }]
people: [{ id: an, name: An, unit: pd }, { id: binh, name: Binh, unit: pd }, { id: chi, name: Chi, unit: pd }]
unit: pd
tasks:
  - { id: A, title: One, lead: an, when: 2026-05, effort: 2d }
  - { id: B, title: Two, lead: binh, support: [an], when: 2026-05/2026-06, effort: 4d }
  - { id: G, title: Group, children: [{ id: C, title: Three, when: 2026-09, effort: 1d }] }
  - { id: D, title: Four, lead: an, when: 2026-03/2026-05, effort: 6d }
`,
    'q2.plan.yaml': `title: Q
period: 2026-Q2
unit: pd
parent: year.plan.yaml
tasks:
  - { id: A, title: One, lead: binh, when: 2026-05, effort: 2d }
  - { id: D, title: Four, lead: an, when: 2026-04/2026-05, effort: 6d }
`,
  };

  test('knows the work of each person, their loads, and the tasks to do of each plan', async () => {
    const { set, context, expansion } = await contextOf(files);
    const person = (id: string) => set.organisations[0]!.people.find((one) => one.id.value === id)!;
    const year = set.planById.get('year')!;
    expect(context.tasksOf(year).map(({ id }) => id.value)).toEqual(['A', 'B', 'C', 'D']);
    for (const id of ['an', 'binh']) {
      expect(context.assignmentsOf(person(id))).toEqual(
        expansion.assignments.filter(({ worker }) => worker.person === person(id)),
      );
      expect(context.loadsOf(person(id))).toEqual(expansion.loads.filter((one) => one.person === person(id)));
      expect(context.assignmentsOf(person(id)).length).toBeGreaterThan(1);
    }
    expect(context.assignmentsOf(person('chi'))).toEqual([]);
    const [a] = context.tasksOf(year);
    expect(context.activities(a!)).toEqual(expansion.activitiesOf.get(a!));
    expect(context.activities(a!)).toHaveLength(1);
    expect(context.activities(year.tasks[2]!)).toEqual([]);
    expect(context.timing(a!)).toBe(expansion.timingOf.get(a!));
  });

  test('tells which tasks child plans stand for as a whole', async () => {
    const { set, context } = await contextOf(files);
    const superseded = context.tasksOf(set.planById.get('year')!).filter((task) => context.isSuperseded(task));
    expect(superseded.map(({ id }) => id.value)).toEqual(['A']);
  });

  test('works out a shared value once for each name', async () => {
    const { context } = await contextOf(files);
    let made = 0;
    const make = () => (made += 1);
    expect([context.shared('a', make), context.shared('b', make), context.shared('a', make)]).toEqual([1, 2, 1]);
    expect(context.shared('none', () => undefined)).toBeUndefined();
    expect(context.shared('none', make)).toBeUndefined();
  });
});
