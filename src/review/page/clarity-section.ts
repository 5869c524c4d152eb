import type { Language } from '../../locale/language.ts';
import { formatList } from '../../locale/lists.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { capitalise, clarityWord } from '../../locale/words.ts';
import type { ClarityCounts, ClarityMatrix } from '../review.ts';
import type { Writing } from './build-page.ts';
import { groupName } from './group-head.ts';
import type { Block, Cell, Chart, Table } from './page.ts';
import { part, partCell, toneOf } from './show.ts';

/** The six clarities over all tasks, and row by row. */
export function claritySection(writing: Writing): Block[] {
  const { review, words, language } = writing;
  const { columns, unchecked, rows, total } = review.clarities;
  if (total.tasks === 0) return [{ kind: 'text', text: words.summary.noTasks }];
  const by = words.groupHead[review.by];
  const table: Table = {
    kind: 'table',
    caption: words.clarity.caption(by.toLowerCase()),
    columns: [
      { head: by, align: 'left', grow: 1 },
      { head: words.tasks, short: words.clarity.tasks, align: 'right' },
      ...columns.map((clarity) => ({
        head: capitalise(clarityWord(clarity, language)),
        short: words.clarity.short[clarity],
        align: 'right' as const,
      })),
      { head: words.clarity.all, align: 'right' },
    ],
    rows: rows.map((row) => [{ text: groupName(row, writing) }, ...cells(row, columns, language)]),
    foot: [[{ text: words.total }, ...cells(total, columns, language)]],
    notes:
      unchecked.length === 0
        ? []
        : [
            words.clarity.unchecked(
              formatList(
                unchecked.map((one) => clarityWord(one, language)),
                language,
              ),
            ),
          ],
  };
  return [chart(review.clarities, writing), table, { kind: 'text', text: words.clarity.intro, quiet: true }];
}

function cells(counts: ClarityCounts, columns: ClarityMatrix['columns'], language: Language): Cell[] {
  return [
    { text: formatNumber(counts.tasks, language) },
    ...columns.map((clarity) => {
      const { passed, of } = counts.clarities[clarity] ?? { passed: 0, of: 0 };
      return partCell(passed, of, language);
    }),
    partCell(counts.pairs.passed, counts.pairs.of, language),
  ];
}

function chart({ columns, total }: ClarityMatrix, { words, language }: Writing): Chart {
  const points = columns.map((clarity) => {
    const { passed, of } = total.clarities[clarity] ?? { passed: 0, of: 0 };
    return {
      label: capitalise(clarityWord(clarity, language)),
      value: of === 0 ? 0 : passed / of,
      text: part(passed, of, language),
      tone: toneOf(passed, of),
    };
  });
  return {
    kind: 'chart',
    shape: 'bars',
    title: words.clarity.chart,
    alternative: points.map(({ label, text }) => `${label}: ${text}`).join('; '),
    points,
    most: 1,
  };
}
