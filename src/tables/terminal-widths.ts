import { displayWidth } from '../text/width.ts';

/** Columns of white space between the columns of a grid. */
export const gap = 2;
/** A word of a text that is longer than this may be broken. */
const longestWord = 12;
/** No column of a grid gets wider. */
const widest = 70;

/** What a column needs: the width in which no word is broken, that in which few lines are, and that in which none is. */
export interface Need {
  readonly least: number;
  readonly most: number;
  readonly whole: number;
}

/** One line in so many may be broken before a column asks for more room. */
const broken = 8;

/** @param lines the lines of all cells of a column; `rigid`: never wrapped */
export function needOf(lines: readonly string[], rigid: boolean): Need {
  const widths = lines.map(displayWidth).sort((a, b) => a - b);
  const whole = Math.max(1, widths.at(-1) ?? 1);
  if (rigid) return { least: whole, most: whole, whole };
  let least = 1;
  for (const line of lines) {
    for (const word of line.split(' ')) least = Math.max(least, Math.min(longestWord, displayWidth(word)));
  }
  const most = widths[Math.floor((widths.length * (broken - 1)) / broken)] ?? 1;
  return { least, most: Math.min(Math.max(least, most), widest), whole: Math.min(Math.max(least, whole), widest) };
}

/** Widths that fill a window at most; undefined where words would have to be broken. */
export function fitWidths(needs: readonly Need[], window: number): number[] | undefined {
  const room = window - gap * (needs.length - 1);
  const least = sum(needs.map((need) => need.least));
  if (least > room) return undefined;
  const most = needs.map((need) => need.most);
  if (sum(most) <= room)
    return grow(
      most,
      needs.map((need) => need.whole),
      room,
    );
  return grow(
    needs.map((need) => need.least),
    most,
    room,
  );
}

/** Widths between two bounds, each column getting the same share of what it wishes. */
function grow(from: readonly number[], to: readonly number[], room: number): number[] {
  const wish = to.map((width, i) => width - from[i]!);
  const wished = sum(wish);
  const spare = Math.min(room - sum(from), wished);
  if (wished === 0) return [...from];
  const widths = from.map((width, i) => width + Math.floor((wish[i]! * spare) / wished));
  let rest = sum(from) + spare - sum(widths);
  for (let i = 0; rest > 0 && i < widths.length; i += 1) {
    if (widths[i]! >= to[i]!) continue;
    widths[i]! += 1;
    rest -= 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
