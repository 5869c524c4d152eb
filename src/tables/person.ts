import { formatPeriod, type Period } from '../calendar/period.ts';
import type { Language } from '../locale/language.ts';
import { formatDays, formatHundredths, formatPercent } from '../locale/numbers.ts';
import type { Activity } from '../model/expansion.ts';
import type { Person } from '../model/organisation.ts';
import type { Plan } from '../model/plan.ts';
import { daysCell } from './cells.ts';
import { chooseColumns } from './choose-columns.ts';
import { documentWords } from './document-words.ts';
import { capitals, letterhead, paperHeading, placeAndDate } from './heading.ts';
import type { Item } from './item.ts';
import { type LiveWork, workWithin } from './live.ts';
import type { Heading, Sheet, Signature } from './model.ts';
import { personDayNote, tableOf } from './paper.ts';
import { type PersonLoads, type Sum, sumOf } from './people.ts';
import type { TableRequest } from './request.ts';
import { rowsOf, totalRow } from './rows.ts';
import { slug } from './slug.ts';
import { periodTitle } from './span-periods.ts';
import { byDeadline, gatherWork, type Work, workItem } from './work-items.ts';

const usual = [
  'number',
  'title',
  'role',
  'deliverable',
  'quantity',
  'due',
  'effort',
  'evidence',
  'selfAssessment',
  'managerComment',
];

/** Empty rows for work that nobody could plan. */
const unplanned = 3;

/** What one person has to do in a period, to work from and to be assessed by. */
export function personSheet(
  someone: PersonLoads,
  period: Period,
  plan: Plan,
  live: LiveWork,
  language: Language,
  request: TableRequest,
): Sheet {
  const { person } = someone;
  const { expansion } = live;
  const rows = workWithin(live, period, person);
  const works = gatherWork(rows, live, ({ activity, worker }) => `${live.keyOf(activity, true)} ${worker.role}`);
  const itemsOf = (chosen: readonly Work[]): Item[] =>
    chosen.map((work) => workItem(work, expansion, language)).sort(byDeadline);
  const groups = [
    { heading: [words[language].lead], items: itemsOf(works.filter(({ role }) => role !== 'support')) },
    { heading: [words[language].support], items: itemsOf(works.filter(({ role }) => role === 'support')) },
    { heading: [words[language].unplanned], items: [], blanks: unplanned },
  ].map((group) => ('blanks' in group ? group : { ...group, none: documentWords[language].none }));
  const waiting = unscheduledItems(live, person, language);
  const all = waiting.length === 0 ? groups : [...groups, { heading: [words[language].unscheduled], items: waiting }];
  const columns = chooseColumns(live.set.plans, usual, request, { language, voice: 'staff', within: period });
  const context = { expansion, language, naming: 'people' as const };
  const sum = sumOf(someone, period);
  const total = totalRow(documentWords[language].total, columns, new Map([['effort', daysCell(sum.demand, language)]]));
  const table = tableOf(columns, [...rowsOf(all, columns, context, { groups: 'capital' }), total], request, language);
  const over = sum.demand - sum.supply;
  const name = `${person.name.value} – ${periodTitle(period, language)}`;
  return {
    key: slug(formatPeriod(period)),
    name,
    heading: personHeading(person, period, plan, sum, language, request),
    ...table,
    footnotes: [
      ...table.footnotes,
      ...(over > 0 ? [words[language].over(formatDays(over, language))] : []),
      personDayNote(plan.organisation, language),
    ],
    closing: undefined,
    recipients: undefined,
    signatures: personSignatures(person, language),
  };
}

function unscheduledItems({ unscheduled, expansion }: LiveWork, person: Person, language: Language): Item[] {
  const own = unscheduled.filter(({ workers }) => workers.some((worker) => worker.person === person));
  return own.map((activity: Activity) => {
    const { role } = activity.workers.find((worker) => worker.person === person)!;
    const work: Work = { task: activity.task, role, activities: [activity], hundredths: new Map() };
    return workItem(work, expansion, language);
  });
}

function personHeading(
  person: Person,
  period: Period,
  plan: Plan,
  sum: Sum,
  language: Language,
  { document: flags }: TableRequest,
): Heading {
  const said = words[language];
  const when = periodTitle(period, language);
  const facts = [
    { label: said.name, value: person.name.value },
    { label: said.position, value: person.title ?? '' },
    { label: said.unit, value: person.unit?.name.value ?? '' },
    { label: said.supply, value: supplyFormula(person, sum, language) },
  ].filter(({ value }) => value !== '');
  return paperHeading({
    ...letterhead({ plan, language, flags, unit: person.unit }),
    placeAndDate: language === 'vi' ? placeAndDate(plan, flags.date, { language, flags }) : undefined,
    title: [
      flags.title ?? (language === 'vi' ? capitals(`Kế hoạch công tác ${when} của cá nhân`) : `Work plan, ${when}`),
    ],
    facts,
  });
}

/** `22 − nghỉ phép 2 = 20`; with the share of the time that plans may use, `(22 − nghỉ phép 2) × 80% = 16`. */
function supplyFormula({ capacity }: Person, sum: Sum, language: Language): string {
  const { workingDays, leaveDays, supply } = sum;
  const { leave, fixed, partTime } = words[language];
  const result = formatHundredths(supply, language);
  const days = leaveDays === 0 ? String(workingDays) : `${workingDays} − ${leave(leaveDays)}`;
  const share = formatPercent(capacity / 10_000, language);
  const shared = capacity === 10_000 ? days : `${leaveDays === 0 ? days : `(${days})`} × ${share}`;
  const more = supply - Math.round(((workingDays - leaveDays) * capacity) / 100);
  if (Math.abs(more) < 2) return shared === result ? result : `${shared} = ${result}`;
  // Fixed work takes whole days, whatever the share; who works shorter days has less than the formula.
  if (more > 0) return `${shared} + ${fixed(formatHundredths(more, language))} = ${result}`;
  return `${shared} ${partTime} = ${result}`;
}

function personSignatures(person: Person, language: Language): Signature[] {
  const { doneBy, headOfUnit, supervisor, signHere } = documentWords[language];
  const head = person.unit?.head;
  const isHead = head === person;
  const manager = isHead ? (person.unit?.supervisor ?? person.unit?.parent?.head) : head;
  return [
    { lines: [doneBy], note: signHere, name: person.name.value },
    {
      lines: [isHead ? supervisor : headOfUnit],
      note: signHere,
      name: manager === person ? undefined : manager?.name.value,
    },
  ];
}

const words = {
  vi: {
    lead: 'Chủ trì',
    support: 'Phối hợp',
    unplanned: 'Phát sinh',
    unscheduled: 'Chưa xác định thời hạn',
    name: 'Họ và tên',
    position: 'Chức vụ',
    unit: 'Đơn vị',
    supply: 'Quỹ ngày công',
    leave: (days: number) => `nghỉ phép ${days}`,
    fixed: (days: string) => `lịch cố định ${days}`,
    partTime: 'theo giờ làm việc của cá nhân',
    over: (days: string) => `▲ Vượt ${days} so với quỹ ngày công.`,
  },
  en: {
    lead: 'Lead',
    support: 'Support',
    unplanned: 'Unplanned',
    unscheduled: 'Without a date',
    name: 'Name',
    position: 'Position',
    unit: 'Unit',
    supply: 'Days to give',
    leave: (days: number) => `${days} of leave`,
    fixed: (days: string) => `${days} for fixed work`,
    partTime: 'by own hours',
    over: (days: string) => `▲ ${days} more than there are to give.`,
  },
} as const;
