import { oneLine } from '../cell-text.ts';
import { textCells } from '../grid.ts';
import type { Column } from '../head/columns.ts';
import type { Field } from '../head/field.ts';
import type { SourceRow } from '../source-row.ts';
import { type Mark, markOfTitle, parseMark } from './mark.ts';
import { ownTextOf, type RowValues, rowValues } from './row-values.ts';

/** A row that names some work, or heads the rows below it. */
export interface ItemRow {
  readonly source: SourceRow;
  readonly values: RowValues;
  readonly mark: Mark | undefined;
  /** On one line, without its number. */
  readonly title: string;
  /** As it stands in the cell: the lines of a heading may say different things. */
  readonly lines: readonly string[];
  /** There is nothing but a title: it may head what follows. */
  readonly isBare: boolean;
  /** It looks like a heading: it runs over the columns, or is numbered or set as one. */
  readonly isHeading: boolean;
  readonly struck: boolean;
  /** Rows below that go on with this one. */
  readonly more: { readonly source: SourceRow; readonly values: RowValues }[];
}

const headings: ReadonlySet<Field> = new Set(['number', 'id', 'title', 'group', 'skip']);

/** What a row says, by the fields of its columns. */
export function itemRow(source: SourceRow, values: RowValues, columns: readonly Column[], codesNest: boolean): ItemRow {
  const marks = (values.get('number') ?? [])
    .filter(({ own }) => own)
    .map(({ cell }) => parseMark(cell.text.replaceAll('*', '')));
  const numbered = marks.findLast((mark) => mark !== undefined);
  const { text, wide } = titleText(source, values, columns);
  const inTitle = numbered === undefined ? markOfTitle(oneLine(text)) : undefined;
  const title = (inTitle?.rest ?? withoutNumber(oneLine(text), numbered)).replace(/\s*[:;]$/, '');
  const mark = (codesNest ? markOfCode(values) : undefined) ?? numbered ?? inTitle?.mark ?? markOfCode(values);
  const isBare = !hasData(values, false);
  const cells = (values.get('title') ?? []).map(({ cell }) => cell);
  return {
    source,
    values,
    mark,
    title,
    lines: text.split('\n'),
    isBare,
    isHeading: isBare && (wide || isHeadingMark(mark) || cells.some(({ bold }) => bold) || isCapitals(title)),
    struck: cells.length > 0 && cells.every(({ struck }) => struck),
    more: [],
  };
}

/** The title of a row, or what runs over its columns in the place of one. */
function titleText(
  { row }: SourceRow,
  values: RowValues,
  columns: readonly Column[],
): { readonly text: string; readonly wide: boolean } {
  const own = ownTextOf(values, 'title');
  const cells = textCells(row);
  const wideCell = cells.find((cell) => cell.columns > 2 && cell.columns * 2 >= columns.length);
  const isWide =
    wideCell !== undefined && cells.every((cell) => cell === wideCell || parseMark(cell.text) !== undefined);
  if (own !== '') return { text: own, wide: isWide };
  if (isWide) return { text: wideCell.text, wide: true };
  const group = ownTextOf(values, 'group');
  if (group !== '' && !hasData(values, true)) return { text: group, wide: false };
  // A heading in the column of the numbers or codes: `A. KHỐI VĂN PHÒNG`, alone in its row or behind its number.
  const [only, ...more] = cells.filter(({ text }) => parseMark(text) === undefined);
  const isAlone = only !== undefined && more.length === 0 && (cells.length === 1 || /\s/.test(only.text));
  if (!isAlone || values.get('title')?.[0] !== undefined) return { text: '', wide: false };
  const field = columns.find(({ column }) => column === only.column)?.field;
  return field === 'number' || field === 'id' ? { text: only.text, wide: true } : { text: '', wide: false };
}

/** A title that repeats the number beside it, without it. */
function withoutNumber(title: string, mark: Mark | undefined): string {
  if (mark === undefined) return title;
  const inTitle = markOfTitle(title);
  return inTitle !== undefined && inTitle.mark.text === mark.text && mark.text !== '-' ? inTitle.rest : title;
}

/** Whether codes tell which rows stand below which: `N01` and `N01.1`. Then they do so better than running numbers. */
export function doCodesNest(rows: readonly SourceRow[], columns: readonly Column[]): boolean {
  const codes = new Set(rows.map((source) => ownTextOf(rowValues(source, columns), 'id')));
  return [...codes].some((code) => code.includes('.') && codes.has(code.replace(/\.[^.]*$/, '')));
}

/** Codes such as `N01.2` tell where a row stands as numbers do. */
function markOfCode(values: RowValues): Mark | undefined {
  const code = ownTextOf(values, 'id');
  const mark = code === '' ? undefined : parseMark(code);
  return mark?.style === 'code' ? mark : undefined;
}

function isHeadingMark(mark: Mark | undefined): boolean {
  return mark?.style === 'roman' || mark?.style === 'capital';
}

function isCapitals(title: string): boolean {
  return /\p{Lu}{3}/u.test(title) && title === title.toUpperCase();
}

/** Whether a row says anything but what it is about. */
export function hasData(values: RowValues, ownOnly: boolean): boolean {
  for (const [field, cells] of values) {
    if (headings.has(field)) continue;
    if (
      cells.some(
        ({ cell, own }) => (own || !ownOnly) && (cell.text !== '' || (field === 'tick' && cell.fill !== undefined)),
      )
    ) {
      return true;
    }
  }
  return false;
}
