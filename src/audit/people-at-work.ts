import type { Part } from '../model/expansion.ts';
import type { Organisation, Person } from '../model/organisation.ts';
import type { Plan } from '../model/plan.ts';
import type { AuditContext } from './context.ts';
import { timeOf } from './person-work.ts';

/** The parts of a person in the days of a plan, in whatever plan they stand; work without a time counts in its own. */
export function partsIn(plan: Plan, person: Person, context: AuditContext): readonly Part[] {
  const { start, end } = plan.period;
  return context.expansion.partsOf(person).filter(({ activity: { window, task } }) => {
    const isIn = window === undefined ? task.plan === plan : window.start <= end && window.end >= start;
    return isIn && !context.isSuperseded(task);
  });
}

/**
 * The people of a plan's unit who could be given its work: employed and not away all through the period. Those who
 * head a unit or are leaders in charge answer for the work of others, and are left out.
 */
export function staffOf(plan: Plan, context: AuditContext): readonly Person[] {
  const { unit, organisation, period } = plan;
  if (unit === undefined) return [];
  const leaders = context.shared('leaders', () => leadersOf(context));
  return organisation.people.filter(
    (person) =>
      person.unit === unit &&
      person.planned &&
      !leaders.has(person) &&
      timeOf(context, organisation, person).daysBetween(period.start, period.end) > 0,
  );
}

function leadersOf(context: AuditContext): Set<Person> {
  const leaders = new Set<Person>();
  const add = (person: Person | undefined): void => {
    if (person !== undefined) leaders.add(person);
  };
  const organisations: readonly Organisation[] = context.set.organisations;
  for (const { units } of organisations) {
    for (const { head, supervisor } of units) {
      add(head);
      add(supervisor);
    }
  }
  for (const plan of context.set.plans) for (const task of context.rowsOf(plan)) add(task.supervisor?.person);
  return leaders;
}
