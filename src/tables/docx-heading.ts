import {
  BorderStyle,
  type HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable as VerticalAlign,
  WidthType,
} from 'docx';
import type { Sheet } from './model.ts';
import { textWidthOf } from './page.ts';
import { titleLine } from './title-line.ts';

const twips = 1440 / 25.4;
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** What stands above a table in Word: the letterhead in two columns without lines, title, bases, facts. */
export function docxHeading(
  sheet: Sheet,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
): (Paragraph | Table)[] {
  const { heading } = sheet;
  const { label, title, subject, notes, bases, facts, motto } = heading;
  return [
    ...letterhead(sheet),
    ...(label === undefined ? [] : [new Paragraph({ style: 'Label', text: label })]),
    ...(title.length === 0
      ? []
      : [
          new Paragraph({
            heading: level,
            children: title.map((text, i) => new TextRun({ text: titleLine(text), break: i === 0 ? 0 : 1 })),
          }),
        ]),
    ...(subject === undefined
      ? []
      : [new Paragraph({ style: 'Subject', text: subject }), ...(motto === undefined ? [] : [rule(sheet, 0.3)])]),
    ...notes.map((text) => new Paragraph({ style: 'HeadNote', text })),
    ...bases.map((text) => new Paragraph({ style: 'Basis', text })),
    ...facts.map(
      (fact) =>
        new Paragraph({
          style: 'Fact',
          children: [new TextRun(`${fact.label}: `), new TextRun({ text: fact.value, bold: true })],
        }),
    ),
    new Paragraph({ style: 'TableText', text: '' }),
  ];
}

function letterhead(sheet: Sheet): (Paragraph | Table)[] {
  const { bodies, motto, number, placeAndDate } = sheet.heading;
  const left = [
    ...(bodies?.above === undefined ? [] : [new Paragraph({ style: 'LetterBody', text: bodies.above })]),
    ...(bodies === undefined
      ? []
      : [new Paragraph({ style: 'LetterIssuing', text: bodies.issuing }), ...(motto === undefined ? [] : [line(0.3)])]),
    ...(number === undefined ? [] : [new Paragraph({ style: 'LetterNumber', text: number })]),
  ];
  const right = [
    ...(motto === undefined
      ? []
      : [
          new Paragraph({ style: 'LetterState', text: motto.state }),
          new Paragraph({ style: 'LetterWords', text: motto.words }),
          line(0.62),
        ]),
    ...(placeAndDate === undefined ? [] : [new Paragraph({ style: 'LetterDate', text: placeAndDate })]),
  ];
  if (left.length + right.length === 0) return [];
  // Without motto, in English, all of it stands in the middle.
  if (motto === undefined) return [...left, ...right];
  const width = textWidthOf(sheet.page) * twips;
  const widths = [Math.round(width * 0.43), Math.round(width * 0.57)];
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths[0]! + widths[1]!, type: WidthType.DXA },
      columnWidths: widths,
      borders: noBorders,
      rows: [
        new TableRow({
          children: [left, right].map(
            (children) =>
              new TableCell({
                verticalAlign: VerticalAlign.TOP,
                borders: noBorders,
                children: children.length === 0 ? [new Paragraph('')] : children,
              }),
          ),
        }),
      ],
    }),
  ];
}

/** A rule below a text: the upper border of an empty, indented paragraph; its length as a share of the column. */
function line(share: number): Paragraph {
  const width = 95 * twips;
  return ruleOf(Math.round((width * (1 - share)) / 2));
}

function rule(sheet: Sheet, share: number): Paragraph {
  const width = textWidthOf(sheet.page) * twips;
  return ruleOf(Math.round((width * (1 - share * 0.6)) / 2));
}

function ruleOf(indent: number): Paragraph {
  return new Paragraph({
    style: 'TableText',
    indent: { left: indent, right: indent },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    spacing: { before: 20, after: 0, line: 120, lineRule: 'exact' },
    children: [],
  });
}
