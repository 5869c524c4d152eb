import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A list of numbers as it lies in memory. */
export type Numbers = Int32Array | Uint16Array;

/**
 * Word lists as the tables that they are searched in, each as the bytes of its parts. A build puts them here
 * (`scripts/word-tables.mjs`); run from its source, the program makes them when they are first needed.
 */
const tables: Readonly<Record<string, (() => ArrayBuffer[]) | undefined>> = {};

/** The bytes of a table's parts, in the order in which they were given; undefined where the program has no such table. */
export function builtTable(name: string): ArrayBuffer[] | undefined {
  // Builds are made where the lowest byte comes first; elsewhere tables are made anew.
  if (new Uint8Array(Uint16Array.of(1).buffer)[0] !== 1) return undefined;
  return tables[name]?.();
}

let file: Buffer | undefined;

/** What lies between these bounds in the file that a build keeps its tables in, above its code. */
export function partsBetween(...bounds: readonly number[]): ArrayBuffer[] {
  file ??= readFileSync(join(import.meta.dirname, '..', 'words.bin'));
  const { buffer, byteOffset } = file;
  return bounds.slice(1).map((end, at) => buffer.slice(byteOffset + bounds[at]!, byteOffset + end) as ArrayBuffer);
}
