import { yearOf } from '../calendar/day.ts';
import { isPeriod, parsePeriod } from '../calendar/period.ts';
import type { Split } from '../model/task.ts';
import { plainText, valueAt } from './build/fields.ts';
import { readPlan, readPlanPeriod } from './build/plan.ts';
import { mostSpan } from './build/when.ts';
import type { Document } from './documents.ts';
import type { NamedFiles } from './named-files.ts';
import type { Organisations } from './organisations.ts';
import { type PlanFile, parentsFirst, startPlanFile } from './plan-files.ts';

/** The plan files with all that they carry out, by path, parents first. */
export async function withParents(documents: readonly Document[], named: NamedFiles): Promise<readonly PlanFile[]> {
  const files = new Map(documents.map((document) => [document, startPlanFile(document)]));
  for (const file of files.values()) {
    // A map that grows while it is walked is walked to its end.
    const document = file.parentPath && (await named.open(file.document, file.parentPath, 'plan'));
    if (document === undefined) continue;
    const parent = files.get(document) ?? startPlanFile(document);
    files.set(document, parent);
    file.parent = parent;
  }
  const byPath = [...files.values()].sort((a, b) => (a.document.file.path < b.document.file.path ? -1 : 1));
  return parentsFirst(byPath);
}

/** The years of the plans, and those that follow, into which work may run on. */
export function yearsOf(files: readonly PlanFile[]): readonly number[] {
  const years = new Set<number>();
  for (const { document } of files) {
    const period = parsePeriod(plainText(document.reading, valueAt(document.tree, 'period')) ?? '');
    if (!isPeriod(period) || period.end - period.start > mostSpan) continue;
    for (let year = yearOf(period.start); year <= yearOf(period.end) + 1; year += 1) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

/** Builds the plans, each after its parent. @returns whether something is missing from one of them */
export async function buildPlans(
  files: readonly PlanFile[],
  organisations: Organisations,
  split: Split,
): Promise<boolean> {
  let incomplete = false;
  for (const file of files) {
    const { tree, reading } = file.document;
    if (tree === undefined) continue;
    reading.subject = { plan: file.id };
    const { organisation, membersKnown } = await organisations.ofPlan(file);
    const period = readPlanPeriod(reading, tree);
    const parentUnread = file.parentPath !== undefined && file.parent?.plan === undefined;
    reading.membersKnown = membersKnown;
    if (period !== undefined) {
      file.plan = readPlan(reading, tree, period, {
        id: file.id,
        organisation,
        parent: file.parent?.plan,
        parentPlace: file.parentPath,
        parentUnread,
        split,
      });
    }
    incomplete ||= period === undefined || !membersKnown || parentUnread;
  }
  return incomplete;
}
