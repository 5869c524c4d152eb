/**
 * The names at the top of an OLE compound file ([MS-CFB]), which tell what it holds: `Workbook`, `WordDocument`,
 * `EncryptedPackage`. What is embedded in it stands deeper and says nothing. Undefined for a file whose directory cannot
 * be followed.
 */
export function oleStreams(bytes: Uint8Array): ReadonlySet<string> | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.length < 512) return undefined;
  const shift = data.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return undefined;
  const entries = directory(data, 1 << shift);
  const root = entries[0];
  if (root === undefined) return undefined;
  const names = new Set<string>();
  const seen = new Set<number>();
  const open = [root.child];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at];
    if (entry === undefined || seen.has(at)) continue;
    seen.add(at);
    names.add(entry.name);
    open.push(entry.left, entry.right);
  }
  return names;
}

interface Entry {
  readonly name: string;
  /** Places of entries in the directory; those of no entry lie beyond it. */
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

/** More names than these has no file of Office. */
const mostSectors = 4096;

function directory(data: Buffer, size: number): Entry[] {
  const next = nextSector(data, size);
  const entries: Entry[] = [];
  let sector = data.readUInt32LE(48);
  for (let read = 0; read < mostSectors; read += 1) {
    const start = (sector + 1) * size;
    if (start + size > data.length) break;
    for (let at = start; at < start + size; at += 128) entries.push(entryAt(data, at));
    const following = next(sector);
    if (following === undefined) break;
    sector = following;
  }
  return entries;
}

function entryAt(data: Buffer, at: number): Entry {
  const length = Math.max(0, Math.min(data.readUInt16LE(at + 64), 64) - 2);
  const [left, right, child] = [68, 72, 76].map((offset) => data.readUInt32LE(at + offset)) as [number, number, number];
  return { name: data.toString('utf16le', at, at + length), left, right, child };
}

/** The chain of sectors by the allocation table, of whose own sectors the header names the first 109. */
function nextSector(data: Buffer, size: number): (sector: number) => number | undefined {
  const perSector = size / 4;
  return (sector) => {
    const index = Math.floor(sector / perSector);
    if (index >= 109) return undefined;
    const table = data.readUInt32LE(76 + index * 4);
    const place = (table + 1) * size + (sector % perSector) * 4;
    return place + 4 > data.length ? undefined : data.readUInt32LE(place);
  };
}
