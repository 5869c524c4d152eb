import { inflateRawSync } from 'node:zlib';
import { ImportError } from '../errors.ts';

/** A part of a zip file, by its directory at the end of the file. */
export interface ZipEntry {
  readonly name: string;
  /** In bytes, as the directory says: what comes out is held to it. */
  readonly size: number;
  readonly bytes: () => Uint8Array;
}

const mostEntries = 10_000;
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;

/**
 * The parts of a zip file, which is read by nothing but its directory (APPNOTE 6.3, 4.3.12). No part inflates to more
 * than its directory promises, and `most` holds the sum of what is asked for.
 *
 * @param most in bytes: how much may come out in all
 * @throws ImportError
 */
export function openZip(path: string, bytes: Uint8Array, most: number): ReadonlyMap<string, ZipEntry> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = (detail: string): ImportError => new ImportError(path, { problem: 'broken', detail });
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > data.length || data.readUInt32LE(end) !== endOfDirectory) throw broken('no zip directory');
  const count = data.readUInt16LE(end + 10);
  if (count > mostEntries) throw broken(`${count} parts`);
  const entries = new Map<string, ZipEntry>();
  let left = most;
  let at = data.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== directoryEntry) throw broken('zip directory cut off');
    const [flags, method] = [data.readUInt16LE(at + 8), data.readUInt16LE(at + 10)];
    const [packed, size] = [data.readUInt32LE(at + 20), data.readUInt32LE(at + 24)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => data.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const start = data.readUInt32LE(at + 42);
    const name = data.toString('utf8', at + 46, at + 46 + nameLength).replace(/^\/+/, '');
    at += 46 + nameLength + extra + comment;
    if (name.endsWith('/')) continue;
    if ((flags & 1) === 1) throw new ImportError(path, { problem: 'encrypted' });
    const inflate = (): Uint8Array => {
      left -= size;
      if (left < 0) throw new ImportError(path, { problem: 'inflates', most });
      if (start + 30 > data.length || data.readUInt32LE(start) !== localHeader) throw broken(name);
      const from = start + 30 + data.readUInt16LE(start + 26) + data.readUInt16LE(start + 28);
      const content = data.subarray(from, from + packed);
      if (method === 0) return content.subarray(0, size);
      if (method !== 8) throw broken(name);
      try {
        return inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
      } catch (cause) {
        const isBomb = cause instanceof RangeError;
        throw isBomb ? new ImportError(path, { problem: 'inflates', most }, { cause }) : broken(name);
      }
    };
    entries.set(name, { name, size, bytes: inflate });
  }
  return entries;
}
