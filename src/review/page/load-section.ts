import { formatList } from '../../locale/lists.ts';
import { count } from '../../locale/nouns.ts';
import { formatNumber } from '../../locale/numbers.ts';
import type { MonthLoad, PersonLoad } from '../review-loads.ts';
import type { Writing } from './build-page.ts';
import type { Block, Cell, Table } from './page.ts';
import { inWords, monthHeads, runInWords, shortDays, stretches, tasksPart, windowText } from './show.ts';

const peopleShown = 60;
const overloadsShown = 10;
const tasksShown = 4;

/** People × months as a heat map, then who is over by how much, what fits nowhere, and what waits for a name. */
export function loadSection(writing: Writing): Block[] {
  const { review, words, language } = writing;
  const { people, planned, spread } = review.loads;
  const busy = people.filter(({ days }) => days > 0);
  const blocks: Block[] = [];
  if (busy.length === 0) blocks.push({ kind: 'text', text: words.loads.none });
  else {
    const share = tasksPart(planned.count, planned.of, language);
    blocks.push({ kind: 'text', text: words.loads.intro(share, spread === 'level') });
    blocks.push(...heatMaps(busy, writing), ...overloads(writing), ...impossible(writing));
  }
  return [...blocks, ...waiting(writing)];
}

function heatMaps(busy: readonly PersonLoad[], writing: Writing): Table[] {
  const { review, words, language } = writing;
  const { months, people } = review.loads;
  const heads = monthHeads(months, language);
  const idle = people.filter(({ days }) => days === 0).map(({ person }) => person.name);
  const shown = fullest(busy);
  const runs = stretches(months, (at) => busy.every((one) => (one.months[at]?.days ?? 0) === 0));
  const notes = [words.loads.legend];
  if (shown.length < busy.length)
    notes.push(words.loads.lighter(count(busy.length - shown.length, 'person', language)));
  if (idle.length > 0)
    notes.push(words.loads.idle(count(idle.length, 'person', language), formatList(idle, language, { limit: 12 })));
  return runs.map(([from, until], run): Table => {
    const rows = shown.filter((one) => one.months.slice(from, until).some((month) => (month?.days ?? 0) > 0));
    return {
      kind: 'table',
      caption: words.loads.caption(runInWords(months[from]!, months[until - 1]!, language)),
      tight: true,
      columns: [
        { head: words.loads.person, align: 'left', grow: 1 },
        ...heads.slice(from, until).map((head) => ({ head, align: 'right' as const })),
        { head: words.loads.whole, align: 'right' },
      ],
      rows: rows.map((one) => [
        { text: one.person.name },
        ...one.months.slice(from, until).map((month) => heatCell(month, writing)),
        heatCell(sumOf(one.months.slice(from, until)), writing),
      ]),
      notes: run === runs.length - 1 ? notes : [],
    };
  });
}

/** Of very many people, those whose fullest month is fullest, in the order of all. */
function fullest(busy: readonly PersonLoad[]): readonly PersonLoad[] {
  if (busy.length <= peopleShown) return busy;
  const peak = ({ months }: PersonLoad): number =>
    Math.max(...months.map((month) => (month === null ? 0 : month.days / Math.max(month.supply, 0.01))));
  const kept = new Set([...busy].sort((a, b) => peak(b) - peak(a)).slice(0, peopleShown));
  return busy.filter((one) => kept.has(one));
}

function sumOf(months: readonly (MonthLoad | null)[]): MonthLoad {
  let [days, supply] = [0, 0];
  for (const month of months) {
    days += Math.round((month?.days ?? 0) * 100);
    supply += Math.round((month?.supply ?? 0) * 100);
  }
  return { days: days / 100, supply: supply / 100 };
}

/** Days of work over days to give; a dash where there is no work, a dot where there are no days either. */
function heatCell(month: MonthLoad | null, { language }: Writing): Cell {
  if (month === null || month.days === 0) return { text: (month?.supply ?? 0) === 0 ? '·' : '–', tone: 'quiet' };
  const { days, supply } = month;
  const over = Math.round((days - supply) * 100) / 100;
  const text = `${shortDays(days, language)}/${shortDays(supply, language)}`;
  const whole = days < 1 ? shortDays(days, language) : formatNumber(Math.round(days), language);
  if (over <= 0) return { text, narrow: whole, heat: days * 2 < supply ? 1 : days * 10 > supply * 9 ? 3 : 2 };
  return { text, narrow: whole, heat: days * 10 > supply * 12 ? 5 : 4, over: formatNumber(over, language) };
}

function overloads(writing: Writing): Block[] {
  const { review, words, language } = writing;
  const all = review.loads.overloads;
  if (all.length === 0) return [];
  const number = (days: number): string => formatNumber(days, language);
  const rest = all.length - overloadsShown;
  return [
    {
      kind: 'table',
      caption: words.loads.overCaption,
      columns: [
        { head: words.loads.person, align: 'left', grow: 1 },
        { head: words.loads.month, align: 'left' },
        { head: words.loads.days, align: 'right' },
        { head: words.loads.supply, align: 'right' },
        { head: words.loads.over, align: 'right' },
        { head: words.loads.levelling, align: 'left', grow: 1 },
      ],
      rows: all
        .slice(0, overloadsShown)
        .map(({ person, month, days, supply, over, levelled }) => [
          { text: person.name },
          { text: inWords(month, language) },
          { text: number(days) },
          { text: number(supply) },
          { text: number(over), tone: 'bad' },
          levelled ? { text: words.loads.dissolved, tone: 'good' } : { text: words.loads.stuck, tone: 'bad' },
        ]),
      notes: rest > 0 ? [words.more(formatNumber(rest, language))] : [],
    },
  ];
}

function impossible({ review, words, language }: Writing): Block[] {
  const all = review.loads.impossible;
  if (all.length === 0) return [];
  const amount = (days: number): string => words.loads.amount(formatNumber(days, language));
  return [
    {
      kind: 'items',
      title: words.loads.impossibleTitle,
      items: all.map(({ person, from, until, demand, supply, over, tasks }) => ({
        text: words.loads.impossible(
          person.name,
          windowText({ start: from, end: until }, language),
          amount(demand),
          amount(supply),
          amount(over),
          formatList(
            tasks.map(({ task, title, days }) => `\`${task}\` ${title} (${amount(days)})`),
            language,
            { limit: tasksShown },
          ),
        ),
        tone: 'bad',
      })),
    },
  ];
}

function waiting({ review, words, language }: Writing): Block[] {
  const all = review.loads.waiting;
  if (all.length === 0) return [];
  return [
    {
      kind: 'items',
      title: words.loads.waitingTitle,
      items: all.map(({ unit, tasks, days }) => ({
        text: words.loads.waiting(
          unit?.name ?? null,
          count(tasks, 'task', language),
          days === 0 ? null : words.loads.amount(formatNumber(days, language)),
        ),
      })),
    },
  ];
}
