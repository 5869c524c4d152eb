import { clean } from '../tables/cells.ts';
import { stripMarks } from '../text/fold.ts';

/**
 * A text in quotes, on one line and in NFC. TaskJuggler replaces macros and variables inside of strings too, knows no
 * escape for them, and takes a backslash for an escape only before a quotation mark.
 */
export function quoted(text: string): string {
  const plain = clean(text)
    .replace(/\$(?=[{(])/g, '$ ')
    .replace(/\\$/, '\\ ');
  return `"${plain.replaceAll('"', '\\"')}"`;
}

/** Makes identifiers: letters without marks, digits, underscores, each once in any mix of capitals. */
export function identifiers(): (text: string) => string {
  const used = new Set<string>();
  return (text) => {
    const plain = stripMarks(text.normalize('NFC'))
      .replace(/[^A-Za-z0-9_]+/g, '_')
      .replace(/^(?=\d)|^$/, '_');
    let unique = plain;
    for (let number = 2; used.has(unique.toLowerCase()); number += 1) unique = `${plain}_${number}`;
    used.add(unique.toLowerCase());
    return unique;
  };
}

/** Lines moved in by two spaces. */
function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

/** A statement with its attributes in braces. */
export function block(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [`${head} {`, '}'] : [`${head} {`, ...indented(lines), '}'];
}
