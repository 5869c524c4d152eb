import { takeApart } from '../expand/activities.ts';
import { timeTask } from '../expand/timing.ts';
import type { Unit } from '../model/organisation.ts';
import type { Task } from '../model/task.ts';
import type { Piece, Share } from './pieces.ts';

/**
 * Whether a draft, expanded by itself, is what is to be done: the same windows, and the same people with the same
 * effort in each.
 *
 * @param peopleOnly  disregards shares that no person has yet
 */
export function fits(draft: Task, pieces: readonly Piece[], peopleOnly = false): boolean {
  const activities = takeApart(
    draft,
    timeTask(draft, () => undefined),
  );
  if (activities.length !== pieces.length) return false;
  return activities.every(({ window, occurrence, workers }, i) => {
    const piece = pieces[i]!;
    if (window?.start !== piece.start || window.end !== piece.end) return false;
    if (draft.repeat !== undefined && occurrence?.id !== piece.activity.occurrence?.id) return false;
    const shares = workers.filter(({ role }) => role !== 'focal-point');
    return isSame(sums(shares, draft.plan.unit, peopleOnly), sums(piece.shares, draft.plan.unit, peopleOnly));
  });
}

/** Hundredths of a day that wait for a unit to name somebody, and that a draft does not say. */
export function unsaidBy(draft: Task, pieces: readonly Piece[]): number {
  const activities = takeApart(
    draft,
    timeTask(draft, () => undefined),
  );
  const { unit } = draft.plan;
  const waiting = (shares: readonly Share[]): number =>
    shares.reduce(
      (sum, one) =>
        one.person === undefined && (one.unit === undefined || one.unit !== unit) ? sum + (one.hundredths ?? 0) : sum,
      0,
    );
  return waiting(pieces.flatMap(({ shares }) => shares)) - waiting(activities.flatMap(({ workers }) => workers));
}

/** What everybody has, by who it is; what waits for the unit whose plan this is falls to its head. */
export function sums(
  shares: readonly Share[],
  unit: Unit | undefined,
  peopleOnly: boolean,
): ReadonlyMap<unknown, string> {
  const all = new Map<unknown, { hundredths: number | null; share: number | null }>();
  for (const { person, unit: own, hundredths, share } of shares) {
    const who = person ?? (own !== undefined && own === unit ? own.head : undefined);
    if (who === undefined && peopleOnly) continue;
    const key = who ?? own;
    const known = all.get(key);
    if (known === undefined) all.set(key, { hundredths, share });
    else if (hundredths !== null) known.hundredths = (known.hundredths ?? 0) + hundredths;
  }
  const texts = new Map<unknown, string>();
  for (const [key, { hundredths, share }] of all) if (hundredths !== 0) texts.set(key, `${hundredths}/${share ?? 0}`);
  return texts;
}

function isSame(one: ReadonlyMap<unknown, string>, other: ReadonlyMap<unknown, string>): boolean {
  return one.size === other.size && [...one].every(([key, text]) => other.get(key) === text);
}
