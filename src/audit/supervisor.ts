import type { Person, Unit } from '../model/organisation.ts';

/**
 * The leader in charge of work (lãnh đạo phụ trách) where its task names none: the `supervisor` of the unit, else the
 * nearest head, or leader in charge of a unit above, who is not the lead.
 */
export function supervisorOf(unit: Unit | undefined, lead: Person | undefined): Person | undefined {
  let seen: Set<Unit> | undefined;
  for (let at = unit; at !== undefined && !seen?.has(at); at = at.parent) {
    if (at.supervisor !== undefined && at.supervisor !== lead) return at.supervisor;
    if (at.head !== undefined && at.head !== lead) return at.head;
    seen ??= new Set();
    seen.add(at);
  }
  return undefined;
}
