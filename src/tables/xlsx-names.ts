import type { Sheet } from './model.ts';

/** Names that Excel takes: at most 31 characters, without `[]:*?/\\`, each once whatever its case. */
export function sheetNames(sheets: readonly Sheet[]): string[] {
  const used = new Set<string>();
  return sheets.map(({ name }) => {
    const clean =
      name
        .replaceAll(/[[\]:*?/\\]/g, '-')
        .replaceAll(/^'+|'+$/g, '')
        .trim()
        .slice(0, 31)
        .trim() || 'Sheet';
    let unique = clean;
    for (let i = 2; used.has(unique.toLowerCase()); i += 1) unique = `${clean.slice(0, 31 - ` ${i}`.length)} ${i}`;
    used.add(unique.toLowerCase());
    return unique;
  });
}
