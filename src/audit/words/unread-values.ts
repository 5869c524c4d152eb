import type { Clarity } from '../../diagnostic.ts';
import type { Step, Task } from '../../model/task.ts';
import type { Span, Written } from '../../model/written.ts';
import type { SourceFile } from '../../source/file.ts';

/** Words in the place of a time or a number, such as `due: TBD`. */
export interface UnreadValue {
  readonly field: string;
  readonly clarity: Clarity;
  readonly written: Written;
  readonly step: Step | undefined;
}

/** Keys of times and numbers, with the field and the clarity that a word in their place leaves open. */
const keys: Readonly<Record<string, readonly [field: string, clarity: Clarity]>> = {
  // As `due`, so that it meets what other rules say of a missing deadline.
  when: ['due', 'time'],
  due: ['due', 'time'],
  repeat: ['due', 'time'],
  reports: ['due', 'time'],
  effort: ['effort', 'time'],
  target: ['measures', 'product'],
  min: ['measures', 'product'],
  max: ['measures', 'product'],
  baseline: ['measures', 'product'],
  by: ['measures', 'product'],
};

const none: readonly never[] = [];

/**
 * The values of a task, not of the rows below it, that the reader could make no time or number of: the model does not
 * hold them, so they are looked for in the file.
 */
export function unreadValuesOf(task: Task): readonly UnreadValue[] {
  const candidates = candidatesOf(task.file);
  let at = firstFrom(task.start, candidates);
  if (at === candidates.length || candidates[at]!.written.end > task.end) return none;
  const values: UnreadValue[] = [];
  for (; at < candidates.length && candidates[at]!.written.end <= task.end; at++) {
    const { key, written } = candidates[at]!;
    if (task.children.some((child) => holds(child, written))) continue;
    const step = task.steps.find((one) => holds(one, written));
    // What looks like a key may stand in a text; where the model holds the value, it does.
    if (isRead(key, step ?? task)) continue;
    const [field, clarity] = keys[key]!;
    values.push({ field, clarity, written, step });
  }
  return values;
}

interface Candidate {
  readonly key: string;
  readonly written: Written;
}

const known = new WeakMap<SourceFile, readonly Candidate[]>();

function candidatesOf(file: SourceFile): readonly Candidate[] {
  let candidates = known.get(file);
  if (candidates === undefined) {
    candidates = candidatesIn(file);
    known.set(file, candidates);
  }
  return candidates;
}

/** Values of those keys that begin as no time, number or mapping does, in the order of the file. */
function candidatesIn({ text }: SourceFile): Candidate[] {
  // A search for the colon, and only there for the key before it, takes a quarter of the time.
  const pattern =
    /:(?<=[\s{,](when|due|effort|repeat|reports|target|min|max|baseline|by):)[ \t]+(["']?)(?![\d{["'QH/<])([^\n#,}\]"']+)/g;
  return [...text.matchAll(pattern)].flatMap(({ index, 0: whole, 1: key = '', 2: quote = '', 3: rest = '' }) => {
    const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
    if (/(?:^|\s)#/.test(line)) return [];
    const value = rest.trimEnd();
    const start = index + whole.length - rest.length;
    return [{ key, written: { value, start: start - quote.length, end: start + value.length + quote.length } }];
  });
}

function isRead(key: string, row: Task | Step): boolean {
  if (key === 'due' || key === 'when' || key === 'effort') return row[key] !== undefined;
  return (key === 'repeat' || key === 'reports') && 'repeat' in row && row[key] !== undefined;
}

/** The first candidate that does not stand before a place. */
function firstFrom(place: number, candidates: readonly Candidate[]): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (candidates[middle]!.written.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
