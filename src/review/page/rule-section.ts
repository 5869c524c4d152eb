import { formatNumber } from '../../locale/numbers.ts';
import { capitalise, severityWord } from '../../locale/words.ts';
import type { RuleCount } from '../review.ts';
import type { Writing } from './build-page.ts';
import type { Block, Cell } from './page.ts';

const counted = ['errors', 'warnings', 'hints', 'suppressed', 'baselined'] as const;

/** How often each rule speaks, and what is held back. */
export function ruleSection({ review, words, language }: Writing): Block[] {
  const { rules } = review;
  if (rules.length === 0) return [{ kind: 'text', text: words.rules.none }];
  const columns = counted.filter((kind) => rules.some((rule) => rule[kind] > 0));
  const cell = (value: number): Cell =>
    value === 0 ? { text: '–', tone: 'quiet' } : { text: formatNumber(value, language) };
  const heads: Readonly<Record<(typeof counted)[number], string>> = {
    errors: capitalise(severityWord('error', language)),
    warnings: capitalise(severityWord('warning', language)),
    hints: capitalise(severityWord('hint', language)),
    suppressed: words.rules.suppressed,
    baselined: words.rules.baselined,
  };
  const sum = (kind: (typeof counted)[number]): number => rules.reduce((total, rule) => total + rule[kind], 0);
  return [
    {
      kind: 'table',
      caption: words.rules.caption,
      columns: [
        { head: words.rules.rule, align: 'left', grow: 1 },
        ...columns.map((kind) => ({
          head: heads[kind],
          ...(kind === 'suppressed' || kind === 'baselined' ? { short: words.rules.short[kind] } : {}),
          align: 'right' as const,
        })),
      ],
      rows: rules.map((rule: RuleCount) => [
        { text: `${capitalise(rule.title)} (${rule.rule})` },
        ...columns.map((kind) => cell(rule[kind])),
      ]),
      foot: [[{ text: words.rules.total }, ...columns.map((kind) => cell(sum(kind)))]],
      notes: [words.rules.explain],
    },
  ];
}
