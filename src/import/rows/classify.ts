import { hasText, textCells } from '../grid.ts';
import { type LeftOut, type LeftOutReason, leftOutRow, type Section } from '../sections.ts';
import type { SourceRow } from '../source-row.ts';
import { doCodesNest, hasData, type ItemRow, itemRow } from './item-row.ts';
import { ownTextOf, rowValues } from './row-values.ts';
import { isColumnNumbers, isFoot, isNothing, isTotal } from './row-words.ts';

export interface Classified {
  readonly items: readonly ItemRow[];
  readonly leftOut: readonly LeftOut[];
  /** Rows with text that go on with the task above them. */
  readonly goingOn: number;
  readonly hidden: readonly SourceRow[];
}

/** What each row of a table is. */
export function classifyRows({ rows, columns }: Section, skipHidden: boolean): Classified {
  const items: ItemRow[] = [];
  const leftOut: LeftOut[] = [];
  const hidden: SourceRow[] = [];
  let goingOn = 0;
  let inFoot = false;
  const codesNest = doCodesNest(rows, columns);
  for (const [at, source] of rows.entries()) {
    if (!hasText(source.row)) continue;
    const leave = (reason: LeftOutReason): void => void leftOut.push(leftOutRow(source, reason));
    if (source.row.hidden) {
      hidden.push(source);
      if (skipHidden) {
        leave('hidden');
        continue;
      }
    }
    const values = rowValues(source, columns);
    const item = itemRow(source, values, columns, codesNest);
    inFoot =
      isFoot(
        textCells(source.row).map(({ text }) => text),
        item.mark,
      ) ||
      (inFoot && !isTask(item));
    if (inFoot) leave('below');
    else if (at < 3 && items.length === 0 && isColumnNumbers(textCells(source.row).map(({ text }) => text)))
      leave('column-numbers');
    else if (isTotal(item.title || firstText(source)) && ownTextOf(values, 'lead') === '') leave('total');
    else if (isNothing(item.title) && item.isBare) leave('nothing-said');
    else if (item.title !== '') items.push(item);
    else if (!hasData(values, true)) leave('nothing-said');
    else if (items.length > 0 && item.mark === undefined) {
      items.at(-1)!.more.push({ source, values });
      goingOn += 1;
    } else items.push({ ...item, title: '…', isBare: false, isHeading: false });
  }
  return { items, leftOut, goingOn, hidden };
}

function firstText({ row }: SourceRow): string {
  return textCells(row)[0]?.text ?? '';
}

/** Below a table only what is numbered and says something besides its title is a task again. */
function isTask({ mark, values, title }: ItemRow): boolean {
  return mark !== undefined && title !== '' && hasData(values, true);
}
