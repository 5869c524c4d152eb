import { extname } from 'node:path';
import type { ForeignKind } from '../errors.ts';
import { oleStreams } from './ole.ts';

/** The formats that tables are read from. */
export type FileType = 'xlsx' | 'xls' | 'docx' | 'csv' | 'markdown';

/** What a file is, by its bytes: a name says little, and is often changed by hand. */
export type Sniffed =
  | { readonly type: FileType | 'zip' | 'ole' }
  | { readonly foreign: ForeignKind }
  | { readonly type: 'empty' | 'unknown' };

const signatures: readonly (readonly [bytes: string, result: Sniffed])[] = [
  ['504b0304', { type: 'zip' }],
  ['504b0506', { type: 'zip' }],
  ['d0cf11e0a1b11ae1', { type: 'ole' }],
  ['89504e47', { foreign: 'picture' }],
  ['ffd8ff', { foreign: 'picture' }],
  ['47494638', { foreign: 'picture' }],
  ['49492a00', { foreign: 'picture' }],
  ['4d4d002a', { foreign: 'picture' }],
  ['25504446', { foreign: 'pdf' }],
  ['7b5c727466', { foreign: 'old-word' }],
  ['1f8b', { foreign: 'archive' }],
  ['526172211a07', { foreign: 'archive' }],
  ['377abcaf271c', { foreign: 'archive' }],
  ['4d5a', { foreign: 'program' }],
  ['7f454c46', { foreign: 'program' }],
];

/** The kind of a file, by its first bytes, and for texts by its name and looks. */
export function sniff(path: string, bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { type: 'empty' };
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const signed = signatures.find(([signature]) => head.startsWith(signature));
  if (signed !== undefined) return signed[1];
  if (/^52494646.{8}57454250|^.{8}66747970(?:68656963|6d696631)|^424d.{8}00000000/.test(head)) {
    return { foreign: 'picture' };
  }
  return sniffText(path, bytes);
}

function sniffText(path: string, bytes: Uint8Array): Sniffed {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) return { type: 'csv' };
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (start.includes('\0')) return { foreign: 'binary' };
  if (/^\s*(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|table|\?xml|meta)/i.test(start))
    return { foreign: 'web-page' };
  const extension = extname(path).toLowerCase();
  if (extension === '.md' || extension === '.markdown') return { type: 'markdown' };
  if (extension === '.csv' || extension === '.tsv' || extension === '.tab') return { type: 'csv' };
  if (/^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/m.test(start)) return { type: 'markdown' };
  return /[,;\t|]/.test(start) ? { type: 'csv' } : { type: 'unknown' };
}

/** What an OLE container of Office 97 to 2003 holds; Office encrypts into one as well. */
export function sniffOle(bytes: Uint8Array): 'xls' | 'encrypted' | ForeignKind {
  const streams = oleStreams(bytes);
  if (streams === undefined) return 'binary';
  if (streams.has('EncryptedPackage')) return 'encrypted';
  if (streams.has('WordDocument')) return 'old-word';
  if (streams.has('PowerPoint Document')) return 'presentation';
  return streams.has('Workbook') || streams.has('Book') ? 'xls' : 'binary';
}
