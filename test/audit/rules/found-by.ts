import type { Diagnostic } from '../../../src/diagnostic.ts';
import type { Language } from '../../../src/locale/language.ts';
import { check } from '../../support/check.ts';

/** A department of three and a laboratory of two below an agency. */
export const head = `title: Work plan of the planning department 2026
period: 2026
unit: pd
issued: 2026-01-12
calendar: VN
units:
  - { id: agency, name: Standards Agency, head: hoa }
  - { id: pd, name: Planning Department, parent: agency, head: thang, supervisor: hoa }
  - { id: lab, name: Testing Laboratory, parent: agency, head: lan, supervisor: hoa }
  - { id: store, name: Store, parent: lab }
  - { id: mof, name: Ministry of Finance, external: true }
groups:
  - { id: centres, name: Technical centres, members: [lab, store] }
  - { id: inspectors, name: Inspection team, members: [tho, minh] }
people:
  - { id: hoa, name: Hoa Pham, unit: agency }
  - { id: thang, name: Thang Tran, unit: pd }
  - { id: tho, name: Tho Le, unit: pd }
  - { id: phuong, name: Phuong Do, unit: pd }
  - { id: lan, name: Lan Vu, unit: lab }
  - { id: minh, name: Minh Ngo, unit: lab }
`;

interface Extras {
  /** The part of the plan in front of its tasks. */
  readonly head?: string;
  /** `plan.config.yaml`. */
  readonly config?: string;
  /** Further files by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly language?: Language;
}

/** What one rule finds in a plan, with all rules at work; tasks are written one a line, in braces. */
export async function foundBy(rule: string, tasks: readonly string[], extras: Extras = {}): Promise<Diagnostic[]> {
  const { config, files = {}, language = 'en' } = extras;
  const plan = `${extras.head ?? head}tasks:\n${tasks.map((task) => `  - ${task}\n`).join('')}`;
  const all = { ...files, 'plan.yaml': plan, ...(config === undefined ? {} : { 'plan.config.yaml': config }) };
  const { findings } = await check(all, { language });
  return findings.filter((finding) => finding.rule === rule);
}

/** The source text of a finding, in the plan made of the tasks. */
export function textAt(finding: Diagnostic | undefined, tasks: readonly string[], ownHead = head): string {
  if (finding === undefined) return '';
  const lines = `${ownHead}tasks:\n${tasks.map((task) => `  - ${task}\n`).join('')}`.split('\n');
  return lines[finding.line - 1]!.slice(finding.column - 1, finding.endColumn - 1);
}
