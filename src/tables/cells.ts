import type { Day } from '../calendar/day.ts';
import { writeDay } from '../calendar/written.ts';
import type { Language } from '../locale/language.ts';
import { formatHundredths, formatNumber, formatPercent } from '../locale/numbers.ts';
import { withoutHiddenCharacters } from '../read/yaml/hidden-characters.ts';
import type { Cell, DateCell, NumberCell, RatioCell, TextCell } from './model.ts';

export const emptyCell: TextCell = { kind: 'text', lines: [] };

/** A text as paper and files can hold it: NFC, on one line, without characters that nobody sees. */
export function clean(text: string): string {
  return withoutHiddenCharacters(text).replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** Texts as lines of one cell; what is empty is left out, line ends within a text begin a new line. */
export function textCell(...texts: readonly (string | undefined)[]): TextCell {
  const lines = texts.flatMap((text) => (text === undefined ? [] : text.split(/[\r\n\u2028\u2029]+/))).map(clean);
  return { kind: 'text', lines: lines.filter((line) => line !== '') };
}

/** Several things as the items of a list; a single one as it is. */
export function listCell(texts: readonly string[]): TextCell {
  const cell = textCell(...texts);
  return texts.length > 1 ? { ...cell, listed: true } : cell;
}

export function dateCell(day: Day, language: Language): DateCell {
  return { kind: 'date', day, text: writeDay(day, language, 'table') };
}

/** Effort in hundredths of a person-day; nothing where none is planned. */
export function daysCell(hundredths: number | null | undefined, language: Language): Cell {
  if (hundredths === null || hundredths === undefined) return emptyCell;
  return { kind: 'number', value: hundredths / 100, unit: 'days', text: formatHundredths(hundredths, language) };
}

/** Both in hundredths of a person-day, written to the tenth of a day; nothing where there is neither work nor time. */
export function loadCell(demand: number, supply: number, language: Language): Cell {
  if (demand === 0 && supply === 0) return emptyCell;
  const over = demand > supply;
  const tenths = (hundredths: number): string => formatNumber(Math.round(hundredths / 10) / 10, language);
  const text = `${over ? '▲' : ''}${tenths(demand)}/${tenths(supply)}`;
  const cell: RatioCell = { kind: 'ratio', value: demand / 100, of: supply / 100, text };
  return over ? { ...cell, over } : cell;
}

export function shareCell(demand: number, supply: number, language: Language): Cell {
  if (supply === 0) return demand === 0 ? emptyCell : { kind: 'text', lines: ['▲'] };
  const over = demand > supply;
  const value = demand / supply;
  const text = `${over ? '▲' : ''}${formatPercent(value, language)}`;
  const cell: NumberCell = { kind: 'number', value, unit: 'percent', text };
  return over ? { ...cell, over } : cell;
}
