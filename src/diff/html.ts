import { escapeHtml } from '../text/html.ts';
import { printable } from '../text/printable.ts';
import type { DiffDocument } from './document.ts';

/** A difference as one page without anything from elsewhere. */
export function diffHtml({ language, title, sections, summary }: DiffDocument): string {
  const body = sections
    .map(({ heading, rows }) => {
      const items = rows.map(({ mark, text, details }) => {
        const fields = details
          .map(
            ({ label, before, after }) =>
              `<li>${escaped(label)}: <del>${escaped(before)}</del> → <ins>${escaped(after)}</ins></li>`,
          )
          .join('');
        const line =
          mark === '-' ? `<del>${escaped(text)}</del>` : mark === '+' ? `<ins>${escaped(text)}</ins>` : escaped(text);
        return `<li>${mark === '!' ? '<strong>▲</strong> ' : ''}${line}${fields === '' ? '' : `<ul>${fields}</ul>`}</li>`;
      });
      return `<h2>${escaped(heading)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
    })
    .join('\n');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
ins { text-decoration: none; background: light-dark(#d9f2dd, #1d4426); }
del { background: light-dark(#fbdedd, #5a2320); }
@media print { @page { size: A4; margin: 20mm; } body { margin: 0; max-width: none; } }
</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(summary)}</p>
${body}
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return escapeHtml(printable(text));
}
