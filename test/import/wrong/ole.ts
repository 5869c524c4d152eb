/**
 * A small OLE compound file ([MS-CFB]) whose root holds streams of these names, each of one sector: enough to say what a
 * program of Office would find in it.
 */
export function oleFile(...streams: readonly string[]): Uint8Array {
  const [sector, free, end, none] = [512, 0xffffffff, 0xfffffffe, 0xffffffff];
  const names = ['Root Entry', ...streams];
  const directorySectors = Math.ceil(names.length / 4);
  const data = Buffer.alloc(sector * (2 + directorySectors + streams.length));
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(data);
  data.writeUInt16LE(0x3e, 24);
  data.writeUInt16LE(3, 26);
  data.writeUInt16LE(0xfffe, 28);
  data.writeUInt16LE(9, 30);
  data.writeUInt16LE(6, 32);
  data.writeUInt32LE(1, 44);
  data.writeUInt32LE(1, 48);
  data.writeUInt32LE(4096, 56);
  data.writeUInt32LE(end, 60);
  data.writeUInt32LE(end, 68);
  for (let at = 0; at < 109; at += 1) data.writeUInt32LE(at === 0 ? 0 : free, 76 + at * 4);
  // The allocation table: itself, the chain of the directory, and a sector for each stream.
  const table = [0xfffffffd];
  for (let at = 1; at <= directorySectors; at += 1) table.push(at === directorySectors ? end : at + 1);
  for (const _ of streams) table.push(end);
  for (let at = 0; at < 128; at += 1) data.writeUInt32LE(table[at] ?? free, sector + at * 4);
  for (const [at, name] of names.entries()) {
    const place = sector * 2 + at * 128;
    data.write(name, place, 'utf16le');
    data.writeUInt16LE((name.length + 1) * 2, place + 64);
    data.writeUInt8(at === 0 ? 5 : 2, place + 66);
    data.writeUInt8(1, place + 67);
    data.writeUInt32LE(none, place + 68);
    // A list to the right: valid, if unbalanced.
    data.writeUInt32LE(at > 0 && at < streams.length ? at + 1 : none, place + 72);
    data.writeUInt32LE(at === 0 && streams.length > 0 ? 1 : none, place + 76);
    data.writeUInt32LE(at === 0 ? end : directorySectors + at, place + 116);
    data.writeUInt32LE(at === 0 ? 0 : sector, place + 120);
  }
  return data;
}
