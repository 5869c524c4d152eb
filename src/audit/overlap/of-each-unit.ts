import { isWithin } from '../../model/organisation.ts';
import type { Task } from '../../model/task.ts';
import { fold } from '../../text/fold.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/**
 * Whether two units have each their own of a work, in plans of their own: what either does time and again, or calls
 * its own. A monthly report, a stocktaking of the unit.
 */
export function areOfEachUnit(a: Task, b: Task, vocabulary: Vocabulary): boolean {
  const [unit, other] = [a.plan.unit, b.plan.unit];
  if (unit === undefined || other === undefined || isWithin(unit, other) || isWithin(other, unit)) return false;
  return (isRoutine(a) && isRoutine(b)) || saysOwn(a, vocabulary) || saysOwn(b, vocabulary);
}

function isRoutine({ kind, repeat, reports }: Task): boolean {
  return kind?.value === 'routine' || repeat !== undefined || reports !== undefined;
}

function saysOwn({ title }: Task, { lexicon }: Vocabulary): boolean {
  const text = ` ${fold(title.value)} `;
  return lexicon.own().some((words) => text.includes(` ${words} `));
}
