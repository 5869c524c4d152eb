import type { LeftOut, LeftOutReason } from '../sections.ts';

/** Rows left out for one reason, one after the other. */
export interface LeftOutRange {
  readonly reason: LeftOutReason;
  /** `1–4`, `12`. */
  readonly ranges: string;
  /** What stands in the first of them. */
  readonly text: string;
}

/** Rows left out, neighbours of one reason put together. */
export function rangesOf(leftOut: readonly LeftOut[]): LeftOutRange[] {
  const found: { reason: LeftOutReason; grid: number; first: number; last: number; text: string }[] = [];
  const sorted = [...leftOut].sort((a, b) => a.at.grid - b.at.grid || Number(a.at.cell) - Number(b.at.cell));
  for (const { at, reason, text } of sorted) {
    const line = Number(at.cell);
    const before = found.at(-1);
    if (before !== undefined && before.reason === reason && before.grid === at.grid && line - before.last <= 2)
      before.last = line;
    else found.push({ reason, grid: at.grid, first: line, last: line, text });
  }
  return found.map(({ reason, first, last, text }) => ({
    reason,
    ranges: first === last ? `${first}` : `${first}–${last}`,
    text,
  }));
}
