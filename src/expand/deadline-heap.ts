import type { Day } from '../calendar/day.ts';

/** A binary heap of job numbers, earliest deadline first, ties to the earlier job. */
export function deadlineHeap(ends: readonly Day[]): {
  push(i: number): void;
  pop(): void;
  first(): number;
  size(): number;
} {
  const heap: number[] = [];
  const before = (a: number, b: number): boolean => ends[a]! < ends[b]! || (ends[a] === ends[b] && a < b);
  const swap = (a: number, b: number): void => {
    const kept = heap[a]!;
    heap[a] = heap[b]!;
    heap[b] = kept;
  };
  return {
    size: () => heap.length,
    first: () => heap[0]!,
    push(i) {
      heap.push(i);
      for (let at = heap.length - 1; at > 0; ) {
        const up = (at - 1) >> 1;
        if (!before(heap[at]!, heap[up]!)) break;
        swap(at, up);
        at = up;
      }
    },
    pop() {
      const last = heap.pop()!;
      if (heap.length === 0) return;
      heap[0] = last;
      for (let at = 0; ; ) {
        const left = 2 * at + 1;
        const right = left + 1;
        let least = at;
        if (left < heap.length && before(heap[left]!, heap[least]!)) least = left;
        if (right < heap.length && before(heap[right]!, heap[least]!)) least = right;
        if (least === at) break;
        swap(at, least);
        at = least;
      }
    },
  };
}
