import type { Day } from '../calendar/day.ts';
import type { Month } from '../calendar/month.ts';
import type { Expansion, Load } from '../model/expansion.ts';
import type { Person } from '../model/organisation.ts';
import type { Task } from '../model/task.ts';
import type { PlanChanges } from './changes.ts';

export interface MovedDeadline {
  readonly task: Task;
  readonly before: Day | undefined;
  readonly after: Day | undefined;
}

/** A person's month with more or less work than before, in hundredths of a person-day. */
export interface MovedLoad {
  readonly person: Person;
  readonly month: Month;
  readonly before: number;
  readonly after: number;
  readonly supply: number;
  /** Whether the month became too full, or stopped being so. */
  readonly overload: 'new' | 'gone' | 'still' | 'none';
}

/** What changes mean for people: when they are due, and how full their months are. */
export interface Meaning {
  readonly deadlines: readonly MovedDeadline[];
  readonly loads: readonly MovedLoad[];
}

/** Rounding moves a month by a hundredth; this much is a change. */
const leastMove = 5;

export function meaningOf(changes: PlanChanges, before: Expansion, after: Expansion): Meaning {
  const deadlines: MovedDeadline[] = [];
  for (const change of changes.tasks) {
    if (change.kind === 'added' || change.kind === 'dropped') continue;
    const was = before.timingOf.get(change.before)?.due;
    const is = after.timingOf.get(change.after)?.due;
    if (was !== is) deadlines.push({ task: change.after, before: was, after: is });
  }
  return { deadlines, loads: movedLoads(before.loads, after.loads) };
}

function movedLoads(before: readonly Load[], after: readonly Load[]): MovedLoad[] {
  const keyOf = ({ person, month }: Load): string => `${person.id.value} ${month}`;
  const old = new Map(before.map((load) => [keyOf(load), load]));
  const now = new Map(after.map((load) => [keyOf(load), load]));
  const moved: MovedLoad[] = [];
  for (const [key, load] of new Map([...old, ...now])) {
    const was = old.get(key);
    const is = now.get(key);
    const [demandBefore, demandAfter] = [was?.demand ?? 0, is?.demand ?? 0];
    const overload = isOver(was) ? (isOver(is) ? 'still' : 'gone') : isOver(is) ? 'new' : 'none';
    if (Math.abs(demandAfter - demandBefore) < leastMove && (overload === 'still' || overload === 'none')) continue;
    moved.push({
      person: load.person,
      month: load.month,
      before: demandBefore,
      after: demandAfter,
      supply: is?.supply ?? was?.supply ?? 0,
      overload,
    });
  }
  return moved;
}

/** More than the month holds, by the marks of `overloaded-month`: a day and a tenth. */
function isOver(load: Load | undefined): boolean {
  if (load === undefined) return false;
  const over = load.demand - load.supply;
  return over >= 100 && over * 10 >= load.supply;
}
