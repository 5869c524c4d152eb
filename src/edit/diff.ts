/** Beyond this many differing lines the shortest way is not searched for: the lines are replaced as a whole. */
const maxDifferences = 1000;

const context = 3;

/** Lines `start` to `end` (exclusive, 0-based) of the old text that became lines of the new one. */
interface Change {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** A unified diff as `patch` and `git apply` read it; empty where the texts are equal. */
export function unifiedDiff(name: string, before: string, after: string): string {
  const oldLines = splitLines(before);
  const newLines = splitLines(after);
  const hunks = grouped(lineChanges(oldLines, newLines));
  if (hunks.length === 0) return '';
  const parts = [`--- a/${name}\n+++ b/${name}\n`];
  for (const hunk of hunks) parts.push(hunkText(hunk, oldLines, newLines));
  return parts.join('');
}

/** Lines with their line ends; the last may lack one. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function lineChanges(oldLines: readonly string[], newLines: readonly string[]): Change[] {
  let start = 0;
  while (start < oldLines.length && start < newLines.length && oldLines[start] === newLines[start]) start++;
  let oldEnd = oldLines.length;
  let newEnd = newLines.length;
  while (oldEnd > start && newEnd > start && oldLines[oldEnd - 1] === newLines[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  if (start === oldEnd && start === newEnd) return [];
  const whole = { oldStart: start, oldEnd, newStart: start, newEnd };
  return shortestChanges(oldLines, newLines, whole) ?? [whole];
}

/**
 * The fewest lines taken out and put in, by E. Myers, "An O(ND) difference algorithm and its variations" (1986).
 * Undefined where there are too many.
 */
function shortestChanges(
  oldLines: readonly string[],
  newLines: readonly string[],
  within: Change,
): Change[] | undefined {
  const oldCount = within.oldEnd - within.oldStart;
  const newCount = within.newEnd - within.newStart;
  const most = Math.min(oldCount + newCount, maxDifferences);
  // By diagonal, old line minus new line: how many old lines the furthest way has come.
  const furthest = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let differences = 0; differences <= most; differences++) {
    trace.push(furthest.slice());
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const at = diagonal + most + 1;
      const isInsertion =
        diagonal === -differences || (diagonal !== differences && furthest[at - 1]! < furthest[at + 1]!);
      let x = isInsertion ? furthest[at + 1]! : furthest[at - 1]! + 1;
      while (
        x < oldCount &&
        x - diagonal < newCount &&
        oldLines[within.oldStart + x] === newLines[within.newStart + x - diagonal]
      ) {
        x++;
      }
      furthest[at] = x;
      if (x >= oldCount && x - diagonal >= newCount) return wayBack(trace, within, most);
    }
  }
  return undefined;
}

function wayBack(trace: readonly Int32Array[], within: Change, most: number): Change[] {
  const changes: Change[] = [];
  let x = within.oldEnd - within.oldStart;
  let y = within.newEnd - within.newStart;
  for (let differences = trace.length - 1; differences > 0; differences--) {
    const furthest = trace[differences]!;
    const at = x - y + most + 1;
    const isInsertion = x - y === -differences || (x - y !== differences && furthest[at - 1]! < furthest[at + 1]!);
    const diagonal = isInsertion ? x - y + 1 : x - y - 1;
    const fromX = furthest[diagonal + most + 1]!;
    const fromY = fromX - diagonal;
    const oldStart = within.oldStart + fromX;
    const newStart = within.newStart + fromY;
    changes.push(
      isInsertion
        ? { oldStart, oldEnd: oldStart, newStart, newEnd: newStart + 1 }
        : { oldStart, oldEnd: oldStart + 1, newStart, newEnd: newStart },
    );
    x = fromX;
    y = fromY;
  }
  return changes.reverse();
}

/** Changes that lie so near to each other that their contexts touch make one hunk. */
function grouped(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1);
    const isNear = last !== undefined && change.oldStart - last.at(-1)!.oldEnd <= 2 * context;
    if (isNear) last.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function hunkText(changes: readonly Change[], oldLines: readonly string[], newLines: readonly string[]): string {
  const first = changes[0]!;
  const last = changes.at(-1)!;
  const oldStart = Math.max(0, first.oldStart - context);
  const oldEnd = Math.min(oldLines.length, last.oldEnd + context);
  const newStart = first.newStart - (first.oldStart - oldStart);
  const newEnd = last.newEnd + (oldEnd - last.oldEnd);
  const lines: string[] = [`@@ -${range(oldStart, oldEnd)} +${range(newStart, newEnd)} @@\n`];
  let at = oldStart;
  for (const change of changes) {
    for (const line of oldLines.slice(at, change.oldStart)) lines.push(marked(' ', line));
    for (const line of oldLines.slice(change.oldStart, change.oldEnd)) lines.push(marked('-', line));
    for (const line of newLines.slice(change.newStart, change.newEnd)) lines.push(marked('+', line));
    at = change.oldEnd;
  }
  for (const line of oldLines.slice(at, oldEnd)) lines.push(marked(' ', line));
  return lines.join('');
}

/** First line, counted from 1, and count; of an empty stretch the line before it. */
function range(start: number, end: number): string {
  return `${start === end ? start : start + 1},${end - start}`;
}

function marked(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}
