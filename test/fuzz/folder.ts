import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** Files by their names from the folder on, with `/`. */
export type Files = Readonly<Record<string, Uint8Array | string>>;

export function filesOf(folder: string): Record<string, Buffer> {
  const files: Record<string, Buffer> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[relative(folder, path).replaceAll('\\', '/')] = readFileSync(path);
  }
  return files;
}

/** A folder of these files, always of the same name: it is the id of a plan that has none. */
export function newFolder(files: Files): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'plan-fuzz-')), 'plans');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The names of files that came, went or changed. */
export function changedBetween(before: Files, after: Files): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !sameContent(before[name], after[name])).sort();
}

function sameContent(a: Uint8Array | string | undefined, b: Uint8Array | string | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.from(a).equals(Buffer.from(b));
}
