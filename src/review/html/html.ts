import type { Page, Section } from '../page/page.ts';
import { blockHtml } from './blocks.ts';
import { escaped, prose } from './escape.ts';
import { style } from './style.ts';

/** Nothing is loaded and nothing runs, whatever the texts of a plan try. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The report as one file that needs no other: no script, styles inside, charts as inline SVG. It is well-formed XML
 * too, so that other programs can take it apart.
 */
export function htmlReview(page: Page): string {
  const { language, title, subtitle, alerts, sections, foot, labels } = page;
  const plan = subtitle[0] === undefined ? '' : ` – ${subtitle[0]}`;
  const links = sections.map(({ id, title: name }, i) => `<li><a href="#${id}">${i + 1}. ${escaped(name)}</a></li>`);
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<title>${escaped(title + plan)}</title>
<style>
${style}</style>
</head>
<body>
<a class="skip" href="#main">${escaped(labels.skip)}</a>
<header>
<h1>${escaped(title)}</h1>
<ul class="plans">
${subtitle.map((line) => `<li>${escaped(line)}</li>`).join('\n')}
</ul>
</header>
<nav aria-label="${escaped(labels.contents)}">
<ol>
${links.join('\n')}
</ol>
</nav>
<main id="main">
${alerts.map((alert) => `<p class="alert" role="note">${prose(alert)}</p>\n`).join('')}${sections.map((section, i) => sectionHtml(section, i + 1, page)).join('\n')}
</main>
<footer>
${foot.map((line) => `<p>${prose(line)}</p>`).join('\n')}
</footer>
</body>
</html>
`;
}

function sectionHtml({ id, title, blocks }: Section, number: number, page: Page): string {
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${number}. ${escaped(title)}</h2>
${blocks.map((block, i) => blockHtml(block, `${id}-${i + 1}`, page)).join('\n')}
</section>`;
}
