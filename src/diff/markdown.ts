import { escapeMarkdown } from '../text/markdown.ts';
import { printable } from '../text/printable.ts';
import type { DiffDocument } from './document.ts';

/** A difference as a comment on a pull request. */
export function diffMarkdown({ title, sections, summary }: DiffDocument): string {
  const lines = [`### ${title}`, '', escaped(summary), ''];
  for (const { heading, rows } of sections) {
    lines.push(`**${heading}**`, '');
    for (const { mark, text, details } of rows) {
      lines.push(`- ${mark === '!' ? '⚠ ' : ''}${mark === '-' ? `~~${escaped(text)}~~` : escaped(text)}`);
      for (const { label, before, after } of details)
        lines.push(`  - ${label}: ~~${escaped(before)}~~ → ${escaped(after)}`);
    }
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** User's text as text: no markup, no mention, no HTML. */
function escaped(text: string): string {
  return escapeMarkdown(printable(text)).replaceAll('#', '\\#').replaceAll('@', '@\u200b');
}
