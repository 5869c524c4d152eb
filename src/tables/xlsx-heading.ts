import type { Sheet } from './model.ts';
import { type Drawing, line, put } from './xlsx-drawing.ts';
import { footStyle, lineStyle } from './xlsx-styles.ts';

/** What stands above a table, a line each. */
export function drawHeading(drawing: Drawing, sheet: Sheet): void {
  for (const { text, style } of headingLines(sheet)) line(drawing, text, lineStyle(style));
  if (drawing.row > 0) drawing.row += 1;
}

function headingLines({
  heading,
}: Sheet): { readonly text: string; readonly style: 'plain' | 'bold' | 'title' | 'italic' }[] {
  const { bodies, motto, number, placeAndDate, label, title, subject, notes, facts } = heading;
  const lines: { text: string | undefined; style: 'plain' | 'bold' | 'title' | 'italic' }[] = [
    { text: bodies?.above, style: 'plain' },
    { text: bodies?.issuing, style: 'bold' },
    { text: motto?.state, style: 'bold' },
    { text: motto?.words, style: 'bold' },
    { text: number, style: 'plain' },
    { text: placeAndDate, style: 'italic' },
    { text: label, style: 'bold' },
    ...title.map((text) => ({ text, style: 'title' as const })),
    { text: subject, style: 'bold' },
    ...notes.map((text) => ({ text, style: 'italic' as const })),
    ...facts.map((fact) => ({ text: `${fact.label}: ${fact.value}`, style: 'plain' as const })),
  ];
  return lines.flatMap(({ text, style }) => (text === undefined || text === '' ? [] : [{ text, style }]));
}

/** Who signs, side by side, and who receives it. */
export function drawFeet(drawing: Drawing, { signatures, recipients }: Sheet): void {
  if (signatures.length === 0 && recipients === undefined) return;
  drawing.row += 1;
  const top = drawing.row;
  let bottom = top;
  const half = Math.max(1, Math.floor(drawing.columns / 2));
  for (const [i, { lines, note, name }] of signatures.entries()) {
    const start = signatures.length === 1 || i > 0 ? half : 0;
    const end = start === 0 ? half - 1 : drawing.columns - 1;
    const texts = [
      ...lines.map((text) => ({ text, bold: true })),
      ...(note === undefined ? [] : [{ text: note, bold: false }]),
      ...['', '', '', ''].map((text) => ({ text, bold: false })),
      ...(name === undefined ? [] : [{ text: name, bold: true }]),
    ];
    for (const [down, { text, bold }] of texts.entries()) {
      if (text === '') continue;
      put(drawing, start, { value: text, type: 'string', style: footStyle(bold) }, top + down);
      if (end > start) drawing.merges.push({ startRow: top + down, startCol: start, endRow: top + down, endCol: end });
    }
    bottom = Math.max(bottom, top + texts.length);
  }
  const received = recipients === undefined ? [] : [recipients.heading, ...recipients.lines];
  const from = signatures.length > 1 ? bottom : top;
  for (const [down, text] of received.entries())
    put(
      drawing,
      0,
      { value: text, type: 'string', style: lineStyle(down === 0 ? 'received' : 'small-left') },
      from + down,
    );
  drawing.row = Math.max(bottom, from + received.length);
}
