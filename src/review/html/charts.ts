import type { Chart } from '../page/page.ts';
import { escaped, prose } from './escape.ts';

/** The drawing of a column chart in its own units, which are pixels where there is room. */
const drawing = { width: 420, height: 140, top: 18, bottom: 20 } as const;

/** A chart as inline SVG. What it shows stands beside it as text, or in its description. */
export function chartHtml(chart: Chart, id: string): string {
  return chart.shape === 'bars' ? barsHtml(chart, id) : columnsHtml(chart, id);
}

/** Labels and numbers are text that wraps and grows with the reader's font; only the bars are drawn. */
function barsHtml({ title, points, most }: Chart, id: string): string {
  const rows = points.map(({ label, value, text, tone }) => {
    const width = Math.round((value / most) * 1000) / 10;
    return `<div class="bar"><dt>${prose(label)}</dt><dd><svg class="${tone}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="100" height="10"/><rect class="value" width="${width}" height="10"/></svg><span>${prose(text)}</span></dd></div>`;
  });
  return `<h3 id="${id}">${prose(title)}</h3>\n<dl class="bars" aria-labelledby="${id}">\n${rows.join('\n')}\n</dl>`;
}

function columnsHtml({ title, alternative, note, points, most }: Chart, id: string): string {
  const { width, height, top, bottom } = drawing;
  const room = height - top - bottom;
  const step = width / Math.max(points.length, 6);
  const columns = points.map(({ label, value, text, tone }, i) => {
    const tall = Math.round((value / most) * room * 10) / 10;
    const x = Math.round((i * step + step * 0.15) * 10) / 10;
    const middle = Math.round((i + 0.5) * step * 10) / 10;
    const y = Math.round((top + room - tall) * 10) / 10;
    const bar =
      value === 0
        ? ''
        : `<rect class="value ${tone}" x="${x}" y="${y}" width="${Math.round(step * 7) / 10}" height="${tall}"/><text x="${middle}" y="${Math.round((y - 4) * 10) / 10}">${escaped(text)}</text>`;
    return `${bar}<text class="label" x="${middle}" y="${height - 6}">${escaped(label)}</text>`;
  });
  const base = height - bottom + 0.5;
  return `<figure>
<figcaption id="${id}-caption">${prose(title)}</figcaption>
<svg class="columns" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${escaped(title)}</title>
<desc id="${id}-desc">${escaped(alternative)}</desc>
<line class="axis" x1="0" y1="${base}" x2="${width}" y2="${base}"/>
${columns.join('\n')}
</svg>${note === undefined ? '' : `\n<p class="quiet">${prose(note)}</p>`}
</figure>`;
}
