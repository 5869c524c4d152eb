import type { Day } from '../calendar/day.ts';
import type { Language } from '../locale/language.ts';
import type { Config } from '../model/config.ts';
import type { Activity, Assignment, Expansion, Load, Timing } from '../model/expansion.ts';
import type { Person } from '../model/organisation.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanSet } from '../model/plan-set.ts';
import type { Task } from '../model/task.ts';
import type { Reading } from './words/reading.ts';
import type { Wording } from './words/wording.ts';

/** What rules may look at. Everything derived is worked out once, when first asked for. */
export interface AuditContext {
  readonly set: PlanSet;
  /** Spread evenly; whether levelling helps is in `expansion.overfull`. */
  readonly expansion: Expansion;
  readonly config: Config;
  readonly today: Day;
  /** The language in which a plan is written: its own, else the configuration's, else told from its words. */
  languageOf(plan: Plan): Language;
  timing(task: Task): Timing;
  activities(task: Task): readonly Activity[];
  assignmentsOf(person: Person): readonly Assignment[];
  loadsOf(person: Person): readonly Load[];
  /** All rows of a plan, groups before their children, in the order of the file. */
  rowsOf(plan: Plan): readonly Task[];
  /** Those of them that are tasks to do. */
  tasksOf(plan: Plan): readonly Task[];
  /** Whether child plans stand for the whole task, so that it neither counts nor scores. */
  isSuperseded(task: Task): boolean;
  /** What a task says, read once for all rules. */
  wordingOf(task: Task): Wording;
  /** What any other text of a plan says. */
  read(text: string, plan: Plan): Reading;
  /** A value worked out once for all rules that share it; the key names what it is. */
  shared<T>(key: string, make: () => T): T;
}

export interface ContextInput {
  readonly set: PlanSet;
  readonly expansion: Expansion;
  readonly config: Config;
  readonly today: Day;
  readonly language: Language;
}
