import { printable } from './printable.ts';

/** A text as Markdown reads it, in a table too: no tag, no link, no formula, no end of a cell. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]|~$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Our words with the user's in backticks: these stay code, in the rest nothing is markup. */
export function prose(text: string): string {
  return printable(text)
    .split(/(`[^`]+`)/)
    .map((part, i) => (i % 2 === 1 ? code(part.slice(1, -1)) : escapeMarkdown(part)))
    .join('');
}

/** A text as code: an id, a path, what a plan says. */
export function code(text: string): string {
  // In a table a bar ends the cell, in code too, unless it is escaped.
  return `\`${printable(text).replaceAll('`', 'ˋ').replaceAll('|', '\\|')}\``;
}
