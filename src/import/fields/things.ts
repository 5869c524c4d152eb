import { listedIn, says } from '../cell-text.ts';
import type { TaskCell } from './row-cells.ts';

/** The things that a cell lists, line by line, or divided by semicolons. */
export function things(cell: TaskCell | undefined): string[] {
  if (cell === undefined || !says(cell.text)) return [];
  return listedIn(cell.text).flatMap((item) =>
    item
      .split(/;\s+(?=[\p{Lu}\d"“])/u)
      .map((part) => part.replace(/[;,\s]+$/, ''))
      .filter((part) => part !== ''),
  );
}
