import { type ForeignKind, ImportError } from '../errors.ts';
import type { GridFile } from '../grid.ts';
import { type FileType, sniff, sniffOle } from './file-type.ts';
import { limits } from './limits.ts';
import type { ReadRequest } from './request.ts';
import { openZip } from './zip.ts';

/**
 * The tables of a file, whatever its format. What the file is, its bytes say, and not its name. Each reader is loaded
 * when a file needs it.
 *
 * @throws ImportError
 */
export async function readGrids(request: ReadRequest): Promise<GridFile> {
  switch (fileTypeOf(request)) {
    case 'xlsx':
      return (await import('./xlsx.ts')).readWorkbook(request);
    case 'xls':
      return (await import('./xls.ts')).readOldWorkbook(request);
    case 'docx':
      return (await import('./docx.ts')).readDocument(request);
    case 'csv':
      return (await import('./csv.ts')).readCsv(request);
    case 'markdown':
      return (await import('./markdown.ts')).readMarkdown(request);
  }
}

/** @throws ImportError for a file that no table can be read from */
function fileTypeOf({ path, bytes }: ReadRequest): FileType {
  const sniffed = sniff(path, bytes);
  if ('foreign' in sniffed) throw new ImportError(path, { problem: 'foreign', kind: sniffed.foreign });
  switch (sniffed.type) {
    case 'empty':
      throw new ImportError(path, { problem: 'empty' });
    case 'unknown':
      throw new ImportError(path, { problem: 'unknown-format' });
    case 'zip':
      return zipType(path, bytes);
    case 'ole': {
      const kind = sniffOle(bytes);
      if (kind === 'xls') return 'xls';
      throw new ImportError(path, kind === 'encrypted' ? { problem: 'encrypted' } : { problem: 'foreign', kind });
    }
    default:
      return sniffed.type;
  }
}

/** Office files are told by the folder that their main part lies in. */
function zipType(path: string, bytes: Uint8Array): FileType {
  const names = [...openZip(path, bytes, limits.workbookBytes).keys()];
  const isBinary = names.some((name) => /^xl\/workbook[^/]*\.bin$/i.test(name));
  if (!isBinary && names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  throw new ImportError(path, { problem: 'foreign', kind: isBinary ? 'binary-workbook' : foreignZip(names) });
}

function foreignZip(names: readonly string[]): ForeignKind {
  if (names.includes('mimetype') && names.includes('content.xml')) return 'open-document';
  return names.some((name) => name.startsWith('ppt/')) ? 'presentation' : 'archive';
}
