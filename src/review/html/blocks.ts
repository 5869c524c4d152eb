import type { Block, Entries, Figures, Items, Page, Pairs } from '../page/page.ts';
import { chartHtml } from './charts.ts';
import { code, escaped, prose } from './escape.ts';
import { tableHtml } from './tables.ts';

/** One block of a section; `id` is its own in the page. */
export function blockHtml(block: Block, id: string, page: Page): string {
  switch (block.kind) {
    case 'text':
      return `<p${block.quiet === true ? ' class="quiet"' : ''}>${prose(block.text)}</p>`;
    case 'figures':
      return figuresHtml(block);
    case 'items':
      return itemsHtml(block);
    case 'chart':
      return chartHtml(block, id);
    case 'table':
      return tableHtml(block, id, page);
    case 'entries':
      return entriesHtml(block);
    case 'pairs':
      return pairsHtml(block, id, page);
  }
}

function figuresHtml({ figures }: Figures): string {
  const cards = figures.map(
    ({ label, value, detail, tone }) =>
      `<div class="card ${tone}"><dt>${prose(label)}</dt><dd><strong>${prose(value)}</strong><span>${prose(detail)}</span></dd></div>`,
  );
  return `<dl class="figures">\n${cards.join('\n')}\n</dl>`;
}

function itemsHtml({ title, items, rest }: Items): string {
  const lines = items.map(({ text, tone, to }) => {
    const content = to === undefined ? prose(text) : `<a href="#${to}">${prose(text)}</a>`;
    return `<li${tone === undefined ? '' : ` class="${tone}"`}>${content}</li>`;
  });
  if (rest !== undefined) lines.push(`<li class="quiet">${prose(rest)}</li>`);
  return `${title === undefined ? '' : `<h3>${prose(title)}</h3>\n`}<ul class="items">\n${lines.join('\n')}\n</ul>`;
}

function entriesHtml({ entries, rest }: Entries): string {
  const items = entries.map(({ title, details, place, lines }) => {
    const rows = lines.map(({ label, text }) => `<div><dt>${prose(label)}</dt><dd>${prose(text)}</dd></div>`);
    return `<li>
<p class="entry"><strong>${prose(title)}</strong></p>
<p class="quiet">${details.map(prose).join(' · ')} · ${code(place)}</p>
<dl>${rows.join('')}</dl>
</li>`;
  });
  return `<ol class="entries">\n${items.join('\n')}\n</ol>${restHtml(rest)}`;
}

function pairsHtml({ pairs, rest }: Pairs, id: string, page: Page): string {
  const blocks = pairs.map(({ title, tone, heads, rows, remarks }, i) => {
    const titleId = `${id}-${i + 1}`;
    const body = rows.map(({ label, cells, same }) => {
      const mark = same ? `<small>= ${escaped(page.labels.same)}</small>` : '';
      const columns = cells.map(
        (text, at) => `<td role="cell" data-label="${escaped(heads[at]!)}">${prose(text)}</td>`,
      );
      return `<tr role="row"${same ? ' class="same"' : ''}><th scope="row" role="rowheader">${prose(label)}${mark}</th>${columns.join('')}</tr>`;
    });
    return `<article class="pair" aria-labelledby="${titleId}">
<h3 id="${titleId}" class="${tone}">${i + 1}. ${prose(title)}</h3>
<table class="texts" role="table" aria-labelledby="${titleId}">
<thead role="rowgroup"><tr role="row"><td role="cell"></td>${heads.map((head) => `<th scope="col" role="columnheader">${code(head)}</th>`).join('')}</tr></thead>
<tbody role="rowgroup">
${body.join('\n')}
</tbody>
</table>
${remarks.map((remark) => `<p>${prose(remark)}</p>`).join('\n')}
</article>`;
  });
  return `${blocks.join('\n')}${restHtml(rest)}`;
}

function restHtml(rest: string | undefined): string {
  return rest === undefined ? '' : `\n<p class="quiet">${prose(rest)}</p>`;
}
