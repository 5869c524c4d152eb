import type { Diagnostic } from '../../../src/diagnostic.ts';
import { check } from '../../support/check.ts';

/** The part of a plan in front of its tasks. The language is told from the words. */
export const wordingHead = `title: Plan
period: 2026
unit: pd
units: [{ id: pd, name: Planning, head: tho, supervisor: an }]
people: [{ id: an, name: An }, { id: tho, name: Tho, unit: pd }]
`;

interface Extras {
  readonly head?: string;
  readonly config?: string;
  /** With all rules at work, so that others may silence this one. */
  readonly among?: 'all';
}

/** What a rule finds in tasks, written one a line in braces, as `severity field "text of the place"`. */
export async function wordsFound(rule: string, tasks: readonly string[], extras: Extras = {}): Promise<string[]> {
  const { findings, text } = await findingsOf(rule, tasks, extras);
  const lines = text.split('\n');
  return findings.map(
    ({ severity, key, line, column, endColumn }) =>
      `${severity} ${key.split(' ')[2]} "${lines[line - 1]!.slice(column - 1, endColumn - 1)}"`,
  );
}

export async function findingsOf(
  rule: string,
  tasks: readonly string[],
  { head = wordingHead, config, among }: Extras = {},
): Promise<{ readonly findings: readonly Diagnostic[]; readonly text: string }> {
  const text = `${head}tasks:\n${tasks.map((task) => `  - ${task}\n`).join('')}`;
  const files = { 'plan.yaml': text, ...(config === undefined ? {} : { 'plan.config.yaml': config }) };
  const { findings } = await check(files, { language: 'en', ...(among !== 'all' && { flags: { only: [rule] } }) });
  return { findings: findings.filter((finding) => finding.rule === rule), text };
}

/** A task that nothing else is wrong with, with some fields of its own. */
export function task(title: string, more = ''): string {
  return `{ id: A, title: ${JSON.stringify(title)}, lead: tho, due: 2026-06-25${more === '' ? '' : `, ${more}`} }`;
}
