import { listedIn, oneLine, says } from '../cell-text.ts';
import type { ItemRow } from '../rows/item-row.ts';
import { readMeasure } from './amounts.ts';
import type { Shared } from './read-task.ts';
import { cellsOf } from './row-cells.ts';
import { things } from './things.ts';

/** Fills in the numbers to be reached: quantity and unit, target, what it was before. */
export function readMeasures({ task, item, cell, remark, keep, language }: Shared, parent: ItemRow | undefined): void {
  const unit = cell('measureUnit');
  const unitText = unit === undefined ? '' : oneLine(unit.text);
  let used = false;
  for (const field of ['quantity', 'target'] as const) {
    const one = cell(field);
    if (one === undefined || !says(one.text)) continue;
    const lines = listedIn(one.text);
    const measures = lines.map((line) => readMeasure(line.replace(/;$/, ''), unitText, language));
    if (measures.every((measure) => measure !== undefined)) {
      task.measures.push(...measures);
      used = true;
    } else if (field === 'target' && task.results.length === 0) task.results = things(one);
    else {
      keep(one);
      remark(one, { kind: 'no-number', text: oneLine(one.text), heading: one.column.heading });
    }
  }
  if (unit !== undefined && !used) keep(unit);
  for (const one of cellsOf(item, 'baseline', parent)) keep(one);
}
