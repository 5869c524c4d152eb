import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatDay, parseDay } from '../../src/calendar/day.ts';
import { folderWith, run } from '../support/run.ts';

const agency = 'examples/standards-agency/2026.plan.yaml';
const office = 'examples/standards-agency/khtc-2026.plan.yaml';

interface Printed {
  /** The table as it was printed, and as it is printed of what was imported. */
  readonly before: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
  readonly back: string;
}

/** Prints a plan, imports what was printed, and prints that in the same way. */
async function roundTrip(plan: string, format: string, options: readonly string[]): Promise<Printed> {
  const cwd = folderWith({});
  const back = join(cwd, 'back.plan.yaml');
  const table = (file: string, as: string, to: string): Promise<{ code: number }> =>
    run(['table', file, ...options, '--format', as, '-o', join(cwd, to)]);
  expect((await table(plan, format, `printed.${format}`)).code).toBe(0);
  expect((await table(plan, 'csv', 'before.csv')).code).toBe(0);
  const imported = await run(['import', `printed.${format}`, '--period', '2026', '-o', back], { cwd });
  expect(imported).toMatchObject({ code: 0, stderr: '' });
  expect((await table(back, 'csv', 'after.csv')).code).toBe(0);
  return { before: cells(join(cwd, 'before.csv')), after: cells(join(cwd, 'after.csv')), back };
}

function cells(file: string): string[][] {
  return parseCsv(readFileSync(file, 'utf8'), { bom: true, relax_column_count: true });
}

const formats = ['xlsx', 'docx', 'csv'];
const wide =
  'number,id,title,lead,support,supervisor,deliverable,results,measures,due,effort,submitTo,approves,decides,source,kind,budget,note';

describe('a printed table', () => {
  test.each(
    formats.flatMap((format) =>
      (
        [
          ['of an agency', agency, []],
          ['in English', agency, ['--lang', 'en']],
          ['with further columns', agency, ['--columns', wide]],
          [
            'with authority, objective, period and milestones',
            agency,
            ['--columns', 'number,title,lead,support,authority,objective,quantity,when,due,steps'],
          ],
          ['by objectives', agency, ['--group', 'objective']],
          ['by months', agency, ['--group', 'month']],
          ['by leaders', agency, ['--group', 'supervisor']],
          ['with ticks by quarter', agency, ['--timeline', 'quarter']],
          ['of an office', office, []],
          [
            'with people and effort',
            office,
            [
              '--people',
              '--columns',
              'number,id,title,lead,support,supervisor,deliverable,due,effort,authority,source',
            ],
          ],
        ] as const
      ).map(([what, plan, options]) => [what, format, plan, options] as const),
    ),
  )('%s as %s comes back cell by cell', async (_, format, plan, options) => {
    const { before, after } = await roundTrip(plan, format, options);
    expect(before.length).toBeGreaterThan(40);
    for (const [at, row] of before.entries()) {
      // A rule of recurrence says more than fits a cell: its words come back, and no days without it.
      const isRule = row.some((cell) => cell.startsWith('Định kỳ, '));
      if (isRule && after[at]?.includes(row[8]!) === false) expect(after[at]?.slice(0, 8)).toEqual(row.slice(0, 8));
      else expect(after[at], `row ${at + 1}`).toEqual(row);
    }
    expect(after).toHaveLength(before.length);
  });
});

interface Task {
  readonly title: string;
  readonly children?: readonly Task[];
  readonly [key: string]: unknown;
}

/** What a plan file itself says of each task, in names: read without the program. */
function fieldsOf(file: string): Record<string, unknown>[] {
  const plan = parse(readFileSync(file, 'utf8'));
  const organisation = parse(readFileSync(join(dirname(file), plan.organisation), 'utf8'));
  const names = new Map<unknown, string>();
  for (const { id, name, short } of [
    ...organisation.units,
    ...(organisation.groups ?? []),
    ...(organisation.people ?? []),
  ])
    names.set(id, short ?? name);
  // The focal point of a unit is not printed in the table of an agency.
  const unitOf = (one: unknown): unknown => (typeof one === 'object' && one !== null && 'unit' in one ? one.unit : one);
  const nameOf = (id: unknown): string => (id === 'all' ? 'all' : (names.get(unitOf(id)) ?? `?${String(id)}`));
  const list = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat());
  const walk = (task: Task, above: Task | undefined, path: readonly string[]): Record<string, unknown>[] => {
    const inherited = Object.fromEntries(
      ['lead', 'support', 'deliverable'].map((key) => [key, task[key] ?? above?.[key]]),
    );
    const whole: Task = { ...task, ...inherited };
    if (task.children !== undefined) {
      return task.children.flatMap((child) => walk(child, whole, [...path, task.title]));
    }
    return [
      {
        path,
        title: task.title,
        lead: list(whole.lead).map(nameOf),
        each: list(whole.each).map(nameOf),
        support: list(whole.support).map(nameOf),
        deliverable: list(whole.deliverable),
        deadline: dated(task),
        repeat: task.repeat,
        reports: task.reports,
      },
    ];
  };
  // A deadline that counts from that of another task is printed as the day that it comes to.
  const byId = new Map<unknown, Task>(plan.tasks.map((task: Task) => [task.id, task]));
  const dated = (task: Task): unknown => {
    const due = deadlineOf(task);
    if (typeof due !== 'object' || due === null || !('from' in due) || !('days' in due)) return due;
    const anchor = due.from === 'issued' ? plan.issued : deadlineOf(byId.get(due.from)!);
    return formatDay(parseDay(String(anchor))! + Number(due.days));
  };
  return plan.tasks.flatMap((task: Task) => walk(task, undefined, []));
}

/** What a table carries of the times of a task: its deadline, of fixed work all of its days. */
function deadlineOf({ due, dueText, when, fixed, repeat, reports }: Task): unknown {
  if (dueText !== undefined) return dueText;
  if (due !== undefined || when === undefined) return due;
  const [start = '', end = start] = String(when).split('/');
  const comesRound = repeat !== undefined || reports !== undefined;
  // What comes round all through the plan does so without a word.
  if (comesRound && /^2026(?:-01(?:-01)?\/2026-12(?:-31)?)?$/.test(String(when))) return undefined;
  return comesRound || (fixed === true && end !== start) ? when : end;
}

describe('the fields of a plan', () => {
  test.each(formats)('come back from %s with the numbering of its groups', async (format) => {
    const { back } = await roundTrip(agency, format, []);
    const [before, after] = [fieldsOf(agency), fieldsOf(back)];
    expect(after).toHaveLength(103);
    // The table has blocks for routine work and work carried over, which stand last.
    const byTitle = new Map(after.map((task) => [JSON.stringify([task.path, task.title]), task]));
    for (const task of before) {
      expect(byTitle.get(JSON.stringify([task.path, task.title])), String(task.title)).toEqual(task);
    }
  });
});
