import { formatNumber } from '../../locale/numbers.ts';
import { capitalise } from '../../locale/words.ts';
import type { Overlap, OverlapField, OverlapSide } from '../review.ts';
import type { Writing } from './build-page.ts';
import { leadsOf, placeOf, taskId } from './failing-section.ts';
import type { Block, Pairs } from './page.ts';
import { windowText } from './show.ts';

const shown = 10;

/** Each pair side by side, with what the rule says they share. */
export function overlapSection(writing: Writing): Block[] {
  const { review, words, language } = writing;
  const { overlaps } = review;
  if (overlaps.length === 0) return [{ kind: 'text', text: words.overlaps.none }];
  const rest = overlaps.length - shown;
  return [
    { kind: 'text', text: words.overlaps.intro(formatNumber(overlaps.length, language)) },
    {
      kind: 'pairs',
      pairs: overlaps.slice(0, shown).map((overlap) => pairOf(overlap, writing)),
      ...(rest > 0 ? { rest: words.more(`${formatNumber(rest, language)} ${words.summary.pairsOfTasks}`) } : {}),
    },
  ];
}

function pairOf(
  { rule, severity, tasks, same, message, note, help }: Overlap,
  writing: Writing,
): Pairs['pairs'][number] {
  const { review, words, language } = writing;
  const { fields } = words.overlaps;
  const [one, other] = tasks;
  const title = review.rules.find((entry) => entry.rule === rule)?.title ?? rule;
  const row = (field: OverlapField, text: (side: OverlapSide) => string): Pairs['pairs'][number]['rows'][number] => ({
    label: fields[field],
    cells: [text(one) || '–', text(other) || '–'],
    same: same.includes(field),
  });
  const isSameTitle = one.title === other.title;
  return {
    title: capitalise(title),
    tone: severity === 'error' ? 'bad' : severity === 'warning' ? 'fair' : 'quiet',
    heads: [taskId(one, writing), taskId(other, writing)],
    rows: [
      { label: fields.title, cells: [one.title, other.title], same: isSameTitle },
      row('lead', (side) => leadsOf(side, writing)),
      row('window', ({ window }) => (window === null ? '' : windowText(window, language))),
      row('deliverable', ({ deliverables }) => deliverables.join('; ')),
      row('objective', ({ objective }) => objective?.name ?? ''),
      { label: fields.place, cells: [placeOf(one), placeOf(other)], same: false },
    ],
    remarks: [message, note, help].filter((text) => text !== null).map(capitalise),
  };
}
