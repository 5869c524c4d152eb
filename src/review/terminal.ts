import type { TerminalContext } from '../tables/terminal-context.ts';
import { printable } from '../text/printable.ts';
import { displayWidth, padEnd } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import type { Block, Chart, Entries, Figures, Items, Page, Pairs } from './page/page.ts';
import { terminalTable } from './terminal-table.ts';
import { toned } from './terminal-tone.ts';

/** Longer lines of prose are hard to read; tables use the whole terminal. */
const widestProse = 100;
const barWidth = 24;

/** The report for the eye, in sections under numbered headings. */
export function terminalReview(page: Page, context: TerminalContext): string {
  const { paint } = context;
  const head = [paint.bold(printable(page.title)), ...page.subtitle.flatMap((line) => prose(line, context))];
  const parts = [
    [...head, ...page.alerts.flatMap((line) => prose(line, context).map((line) => paint.yellow(line)))].join('\n'),
  ];
  for (const [i, { title, blocks }] of page.sections.entries()) {
    const heading = `${i + 1}. ${title}`;
    parts.push(`${paint.bold(heading)}\n${paint.dim('═'.repeat(displayWidth(heading)))}`);
    for (const block of blocks) {
      const lines = draw(block, context);
      if (lines.length > 0) parts.push(lines.join('\n'));
    }
  }
  parts.push(page.foot.map((line) => paint.dim(line)).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function draw(block: Block, context: TerminalContext): string[] {
  switch (block.kind) {
    case 'text': {
      const lines = prose(block.text, context);
      return block.quiet === true ? lines.map((line) => context.paint.dim(line)) : lines;
    }
    case 'figures':
      return drawFigures(block, context);
    case 'items':
      return drawItems(block, context);
    case 'chart':
      return block.shape === 'bars' ? drawBars(block, context) : [];
    case 'table':
      return terminalTable(block, context);
    case 'entries':
      return drawEntries(block, context);
    case 'pairs':
      return drawPairs(block, context);
  }
}

/** Text in lines of the terminal's width, each behind an indent. */
function prose(text: string, { width }: TerminalContext, first = '', next = first): string[] {
  const room = Math.min(width, widestProse) - Math.max(displayWidth(first), displayWidth(next));
  return wrap(printable(text), Math.max(20, room)).map((line, i) => `${i === 0 ? first : next}${line}`);
}

function drawFigures({ figures }: Figures, context: TerminalContext): string[] {
  const label = Math.max(...figures.map((one) => displayWidth(one.label)));
  const value = Math.max(...figures.map((one) => displayWidth(one.value)));
  return figures.map((one) => {
    const paint = toned(one.tone === 'quiet' ? undefined : one.tone, context);
    return `${padEnd(one.label, label)}  ${context.paint.bold(paint(padEnd(one.value, value)))}  ${one.detail}`;
  });
}

function drawItems({ title, items, rest }: Items, context: TerminalContext): string[] {
  return [
    ...(title === undefined ? [] : [context.paint.bold(title)]),
    ...items.flatMap(({ text, tone }) => {
      const [first = '', ...more] = prose(text, context, '  ');
      return [`${toned(tone, context)('-')} ${first.slice(2)}`, ...more];
    }),
    ...(rest === undefined ? [] : [`  ${rest}`]),
  ];
}

/** Full only when every task passes, empty only when none does. */
function drawBars({ title, points, most }: Chart, context: TerminalContext): string[] {
  const label = Math.max(...points.map((point) => displayWidth(point.label)));
  const bars = points.map((point) => {
    const exact = Math.round((point.value / most) * barWidth);
    const filled = Math.min(Math.max(exact, point.value > 0 ? 1 : 0), point.value < most ? barWidth - 1 : barWidth);
    const bar = toned(point.tone, context)('█'.repeat(filled)) + context.paint.dim('░'.repeat(barWidth - filled));
    return `${padEnd(point.label, label)}  ${bar}  ${point.text}`;
  });
  return [context.paint.bold(title), ...bars];
}

function drawEntries({ entries, rest }: Entries, context: TerminalContext): string[] {
  const digits = String(entries.length).length;
  const indent = ' '.repeat(digits + 2);
  const lines = entries.flatMap(({ title, details, place, lines: own }, i) => {
    const number = `${String(i + 1).padStart(digits)}. `;
    return [
      ...prose(title, context, number, indent).map((line) => context.paint.bold(line)),
      ...prose([...details, place].join(' · '), context, indent).map((line) => context.paint.dim(line)),
      ...own.flatMap(({ label, text }) => prose(`${label}: ${text}`, context, indent, `${indent}  `)),
    ];
  });
  return rest === undefined ? lines : [...lines, `${indent}${rest}`];
}

function drawPairs({ pairs, rest }: Pairs, context: TerminalContext): string[] {
  const blocks = pairs.map(({ title, tone, heads, rows, remarks }, i) => {
    const table = terminalTable(
      {
        kind: 'table',
        caption: '',
        columns: [
          { head: '', align: 'left' },
          { head: heads[0], align: 'left', grow: 1 },
          { head: heads[1], align: 'left', grow: 1 },
        ],
        rows: rows.map(({ label, cells, same }) => [
          { text: same ? `${label} =` : label, ...(same ? { tone: 'fair' as const } : {}) },
          { text: cells[0] },
          { text: cells[1] },
        ]),
      },
      context,
    );
    const heading = toned(tone, context)(`${i + 1}. ${title}`);
    return [context.paint.bold(heading), ...table, ...remarks.flatMap((remark) => prose(remark, context))].join('\n');
  });
  return [[...blocks, ...(rest === undefined ? [] : [rest])].join('\n\n')];
}
