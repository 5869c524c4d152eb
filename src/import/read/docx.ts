import { cellText } from '../cell-text.ts';
import { ImportError } from '../errors.ts';
import type { Grid, GridFile } from '../grid.ts';
import { buildGrid } from '../grid-builder.ts';
import { blocks, elementsNamed } from './docx-blocks.ts';
import { type Numbering, readNumbering } from './docx-numbering.ts';
import { rawTable } from './docx-table.ts';
import { paragraphText } from './docx-text.ts';
import { limits } from './limits.ts';
import type { ReadRequest } from './request.ts';
import { attribute, childrenOf, descend, type XmlElement, xmlRoot } from './xml.ts';
import { openZip, type ZipEntry } from './zip.ts';

type Parts = ReadonlyMap<string, ZipEntry>;

/** The tables of a Word document (.docx), with the paragraphs above them. */
export function readDocument({ path, bytes }: ReadRequest): GridFile {
  const parts = openZip(path, bytes, limits.documentBytes);
  const main = mainPart(path, parts);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const part = (name: string): XmlElement | undefined => {
    const entry = parts.get(folder + name);
    return entry && xmlRoot(path, entry.name, entry.bytes());
  };
  const bytesOfMain = parts.get(main)!.bytes();
  const body = descend(xmlRoot(path, main, bytesOfMain), 'w:body');
  if (body === undefined) throw new ImportError(path, { problem: 'broken', detail: main });
  const numbering = readNumbering(part('numbering.xml'), part('styles.xml'));
  return { ...readBody(path, body, numbering), tracked: isTracked(bytesOfMain) };
}

function isTracked(bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return data.includes('<w:ins ') || data.includes('<w:del ');
}

/** The part that holds the text: mostly `word/document.xml`, but what counts is the relationship. */
function mainPart(path: string, parts: Parts): string {
  const rels = parts.get('_rels/.rels');
  const root = rels && xmlRoot(path, rels.name, rels.bytes());
  const related = root && childrenOf(root).find((one) => attribute(one, 'Type')?.endsWith('/officeDocument'));
  const target = attribute(related, 'Target')?.replace(/^\/+/, '') ?? 'word/document.xml';
  if (parts.has(target)) return target;
  throw new ImportError(path, { problem: 'broken', detail: target });
}

function readBody(path: string, body: XmlElement, numbering: Numbering): GridFile {
  const grids: Grid[] = [];
  let above: string[] = [];
  for (const block of elementsNamed(body, blocks)) {
    if (block.name === 'w:p') {
      const { text } = paragraphText(block, numbering);
      if (text.trim() !== '') above.push(cellText(text));
      continue;
    }
    const raw = rawTable(block, numbering);
    const most = { sheet: undefined, most: limits.rows };
    if (raw.height > limits.rows) throw new ImportError(path, { problem: 'too-many-rows', ...most });
    grids.push(buildGrid({ ...raw, kind: 'table', name: undefined, number: grids.length + 1, hidden: false, above }));
    above = [];
  }
  return { grids, below: above };
}
