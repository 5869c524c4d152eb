import type { Sheet } from './model.ts';
import { textWidthOf } from './page.ts';
import type { PdfNode } from './pdf-node.ts';
import { titleLine } from './title-line.ts';

const points = 72 / 25.4;

/** What stands above a table in a PDF. One node has the id, by which the page of the sheet is known. */
export function pdfHeading(sheet: Sheet, id: string): PdfNode[] {
  const { heading, name } = sheet;
  const { label, title, subject, notes, bases, facts, motto } = heading;
  const titles: PdfNode[] = [
    ...(label === undefined ? [] : [{ text: label }]),
    ...title.map((text): PdfNode => ({ text: titleLine(text) })),
    ...(subject === undefined ? [] : [{ text: subject }]),
  ];
  const [first = { text: name }, ...rest] = titles;
  const width = textWidthOf(sheet.page) * points;
  return [
    ...letterhead(sheet, width),
    {
      ...first,
      id,
      outline: true,
      outlineText: name,
      bold: true,
      fontSize: 14,
      alignment: 'center',
      margin: [0, 6, 0, 0],
    },
    ...rest.map((node): PdfNode => ({ ...node, bold: true, fontSize: 14, alignment: 'center' })),
    ...(subject === undefined || motto === undefined ? [] : [rule(width, 0.2)]),
    ...notes.map((text): PdfNode => ({ text, italics: true, alignment: 'center', margin: [0, 1, 0, 0] })),
    ...bases.map(
      (text): PdfNode => ({ text, italics: true, alignment: 'justify', leadingIndent: 28, margin: [0, 6, 0, 0] }),
    ),
    ...facts.map(
      ({ label: fact, value }): PdfNode => ({ text: [`${fact}: `, { text: value, bold: true }], margin: [0, 3, 0, 0] }),
    ),
    { text: ' ', fontSize: 6 },
  ];
}

function letterhead({ heading }: Sheet, width: number): PdfNode[] {
  const { bodies, motto, number, placeAndDate } = heading;
  const [leftWidth, rightWidth] = [width * 0.43, width * 0.57];
  const left: PdfNode[] = [
    ...(bodies?.above === undefined ? [] : [{ text: bodies.above, fontSize: 12 }]),
    ...(bodies === undefined
      ? []
      : [{ text: bodies.issuing, fontSize: 12, bold: true }, ...(motto === undefined ? [] : [rule(leftWidth, 0.4)])]),
    ...(number === undefined ? [] : [{ text: number, margin: [0, 5, 0, 0] }]),
  ];
  const right: PdfNode[] = [
    ...(motto === undefined
      ? []
      : [
          { text: motto.state, fontSize: 12, bold: true, noWrap: true },
          { text: motto.words, bold: true },
          rule(rightWidth, 0.55),
        ]),
    ...(placeAndDate === undefined ? [] : [{ text: placeAndDate, italics: true, margin: [0, 5, 0, 0] }]),
  ];
  if (left.length + right.length === 0) return [];
  // Without motto, in English, all of it stands in the middle.
  if (motto === undefined) return [{ stack: [...left, ...right], alignment: 'center' }];
  return [
    {
      columns: [
        { width: leftWidth, stack: left, alignment: 'center' },
        { width: rightWidth, stack: right, alignment: 'center' },
      ],
    },
  ];
}

/** A line in the middle of a width, as a share of it. */
function rule(width: number, share: number): PdfNode {
  const start = (width * (1 - share)) / 2;
  return { canvas: [{ type: 'line', x1: start, y1: 2, x2: width - start, y2: 2, lineWidth: 0.75 }], alignment: 'left' };
}
