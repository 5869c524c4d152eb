import type { PlanSet } from '../../model/plan-set.ts';
import { fold } from '../../text/fold.ts';
import { letterOrFigure } from '../../text/letter-class.ts';

/** The short names of units that are one word in capitals, folded, each with the words of the unit's name. */
export function unitNamesIn(set: PlanSet): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { units } of set.organisations)
    for (const { short, name } of units)
      if (short !== undefined && isInCapitals(short)) names.set(fold(short), wordsOf(name.value));
  return names;
}

/** `KHTC`, `TN&MT`. */
function isInCapitals(short: string): boolean {
  const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
  return short.length > 1 && isCapital(short.charAt(0)) && [...short].every((one) => one === '&' || isCapital(one));
}

function wordsOf(name: string): string {
  return (fold(name).match(new RegExp(`${letterOrFigure}+`, 'g')) ?? []).join(' ');
}
