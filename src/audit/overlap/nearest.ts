import type { Task } from '../../model/task.ts';
import type { Overlap } from './overlaps.ts';

/** At most so many overlaps are reported at one task. */
const atOneTask = 3;

/**
 * The overlaps worth reporting: of tasks that all overlap one another each is tied to its nearest, and no pair says
 * what two others say already (a spanning forest, the nearest pairs first). In the order of the later tasks.
 */
export function nearestOf(overlaps: readonly Overlap[]): Overlap[] {
  const order = overlaps.map((_, i) => i).sort((a, b) => overlaps[b]!.nearness - overlaps[a]!.nearness || a - b);
  const parents = new Map<Task, Task>();
  const rootOf = (task: Task): Task => {
    let root = task;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    for (let at = task; at !== root; ) {
      const next = parents.get(at)!;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  const counts = new Map<Task, number>();
  const kept: number[] = [];
  for (const i of order) {
    const { earlier, later } = overlaps[i]!;
    const [one, other] = [rootOf(earlier.task), rootOf(later.task)];
    const count = counts.get(later.task) ?? 0;
    if (one === other || count >= atOneTask) continue;
    parents.set(one, other);
    counts.set(later.task, count + 1);
    kept.push(i);
  }
  return kept.sort((a, b) => a - b).map((i) => overlaps[i]!);
}
