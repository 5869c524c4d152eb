import { formatNumber } from '../../locale/numbers.ts';
import type { DeadlineCounts } from '../review.ts';
import type { Writing } from './build-page.ts';
import { groupName } from './group-head.ts';
import type { Block, Cell, Chart, Table } from './page.ts';
import { inWords, monthHeads, partCell, runInWords, stretches } from './show.ts';

/** From here on a quarter is due mostly at its end: the default of `deadline-pile-up`. */
const half = 0.5;

/** How many tasks are due in which month, and how much of each quarter lies at its end. */
export function deadlineSection(writing: Writing): Block[] {
  const { review, words, language } = writing;
  const { months, total } = review.deadlines;
  if (total.tasks === 0) return [{ kind: 'text', text: words.summary.noTasks }];
  const dated = sum(total.dated);
  const number = (value: number): string => formatNumber(value, language);
  const runs = stretches(months, (at) => total.dated[at] === 0);
  const due = ([from, until]: readonly [number, number]): number => sum(total.dated.slice(from, until));
  const fullest = [...runs].sort((a, b) => due(b) - due(a))[0];
  return [
    { kind: 'text', text: words.deadlines.intro(number(dated), number(total.tasks)) },
    ...(fullest === undefined ? [] : [chart(fullest, writing)]),
    ...runs.map((run, i) => table(run, i === 0, writing)),
    ...quarters(writing),
  ];
}

function chart([from, until]: readonly [number, number], { review, words, language }: Writing): Chart {
  const { months, total } = review.deadlines;
  const heads = monthHeads(months, language);
  const points = months.slice(from, until).map((month, i) => {
    const value = total.dated[from + i]!;
    return {
      label: heads[from + i]!,
      value,
      text: formatNumber(value, language),
      // The last month of a quarter is where deadlines pile up.
      tone: Number(month.slice(5)) % 3 === 0 ? ('fair' as const) : ('quiet' as const),
    };
  });
  return {
    kind: 'chart',
    shape: 'columns',
    title: words.deadlines.chart(runInWords(months[from]!, months[until - 1]!, language)),
    alternative: points.map(({ label, text }) => `${label}: ${text}`).join('; '),
    note: words.deadlines.quarterEnds,
    points,
    most: Math.max(1, ...points.map(({ value }) => value)),
  };
}

function table([from, until]: readonly [number, number], isFirst: boolean, writing: Writing): Table {
  const { review, words, language } = writing;
  const { months, total, rows } = review.deadlines;
  const heads = monthHeads(months, language).slice(from, until);
  const by = words.groupHead[review.by];
  const number = (value: number): Cell =>
    value === 0 ? { text: '–', tone: 'quiet' } : { text: formatNumber(value, language) };
  // What has no month stands once, behind the first months.
  const others = (['coarse', 'repeated', 'undated'] as const).filter((kind) => isFirst && total[kind] > 0);
  const cells = (counts: DeadlineCounts): Cell[] => [
    ...counts.dated.slice(from, until).map(number),
    ...others.map((kind) => number(counts[kind])),
    ...(isFirst ? [number(counts.tasks)] : []),
  ];
  return {
    kind: 'table',
    caption: words.deadlines.caption(by.toLowerCase(), runInWords(months[from]!, months[until - 1]!, language)),
    tight: true,
    columns: [
      { head: by, align: 'left', grow: 1 },
      ...heads.map((head) => ({ head, align: 'right' as const })),
      ...others.map((kind) => ({
        head: words.deadlines[kind],
        short: words.deadlines.short[kind],
        align: 'right' as const,
      })),
      ...(isFirst ? [{ head: words.total, short: words.deadlines.short.total, align: 'right' as const }] : []),
    ],
    rows: rows
      .filter(({ dated }) => isFirst || dated.slice(from, until).some((tasks) => tasks > 0))
      .map((row) => [{ text: groupName(row, writing) }, ...cells(row)]),
    foot: [[{ text: words.total }, ...cells(total)]],
  };
}

function quarters({ review, words, language }: Writing): Block[] {
  const all = review.deadlines.quarters;
  if (all.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: words.deadlines.quarterCaption,
      columns: [
        { head: words.deadlines.quarter, align: 'left', grow: 1 },
        { head: words.deadlines.due, align: 'right' },
        { head: words.deadlines.lastMonth, align: 'right' },
      ],
      rows: all.map(({ quarter, count, of }) => [
        { text: inWords(quarter, language) },
        { text: formatNumber(of, language) },
        { ...partCell(count, of, language), tone: count > of * half ? 'fair' : 'quiet' },
      ]),
    },
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
