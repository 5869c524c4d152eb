import { type Month, monthEnd, monthStart } from '../calendar/month.ts';
import { formatPeriod, type Period } from '../calendar/period.ts';
import type { Language } from '../locale/language.ts';
import { formatNumber } from '../locale/numbers.ts';
import type { Load } from '../model/expansion.ts';
import type { Unit } from '../model/organisation.ts';
import type { Plan } from '../model/plan.ts';
import { loadCell, shareCell, textCell } from './cells.ts';
import { documentWords } from './document-words.ts';
import { capitals, letterhead, paperHeading, placeAndDate } from './heading.ts';
import { type LiveWork, workWithin } from './live.ts';
import { column, type SumColumn, sumColumns } from './load-columns.ts';
import type { Cell, CellRow, Column, Page, Row, Sheet } from './model.ts';
import { romanNumber } from './numbering.ts';
import { pageFor } from './page.ts';
import { personDayNote } from './paper.ts';
import { type PersonLoads, peopleOf, sortedUnits, sumOf } from './people.ts';
import type { TableRequest } from './request.ts';
import { slug } from './slug.ts';
import { periodTitle } from './span-periods.ts';

/** Demand and supply of somebody, or of several, in a stretch of time; hundredths of a person-day. */
type Amounts = (period: Pick<Period, 'start' | 'end'>) => { readonly demand: number; readonly supply: number };

/** Days of work against days of time: people × months, with the sums of quarters, units and all. */
export function loadSheet(
  loads: readonly Load[],
  period: Period,
  plans: readonly Plan[],
  live: LiveWork,
  language: Language,
  request: TableRequest,
): Sheet {
  const [plan] = plans;
  const said = words[language];
  const people = peopleOf(loads, live.set.organisations);
  const sums = sumColumns(period, language);
  const columns: Column[] = [
    { ...column('number', language === 'vi' ? 'TT' : 'No.', 9), align: 'center' },
    column('name', said.name, 40),
    ...sums,
    { ...column('share', said.share, 12), kind: 'number', align: 'right' },
  ];
  const rows = matrixRows(people, sums, period, live, language, request);
  const when = periodTitle(period, language);
  const flags = request.document;
  const { preparedBy, headOfUnit, signHere, internal } = documentWords[language];
  const unit = plan!.unit;
  return {
    key: slug(formatPeriod(period)),
    name: `${said.sheet} – ${when}`,
    page: pageOf(columns),
    heading: paperHeading({
      ...letterhead({ plan: plan!, language, flags, unit }),
      placeAndDate: language === 'vi' ? placeAndDate(plan!, flags.date, { language, flags }) : undefined,
      title: [
        flags.title ??
          (language === 'vi'
            ? capitals(`${said.title}${/^\d/.test(when) ? ',' : ''} ${when}`)
            : `${said.title}, ${when}`),
      ],
      notes: [said.unit, internal],
    }),
    columns,
    columnNumbers: request.columnNumbers,
    rows,
    closing: undefined,
    footnotes: notes(plan!, live, language),
    recipients: undefined,
    signatures: [
      { lines: [preparedBy], note: signHere, name: undefined },
      { lines: [flags.signTitle ?? headOfUnit], note: signHere, name: flags.signName ?? unit?.head?.name.value },
    ],
  };
}

/** Numbers alone can be read in smaller letters than words. */
function pageOf(columns: readonly Column[]): Page {
  const page = pageFor(columns);
  return page.orientation === 'portrait' ? page : { ...page, tableFont: Math.min(page.tableFont, 9) };
}

function matrixRows(
  people: readonly PersonLoads[],
  sums: readonly SumColumn[],
  period: Period,
  live: LiveWork,
  language: Language,
  request: TableRequest,
): Row[] {
  const rows: Row[] = [];
  const unnamed = unnamedWork(live, period, request);
  const units = [...live.set.organisations.flatMap(sortedUnits), undefined];
  let groups = 0;
  let number = 0;
  const draw = (kind: CellRow['kind'], mark: string, name: string, amounts: Amounts): void => {
    const { demand, supply } = amounts(period);
    const cells: Cell[] = sums.map((one) => {
      const part = amounts(one.period);
      return loadCell(part.demand, part.supply, language);
    });
    rows.push({ kind, cells: [textCell(mark), textCell(name), ...cells, shareCell(demand, supply, language)] });
  };
  const all: Amounts[] = [];
  for (const unit of units) {
    const own = people.filter(({ person }) => person.unit === unit);
    const open = unnamed.get(unit);
    if (own.length === 0 && open === undefined) continue;
    const parts: Amounts[] = own.map((one) => (within) => sumOf(one, within));
    if (open !== undefined) parts.push(open);
    all.push(...parts);
    groups += 1;
    draw('subtotal', romanNumber(groups), unit?.name.value ?? words[language].noUnit, together(parts));
    for (const [i, { person }] of own.entries()) {
      number += 1;
      draw('task', String(number), person.name.value, parts[i]!);
    }
    if (open !== undefined) draw('task', '', words[language].unnamed, open);
  }
  draw('total', '', documentWords[language].total, together(all));
  return rows;
}

function together(parts: readonly Amounts[]): Amounts {
  return (within) => {
    const sum = { demand: 0, supply: 0 };
    for (const part of parts) {
      const { demand, supply } = part(within);
      sum.demand += demand;
      sum.supply += supply;
    }
    return sum;
  };
}

/** Work of units that nobody is named for yet: it stands against no time. */
function unnamedWork(live: LiveWork, period: Period, { selection }: TableRequest): Map<Unit | undefined, Amounts> {
  const byUnit = new Map<Unit | undefined, Map<Month, number>>();
  if (selection.people.length > 0) return new Map();
  for (const { worker, hundredths, month, activity } of workWithin(live, period)) {
    if (worker.person !== undefined || (hundredths ?? 0) === 0 || !selection.files.has(activity.task.file)) continue;
    if (selection.units.length > 0 && !(worker.unit && selection.units.includes(worker.unit))) continue;
    const months = byUnit.get(worker.unit) ?? new Map<Month, number>();
    byUnit.set(worker.unit, months);
    months.set(month, (months.get(month) ?? 0) + hundredths!);
  }
  return new Map(
    [...byUnit].map(([unit, months]) => [
      unit,
      ({ start, end }) => {
        let demand = 0;
        for (const [month, part] of months) if (monthStart(month) >= start && monthEnd(month) <= end) demand += part;
        return { demand, supply: 0 };
      },
    ]),
  );
}

function notes(plan: Plan, { expansion }: LiveWork, language: Language): string[] {
  const said = words[language];
  const { lead, support } = plan.split;
  const write = (value: number): string => formatNumber(value, language);
  return [
    said.cell,
    said.rounded,
    personDayNote(plan.organisation, language),
    said.supply,
    said.split(write(lead), write(support)),
    ...(expansion.spread === 'level' ? [said.level] : []),
  ];
}

const words = {
  vi: {
    title: 'Bảng tổng hợp khối lượng công việc theo tháng',
    sheet: 'Khối lượng',
    name: 'Đơn vị, họ và tên',
    share: 'Tỷ lệ',
    unit: '(Đơn vị tính: ngày công)',
    noUnit: 'Không thuộc đơn vị nào',
    unnamed: 'Chưa phân công người thực hiện',
    cell: 'Mỗi ô: khối lượng được giao/quỹ ngày công. ▲: vượt quỹ ngày công.',
    rounded: 'Số liệu được làm tròn đến 0,1 ngày công nên tổng có thể chênh lệch.',
    supply: 'Quỹ ngày công = (ngày làm việc − ngày nghỉ phép) × tỷ lệ thời gian dành cho kế hoạch.',
    split: (lead: string, support: string) =>
      `Ngày công chung được chia theo hệ số: người chủ trì ${lead}, mỗi người phối hợp ${support}, trừ khi kế hoạch ghi khác.`,
    level: 'Khối lượng đã san phẳng theo thời hạn gần nhất.',
  },
  en: {
    title: 'Load by month',
    sheet: 'Load',
    name: 'Unit, name',
    share: 'Share',
    unit: '(in person-days)',
    noUnit: 'Of no unit',
    unnamed: 'Nobody named yet',
    cell: 'Each cell: days of work/days to give. ▲: more work than days.',
    rounded: 'Rounded to a tenth of a day, so that sums may differ by a little.',
    supply: 'Days to give = (working days − leave) × share of the time that plans may use.',
    split: (lead: string, support: string) =>
      `Effort is divided by weights: lead ${lead}, each supporter ${support}, unless the plan says otherwise.`,
    level: 'Work is levelled, earliest deadline first.',
  },
} as const;
