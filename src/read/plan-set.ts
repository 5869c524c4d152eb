import type { Organisation } from '../model/organisation.ts';
import { allTasks, type Plan } from '../model/plan.ts';
import type { PlanSet } from '../model/plan-set.ts';
import type { Task } from '../model/task.ts';
import { placeOf, report } from './build/reading.ts';
import { checkTaskReferences } from './build/task-references.ts';
import type { Candidates } from './build/unknown-reference.ts';
import type { PlanFile } from './plan-files.ts';

/** Puts the plans together, and looks at what only all of them show: ids that two have, and tasks that none has. */
export function assemblePlanSet(files: readonly PlanFile[], further: readonly Organisation[]): PlanSet {
  const planById = new Map<string, Plan>();
  const taskById = new Map<string, Task>();
  const childrenOf = new Map<Plan, Plan[]>();
  const organisations = new Set<Organisation>();
  const plans: Plan[] = [];
  reportDuplicates(files);
  for (const { plan } of files) {
    if (plan === undefined) continue;
    plans.push(plan);
    organisations.add(plan.organisation);
    if (!planById.has(plan.id)) planById.set(plan.id, plan);
    for (const task of allTasks(plan)) {
      const id = `${plan.id}:${task.id.value}`;
      if (!taskById.has(id)) taskById.set(id, task);
    }
    if (plan.parent === undefined) continue;
    const siblings = childrenOf.get(plan.parent);
    if (siblings === undefined) childrenOf.set(plan.parent, [plan]);
    else siblings.push(plan);
  }
  for (const organisation of further) organisations.add(organisation);
  const set: PlanSet = { plans, organisations: [...organisations], planById, taskById, childrenOf };
  checkReferences(set, files);
  return set;
}

function checkReferences(set: PlanSet, files: readonly PlanFile[]): void {
  const unread = new Set(files.filter(({ plan }) => plan === undefined).map(({ id }) => id));
  const candidates = new Map<Plan | 'all', Candidates>();
  for (const { plan, document, parentPath } of files) {
    if (plan === undefined) continue;
    const parentUnread = parentPath !== undefined && plan.parent === undefined;
    checkTaskReferences({ set, plan, reading: document.reading, unread, parentUnread, candidates });
  }
}

/** Of two plans with one id the first keeps it; broken ones count, since they will be mended. */
function reportDuplicates(files: readonly PlanFile[]): void {
  const byId = new Map<string, PlanFile>();
  for (const file of files) {
    const first = byId.get(file.id);
    if (first === undefined) {
      byId.set(file.id, file);
      continue;
    }
    if (file.document.tree === undefined) continue;
    const related = [{ place: placeOf(first.document.file, first.idPlace), task: null, label: 'first' }];
    const data = { problem: 'duplicate-id', kind: 'plan', id: file.id, derived: file.idDerived } as const;
    const subject = { plan: file.id };
    report(file.document.reading, 'duplicate-id', file.idPlace, 'id', data, { related, subject });
  }
}
