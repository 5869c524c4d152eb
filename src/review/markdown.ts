import { code, escapeMarkdown, prose } from '../text/markdown.ts';
import type { Block, Cell, Entries, Items, Page, Pairs, Table } from './page/page.ts';

/** The report for a repository or a pull request: what charts show stands in the tables beside them. */
export function markdownReview(page: Page): string {
  const parts = [`# ${escapeMarkdown(page.title)}`, page.subtitle.map((line) => `- ${prose(line)}`).join('\n')];
  parts.push(...page.alerts.map((alert) => `**${prose(alert)}**`));
  for (const [i, { title, blocks }] of page.sections.entries()) {
    parts.push(`## ${i + 1}. ${escapeMarkdown(title)}`);
    parts.push(...blocks.map(blockText).filter((text) => text !== ''));
  }
  parts.push('---', page.foot.map((line) => prose(line)).join('  \n'));
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.quiet === true ? `*${prose(block.text)}*` : prose(block.text);
    case 'figures':
      return block.figures
        .map(({ label, value, detail }) => `- **${prose(label)}: ${prose(value)}** – ${prose(detail)}`)
        .join('\n');
    case 'items':
      return itemsText(block);
    case 'chart':
      return '';
    case 'table':
      return tableText(block);
    case 'entries':
      return entriesText(block);
    case 'pairs':
      return pairsText(block);
  }
}

function itemsText({ title, items, rest }: Items): string {
  const list = [...items.map(({ text }) => `- ${prose(text)}`), ...(rest === undefined ? [] : [`- ${prose(rest)}`])];
  return [...(title === undefined ? [] : [`**${prose(title)}**`, '']), ...list].join('\n');
}

function tableText({ caption, columns, rows, foot = [], notes = [] }: Table): string {
  const lines = [
    tableRow(columns.map(({ head }) => prose(head))),
    tableRow(columns.map(({ align }) => (align === 'left' ? '---' : '--:'))),
    ...rows.map((cells) => tableRow(cells.map(cellText))),
    ...foot.map((cells) => tableRow(cells.map((cell) => strong(cellText(cell))))),
  ];
  return [`**${prose(caption)}**`, '', ...lines, ...notes.flatMap((note) => ['', prose(note)])].join('\n');
}

function cellText({ text, below, over }: Cell): string {
  const told = below === undefined ? prose(text) : `${prose(text)} (${prose(below)})`;
  return over === undefined ? told : `**▲ ${told}**`;
}

function strong(text: string): string {
  return text === '' || text.startsWith('**') ? text : `**${text}**`;
}

function entriesText({ entries, rest }: Entries): string {
  const lines = entries.flatMap(({ title, details, place, lines: own }, i) => [
    `${i + 1}. **${prose(title)}**`,
    `    - ${[...details.map(prose), code(place)].join(' · ')}`,
    ...own.map(({ label, text }) => `    - *${prose(label)}:* ${prose(text)}`),
  ]);
  return (rest === undefined ? lines : [...lines, '', prose(rest)]).join('\n');
}

function pairsText({ pairs, rest }: Pairs): string {
  const blocks = pairs.map(({ title, heads, rows, remarks }, i) =>
    [
      `### ${i + 1}. ${prose(title)}`,
      '',
      tableRow(['', ...heads.map(code)]),
      tableRow(['---', '---', '---']),
      ...rows.map(({ label, cells, same }) => tableRow([`${prose(label)}${same ? ' =' : ''}`, ...cells.map(prose)])),
      ...remarks.flatMap((remark) => ['', prose(remark)]),
    ].join('\n'),
  );
  return [...blocks, ...(rest === undefined ? [] : [prose(rest)])].join('\n\n');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
