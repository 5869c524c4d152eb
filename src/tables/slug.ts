import { stripMarks } from '../text/fold.ts';

/** Texts as part of a file's name on any system: letters without marks, digits, hyphens. */
export function slug(...parts: readonly string[]): string {
  return (
    parts
      .map((part) =>
        stripMarks(part)
          .replace(/[^A-Za-z0-9]+/g, '-')
          .replace(/^-|-$/g, ''),
      )
      .filter((part) => part !== '')
      .join('-')
      .slice(0, 80) || 'table'
  );
}

/** Makes keys unique among those given before, by a number where two are alike in any mix of capitals. */
export function uniqueKeys(): (key: string) => string {
  const used = new Set<string>();
  return (key) => {
    let unique = key;
    for (let number = 2; used.has(unique.toLowerCase()); number += 1) unique = `${key}-${number}`;
    used.add(unique.toLowerCase());
    return unique;
  };
}
