import type { Fix } from '../../diagnostic.ts';
import type { Member } from '../../model/organisation.ts';
import type { Written } from '../../model/written.ts';
import { closest } from '../../text/did-you-mean.ts';
import { fold } from '../../text/fold.ts';
import type { ReferenceKind } from './reader-problem.ts';
import { type Reading, replacing, report } from './reading.ts';

/** Choices are listed where there are so few of them. */
const mostChoices = 8;

/** Comparisons that one file may cost: a file full of wrong ids in a large organisation is still answered at once. */
const mostComparisons = 100_000;

/** Ids that could stand in a place, found again whatever the case and the tone marks. */
export interface Candidates {
  readonly ids: readonly string[];
  readonly byLetters: ReadonlyMap<string, string>;
  /** Ids by the names of what they stand for. */
  readonly byName: ReadonlyMap<string, string>;
}

export function candidatesAmong(ids: readonly string[], names: Iterable<readonly [string, string]> = []): Candidates {
  const byLetters = new Map<string, string>();
  for (const id of ids) {
    const letters = fold(id);
    if (!byLetters.has(letters)) byLetters.set(letters, id);
  }
  const byName = new Map<string, string>();
  for (const [name, id] of names) {
    const letters = fold(name);
    if (!byName.has(letters)) byName.set(letters, id);
  }
  return { ids, byLetters, byName };
}

/**
 * Reports an id that names nothing that could stand here, with what was probably meant: the same id in other letters,
 * which is put right; the thing of that name; or the closest id.
 */
export function reportUnknown(
  reading: Reading,
  id: Written,
  kind: ReferenceKind,
  field: string,
  candidates: Candidates,
  found: Member['kind'] | null = null,
): void {
  const letters = fold(id.value);
  const same = candidates.byLetters.get(letters);
  const suggestion = same ?? candidates.byName.get(letters) ?? closestId(reading, id.value, candidates) ?? null;
  const fixes: Fix[] = [];
  if (suggestion !== null) fixes.push(replacing(reading, id, suggestion, same === undefined ? 'unsafe' : 'safe'));
  const choices = candidates.ids.length <= mostChoices ? [...candidates.ids] : [];
  const data = { problem: 'unknown-reference', kind, id: id.value, found, suggestion, choices } as const;
  // A task that nobody known leads has nobody to ask.
  const clarity = field === 'lead' || field === 'each' ? 'person' : undefined;
  report(reading, 'unknown-reference', id, field, data, { fixes, clarity, distinct: id.value });
}

function closestId(reading: Reading, id: string, { ids }: Candidates): string | undefined {
  if (id.length > 60) return undefined;
  reading.comparisons += ids.length;
  return reading.comparisons > mostComparisons ? undefined : closest(id, ids);
}
