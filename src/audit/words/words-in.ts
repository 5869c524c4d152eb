import type { Plan } from '../../model/plan.ts';
import type { AuditContext } from '../context.ts';
import { flawFinder, partFinder } from './lexicon.ts';
import type { PhraseFinder, PhraseHit } from './phrases.ts';
import { innocent, type ListName, type Word } from './word.ts';

export type WordHit = PhraseHit<Word>;

/**
 * Vague words, escape clauses, open endings and placeholders in a text of a plan: in the plan's language, as the
 * configuration has it. Found once for all rules.
 */
export function flawsIn(text: string, plan: Plan, context: AuditContext): readonly WordHit[] {
  return context.languageOf(plan) === 'vi'
    ? context.shared('flaws in Vietnamese', () => remembering(telling(flawFinder('vi', context.config.words))))(text)
    : context.shared('flaws in English', () => remembering(telling(flawFinder('en', context.config.words))))(text);
}

/** Acts, products and the like in a text of a plan. Most words are one or the other: ask for few texts only. */
export function partsIn(text: string, plan: Plan, context: AuditContext): readonly WordHit[] {
  return context.languageOf(plan) === 'vi'
    ? context.shared('parts in Vietnamese', () => telling(partFinder('vi')))(text)
    : context.shared('parts in English', () => telling(partFinder('en')))(text);
}

/** The hits of one list, or of some of its kinds. */
export function hitsOf(hits: readonly WordHit[], list: ListName, ...kinds: readonly string[]): readonly WordHit[] {
  if (hits.length === 0) return hits;
  return hits.filter(({ entry }) => entry.list === list && (kinds.length === 0 || kinds.includes(entry.kind)));
}

type Find = (text: string) => readonly WordHit[];

/** The hits that say something: not those that only keep shorter ones away. */
function telling({ find }: PhraseFinder<Word>): Find {
  return (text) => {
    const hits = find(text);
    return hits.some(isInnocent) ? hits.filter((hit) => !isInnocent(hit)) : hits;
  };
}

function isInnocent({ entry }: WordHit): boolean {
  return entry.kind === innocent;
}

/** Every wording rule asks for the same texts, and many tasks share theirs with others. */
function remembering(find: Find): Find {
  const known = new Map<string, readonly WordHit[]>();
  return (text) => {
    let hits = known.get(text);
    if (hits === undefined) {
      hits = find(text);
      known.set(text, hits);
    }
    return hits;
  };
}
