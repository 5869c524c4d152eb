import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Recipients, Sheet, Signature } from './model.ts';
import { textWidthOf } from './page.ts';

const twips = 1440 / 25.4;
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** Signatures, and who receives the document, in a table without lines that stays on one page. */
export function docxFeet(sheet: Sheet): (Paragraph | Table)[] {
  const { signatures, recipients } = sheet;
  if (signatures.length === 0 && recipients === undefined) return [];
  const received = recipients === undefined ? [] : receivedBy(recipients);
  const signed = signatures.map(signature);
  const [left = [], right = []] = signed.length === 1 ? [received, signed[0]!] : signed;
  const width = Math.round((textWidthOf(sheet.page) * twips) / 2);
  const cell = (children: readonly Paragraph[]): TableCell =>
    new TableCell({ borders: noBorders, children: children.length === 0 ? [new Paragraph('')] : [...children] });
  return [
    new Paragraph({ style: 'TableText', text: '', spacing: { before: 240 } }),
    ...(signed.length === 0
      ? []
      : [
          new Table({
            layout: TableLayoutType.FIXED,
            width: { size: 2 * width, type: WidthType.DXA },
            columnWidths: [width, width],
            borders: noBorders,
            rows: [new TableRow({ cantSplit: true, children: [cell(left), cell(right)] })],
          }),
        ]),
    ...(signed.length === 1 ? [] : received),
  ];
}

function signature({ lines, note, name }: Signature): Paragraph[] {
  return [
    ...lines.map((text) => new Paragraph({ style: 'Signer', text })),
    ...(note === undefined ? [] : [new Paragraph({ style: 'SignNote', text: note })]),
    // Room for the signature and the seal.
    new Paragraph({ style: 'Signer', text: '', spacing: { before: 1100 } }),
    ...(name === undefined ? [] : [new Paragraph({ style: 'Signer', text: name })]),
  ];
}

function receivedBy({ heading, lines }: Recipients): Paragraph[] {
  return [
    new Paragraph({ style: 'Received', text: heading }),
    ...lines.map((text) => new Paragraph({ style: 'Recipient', text })),
  ];
}
