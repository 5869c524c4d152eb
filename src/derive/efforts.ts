import { workersOf } from '../expand/workers.ts';
import type { Person } from '../model/organisation.ts';
import type { Plan } from '../model/plan.ts';
import type { EffortField, Split, Step, Task } from '../model/task.ts';
import { sums } from './fits.ts';
import type { Piece, Share } from './pieces.ts';

/** The effort of a draft, by the fields that say it. */
export type Efforts = Pick<Task, 'effort' | 'split' | 'steps'>;

const nowhere = { start: 0, end: 0 } as const;

/**
 * Ways to write the effort that the expansion gives, the nearest to the parent's first: as it is, as one total, by
 * person, by a split of its own, and step by step.
 *
 * @param draft  with its times; its steps stand for the pieces, one by one
 */
export function effortsFor(draft: Task, pieces: readonly Piece[]): Efforts[] {
  const { steps, split } = draft;
  const ways: Efforts[] = [{ effort: draft.effort, split, steps }];
  const shares = pieces.flatMap((piece) => piece.shares);
  const total = hundredthsOf(shares);
  if (total === null) return ways;
  const bare = steps.map((step): Step => ({ ...step, effort: undefined }));
  ways.push({ effort: totalOf(total), split, steps: bare });
  ways.push({ effort: byPerson(shares, draft.plan), split, steps: bare });
  const own = splitOf(shares);
  if (own !== undefined && steps.length === 0) ways.push({ effort: totalOf(total), split: own, steps });
  if (steps.length === pieces.length && steps.length > 0) {
    const each = steps.map((step, i): Step => ({ ...step, effort: stepEffort(draft, step, pieces[i]!) }));
    ways.push({ effort: undefined, split, steps: each });
  }
  return ways;
}

/** Null where nobody has any effort but shares of their own time. */
function hundredthsOf(shares: readonly Share[]): number | null {
  let sum: number | null = null;
  for (const { hundredths } of shares) if (hundredths !== null) sum = (sum ?? 0) + hundredths;
  return sum;
}

function totalOf(hundredths: number): EffortField {
  return { kind: 'total', hundredths, ...nowhere };
}

/** Days by person; of units that have named nobody yet it cannot speak. */
function byPerson(shares: readonly Share[], plan: Plan): EffortField {
  const all = new Map<Person, number>();
  for (const { person, unit, hundredths } of shares) {
    const who = person ?? (unit !== undefined && unit === plan.unit ? unit.head : undefined);
    if (who !== undefined) all.set(who, (all.get(who) ?? 0) + (hundredths ?? 0));
  }
  const parts = [...all].filter(([, hundredths]) => hundredths > 0);
  if (parts.length === 0) return totalOf(0);
  return {
    kind: 'people',
    parts: parts.map(([person, hundredths]) => ({ person, hundredths, ...nowhere })),
    ...nowhere,
  };
}

/** Weights in days, where all who lead have the same and all who support have the same: some may be nobody yet. */
function splitOf(shares: readonly Share[]): Split | undefined {
  const lead = new Set(shares.filter(({ role }) => role === 'lead').map(({ hundredths }) => hundredths));
  const support = new Set(shares.filter(({ role }) => role === 'support').map(({ hundredths }) => hundredths));
  const [one, other] = [[...lead][0], [...support][0]];
  if (lead.size !== 1 || support.size !== 1 || one == null || other == null || one + other === 0) return undefined;
  return { lead: one / 100, support: other / 100 };
}

function stepEffort(draft: Task, step: Step, { shares }: Piece): EffortField | undefined {
  const share = shares.find((one) => one.share !== null)?.share;
  if (share !== undefined && share !== null) return { kind: 'share', basisPoints: share, ...nowhere };
  const total = hundredthsOf(shares);
  if (total === null) return undefined;
  const workers = workersOf(draft.plan, step.leads, step.support, undefined, draft.split ?? draft.plan.split, {
    kind: 'total',
    hundredths: total,
  });
  const { unit } = draft.plan;
  const [here, there] = [sums(workers, unit, false), sums(shares, unit, false)];
  const isDivided = here.size === there.size && [...here].every(([key, text]) => there.get(key) === text);
  return isDivided ? totalOf(total) : byPerson(shares, draft.plan);
}
