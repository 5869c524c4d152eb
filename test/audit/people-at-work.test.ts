import { describe, expect, test } from 'vitest';
import { makeContext } from '../../src/audit/make-context.ts';
import { partsIn, staffOf } from '../../src/audit/people-at-work.ts';
import { parseDay } from '../../src/calendar/day.ts';
import { expand } from '../../src/expand/expand.ts';
import { load } from '../read/loading.ts';

const organisation = `units:
  - { id: pd, name: Planning, head: thang, supervisor: hoa }
  - { id: lab, name: Laboratory, head: lan }
people:
  - { id: hoa, name: Hoa, unit: pd }
  - { id: thang, name: Thang, unit: pd }
  - { id: tho, name: Tho, unit: pd }
  - { id: phuong, name: Phuong, unit: pd }
  - { id: quy, name: Quy, unit: pd, plan: false }
  - { id: away, name: Away, unit: pd, leave: [2026-04-01/2026-06-30] }
  - { id: new, name: New, unit: pd, from: 2026-06-30 }
  - { id: later, name: Later, unit: pd, from: 2026-07-01 }
  - { id: lan, name: Lan, unit: lab }
  - { id: minh, name: Minh, unit: lab }
`;

async function contextOf(plans: Readonly<Record<string, string>>) {
  const loaded = await load(
    Object.fromEntries(
      Object.entries(plans)
        .map(([name, text]) => [`${name}.plan.yaml`, `organisation: org.yaml\n${text}`])
        .concat([['org.yaml', organisation]]),
    ),
  );
  const { set, config } = loaded;
  const context = makeContext({
    set,
    expansion: expand(set, 'even'),
    config,
    today: parseDay('2026-01-12')!,
    language: 'en',
  });
  const { people } = set.organisations[0]!;
  return {
    context,
    plan: (id: string) => set.planById.get(id) ?? expect.unreachable(id),
    person: (id: string) => people.find((one) => one.id.value === id) ?? expect.unreachable(id),
  };
}

describe('the staff of a plan', () => {
  test('are the people of its unit who work in its period and answer for nobody', async () => {
    const { context, plan } = await contextOf({
      q2: 'title: Q\nperiod: 2026-Q2\nunit: pd\ntasks: [{ id: A, title: T, lead: tho, supervisor: phuong, when: 2026-05 }]\n',
    });
    expect(staffOf(plan('q2'), context).map(({ id }) => id.value)).toEqual(['tho', 'new']);
  });

  test('are nobody where the plan is of no unit', async () => {
    const { context, plan } = await contextOf({ year: 'title: Y\nperiod: 2026\ntasks: []\n' });
    expect(staffOf(plan('year'), context)).toEqual([]);
  });
});

describe('the parts of a person in a plan', () => {
  const tasks = (rows: Readonly<Record<string, string>>): string =>
    Object.entries(rows)
      .map(([id, fields]) => `  - { id: ${id}, title: T, ${fields} }\n`)
      .join('');

  test('are those in its days, in whatever plan they stand, and those without a time of its own', async () => {
    const { context, plan, person } = await contextOf({
      year: `title: Y\nperiod: 2026\ntasks:\n${tasks({
        before: 'lead: tho, when: 2026-03',
        into: 'lead: tho, when: 2026-03-25/2026-04-01',
        within: 'lead: minh, support: [tho], when: 2026-05',
        outOf: 'lead: tho, when: 2026-06-30/2026-07-10',
        after: 'lead: tho, when: 2026-07',
        around: 'lead: tho, when: 2026',
        never: 'lead: tho',
        ofOthers: 'lead: minh, when: 2026-05',
      })}`,
      q2: `title: Q\nperiod: 2026-Q2\ntasks:\n${tasks({ someday: 'lead: tho' })}`,
    });
    const parts = (id: string, who = 'tho') =>
      partsIn(plan(id), person(who), context).map(({ activity, worker }) => `${activity.task.id.value} ${worker.role}`);
    expect(parts('q2')).toEqual(['someday lead', 'into lead', 'within support', 'outOf lead', 'around lead']);
    expect(parts('year')).toHaveLength(7);
    expect(parts('q2', 'phuong')).toEqual([]);
  });

  test('are not those that a child plan carries out', async () => {
    const { context, plan, person } = await contextOf({
      year: `title: Y\nperiod: 2026\nunit: pd\ntasks:\n${tasks({ A: 'lead: tho, when: 2026-05' })}`,
      q2: `title: Q\nperiod: 2026-Q2\nunit: pd\nparent: year.plan.yaml\ntasks:\n${tasks({ A: 'lead: phuong, when: 2026-05' })}`,
    });
    expect(partsIn(plan('year'), person('tho'), context)).toEqual([]);
    expect(partsIn(plan('year'), person('phuong'), context)).toHaveLength(1);
  });
});
