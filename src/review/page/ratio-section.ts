import { formatPercent } from '../../locale/numbers.ts';
import type { Ratio } from '../review.ts';
import type { Writing } from './build-page.ts';
import type { Block, Cell } from './page.ts';
import { part } from './show.ts';

/** The figures with numerator, denominator, threshold and source. */
export function ratioSection(writing: Writing): Block[] {
  const { review, words } = writing;
  return [
    { kind: 'text', text: words.ratios.caution },
    {
      kind: 'table',
      caption: words.ratios.caption,
      columns: [
        { head: words.ratios.figure, align: 'left', grow: 3 },
        { head: words.ratios.value, align: 'left', grow: 1 },
        { head: words.ratios.threshold, align: 'left', grow: 1 },
        { head: words.ratios.source, align: 'left' },
      ],
      rows: review.ratios.map((ratio) => [
        { text: words.ratios.names[ratio.id] },
        value(ratio, writing),
        { text: threshold(ratio, writing) },
        { text: words.ratios.sources[ratio.id] },
      ]),
      notes: [words.ratios.abbreviations],
    },
  ];
}

function value({ value: share, within }: Ratio, { words, language }: Writing): Cell {
  if (share === null) return { text: words.ratios.notEvaluated, tone: 'quiet' };
  const text = part(share.count, share.of, language);
  if (within === null) return { text };
  return { text: `${text}, ${within ? words.ratios.within : words.ratios.beyond}`, tone: within ? 'good' : 'fair' };
}

function threshold({ threshold: limit, thresholdFrom }: Ratio, { words, language }: Writing): string {
  if (limit === null) return words.ratios.noThreshold;
  const text = limit.share === 0 ? '0' : words.ratios[limit.bound](formatPercent(limit.share, language));
  return thresholdFrom === 'tool' ? words.ratios.ours(text) : text;
}
