import { escapeHtml } from '../../text/html.ts';
import { printable } from '../../text/printable.ts';

/** A text as content or attribute value: nothing in it is markup, whoever wrote it. */
export function escaped(text: string): string {
  return escapeHtml(printable(text));
}

/** A text with its backticks as code. */
export function prose(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, i) => (i % 2 === 1 ? code(part) : escaped(part)))
    .join('');
}

/** An id or a path stays on one line; quoted text breaks like any other. */
export function code(text: string): string {
  return `<code${/^\S{1,32}$/.test(text) ? ' class="id"' : ''}>${escaped(text)}</code>`;
}
