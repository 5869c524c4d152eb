import { unzipSync, zipSync } from 'fflate';
import { pick, type Random } from './mutate.ts';

type ByteMutation = (bytes: Uint8Array, next: Random) => Uint8Array;

const place = (bytes: Uint8Array, next: Random): number => Math.floor(next() * bytes.length);

const onBytes: readonly ByteMutation[] = [
  (bytes, next) => {
    const changed = Uint8Array.from(bytes);
    changed[place(bytes, next)] = Math.floor(next() * 256);
    return changed;
  },
  // A number at its edge, where a length or an offset may stand.
  (bytes, next) => {
    const changed = Uint8Array.from(bytes);
    changed.fill(pick(next, [0, 0xff, 0x7f, 0x80]), place(bytes, next)).set(bytes.subarray(0, 0));
    const at = place(bytes, next);
    const back = Uint8Array.from(bytes);
    back.set(changed.subarray(at, at + pick(next, [1, 2, 4, 8])), at);
    return back;
  },
  (bytes, next) => bytes.slice(0, place(bytes, next)),
  (bytes, next) => {
    const at = place(bytes, next);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + Math.floor(next() * 64))]);
  },
  (bytes, next) => {
    const from = place(bytes, next);
    const piece = bytes.subarray(from, from + Math.floor(next() * 256));
    const at = place(bytes, next);
    return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
  },
];

/** Bytes after one to six mutations that know nothing of them. */
export function mutateBytes(bytes: Uint8Array, next: Random): Uint8Array {
  let changed = bytes;
  for (let i = 1 + Math.floor(next() * 6); i > 0 && changed.length > 0; i -= 1)
    changed = pick(next, onBytes)(changed, next);
  return changed;
}

/** What XML of office documents has been broken with: far cells, wide spans, entities, numbers without end. */
const attributeValues: readonly string[] = [
  '',
  '-1',
  '0',
  '99999999999',
  '1e309',
  'NaN',
  'XFD1048576',
  'A0',
  'A1:XFD1048576',
  'A2:A1',
  '&amp;lt;',
  '&#0;',
  '&#x10FFFF;',
  '../../../../etc/passwd',
  'file:///etc/passwd',
  'x'.repeat(5000),
];

const texts: readonly string[] = [
  '',
  '&#27;[31m',
  '99999999999999999999',
  '&undefined;',
  '\u202e',
  '=HYPERLINK("x")',
  '\n\n',
  '<![CDATA[a]]>',
];

const onXml: readonly ((text: string, next: Random) => string)[] = [
  (text, next) => atRandom(text, /="[^"]*"/g, next, () => `="${pick(next, attributeValues)}"`),
  (text, next) => atRandom(text, />[^<>]+</g, next, () => `>${pick(next, texts)}<`),
  (text, next) => atRandom(text, /<[^<>]+>/g, next, () => ''),
  (text, next) => atRandom(text, /<[^<>]+>/g, next, (tag) => tag + tag),
  (text, next) => atRandom(text, /<[\w:]+/g, next, (tag, all) => pick(next, all) ?? tag),
  (text, next) => atRandom(text, /<([\w:]+)[^<>]*>[^<>]*<\/\1>/g, next, (element) => element.repeat(2000)),
  (text, next) => `${text.slice(0, Math.floor(next() * text.length))}`,
  (text) => text.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;">]>'),
  (text, next) => atRandom(text, /<[\w:]+/g, next, (tag) => `${tag}>`.repeat(3000) + tag),
];

function atRandom(
  text: string,
  what: RegExp,
  next: Random,
  change: (found: string, all: readonly string[]) => string,
): string {
  const all = [...text.matchAll(what)];
  if (all.length === 0) return text;
  const { 0: found, index } = pick(next, all);
  const changed = change(
    found,
    all.map(([one]) => one),
  );
  return text.slice(0, index) + changed + text.slice(index + found.length);
}

/** A document of Office with one to three changes in the XML inside, packed again. */
export function mutatePacked(bytes: Uint8Array, next: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  const told = names.filter((name) => /sheet|document|sharedStrings|styles|numbering/.test(name));
  for (let i = 1 + Math.floor(next() * 3); i > 0; i -= 1) {
    const name = pick(next, next() < 0.85 && told.length > 0 ? told : names);
    if (next() < 0.05) delete parts[name];
    else parts[name] = Buffer.from(pick(next, onXml)(Buffer.from(parts[name] ?? []).toString('utf8'), next));
  }
  return zipSync(parts, { level: 1, mtime: '2026-01-01' });
}
