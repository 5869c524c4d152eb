import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Diagnostic } from '../src/diagnostic.ts';
import { check } from './support/check.ts';

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
});
