import { escapeHtml } from '../text/html.ts';

/** A paragraph, with a name for its looks. */
export function paragraph(name: string, text: string): string {
  return `<p${name === '' ? '' : ` class="${name}"`}>${escapeHtml(text)}</p>`;
}
