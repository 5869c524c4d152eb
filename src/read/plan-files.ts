import type { Plan } from '../model/plan.ts';
import type { Span, Written } from '../model/written.ts';
import { headOf, spanOf, valueAt, written } from './build/fields.ts';
import { checkId } from './build/ids.ts';
import { reportInvalid } from './build/reading.ts';
import type { Document } from './documents.ts';

/** A plan's file on the way to a plan: its head is read before that of any other is needed. */
export interface PlanFile {
  readonly document: Document;
  readonly id: string;
  /** Where the id is written; where it comes from the file's name, the title. */
  readonly idPlace: Span;
  readonly idDerived: boolean;
  readonly organisationPath: Written | undefined;
  readonly parentPath: Written | undefined;
  parent: PlanFile | undefined;
  /** Set once the plan is built; it stays undefined where the file is broken. */
  plan: Plan | undefined;
}

export function startPlanFile(document: Document): PlanFile {
  const { tree, reading, file } = document;
  const id = written(reading, valueAt(tree, 'id'));
  const isWritten = id !== undefined && id.value !== '';
  const planId = isWritten ? id.value : idFromPath(file.path);
  const { findings } = reading;
  for (const [at, finding] of findings.entries()) {
    findings[at] = { ...finding, subject: { ...finding.subject, plan: planId } };
  }
  reading.subject = { plan: planId };
  if (isWritten) checkId(reading, id);
  return {
    document,
    id: planId,
    idPlace: isWritten ? spanOf(id) : headPlace(document),
    idDerived: !isWritten,
    organisationPath: written(reading, valueAt(tree, 'organisation')),
    parentPath: written(reading, valueAt(tree, 'parent')),
    parent: undefined,
    plan: undefined,
  };
}

/** Where a file as a whole is spoken of: its title or name, else its first key. */
export function headPlace({ tree }: Document): Span {
  if (tree === undefined) return { start: 0, end: 0 };
  const head = valueAt(tree, 'title') ?? valueAt(tree, 'name');
  return head === undefined ? headOf(tree) : spanOf(head);
}

/** `2026.plan.yaml` is 2026, `q2/plan.yaml` is q2. What ids may not hold becomes a hyphen. */
export function idFromPath(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/');
  const name = (parts.pop() ?? '').replace(/\.ya?ml$/i, '');
  const id = name.toLowerCase() === 'plan' ? (parts.pop() ?? '') : name.replace(/\.plan$/i, '');
  return id.normalize('NFC').replace(/[@#:]/g, '-') || 'plan';
}

/**
 * Plans with those that they carry out before them, else in the order given. A circle of parents is reported at its
 * last plan, which loses its parent.
 */
export function parentsFirst(files: readonly PlanFile[]): readonly PlanFile[] {
  const ordered = new Set<PlanFile>();
  for (const file of files) {
    const path: PlanFile[] = [];
    const onPath = new Set<PlanFile>();
    let at: PlanFile | undefined = file;
    while (at !== undefined && !ordered.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = at.parent;
    }
    if (at !== undefined && onPath.has(at)) cutCircle(path.slice(path.indexOf(at)));
    // After the cut the walk begins anew where the circle was opened.
    for (const one of at !== undefined && onPath.has(at) ? chainOf(file) : path.reverse()) ordered.add(one);
  }
  return [...ordered];
}

function chainOf(file: PlanFile): PlanFile[] {
  const chain: PlanFile[] = [];
  for (let at: PlanFile | undefined = file; at !== undefined; at = at.parent) chain.push(at);
  return chain.reverse();
}

function cutCircle(circle: readonly PlanFile[]): void {
  const last = circle.reduce((a, b) => (a.document.file.path > b.document.file.path ? a : b));
  const at = circle.indexOf(last);
  const around = [...circle.slice(at), ...circle.slice(0, at)];
  last.parent = undefined;
  const plans = around.map(({ document }) => document.file.name);
  const { reading } = last.document;
  if (last.parentPath !== undefined)
    reportInvalid(reading, last.parentPath, 'parent', { problem: 'plan-cycle', plans });
}
