import type { Plan } from '../../model/plan.ts';
import type { AuditContext } from '../context.ts';
import { partFinder } from './lexicon.ts';
import { telling, type WordHit } from './reading.ts';
import type { ListName } from './word.ts';

/** Acts, products and the like in a text of a plan. Most words are one or the other: ask for few texts only. */
export function partsIn(text: string, plan: Plan, context: AuditContext): readonly WordHit[] {
  const { find } =
    context.languageOf(plan) === 'vi'
      ? context.shared('parts in Vietnamese', () => partFinder('vi'))
      : context.shared('parts in English', () => partFinder('en'));
  return telling(find(text));
}

/** The hits of one list, or of some of its kinds. */
export function hitsOf(hits: readonly WordHit[], list: ListName, ...kinds: readonly string[]): readonly WordHit[] {
  if (hits.length === 0) return hits;
  return hits.filter(({ entry }) => entry.list === list && (kinds.length === 0 || kinds.includes(entry.kind)));
}
