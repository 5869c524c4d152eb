import { escapeMarkdown } from '../../text/markdown.ts';
import { printable } from '../../text/printable.ts';

/** What people have written, as it stands in Markdown: nothing in it is a sign. */
export function plain(text: string): string {
  return escapeMarkdown(printable(text.trim())).replaceAll('#', '\\#');
}

export function bold(text: string): string {
  return `**${plain(text)}**`;
}

/** An id, as code. */
export function code(text: string): string {
  return `\`${printable(text).replaceAll('`', "'")}\``;
}

export function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** @param align of the columns: `l` or `r` */
export function table(head: readonly string[], rows: readonly (readonly string[])[], align: string): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (align[at] === 'r' ? '---:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Parts of a text, each a paragraph; those that are empty are left out. */
export function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** Facts on one line, those that are known. */
export function facts(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
