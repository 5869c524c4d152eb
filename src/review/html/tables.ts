import type { Cell, Column, Page, Table } from '../page/page.ts';
import { escaped, prose } from './escape.ts';

/** A table of so many rows is printed on one page. */
const mostWhole = 24;

/**
 * A table that scrolls in its own frame where it is wider than the window, by keyboard too. One of texts turns into
 * a list of cards on a phone: the roles keep it a table for screen readers.
 */
export function tableHtml(table: Table, id: string, page: Page): string {
  const { caption, columns, rows, foot = [], notes = [] } = table;
  const isText = columns.filter(({ grow }) => grow !== undefined).length > 1;
  const look = isText ? 'texts' : table.tight === true ? 'numbers months' : 'numbers';
  const heads = columns.map(
    ({ head, align }) => `<th scope="col" role="columnheader"${aligned(align)}>${prose(head)}</th>`,
  );
  const body = (part: readonly (readonly Cell[])[]): string =>
    part.map((cells) => `<tr role="row">${rowHtml(cells, columns, page)}</tr>`).join('\n');
  return `<div class="scroll${rows.length > mostWhole ? '' : ' whole'}" role="region" aria-labelledby="${id}" tabindex="0">
<table class="${look}" role="table">
<caption id="${id}"><span>${prose(caption)}</span></caption>
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
<tbody role="rowgroup">
${body(rows)}
</tbody>${foot.length === 0 ? '' : `\n<tfoot role="rowgroup">\n${body(foot)}\n</tfoot>`}
</table>
</div>${notes.map((note) => `\n<p class="quiet">${prose(note)}</p>`).join('')}`;
}

function rowHtml(cells: readonly Cell[], columns: readonly Column[], page: Page): string {
  return cells
    .map((cell, i) => {
      const { head, align } = columns[i]!;
      const content = contentOf(cell, page);
      if (i === 0) return `<th scope="row" role="rowheader">${content}</th>`;
      const classes = [
        align === 'left' ? '' : align,
        cell.tone ?? '',
        cell.heat === undefined ? '' : `heat${cell.heat}`,
      ];
      const look = classes.filter((name) => name !== '').join(' ');
      return `<td role="cell" data-label="${escaped(head)}"${look === '' ? '' : ` class="${look}"`}>${content}</td>`;
    })
    .join('');
}

function contentOf({ text, below, over }: Cell, { labels }: Page): string {
  const told = prose(text);
  if (over !== undefined) {
    return `<span class="over"><span aria-hidden="true">▲</span>${told}</span><small><span aria-hidden="true">+</span><span class="unseen">${escaped(labels.over)} </span>${escaped(over)}</small>`;
  }
  return below === undefined ? told : `${told} <small>${escaped(below)}</small>`;
}

function aligned(align: Column['align']): string {
  return align === 'left' ? '' : ` class="${align}"`;
}
