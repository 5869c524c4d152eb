import type { Task } from '../../model/task.ts';
import type { Feature } from './evidence.ts';
import type { Ground } from './judge.ts';
import type { Verdict } from './verdict.ts';

/** What the task promises at best: nothing, steps alone, a kind of document, something that cannot be shown, words. */
export type Promised = 'nothing' | 'steps' | 'paper' | 'soft' | 'words';

/** Why a task is vague, as data. */
export interface Vagueness {
  readonly title: string;
  /** Logarithm of the odds that a careful reader calls it vague, to two decimals. */
  readonly score: number;
  readonly promised: Promised;
  /** What speaks for vague, the heaviest first, with the words that show it; empty words: something is missing. */
  readonly because: readonly { readonly what: Feature; readonly words: string }[];
  /** What speaks against it, the heaviest first. */
  readonly despite: readonly { readonly what: Feature; readonly words: string }[];
}

export function vaguenessOf(task: Task, { score, grounds }: Verdict): Vagueness {
  const listed = (sign: 1 | -1): Vagueness['because'] =>
    grounds.filter(({ points }) => points * sign > slight).map(({ feature, words }) => ({ what: feature, words }));
  return {
    title: task.title.value,
    score: Math.round(score * 100) / 100,
    promised: promisedBy(task, grounds),
    because: listed(1),
    despite: listed(-1),
  };
}

/** What weighs less decides nothing. */
const slight = 0.2;

function promisedBy({ deliverables, results, measures, steps }: Task, grounds: readonly Ground[]): Promised {
  if (deliverables.length + results.length + measures.length === 0) return steps.length > 0 ? 'steps' : 'nothing';
  const kinds = new Set(grounds.map(({ feature }) => feature));
  if (papers.some((feature) => kinds.has(feature))) return 'paper';
  return hollow.some((feature) => kinds.has(feature)) ? 'soft' : 'words';
}

const papers: readonly Feature[] = ['trace', 'kind', 'record', 'ruling', 'named', 'proof'];
const hollow: readonly Feature[] = ['soft', 'compare', 'productPlural'];
