import { formatPeriod, type Period } from '../calendar/period.ts';
import type { Language } from '../locale/language.ts';
import type { Assignment } from '../model/expansion.ts';
import { isWithin, type Unit } from '../model/organisation.ts';
import type { Plan } from '../model/plan.ts';
import type { Task } from '../model/task.ts';
import { leadUnits } from './actors.ts';
import { daysCell } from './cells.ts';
import { chooseColumns } from './choose-columns.ts';
import { deadlineOf, markAssumed } from './deadline.ts';
import { documentWords } from './document-words.ts';
import { capitals, letterhead, paperHeading, placeAndDate } from './heading.ts';
import type { Item } from './item.ts';
import { supportUnits, unitsOf } from './items.ts';
import { type LiveWork, workWithin } from './live.ts';
import type { Heading, Sheet, Signature } from './model.ts';
import { personDayNote, tableOf } from './paper.ts';
import type { TableRequest } from './request.ts';
import { type ItemGroup, rowsOf, totalRow } from './rows.ts';
import { slug } from './slug.ts';
import { periodTitle } from './span-periods.ts';
import { byDeadline, daysOf, fullTitle, gatherWork, type Work } from './work-items.ts';

const usual = ['number', 'title', 'lead', 'support', 'deliverable', 'quantity', 'due', 'effort', 'supervisor', 'note'];

/** A unit with a table of its own, and whether the units below it count as part of it. */
export interface TableUnit {
  readonly unit: Unit;
  readonly whole: boolean;
}

/**
 * The units that plans are tabled by: those asked for; else, of each plan, its unit, and where that has units below,
 * these with all below them. A plan of no unit has the top units of its organisation.
 */
export function tableUnits(plans: readonly Plan[], asked: readonly Unit[]): TableUnit[] {
  if (asked.length > 0) return asked.map((unit) => ({ unit, whole: true }));
  const found = new Map<Unit, TableUnit>();
  for (const { unit: top, organisation } of plans) {
    const below = organisation.units.filter(({ parent, external }) => !external && parent === top);
    if (top !== undefined && !found.has(top)) found.set(top, { unit: top, whole: below.length === 0 });
    for (const unit of below) if (!found.has(unit)) found.set(unit, { unit, whole: true });
  }
  return [...found.values()];
}

/** What a unit has to do in a period, by name and in days. */
export function unitSheet(
  { unit, whole }: TableUnit,
  period: Period,
  plan: Plan,
  live: LiveWork,
  language: Language,
  request: TableRequest,
): Sheet | undefined {
  const isOwn = (other: Unit | undefined): boolean => (whole ? isWithin(other, unit) : other === unit);
  const { led, supported, waiting } = workOf(isOwn, period, live, language);
  if (led.length + supported.length + waiting.length === 0) return undefined;
  const said = words[language];
  const groups: ItemGroup[] = [
    { heading: [said.lead], items: led, none: documentWords[language].none },
    { heading: [said.support], items: supported, none: documentWords[language].none },
  ];
  if (waiting.length > 0) groups.push({ heading: [said.unscheduled], items: waiting });
  const columns = chooseColumns(live.set.plans, usual, request, { language, voice: 'staff', within: period });
  const context = { expansion: live.expansion, language, naming: 'people' as const };
  const days = [...led, ...supported].flatMap(({ hundredths }) => (hundredths === null ? [] : [hundredths]));
  const sum = days.length === 0 ? null : days.reduce((total, part) => total + part, 0);
  const total = totalRow(documentWords[language].total, columns, new Map([['effort', daysCell(sum, language)]]));
  const table = tableOf(
    columns,
    [...rowsOf(groups, columns, context, { groups: 'capital' }), total],
    request,
    language,
  );
  return {
    key: slug(formatPeriod(period)),
    name: `${unit.short ?? unit.name.value} – ${periodTitle(period, language)}`,
    heading: unitHeading(unit, period, plan, language, request),
    ...table,
    footnotes: [...table.footnotes, personDayNote(plan.organisation, language)],
    closing: undefined,
    recipients: undefined,
    signatures: unitSignatures(unit, language, request),
  };
}

interface UnitWork {
  readonly led: Item[];
  readonly supported: Item[];
  readonly waiting: Item[];
}

function workOf(
  isOwn: (unit: Unit | undefined) => boolean,
  period: Period,
  live: LiveWork,
  language: Language,
): UnitWork {
  const rows = workWithin(live, period);
  const own = ({ worker }: Assignment): boolean => isOwn(worker.unit ?? worker.person?.unit);
  const ledKeys = new Set(
    rows.filter((row) => own(row) && row.worker.role !== 'support').map(({ activity }) => live.keyOf(activity, true)),
  );
  const isLed = ({ activity }: Assignment): boolean => ledKeys.has(live.keyOf(activity, true));
  const helps = new Map<Task, boolean>();
  // A unit may be named in support without a person: then it has work without days.
  const isHelped = ({ activity: { task } }: Assignment): boolean => {
    const known = helps.get(task) ?? supportUnits(task).some(isOwn);
    helps.set(task, known);
    return known;
  };
  const led = gatherWork(
    rows.filter((row) => own(row) && isLed(row)),
    live,
    // A unit that brings the copies of others together has one row for all of them.
    ({ activity, worker }) =>
      (worker.role === 'focal-point' ? 'all ' : '') + live.keyOf(activity, worker.role !== 'focal-point'),
  );
  const supported = gatherWork(
    rows.filter((row) => !isLed(row) && (own(row) || isHelped(row))),
    live,
    ({ activity }) => live.keyOf(activity, false),
    own,
  );
  const item = (work: Work, isLead: boolean): Item => unitItem(work, isLead, live, language);
  return {
    led: led.map((work) => item(work, true)).sort(byDeadline),
    supported: supported.map((work) => item(work, false)).sort(byDeadline),
    waiting: unscheduledItems(isOwn, live, language),
  };
}

function unscheduledItems(isOwn: (unit: Unit | undefined) => boolean, live: LiveWork, language: Language): Item[] {
  const tasks = new Map<string, Work>();
  for (const activity of live.unscheduled) {
    const key = live.keyOf(activity, false);
    if (tasks.has(key) || !unitsOf(activity.task).some(isOwn)) continue;
    tasks.set(key, { task: activity.task, role: 'lead', activities: [activity], hundredths: new Map() });
  }
  return [...tasks.values()].map((work) => unitItem(work, leadUnits(work.task).some(isOwn), live, language));
}

/** A task as one row, with the days of the unit's own people. */
function unitItem(work: Work, isLead: boolean, { expansion }: LiveWork, language: Language): Item {
  const { task, activities } = work;
  const window = expansion.timingOf.get(task)?.window;
  return {
    task,
    step: undefined,
    copy: isLead && work.role !== 'focal-point' ? activities[0]?.copy : undefined,
    title: [fullTitle(task)],
    role: work.role,
    hundredths: daysOf(work),
    deadline: markAssumed(deadlineOf(task, expansion, language), window),
    window,
    // Who leads work of another unit is named with it.
    leadNaming: isLead ? 'people' : 'both',
    isPart: false,
    children: [],
  };
}

function unitHeading(
  unit: Unit,
  period: Period,
  plan: Plan,
  language: Language,
  { document: flags }: TableRequest,
): Heading {
  const when = periodTitle(period, language);
  const usualTitle =
    language === 'vi'
      ? capitals(`Kế hoạch công tác ${when} của ${unit.name.value}`)
      : `Work plan of the unit: ${unit.name.value}, ${when}`;
  return paperHeading({
    ...letterhead({ plan, language, flags, unit }),
    placeAndDate: language === 'vi' ? placeAndDate(plan, flags.date, { language, flags }) : undefined,
    title: [flags.title ?? usualTitle],
  });
}

function unitSignatures({ head }: Unit, language: Language, { document: flags }: TableRequest): Signature[] {
  const { preparedBy, headOfUnit, signHere } = documentWords[language];
  return [
    { lines: [preparedBy], note: signHere, name: undefined },
    { lines: [flags.signTitle ?? headOfUnit], note: signHere, name: flags.signName ?? head?.name.value },
  ];
}

const words = {
  vi: { lead: 'Chủ trì', support: 'Phối hợp', unscheduled: 'Chưa xác định thời hạn' },
  en: { lead: 'Lead', support: 'Support', unscheduled: 'Without a date' },
} as const;
