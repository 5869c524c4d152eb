import { stringify } from 'csv-stringify/sync';
import type { Assignment } from '../generated/expansion.ts';

const columns = [
  'id',
  'plan',
  'task',
  'title',
  'person',
  'unit',
  'role',
  'month',
  'days',
  'due',
  'deliverable',
  'assumed',
  'supersededBy',
  'file',
  'line',
] as const satisfies readonly (keyof Assignment)[];

/** The assignments as RFC 4180 with a byte order mark, which Excel needs to read UTF-8. */
export function expansionCsv(assignments: readonly Assignment[], delimiter: string): string {
  return stringify(
    assignments.map((row) => columns.map((column) => cell(row[column]))),
    { header: true, columns: [...columns], delimiter, bom: true, record_delimiter: 'windows', escape_formulas: true },
  );
}

function cell(value: string | number | boolean | null): string | number {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value) : value;
}
