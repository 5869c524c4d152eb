import { stringify } from 'csv-stringify/sync';
import { formatDay } from '../calendar/day.ts';
import type { Language } from '../locale/language.ts';
import { bandParts } from './cell-text.ts';
import type { TableFormat } from './format.ts';
import { flatHeads } from './heads.ts';
import type { Cell, Column, RatioCell, Row, Sheet } from './model.ts';

/**
 * The rows as RFC 4180 with a byte order mark, which Excel needs to read UTF-8. Days as ISO dates. Decimals as the
 * delimiter tells: where lists are parted by `;` decimals have a comma, and Excel would take `1.5` for a date. Of work
 * held against time two fields, since `12/16` would be a date as well. Of several sheets a first field says which. What
 * stands around the tables is left out.
 */
export const csv: TableFormat = (document, { delimiter, progress }) => {
  const { sheets, language } = document;
  const several = sheets.length > 1;
  const write: FieldStyle = { language, comma: language === 'vi' && delimiter === ';' };
  const records: string[][] = [];
  let heads: string | undefined;
  for (const [i, sheet] of sheets.entries()) {
    progress(i, sheets.length);
    const own = headFields(sheet, language);
    if (own.join('\n') !== heads) records.push(several ? [words[language].sheet, ...own] : own);
    heads = own.join('\n');
    for (const row of sheet.rows) {
      // Empty rows are there to be written on.
      if (row.kind === 'blank') continue;
      const fields = rowFields(row, sheet.columns, write);
      records.push(several ? [asText(sheet.name), ...fields] : fields);
    }
  }
  return stringify(records, { delimiter, bom: true, record_delimiter: 'windows' });
};

const words = { vi: { sheet: 'Bảng', supply: 'quỹ' }, en: { sheet: 'Sheet', supply: 'time' } } as const;

interface FieldStyle {
  readonly language: Language;
  readonly comma: boolean;
}

function headFields({ columns }: Sheet, language: Language): string[] {
  return flatHeads(columns).flatMap((head, i) =>
    columns[i]!.kind === 'ratio' ? [asText(head), asText(`${head} (${words[language].supply})`)] : [asText(head)],
  );
}

function rowFields(row: Row, columns: readonly Column[], style: FieldStyle): string[] {
  if ('cells' in row) return row.cells.flatMap((cell, i) => fieldsOf(cell, columns[i]!, style));
  const { number, lines } = bandParts(row, columns);
  const text = lines.join('; ');
  const fields = (number === undefined ? [text] : [number, text]).map(asText);
  const count = columns.length + columns.filter(({ kind }) => kind === 'ratio').length;
  return [...fields, ...Array.from({ length: count - fields.length }, () => '')];
}

function fieldsOf(cell: Cell, { kind }: Column, { comma }: FieldStyle): string[] {
  const write = (value: number): string => {
    const text = String(Math.round(value * 10_000) / 10_000);
    return comma ? text.replace('.', ',') : text;
  };
  if (cell.kind === 'ratio') return [write(cell.value), write(cell.of)];
  const field = fieldOf(cell, write);
  return kind === 'ratio' ? [field, ''] : [field];
}

function fieldOf(cell: Exclude<Cell, RatioCell>, write: (value: number) => string): string {
  if (cell.kind === 'text') return asText(cell.lines.join('; '));
  if (cell.kind === 'date') return formatDay(cell.day);
  return cell.kind === 'tick' ? (cell.on ? 'x' : '') : write(cell.value);
}

/** A text that a spreadsheet would calculate stays text (OWASP, CSV injection). */
function asText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
