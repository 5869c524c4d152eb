import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatMonth } from '../src/calendar/month.ts';
import type { Diagnostic } from '../src/diagnostic.ts';
import { expand } from '../src/expand/expand.ts';
import { loadPlanSet } from '../src/read/load.ts';
import { arbitraryPlan } from './support/arbitrary-plan.ts';
import { check } from './support/check.ts';
import { memorySources } from './support/memory-sources.ts';

// What must not change when something beside the point does. The plans are those of the examples: the troubled one has a
// finding of nearly every rule.

type Files = Readonly<Record<string, string>>;

const troubled: Files = Object.fromEntries(
  ['plan.config.yaml', 'org.yaml', '2026.plan.yaml', 'khtc-2026-q2.plan.yaml', '2028.plan.yaml'].map((name) => [
    name,
    readFileSync(`examples/troubled/${name}`, 'utf8'),
  ]),
);

const every = (files: Files, change: (text: string) => string): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, change(text)]));

/** A finding without its place and its words: what it is about. Longer lists of places are cut, so they do not count. */
function about({
  rule,
  severity,
  plan,
  task,
  step,
  copy,
  occurrence,
  person,
  unit,
  month,
  objective,
  related,
}: Diagnostic): string {
  const other = related.length === 1 ? related[0]!.task : null;
  const tasks = [...new Set([task, other])].filter((id) => id !== null).map((id) => id.replace('NV.', 'CV-'));
  return JSON.stringify([rule, severity, plan, tasks.sort(), step, copy, occurrence, person, unit, month, objective]);
}

async function findings(files: Files): Promise<string[]> {
  return (await check(files, { language: 'vi', today: '2026-11-23' })).findings.map(about).sort();
}

describe('no finding changes', () => {
  test('with the line ends', async () => {
    expect(await findings(every(troubled, (text) => text.replaceAll('\n', '\r\n')))).toEqual(await findings(troubled));
  });

  test('with the form of its letters, composed or not', async () => {
    expect(await findings(every(troubled, (text) => text.normalize('NFD')))).toEqual(
      await findings(every(troubled, (text) => text.normalize('NFC'))),
    );
  });

  test('with comments at the ends of files and blank lines between tasks', async () => {
    const changed = every(troubled, (text) => `${text.replaceAll(/\n(?= {2}- id:)/g, '\n\n')}\n# the end\n`);
    expect(await findings(changed)).toEqual(await findings(troubled));
  });

  test('with the layout: the same data as JSON', async () => {
    const plain = every(troubled, (text) => text.replaceAll(/#\s*plan-ignore[^\n]*/g, ''));
    const asJson = every(plain, (text) => {
      // Texts that YAML reads as numbers or dates keep their writing in quotes.
      const quoted = text
        .replaceAll(/:( +)(\d[\d./-]*)(?=\s*(?:[,}#\n]))/g, ':$1"$2"')
        .replaceAll(/(target|baseline|number|order|lead|support|max|min):( +)"(\d+(?:\.\d+)?)"/g, '$1:$2$3');
      return JSON.stringify(parse(quoted), null, 2);
    });
    const left = (list: readonly string[]): string[] =>
      list.filter((line) => !/"(?:yaml-syntax|stripped-characters|duplicate-id)"/.test(line));
    expect(left(await findings(asJson))).toEqual(left(await findings(plain)));
  });

  test('with the order of the tasks, but for what is said of the order', async () => {
    const text = troubled['2026.plan.yaml']!;
    const at = text.search(/^ {2}- id:/m);
    const tasks = text.slice(text.indexOf('\ntasks:')).split(/\n(?= {2}- id:| {2}# )/);
    expect(at).toBeGreaterThan(0);
    const [head = '', ...rows] = tasks;
    // A comment belongs to the task below it.
    const units: string[] = [];
    for (const row of rows) {
      if (units.length > 0 && units.at(-1)!.trimStart().startsWith('#') && !/\n {2}- id:/.test(`\n${units.at(-1)}`))
        units[units.length - 1] += `\n${row}`;
      else units.push(row);
    }
    const reversed = {
      ...troubled,
      '2026.plan.yaml': `${text.slice(0, text.indexOf('\ntasks:'))}${head}\n${units
        .reverse()
        .map((unit) => unit.trimEnd())
        .join('\n')}\n`,
    };
    // Which of several is first, last or nearest is told by the order.
    const rules =
      /"(?:overlapping-scope|contained-task|duplicate-task|duplicate-deliverable|duplicate-id|dependency-cycle|yaml-syntax|impossible-load|unused-suppression)"/;
    const rest = (list: readonly string[]): string[] => list.filter((line) => !rules.test(line));
    expect(rest(await findings(reversed))).toEqual(rest(await findings(troubled)));
  });

  test('of tasks when an unrelated task is added', async () => {
    const text = troubled['2026.plan.yaml']!;
    const more = `${text.trimEnd()}\n  - id: ZZ-99\n    title: Nghiệm thu phòng lưu trữ mẫu đối chứng tại Hòa Lạc\n    objective: MT1\n    lead: vp\n    deliverable: Biên bản nghiệm thu phòng lưu trữ\n    due: 2026-10-15\n    effort: 1d\n`;
    const own = (list: readonly string[]): string[] =>
      list.filter((line) => line.includes('CV-') && !/"(?:overloaded-month|impossible-load)"/.test(line));
    expect(own(await findings({ ...troubled, '2026.plan.yaml': more }))).toEqual(own(await findings(troubled)));
  });

  test('with the ids of tasks', async () => {
    const renamed = every(troubled, (text) => text.replaceAll(/\bCV-(\d\d)/g, 'NV.$1'));
    expect(await findings(renamed)).toEqual(await findings(troubled));
  });

  test('with the indentation', async () => {
    const deeper = every(troubled, (text) => text.replaceAll(/^ {2}/gm, '      '));
    expect(deeper).not.toEqual(troubled);
    expect(await findings(deeper)).toEqual(await findings(troubled));
  });

  test('with what comments say, where they say nothing to the program', async () => {
    const said = (text: string): string =>
      text.replaceAll(/^( *)#(?! plan-ignore)(?! yaml-language-server).*$/gm, '$1# đã đổi: lời khác');
    const more = every(troubled, (text) => said(text).replaceAll(/\n( *)(title|lead|due): /g, '\n$1# ghi chú\n$1$2: '));
    expect(more).not.toEqual(troubled);
    expect(await findings(more)).toEqual(await findings(troubled));
  });
});

const asFile = (plan: unknown): string => JSON.stringify(plan, null, 1);

/** The months of everybody, as `plan expand` gives them. */
async function loadsOf(files: Files, spread: 'even' | 'level'): Promise<[string, string, number, number][]> {
  const sources = memorySources(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`/plans/${name}`, text])),
  );
  const { set } = await loadPlanSet({ sources, cwd: '/plans', arguments: [] });
  return expand(set, spread).loads.map(({ person, month, supply, demand }) => [
    person.id.value,
    formatMonth(month),
    supply,
    demand,
  ]);
}

describe('of any plan', () => {
  test('no task, pair or load changes when it is split into two files', async () => {
    // What a plan as a whole is told, and in which of the two.
    const ofPlans =
      /"(?:missing-effort|unassigned-person|never-lead|underused-person|lead-concentration|deadline-pile-up|uncovered-year|duplicate-id)"/;
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, fc.nat(8), async ({ units, people, groups, calendar, tasks, ...head }, at) => {
        const organisation = { 'org.yaml': asFile({ name: 'Phòng', calendar, units, groups, people }) };
        const part = (from: number, to?: number): string =>
          asFile({ ...head, organisation: 'org.yaml', tasks: tasks.slice(from, to) });
        const whole: Files = { ...organisation, 'a.plan.yaml': part(0) };
        const split: Files = { ...organisation, 'a.plan.yaml': part(0, at), 'b.plan.yaml': part(at) };
        const known = async (files: Files): Promise<string[]> =>
          (await findings(files))
            .filter((line) => !ofPlans.test(line))
            .map((line) => line.replaceAll(/"[ab]"/g, '"plan"'))
            .sort();
        expect(await known(split)).toEqual(await known(whole));
        for (const spread of ['even', 'level'] as const)
          expect(await loadsOf(split, spread)).toEqual(await loadsOf(whole, spread));
      }),
      { numRuns: 40 },
    );
  });

  test('no load changes when everything moves by 28 years, the calendar with it', async () => {
    const calendar = {
      week: ['mon', 'tue', 'wed', 'thu', 'fri'],
      years: { 2026: { off: [{ date: '2026-04-29' }], swapped: [{ off: '2026-05-01', work: '2026-05-09' }] } },
    };
    // After 28 years every date has its weekday again, and leap years come when they did.
    const later = (text: string): string =>
      text.replaceAll(/\b20(2\d)\b/g, (_, year: string) => String(2028 + Number(year)));
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, async (plan) => {
        const now = asFile({ ...plan, calendar });
        expect(later(now)).toContain('"period": 2054');
        for (const spread of ['even', 'level'] as const) {
          const before = await loadsOf({ 'a.plan.yaml': now }, spread);
          const after = await loadsOf({ 'a.plan.yaml': later(now) }, spread);
          expect(after).toEqual(before.map(([person, month, ...days]) => [person, later(month), ...days]));
        }
      }),
      { numRuns: 60 },
    );
  });
});
