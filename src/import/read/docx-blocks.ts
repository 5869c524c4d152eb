import { childrenOf, type XmlElement } from './xml.ts';

/** Wrappers of content controls, of smart tags and of inserted text, which are looked through. */
const wrappers: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:fldSimple',
]);

/** The elements of these names below a parent, in order, through wrappers and no further. */
export function* elementsNamed(parent: XmlElement, names: ReadonlySet<string>): Generator<XmlElement> {
  for (const element of childrenOf(parent)) {
    if (names.has(element.name)) yield element;
    else if (wrappers.has(element.name)) yield* elementsNamed(element, names);
  }
}

/** Paragraphs and tables: what a body or a cell holds. */
export const blocks: ReadonlySet<string> = new Set(['w:p', 'w:tbl']);
export const rows: ReadonlySet<string> = new Set(['w:tr']);
export const tableCells: ReadonlySet<string> = new Set(['w:tc']);
export const runs: ReadonlySet<string> = new Set(['w:r']);
