import type { TaskDraft } from '../draft.ts';
import { readTask, type TaskContext } from '../fields/read-task.ts';
import { isFormulaError, textCells } from '../grid.ts';
import { type LeftOut, leftOutRow } from '../sections.ts';
import { addressOfCell, rowAddress } from '../source-row.ts';
import type { ItemRow } from './item-row.ts';
import type { Node } from './nest.ts';
import { apply, type Sorted, saidBy } from './said-by-heading.ts';
import { type Sorting, sortingOf } from './sorting-headings.ts';

/** The tasks of a table, and how many of its rows they are. */
export interface Built {
  readonly tasks: TaskDraft[];
  readonly leaves: number;
  readonly groups: number;
  readonly leftOut: readonly LeftOut[];
}

interface Building {
  readonly context: TaskContext;
  readonly leftOut: LeftOut[];
  leaves: number;
  groups: number;
}

/** Makes tasks out of nested rows. Headings that only sort the work are dissolved into what they say of it. */
export function buildTasks(nodes: readonly Node[], context: TaskContext): Built {
  const building: Building = { context, leftOut: [], leaves: 0, groups: 0 };
  const tasks = nodes.flatMap((node) => build(node, undefined, [], {}, building));
  return { tasks, leaves: building.leaves, groups: building.groups, leftOut: building.leftOut };
}

function build(
  node: Node,
  parent: ItemRow | undefined,
  above: readonly TaskDraft[],
  sorted: Sorted,
  building: Building,
): TaskDraft[] {
  const { context } = building;
  const { item, children } = node;
  if (children.length > 0) {
    const sorting = sortingOf(item, { ...context, isKnown: (name) => context.register.isKnown(name) });
    const dissolved = sorting && dissolve(node, sorting, parent, above, sorted, building);
    if (dissolved !== undefined) return dissolved;
  } else if (isEmptyGroup(item)) {
    building.leftOut.push(leftOutRow(item.source, 'empty-group'));
    return [];
  }
  const task = readTask(item, parent, context);
  remarkOn(item, building);
  if (children.length === 0) {
    building.leaves += 1;
    apply(task, above, sorted);
    return [task];
  }
  building.groups += 1;
  task.children = children.flatMap((child) => build(child, item, [...above, task], sorted, building));
  return [task];
}

/** A heading with nothing below it: it has no work in it, and is none. */
function isEmptyGroup({ isBare, isHeading, mark }: ItemRow): boolean {
  return isBare && isHeading && (mark === undefined || mark.style === 'roman' || mark.style === 'capital');
}

function remarkOn({ source, struck, title, more }: ItemRow, { context }: Building): void {
  const at = rowAddress(source);
  if (source.row.hidden) context.remarks.push({ at, remark: { kind: 'hidden-row', text: title } });
  if (struck) context.remarks.push({ at, remark: { kind: 'struck-out', text: title } });
  for (const row of [source, ...more.map((one) => one.source)])
    for (const cell of textCells(row.row).filter(isFormulaError))
      context.remarks.push({ at: addressOfCell(row, cell), remark: { kind: 'formula-error', text: cell.text } });
  if (title === '…') context.remarks.push({ at, remark: { kind: 'no-title', text: '' } });
}

/** The tasks below a heading that sorts them; undefined where it heads a group of tasks after all. */
function dissolve(
  { item, children }: Node,
  sorting: Sorting,
  parent: ItemRow | undefined,
  above: readonly TaskDraft[],
  sorted: Sorted,
  building: Building,
): TaskDraft[] | undefined {
  const { context } = building;
  const said = saidBy(sorting, children, context);
  if (said === undefined) return undefined;
  const [more, remark] = said;
  building.groups += 1;
  if (remark !== undefined)
    context.remarks.push({ at: rowAddress(item.source), remark: { ...remark, text: item.title } });
  return children.flatMap((child) => build(child, parent, above, { ...sorted, ...more }, building));
}
