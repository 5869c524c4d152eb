import type { Recipients, Sheet, Signature } from './model.ts';
import type { PdfNode } from './pdf-node.ts';

/** Signatures, and who receives the document, together on one page. */
export function pdfFeet({ signatures, recipients }: Sheet): PdfNode[] {
  if (signatures.length === 0 && recipients === undefined) return [];
  const received = recipients === undefined ? [{ text: '' }] : receivedBy(recipients);
  const signed = signatures.map(signature);
  if (signed.length === 0) return [{ stack: received, margin: [0, 14, 0, 0] }];
  const [left, right] = signed.length === 1 ? [{ stack: received }, signed[0]!] : [signed[0]!, signed[1]!];
  const feet: PdfNode = {
    columns: [
      { width: '50%', ...left },
      { width: '50%', ...right },
    ],
    unbreakable: true,
    margin: [0, 16, 0, 0],
  };
  return signed.length === 1 || recipients === undefined ? [feet] : [feet, { stack: received, margin: [0, 8, 0, 0] }];
}

function signature({ lines, note, name }: Signature): PdfNode {
  return {
    alignment: 'center',
    stack: [
      ...lines.map((text): PdfNode => ({ text, bold: true })),
      ...(note === undefined ? [] : [{ text: note, italics: true }]),
      // Room for the signature and the seal.
      { text: ' ', margin: [0, 28, 0, 28] },
      ...(name === undefined ? [] : [{ text: name, bold: true }]),
    ],
  };
}

function receivedBy({ heading, lines }: Recipients): PdfNode[] {
  return [
    { text: heading, bold: true, italics: true, fontSize: 12 },
    ...lines.map((text): PdfNode => ({ text, fontSize: 11 })),
  ];
}
