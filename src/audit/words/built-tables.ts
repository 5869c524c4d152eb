/** A list of numbers as it lies in memory. */
export type Numbers = Int32Array | Uint16Array;

/**
 * Word lists as the tables that they are searched in, each as a text. A build puts them here
 * (`scripts/word-tables.mjs`); run from its source, the program makes them when they are first needed.
 */
const texts: Readonly<Record<string, (() => string) | undefined>> = {};

/** The bytes of a table's parts, in the order in which they were given; undefined where the program has no such table. */
export function builtTable(name: string): ArrayBuffer[] | undefined {
  // Builds are made where the lowest byte comes first; elsewhere tables are made anew.
  if (new Uint8Array(Uint16Array.of(1).buffer)[0] !== 1) return undefined;
  return texts[name]?.()
    .split(' ')
    .map((part) => {
      const bytes = Buffer.from(part, 'base64');
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    });
}

/** The text from which `builtTable` has its bytes. */
export function tableText(...parts: readonly Numbers[]): string {
  return parts.map((part) => Buffer.from(part.slice().buffer).toString('base64')).join(' ');
}
