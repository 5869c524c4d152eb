import type { ItemRow } from './item-row.ts';
import type { Mark, MarkStyle } from './mark.ts';

/** A row with the rows below it. */
export interface Node {
  readonly item: ItemRow;
  readonly children: Node[];
}

interface Open {
  readonly node: Node;
  readonly key: string;
  readonly rank: number;
}

/** Headings without a number stand below Roman numbers and above the others. */
const headingRank = 1.5;
const unmarkedRank = 9;

const ranks: Readonly<Record<MarkStyle, number>> = {
  capital: 0,
  roman: 1,
  decimal: 2,
  code: 2,
  letter: 5,
  'small-roman': 6,
  dash: 7,
  plus: 8,
};

/** Puts rows below those that head them, by their numbers: I → 1 → 1.1 → a) → -. */
export function nestRows(items: readonly ItemRow[]): Node[] {
  const roots: Node[] = [];
  const open: Open[] = [];
  const romanFirst =
    items.find(({ mark }) => mark?.style === 'roman' || mark?.style === 'capital')?.mark?.style === 'roman';
  for (const item of items) {
    const node: Node = { item, children: [] };
    const mark = item.mark && inSequence(item.mark, open);
    const place = mark === undefined ? unmarked(item, open) : marked(mark, open, romanFirst);
    open.length = place.depth;
    (open.at(-1)?.node.children ?? roots).push(node);
    open.push({ node, key: place.key, rank: place.rank });
  }
  return roots;
}

interface Place {
  /** How many of the open rows stay above it. */
  readonly depth: number;
  readonly key: string;
  readonly rank: number;
}

function marked(mark: Mark, open: readonly Open[], romanFirst: boolean): Place {
  const key = `${mark.style} ${mark.depth}`;
  const base = mark.style === 'capital' && romanFirst ? 1.2 : ranks[mark.style];
  const rank = base + (mark.depth - 1) / 10;
  const above = mark.depth > 1 ? parentOf(mark, open) : -1;
  if (above >= 0) return { depth: above + 1, key, rank };
  const same = open.findIndex((one) => one.key === key);
  if (same >= 0) return { depth: same, key, rank };
  let depth = open.length;
  while (depth > 0 && open[depth - 1]!.rank >= rank) depth -= 1;
  return { depth, key, rank };
}

/** The row whose number this one's begins with: `1.2` of `1.2.3`. */
function parentOf(mark: Mark, open: readonly Open[]): number {
  const prefix = mark.text.replace(/[.-][^.-]*$/, '');
  return open.findLastIndex(({ node }) => node.item.mark?.text === prefix);
}

function unmarked(item: ItemRow, open: readonly Open[]): Place {
  if (item.isHeading) {
    const same = open.findIndex(({ key }) => key === 'heading');
    if (same >= 0) return { depth: same, key: 'heading', rank: headingRank };
    let depth = open.length;
    while (depth > 0 && open[depth - 1]!.rank >= headingRank) depth -= 1;
    return { depth, key: 'heading', rank: headingRank };
  }
  const last = open.at(-1);
  if (last === undefined) return { depth: 0, key: 'unmarked', rank: unmarkedRank };
  // Without a number, a row belongs to the one above that says nothing but its title; else it stands beside it.
  if (last.key === 'unmarked') return { depth: open.length - 1, key: 'unmarked', rank: unmarkedRank };
  const isBelow = last.node.item.isBare || last.key === 'heading';
  return isBelow
    ? { depth: open.length, key: 'unmarked', rank: unmarkedRank }
    : { depth: open.length - 1, key: last.key, rank: last.rank };
}

/** After H, the letter I is no number; after `h)`, `i)` is a letter. */
function inSequence(mark: Mark, open: readonly Open[]): Mark {
  if (mark.style !== 'roman' || mark.text.length > 1) return mark;
  const capital = open.find(({ key }) => key.startsWith('capital'))?.node.item.mark;
  const isNext = capital !== undefined && capital.text.charCodeAt(0) + 1 === mark.text.charCodeAt(0);
  return isNext ? { ...mark, style: 'capital' } : mark;
}
