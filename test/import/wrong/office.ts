import { strToU8, type Zippable, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const contentTypes = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`;

function rels(type: string, target: string): Uint8Array {
  return strToU8(
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/${type}" Target="${target}"/></Relationships>`,
  );
}

/** A workbook of one sheet, whose XML is given as it is. */
export function workbookOf(sheet: Uint8Array): Uint8Array {
  const parts: Zippable = {
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': rels('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': rels('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': sheet,
  };
  return zipSync(parts, { level: 1 });
}

/** The XML of a sheet with these rows of texts, and one row as often as is said. */
export function sheetXml(rows: readonly (readonly string[])[], repeated: readonly string[], times: number): Uint8Array {
  const row = (cells: readonly string[]): string =>
    `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
  return strToU8(
    `${head}<worksheet xmlns="${main}"><sheetData>${rows.map(row).join('')}${row(repeated).repeat(times)}</sheetData></worksheet>`,
  );
}

/** A Word document with this XML before its root element. */
export function documentWith(before: string, body: string): Uint8Array {
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return zipSync({
    '_rels/.rels': rels('officeDocument', 'word/document.xml'),
    'word/document.xml': strToU8(`${head}${before}<w:document ${space}><w:body>${body}</w:body></w:document>`),
  });
}

/** Any zip file, by the names of its parts. */
export function zipOf(...names: readonly string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
}
