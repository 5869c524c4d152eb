import type { Column, Page } from './model.ts';

/** Left 30, right 15, top and bottom 20 mm (NĐ 30/2020/NĐ-CP: 30–35, 15–20, 20–25). */
const margins = { top: 20, right: 15, bottom: 20, left: 30 };
const textWidth = { portrait: 210 - 45, landscape: 297 - 45 };

/** How much narrower than asked for columns may become before the page is turned. */
const squeeze = 1.05;

/** A4 upright while the columns fit, across beyond; smaller letters where they do not fit across either. */
export function pageFor(columns: readonly Column[]): Page {
  const wanted = columns.reduce((sum, { width }) => sum + width, 0);
  if (wanted <= textWidth.portrait * squeeze) return { orientation: 'portrait', margins, tableFont: 12 };
  const crowding = wanted / textWidth.landscape;
  const tableFont = crowding <= squeeze ? 12 : crowding <= 1.2 ? 11 : crowding <= 1.35 ? 10 : 9;
  return { orientation: 'landscape', margins, tableFont };
}

/** The width of the text on a page, in millimetres. */
export function textWidthOf({ orientation }: Page): number {
  return textWidth[orientation];
}

/** The widths of the columns on a page, in millimetres; they add up to the width of the text. */
export function columnWidths(columns: readonly Column[], page: Page): number[] {
  const wanted = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => (width * textWidthOf(page)) / wanted);
}
