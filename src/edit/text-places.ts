import type { EditEntry, EditMapping, EditNode, EditScalar, EditSequence } from './node.ts';

export function startOfLine(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line ends, before its line break. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' && end > at ? end - 1 : end;
}

/** Where the next line starts; the end of the text where there is none. */
export function startOfNextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** In UTF-16 units from the start of the line. */
export function columnOf(text: string, at: number): number {
  return at - startOfLine(text, at);
}

/** The line end that a file uses: that of its first line. */
export function lineEndOf(text: string): string {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

export function isBlank(text: string, line: number): boolean {
  return text.slice(line, endOfLine(text, line)).trim() === '';
}

/** Whether a line holds a comment that is indented further than a column. */
export function isCommentBeyond(text: string, line: number, column: number): boolean {
  let at = line;
  while (text[at] === ' ') at++;
  return text[at] === '#' && at - line > column;
}

/** Whether a list or mapping is written between brackets. */
export function isBracketed(text: string, node: EditSequence | EditMapping): boolean {
  return text[node.start] === (node.kind === 'sequence' ? '[' : '{');
}

/** The nodes that hold a place, outermost first. */
export function nodesAround(root: EditNode, start: number, end: number): EditNode[] {
  const around: EditNode[] = [];
  let at: EditNode | undefined = root;
  while (at !== undefined) {
    around.push(at);
    const children: readonly EditNode[] =
      at.kind === 'sequence'
        ? at.items
        : at.kind === 'mapping'
          ? at.entries.flatMap(({ key, value }) => [key, value])
          : [];
    at = children.find((child) => child.start <= start && end <= child.end);
  }
  return around;
}

/** The entry that holds a value. */
export function entryOf(root: EditNode, value: EditNode): EditEntry | undefined {
  for (const node of nodesAround(root, value.start, value.end)) {
    const entry = node.kind === 'mapping' ? node.entries.find((one) => one.value === value) : undefined;
    if (entry !== undefined) return entry;
  }
  return undefined;
}

export function isInBrackets(text: string, root: EditNode, start: number, end: number): boolean {
  return nodesAround(root, start, end).some(
    (node) => node.kind !== 'scalar' && isBracketed(text, node) && node.start < start,
  );
}

/** Where the dashes of a list stand that is written as lines. */
export function dashesOf(text: string, sequence: EditSequence): number[] {
  const column = columnOf(text, sequence.start);
  const dashes = [sequence.start];
  for (let line = startOfNextLine(text, sequence.start); line < sequence.end; line = startOfNextLine(text, line)) {
    let at = line;
    while (text[at] === ' ') at++;
    // Whatever an item holds is indented further than its dash; only comments need not be.
    if (at - line === column && text[at] === '-' && /\s/.test(text[at + 1] ?? ' ')) dashes.push(at);
    if (line === text.length) break;
  }
  return dashes;
}

/** Whether the last value is a block scalar with `+`, to which the blank lines behind it belong. */
export function endsWithKeptLines(text: string, node: EditNode): boolean {
  const last = lastScalar(node);
  return last !== undefined && /^[|>]\d?\+/.test(text.slice(last.start, last.start + 3));
}

/** Whether the last value is a block scalar: what is indented as it is, a comment too, would become part of it. */
export function endsWithBlockScalar(node: EditNode): boolean {
  const style = lastScalar(node)?.style;
  return style === 'literal' || style === 'folded';
}

function lastScalar(node: EditNode): EditScalar | undefined {
  let last: EditNode | undefined = node;
  while (last !== undefined && last.kind !== 'scalar') {
    last = last.kind === 'sequence' ? last.items.at(-1) : last.entries.at(-1)?.value;
  }
  return last;
}
