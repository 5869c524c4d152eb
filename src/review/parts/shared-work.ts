import { missingFocalPoint } from '../../audit/rules/missing-focal-point.ts';
import type { Settings } from '../../audit/settings.ts';
import type { Person, Unit } from '../../model/organisation.ts';
import type { Actor, Task } from '../../model/task.ts';
import type { Share, SharedTask, SharedWork, SupportingUnit } from '../review.ts';
import { answererOf, personNamed, taskRef, unitNamed, unitOf } from './task-ref.ts';

/** A unit that takes part, with who does so for it. */
type Supporters = ReadonlyMap<Unit, Person | undefined>;

/** Work that more than one unit takes part in: who holds it together, and whom each unit sends. */
export function sharedWork(tasks: readonly Task[], settings: Settings): SharedWork {
  const units = new Map<Unit, SupportingUnit[]>();
  const sharedTasks: SharedTask[] = [];
  for (const task of tasks) {
    const asks = settings.of(missingFocalPoint, task.file).severity !== 'off';
    const supporting: SupportingUnit[] = [];
    for (const [unit, person] of supportersOf(task)) {
      const one: SupportingUnit = {
        unit: unitNamed(unit),
        person: person === undefined ? null : personNamed(person),
        external: unit.external,
        asked: asks && !unit.external,
      };
      supporting.push(one);
      if (!unit.external) units.set(unit, [...(units.get(unit) ?? []), one]);
    }
    if (supporting.length === 0) continue;
    const focal = answererOf(task);
    sharedTasks.push({ ...taskRef(task), focal: focal === undefined ? null : personNamed(focal), units: supporting });
  }
  return {
    focalPoints: focalPointsOf([...units.values()].flat()),
    units: [...units].map(([unit, all]) => ({
      ...unitNamed(unit),
      tasks: all.length,
      focalPoints: focalPointsOf(all),
    })),
    tasks: sharedTasks,
  };
}

function focalPointsOf(units: readonly SupportingUnit[]): Share {
  const asked = units.filter((unit) => unit.asked);
  return { count: asked.filter(({ person }) => person !== null).length, of: asked.length };
}

/**
 * The units other than the lead's that a task or its steps name, each with the first person of it who is named. A
 * copy under `each` is led by its unit's head, or by the person whose copy it is.
 */
function supportersOf(task: Task): Supporters {
  const supporters = new Map<Unit, Person | undefined>();
  const own = unitOf(task);
  const add = (unit: Unit | undefined, person: Person | undefined): void => {
    if (unit === undefined || unit === own) return;
    if (supporters.get(unit) === undefined) supporters.set(unit, person);
  };
  const addActor = ({ unit, person, group }: Actor): void => {
    add(unit ?? person?.unit, person);
    for (const member of group?.members ?? []) {
      if (member.kind === 'unit') add(member, undefined);
      else add(member.unit, member);
    }
  };
  for (const actor of task.support) addActor(actor);
  for (const step of task.steps) {
    for (const actor of [...step.support, ...(step.ownLead ? step.leads : [])]) addActor(actor);
  }
  for (const { unit, person, group } of task.each ?? []) {
    add(unit ?? person?.unit, person ?? unit?.head);
    for (const member of group?.members ?? [])
      add(member.kind === 'unit' ? member : member.unit, member.kind === 'unit' ? member.head : member);
  }
  return supporters;
}
