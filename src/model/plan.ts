import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import type { Language } from '../locale/language.ts';
import type { SourceFile } from '../source/file.ts';
import type { Organisation, Unit } from './organisation.ts';
import type { Actor, Measure, Split, Task } from './task.ts';
import type { Span, Written } from './written.ts';

/** One plan of one period. */
export interface Plan {
  readonly file: SourceFile;
  /** As written, else the file's name without `.plan.yaml`, else the folder's. */
  readonly id: string;
  readonly title: Written;
  readonly period: Period;
  readonly periodPlace: Written;
  readonly language: Language | undefined;
  readonly organisation: Organisation;
  /** Whose plan this is. */
  readonly unit: Unit | undefined;
  /** Relative deadlines count from here. */
  readonly issued: Day | undefined;
  /** The plan that this one carries out. */
  readonly parent: Plan | undefined;
  readonly parentPlace: Written | undefined;
  readonly document: PlanDocument | undefined;
  /** Own ones, then those of the parent plan. */
  readonly objectives: readonly Objective[];
  /** The top rows in the order of the file; children hang below them. */
  readonly tasks: readonly Task[];
  readonly split: Split;
}

/** A goal of the plan (mục tiêu) that tasks serve. */
export interface Objective extends Span {
  readonly file: SourceFile;
  readonly id: Written;
  readonly title: Written;
  readonly lead: Actor | undefined;
  readonly measures: readonly Measure[];
}

/** What the printed document says of itself (Nghị định 30/2020/NĐ-CP, phụ lục I). */
export interface PlanDocument extends Span {
  readonly type: string | undefined;
  readonly number: string | undefined;
  readonly symbol: string | undefined;
  readonly place: string | undefined;
  readonly parentBody: string | undefined;
  readonly body: string | undefined;
  readonly bases: readonly Written[];
  readonly sign: PlanSignature | undefined;
  readonly recipients: readonly string[];
}

export interface PlanSignature {
  /** TM., KT., TL., TUQ., Q. */
  readonly mode: string | undefined;
  readonly of: string | undefined;
  readonly title: string | undefined;
  readonly name: string | undefined;
}

/** Every task of a plan, group rows before their children, in the order of the file. */
export function allTasks(plan: Plan): readonly Task[] {
  if (plan.tasks.every((task) => task.children.length === 0)) return plan.tasks;
  const all: Task[] = [];
  const stack = [...plan.tasks].reverse();
  for (let task = stack.pop(); task !== undefined; task = stack.pop()) {
    all.push(task);
    for (let i = task.children.length - 1; i >= 0; i -= 1) stack.push(task.children[i]!);
  }
  return all;
}
