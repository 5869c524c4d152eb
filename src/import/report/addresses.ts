import type { LeftOut, LeftOutReason } from '../sections.ts';

/** Rows left out for one reason, one after the other. */
export interface LeftOutRange {
  readonly reason: LeftOutReason;
  /** The table, by its number in the file. */
  readonly grid: number;
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
    if (before !== undefined && before.reason === reason && before.grid === at.grid && line === before.last + 1)
      before.last = line;
    else found.push({ reason, grid: at.grid, first: line, last: line, text });
  }
  return found.map(({ reason, grid, first, last, text }) => ({
    reason,
    grid,
    ranges: first === last ? `${first}` : `${first}–${last}`,
    text,
  }));
}
