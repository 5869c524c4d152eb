import {
  flowText,
  isLines,
  isList,
  isMapping,
  keyText,
  literalText,
  type NewMapping,
  type NewValue,
  scalarText,
} from '../edit/write-value.ts';
import type { Row } from './row.ts';

/** Lists and mappings longer than this, with their key, get a line for each part. */
const widest = 120;

/** How the lines of a row are written. */
export interface Layout {
  readonly lineEnd: string;
  /** The comment behind a row's id. */
  readonly comment: (row: Row) => string;
}

/** A row as lines, from behind its dash: without the indentation of the first, without the end of the last. */
export function rowText(row: Row, column: number, layout: Layout): string {
  const indent = layout.lineEnd + ' '.repeat(column);
  const id = scalarText(row.id, { inFlow: false, isKey: false });
  const lines = [`id: ${id} # ${layout.comment(row)}`];
  for (const [key, value] of Object.entries(row.fields)) lines.push(fieldText(key, value, column, layout.lineEnd));
  if (row.children !== undefined) {
    const items = row.children.map((child) => `${indent}  - ${rowText(child, column + 4, layout)}`);
    lines.push(`children:${items.join('')}`);
  }
  return lines.join(indent);
}

/** `key: value` at a column: on one line where it is short, else a line for each part. */
export function fieldText(key: string, value: NewValue, column: number, lineEnd: string): string {
  return `${keyText(key, false)}:${valueText(key, value, column, lineEnd)}`;
}

function valueText(key: string, value: NewValue, column: number, lineEnd: string): string {
  const nextLine = lineEnd + ' '.repeat(column + 2);
  if (isList(value) && value.length > 0) {
    const hasOwnLines = key === 'steps' || column + key.length + 2 + flowText(value).length > widest;
    if (!hasOwnLines) return ` ${flowText(value)}`;
    return value.map((item) => `${nextLine}- ${itemText(item, column + 4, lineEnd)}`).join('');
  }
  if (isMapping(value)) {
    const flow = flowText(value);
    if (column + key.length + 2 + flow.length <= widest) return ` ${flow}`;
    return nextLine + blockText(value, column + 2, lineEnd);
  }
  if (typeof value === 'string' && isLines(value)) return ` ${literalText(value, column + 2, lineEnd)}`;
  return ` ${flowOrScalar(value)}`;
}

function itemText(item: NewValue, column: number, lineEnd: string): string {
  const isLong = isMapping(item) && column + flowText(item).length > widest;
  return isLong ? blockText(item, column, lineEnd) : flowOrScalar(item);
}

function blockText(mapping: NewMapping, column: number, lineEnd: string): string {
  const entries = Object.entries(mapping).map(([key, value]) => fieldText(key, value, column, lineEnd));
  return entries.join(lineEnd + ' '.repeat(column));
}

function flowOrScalar(value: NewValue): string {
  if (isList(value) || isMapping(value)) return flowText(value);
  return scalarText(value, { inFlow: false, isKey: false });
}
