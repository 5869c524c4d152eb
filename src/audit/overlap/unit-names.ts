import type { PlanSet } from '../../model/plan-set.ts';
import { fold } from '../../text/fold.ts';

/** The short names of units that are one word in capitals, folded, each with the words of the unit's name. */
export function unitNamesIn(set: PlanSet): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { units } of set.organisations)
    for (const { short, name } of units)
      if (short !== undefined && /^\p{Lu}[\p{Lu}&]+$/u.test(short)) names.set(fold(short), wordsOf(name.value));
  return names;
}

function wordsOf(name: string): string {
  return (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
