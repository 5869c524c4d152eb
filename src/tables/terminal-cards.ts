import type { Paint } from '../text/paint.ts';
import { displayWidth, padEnd } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import { bandLines } from './terminal-rows.ts';
import type { ShownRow, ShownTable } from './terminal-table.ts';

/** The rows of a table as entries of a list: number and title, below them what the other columns say. */
export function drawCards({ columns, heads, rows }: ShownTable, width: number, paint: Paint): string {
  const number = columns.findIndex(({ key }) => key === 'number');
  const title = Math.max(
    0,
    columns.findIndex(({ key }) => key === 'title' || key === 'name'),
  );
  const indent = number < 0 ? 2 : 4;
  const entries = rows.map((row): string[] => {
    if (row.kind === 'band') return bandLines(row, width, paint);
    const mark = number < 0 ? '' : padEnd(row.cells[number]!.lines.join(' '), indent);
    const titles = row.cells[title]!.lines.flatMap((line) => wrap(line, width - indent));
    const fields = columns.flatMap(({ kind }, i): Field[] => {
      const { items, isOver } = row.cells[i]!;
      if (i === number || i === title || kind === 'tick' || items.length === 0) return [];
      return [{ head: heads[i]!, text: items.join('; '), isOver }];
    });
    const timeline = timelineField({ columns, heads }, row);
    if (timeline !== undefined) fields.push(timeline);
    return [
      ...titles.map((line, i) => (i === 0 ? mark.padEnd(indent) : ' '.repeat(indent)) + paint.bold(line)),
      ...packed(fields, width - indent, paint).map((line) => ' '.repeat(indent) + line),
    ];
  });
  return entries.map((lines) => lines.join('\n')).join('\n\n');
}

interface Field {
  readonly head: string;
  readonly text: string;
  readonly isOver: boolean;
}

/** The months of a timeline by their heads: `Tiến độ năm 2026: T3 T4 T5`. */
function timelineField(
  { columns, heads }: Pick<ShownTable, 'columns' | 'heads'>,
  row: Extract<ShownRow, { kind: 'cells' }>,
): Field | undefined {
  const on = columns.flatMap(({ kind, group }, i) =>
    kind === 'tick' && row.cells[i]!.lines[0] !== '·' ? [{ head: heads[i]!, group: group ?? '' }] : [],
  );
  const [first] = on;
  if (first === undefined) return undefined;
  return { head: first.group, text: on.map(({ head }) => head).join(' '), isOver: false };
}

/** Fields on as few lines as they fit; a long one on lines of its own. */
function packed(fields: readonly Field[], width: number, paint: Paint): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const flush = (): void => {
    if (line !== '') lines.push(line);
    line = '';
    used = 0;
  };
  for (const { head, text, isOver } of fields) {
    const label = `${head}: `;
    const size = displayWidth(label) + displayWidth(text);
    const written = paint.dim(label) + (isOver ? paint.red(text) : text);
    if (line !== '' && used + 3 + size <= width) {
      line += paint.dim(' · ') + written;
      used += 3 + size;
      continue;
    }
    flush();
    if (size <= width) {
      line = written;
      used = size;
      continue;
    }
    const [first = '', ...rest] = wrap(label + text, width);
    lines.push(first.startsWith(label) ? paint.dim(label) + first.slice(label.length) : first, ...rest);
  }
  flush();
  return lines;
}
