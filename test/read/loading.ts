import { posix } from 'node:path';
import type { Finding } from '../../src/diagnostic.ts';
import type { Plan } from '../../src/model/plan.ts';
import { allTasks } from '../../src/model/plan.ts';
import type { Task } from '../../src/model/task.ts';
import { type Loaded, loadPlanSet } from '../../src/read/load.ts';
import { memorySources } from '../support/memory-sources.ts';

/** Loads files that exist only in memory, under `/plans`. */
export function load(files: Readonly<Record<string, string>>, ...words: string[]): Promise<Loaded> {
  const absolute = Object.entries(files).map(([name, text]) => [posix.resolve('/plans', name), text]);
  return loadPlanSet({ sources: memorySources(Object.fromEntries(absolute)), cwd: '/plans', arguments: words });
}

export interface LoadedPlan {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  task(id: string): Task;
}

/** The small organisation that most tests share: a head, two officers, a unit below, a group and somebody outside. */
export const people = `
units:
  - { id: uytdc, name: Ủy ban Tiêu chuẩn Đo lường Chất lượng Quốc gia, short: Ủy ban, head: quoc }
  - { id: khtc, name: Ban Kế hoạch - Tài chính, short: KHTC, parent: uytdc, head: thang, aliases: [Phòng Kế hoạch] }
  - { id: kt1, name: Trung tâm Kỹ thuật 1, parent: uytdc }
  - { id: btc, name: Bộ Tài chính, external: true }
people:
  - { id: quoc, name: Hà Minh Quốc, unit: uytdc }
  - { id: thang, name: Trần Văn Thắng, unit: khtc }
  - { id: tho, name: Lê Thị Thơ, unit: khtc }
groups:
  - { id: ktkv, name: Các trung tâm kỹ thuật, members: [kt1] }
`;

/** One plan of 2026 with the small organisation; `rest` follows its head. */
export async function loadPlan(rest: string, head = 'period: 2026'): Promise<LoadedPlan> {
  const text = `title: Kế hoạch\n${head}\n${people}${rest}`;
  const { set, findings } = await load({ '2026.plan.yaml': text });
  const plan = set.plans[0];
  if (plan === undefined) throw new Error(`no plan: ${findings.map(brief).join('; ')}`);
  return {
    plan,
    findings,
    task: (id) => {
      for (const task of allTasks(plan)) if (task.id.value === id) return task;
      throw new Error(`no task ${id}`);
    },
  };
}

/** A finding as `rule line:column text`. */
export function brief({ rule, place }: Finding): string {
  const before = place.file.text.slice(0, place.start).split('\n');
  const text = place.file.text.slice(place.start, place.end);
  return `${rule} ${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${text}`;
}

/** The text that a finding or another place points to. */
export function textAt(plan: { readonly file: Plan['file'] }, span: { start: number; end: number }): string {
  return plan.file.text.slice(span.start, span.end);
}

/** Data of the findings of one rule. */
export function dataOf(findings: readonly Finding[], rule: string): unknown[] {
  return findings.filter((finding) => finding.rule === rule).map((finding) => finding.data);
}

/** The file's text after the fixes of all findings. */
export function fixed(plan: { readonly file: Plan['file'] }, findings: readonly Finding[], safety = 'safe'): string {
  const edits = findings.flatMap(({ fixes }) =>
    fixes.filter((fix) => fix.safety === safety).flatMap((fix) => fix.edits),
  );
  let { text } = plan.file;
  for (const { place, text: replacement } of edits.toSorted((a, b) => b.place.start - a.place.start)) {
    text = text.slice(0, place.start) + replacement + text.slice(place.end);
  }
  return text;
}
