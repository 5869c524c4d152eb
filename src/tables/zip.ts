import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Day } from '../calendar/day.ts';
import { fileDate } from './file-date.ts';
import { generatorMark } from './mark.ts';

/** Earliest date that a zip archive can hold. */
const firstZipYear = 1980;

/**
 * An Office file made anew so that the same document gives the same bytes: its parts with one date, in the order they
 * were in, and the mark of the program as the archive's comment.
 *
 * @param edit  what becomes of the text of an XML part
 */
export function repack(
  bytes: Uint8Array,
  issued: Day | undefined,
  edit: (path: string, xml: string) => string,
): Uint8Array {
  const date = fileDate(issued);
  const mtime = date.getUTCFullYear() < firstZipYear ? fileDate(3652) : date;
  const parts: Zippable = {};
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    const isXml = /\.(?:xml|rels)$/.test(path);
    parts[path] = [isXml ? strToU8(edit(path, strFromU8(content))) : content, { mtime, level: 6, os: 3 }];
  }
  return withComment(zipSync(parts, { mtime }));
}

/** The end of an archive says how long its comment is; the comment follows. */
function withComment(archive: Uint8Array): Uint8Array {
  const comment = strToU8(generatorMark);
  const bytes = new Uint8Array(archive.length + comment.length);
  bytes.set(archive);
  bytes.set(comment, archive.length);
  bytes[archive.length - 2] = comment.length;
  return bytes;
}
