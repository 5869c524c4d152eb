import { formatMonth, type Month } from '../calendar/month.ts';
import { formatNumber, formatPercent } from '../locale/numbers.ts';
import type { Assignment, Load } from '../model/expansion.ts';
import type { Person } from '../model/organisation.ts';
import { qualifiedId } from '../model/task.ts';
import { printable } from '../text/printable.ts';
import { displayWidth, truncate } from '../text/width.ts';
import { type ExpansionWords, expansionWords } from './expansion-words.ts';
import type { Selected } from './selection.ts';
import type { TerminalContext } from './terminal-context.ts';
import { type GridColumn, grid, widest } from './terminal-grid.ts';

/** Which tables are asked for: one for each person, or only the overview of people × months. */
export interface ExpansionView {
  readonly selected: Selected;
  readonly byPerson: boolean;
}

/** The expansion for the eye: people × months as a heat map, and for chosen people their tasks × months. */
export function expansionTable({ selected, byPerson }: ExpansionView, context: TerminalContext): string {
  const words = expansionWords[context.language];
  const people = byPersonOf(selected.loads);
  const parts: string[] = [];
  if (byPerson)
    for (const [person, loads] of people) parts.push(personTable(person, loads, selected.assignments, context, words));
  if (!byPerson || people.size !== 1) parts.push(heatMap(people, context, words));
  const unnamed = selected.assignments.filter(
    ({ worker }) => worker.person === undefined && (worker.hundredths ?? 0) > 0,
  );
  if (unnamed.length > 0) parts.push(`${words.unnamed(new Set(unnamed.map(({ activity }) => activity.task)).size)}\n`);
  if (selected.unscheduled.length > 0) {
    parts.push(
      `${words.unscheduled}: ${selected.unscheduled.map((task) => printable(qualifiedId(task))).join(', ')}\n`,
    );
  }
  return parts.join('\n');
}

function byPersonOf(loads: readonly Load[]): Map<Person, Load[]> {
  const people = new Map<Person, Load[]>();
  for (const load of loads) {
    const own = people.get(load.person);
    if (own === undefined) people.set(load.person, [load]);
    else own.push(load);
  }
  return people;
}

/** People × months in per cent of what they have: a row fits twelve months into 80 columns. */
function heatMap(
  people: ReadonlyMap<Person, readonly Load[]>,
  context: TerminalContext,
  words: ExpansionWords,
): string {
  const months = monthsOf([...people.values()].flat());
  const heads = [...months.map((month) => heading(month, months)), words.whole];
  const cells = [...people.values()].map((loads) => [
    ...months.map((month) =>
      heatCell(
        loads.filter((load) => load.month === month),
        context,
      ),
    ),
    heatCell(loads, context),
  ]);
  const widths = heads.map((head, i) => Math.max(displayWidth(head), widest(cells.map((row) => row[i]!))));
  const names = [...people.keys()].map((person) => printable(person.name.value));
  const room = Math.max(10, context.width - sum(widths) - widths.length);
  const width = Math.min(room, Math.max(widest(names), displayWidth(words.person)));
  const columns: GridColumn[] = [
    { head: words.person, align: 'left', width },
    ...heads.map((head, i): GridColumn => ({ head, align: 'right', width: widths[i]! })),
  ];
  const rows = names.map((name, i) => [truncate(name, width), ...cells[i]!]);
  return `${context.paint.bold(words.loadTitle)}\n${grid(columns, rows)}${context.paint.dim(words.loadLegend)}\n`;
}

/** ▲ marks what is too much, · a month in which the person has nothing to give and nothing to do. */
function heatCell(loads: readonly Load[], { paint, language }: TerminalContext): string {
  const demand = sum(loads.map((load) => load.demand));
  const supply = sum(loads.map((load) => load.supply));
  if (demand === 0) return paint.dim(supply === 0 ? '·' : '–');
  if (supply === 0) return paint.red('▲');
  const text = formatPercent(demand / supply, language);
  if (demand > supply) return paint.bold(paint.red(`▲${text}`));
  return demand * 10 > supply * 9 ? paint.yellow(text) : demand * 2 < supply ? paint.cyan(text) : paint.green(text);
}

/** Tasks × months of one person, in days, held against what the person has. */
function personTable(
  person: Person,
  loads: readonly Load[],
  assignments: readonly Assignment[],
  context: TerminalContext,
  words: ExpansionWords,
): string {
  const own = assignments.filter((row) => row.worker.person === person && row.supersededBy === undefined);
  const months = monthsOf(loads);
  const days = (hundredths: number): string => formatNumber(Math.round(hundredths / 10) / 10, context.language);
  const tasks = new Map<string, Assignment[]>();
  for (const row of own) {
    const key = `${qualifiedId(row.activity.task)}\0${row.worker.role}`;
    const rows = tasks.get(key);
    if (rows === undefined) tasks.set(key, [row]);
    else rows.push(row);
  }
  const body = [...tasks.values()].map((rows) => taskRow(rows, months, days, words));
  const foot: string[][] = [
    [words.total, ...perMonth(loads, months, ({ demand }) => demand).map((value) => (value === 0 ? '' : days(value)))],
    [words.supply, ...perMonth(loads, months, ({ supply }) => supply).map(days)],
    [
      words.over,
      ...perMonth(loads, months, ({ demand, supply }) => Math.max(0, demand - supply)).map((over) =>
        over === 0 ? '' : context.paint.red(`▲${days(over)}`),
      ),
    ],
  ];
  const cells = [...body, ...foot].map((row) => row.slice(1));
  const widths = months.map((month, i) =>
    Math.max(displayWidth(heading(month, months)), widest(cells.map((row) => row[i] ?? ''))),
  );
  const title = Math.max(
    16,
    Math.min(widest(body.map(([text]) => text!)), context.width - sum(widths) - months.length),
  );
  const columns: GridColumn[] = [
    { head: words.task, align: 'left', width: title },
    ...months.map((month, i): GridColumn => ({ head: heading(month, months), align: 'right', width: widths[i]! })),
  ];
  const over = foot[2]!.slice(1).some((cell) => cell !== '');
  const heads = [person.name.value, person.title, person.unit?.short ?? person.unit?.name.value].filter(
    (part) => part !== undefined,
  );
  return `${context.paint.bold(heads.map(printable).join(' · '))}\n${grid(columns, body, over ? foot : foot.slice(0, 2))}`;
}

function taskRow(
  rows: readonly Assignment[],
  months: readonly Month[],
  days: (hundredths: number) => string,
  words: ExpansionWords,
): string[] {
  const { activity, worker } = rows[0]!;
  const mark = worker.role === 'lead' ? '' : ` (${words.roles[worker.role]})`;
  const cells = months.map((month) => {
    const inMonth = rows.filter((row) => row.month === month);
    if (inMonth.length === 0) return '';
    return inMonth.every(({ hundredths }) => hundredths === null)
      ? '×'
      : days(sum(inMonth.map(({ hundredths }) => hundredths ?? 0)));
  });
  return [`${printable(activity.task.id.value)} ${printable(activity.task.title.value)}${mark}`, ...cells];
}

function perMonth(loads: readonly Load[], months: readonly Month[], amount: (load: Load) => number): number[] {
  return months.map((month) => sum(loads.filter((load) => load.month === month).map(amount)));
}

function monthsOf(loads: readonly Load[]): Month[] {
  return [...new Set(loads.map(({ month }) => month))].sort((a, b) => a - b);
}

/** `3`, and `1/27` where the months of another year begin. */
function heading(month: Month, months: readonly Month[]): string {
  const [year = '', number] = formatMonth(month).split('-');
  const isFirst = month === months[0] || month % 12 === 0;
  return isFirst && Math.floor(month / 12) !== Math.floor(months[0]! / 12)
    ? `${Number(number)}/${year.slice(2)}`
    : String(Number(number));
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
