import type { Clarity } from '../../diagnostic.ts';
import { count } from '../../locale/nouns.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { capitalise, clarityWord } from '../../locale/words.ts';
import type { Writing } from './build-page.ts';
import type { Block, Figures, Items } from './page.ts';
import { fraction, inWords, part, percent, tasksPart, toneOf } from './show.ts';

/** The rules named at the top, of those that fail tasks. */
const rulesNamed = 3;

/** What to take in at a glance, and what to look at first. */
export function summarySection(writing: Writing): Block[] {
  const { words } = writing;
  const items = firstItems(writing);
  return [
    { kind: 'figures', figures: figures(writing) },
    items.length === 0
      ? { kind: 'text', text: words.summary.nothing }
      : { kind: 'items', title: words.summary.first, items },
  ];
}

function figures({ review, words, language }: Writing): Figures['figures'] {
  const { clarities, summary, loads, overlaps, shared } = review;
  const { passed, of } = clarities.total.pairs;
  const number = (value: number): string => formatNumber(value, language);
  const busy = loads.people.filter(({ days }) => days > 0).length;
  const over = new Set(loads.overloads.map(({ person }) => person.id)).size;
  const { focalPoints } = shared;
  const all: Figures['figures'] = [
    {
      label: words.summary.clear,
      value: of === 0 ? '–' : percent(passed, of, language),
      detail: of === 0 ? words.summary.noTasks : words.summary.pairs(fraction(passed, of, language)),
      tone: toneOf(passed, of),
    },
    {
      label: words.summary.mustFix,
      value: number(summary.errors),
      detail: words.summary.lesser(number(summary.warnings), number(summary.hints)),
      tone: summary.errors > 0 ? 'bad' : summary.warnings > 0 ? 'fair' : 'good',
    },
    {
      label: words.tasks,
      value: number(summary.tasks),
      detail: `${count(summary.people, 'person', language)}, ${count(review.plans.length, 'plan', language)}`,
      tone: 'quiet',
    },
    {
      label: words.summary.overloaded,
      value: number(over),
      detail: words.summary.ofPeople(number(busy)),
      tone: loads.impossible.length > 0 ? 'bad' : over > 0 ? 'fair' : busy === 0 ? 'quiet' : 'good',
    },
    {
      label: words.summary.overlaps,
      value: number(overlaps.length),
      detail: words.summary.pairsOfTasks,
      tone: overlaps.some(({ severity }) => severity === 'error') ? 'bad' : overlaps.length > 0 ? 'fair' : 'good',
    },
  ];
  if (focalPoints.of === 0) return all;
  return [
    ...all,
    {
      label: words.summary.focalPoints,
      value: fraction(focalPoints.count, focalPoints.of, language),
      detail: words.summary.supports,
      tone: toneOf(focalPoints.count, focalPoints.of),
    },
  ];
}

function firstItems(writing: Writing): Items['items'] {
  return [...clarityItems(writing), ...ruleItems(writing), ...loadItems(writing), ...unitItems(writing)];
}

function clarityItems({ review: { clarities }, words, language }: Writing): Items['items'] {
  const scores = clarities.columns.flatMap((clarity): [Clarity, number, number][] => {
    const score = clarities.total.clarities[clarity];
    return score === undefined || score.passed === score.of ? [] : [[clarity, score.passed, score.of]];
  });
  const weakest = scores.sort((a, b) => a[1] - b[1])[0];
  if (weakest === undefined) return [];
  const [clarity, passed, of] = weakest;
  return [
    { text: words.summary.weakest(clarityWord(clarity, language), tasksPart(passed, of, language)), to: 'clarity' },
  ];
}

/** What has to be mended first, then what most tasks fail by; hints are no matter for those who decide. */
function ruleItems({ review: { rules, summary }, words, language }: Writing): Items['items'] {
  return rules
    .filter(({ failing, errors, warnings }) => failing > 0 && errors + warnings > 0)
    .sort((a, b) => Number(b.errors > 0) - Number(a.errors > 0) || b.failing - a.failing)
    .slice(0, rulesNamed)
    .map(({ title, failing, errors }) => ({
      text: words.summary.rule(capitalise(title), tasksPart(failing, summary.tasks, language)),
      to: 'failing',
      tone: errors > 0 ? ('bad' as const) : ('fair' as const),
    }));
}

function loadItems({ review: { loads }, words, language }: Writing): Items['items'] {
  const amount = (days: number): string => words.loads.amount(formatNumber(days, language));
  const items: Items['items'][number][] = loads.impossible.map(({ person, demand, supply, over, from, until }) => ({
    text: words.summary.impossible(
      person.name,
      amount(demand),
      amount(supply),
      inWords(from, language),
      inWords(until, language),
      amount(over),
    ),
    to: 'loads',
    tone: 'bad',
  }));
  const [worst, ...others] = loads.overloads;
  if (worst !== undefined) {
    const rest = others.length === 0 ? null : formatNumber(others.length, language);
    const month = inWords(worst.month, language);
    items.push({
      text: words.summary.overload(worst.person.name, month, amount(worst.over), rest),
      to: 'loads',
      tone: 'fair',
    });
  }
  return items;
}

function unitItems({ review: { overlaps, shared, loads }, words, language }: Writing): Items['items'] {
  const items: Items['items'][number][] = [];
  if (overlaps.length > 0)
    items.push({
      text: words.summary.overlapping(formatNumber(overlaps.length, language)),
      to: 'overlaps',
      tone: 'fair',
    });
  const { count: named, of } = shared.focalPoints;
  if (named < of)
    items.push({
      text: words.summary.silent(part(of - named, of, language, words.summary.supports)),
      to: 'shared',
      tone: 'fair',
    });
  const waiting = loads.waiting.filter(({ unit }) => unit !== null);
  if (waiting.length > 0) {
    const tasks = waiting.reduce((sum, one) => sum + one.tasks, 0);
    items.push({
      text: words.summary.waiting(count(waiting.length, 'unit', language), count(tasks, 'task', language)),
      to: 'loads',
    });
  }
  return items;
}
