import type { Place, Related } from '../diagnostic.ts';
import type { Activity } from '../model/expansion.ts';
import { placeIn } from './found.ts';

/** What a task, or one step of it, takes of a person's time; as evidence in a finding on load. */
export interface Share {
  readonly plan: string;
  readonly task: string;
  readonly step: number | null;
  readonly title: string;
  /** Person-days, to 1/100. */
  readonly days: number;
}

/** A share with the place of its title. */
export interface PlacedShare {
  readonly share: Share;
  readonly place: Place;
}

/** Work of one person summed by task or step, the largest first; turns and copies of one task count together. */
export function sharesOf(
  parts: readonly { readonly activity: Activity; readonly hundredths: number }[],
): readonly PlacedShare[] {
  const sums = new Map<object, { readonly activity: Activity; hundredths: number }>();
  for (const { activity, hundredths } of parts) {
    const what = activity.step ?? activity.task;
    const sum = sums.get(what);
    if (sum === undefined) sums.set(what, { activity, hundredths });
    else sum.hundredths += hundredths;
  }
  return [...sums.values()].sort((a, b) => b.hundredths - a.hundredths).map(placed);
}

function placed({ activity, hundredths }: { readonly activity: Activity; readonly hundredths: number }): PlacedShare {
  const { task, step } = activity;
  const title = step?.title ?? task.title;
  return {
    share: {
      plan: task.plan.id,
      task: task.id.value,
      step: step?.number ?? null,
      title: title.value,
      days: hundredths / 100,
    },
    place: placeIn(task.file, title),
  };
}

/** The places of shares, labelled by their number among those of the finding: `share 1`. */
export function relatedShares(shares: readonly PlacedShare[], from: number, label = 'share'): Related[] {
  return shares.slice(from).map(({ share, place }, i) => ({ place, task: share.task, label: `${label} ${i + from}` }));
}

/** The words for places that `relatedShares` labelled. */
export function shareLabels(
  shares: readonly Share[],
  words: (share: Share) => string,
  label = 'share',
): Record<string, string> {
  return Object.fromEntries(shares.map((share, i) => [`${label} ${i}`, words(share)]));
}
