import { type Day, formatDay } from '../calendar/day.ts';
import { writeDay } from '../calendar/written.ts';
import type { Activity } from '../model/expansion.ts';
import type { Task } from '../model/task.ts';
import { leadUnits, unitName } from '../tables/actors.ts';
import { clean } from '../tables/cells.ts';
import { generatorMark } from '../tables/mark.ts';
import { writeRepetition } from '../tables/repetition.ts';
import { copyName } from './facts.ts';
import { mermaidText, shortened } from './mermaid-text.ts';
import { chosenPlans, chosenRows, type ExportSource, titleOfAll } from './source.ts';
import { workingWeek } from './week.ts';
import { exportWords } from './words.ts';

export const sectionings = ['objective', 'unit'] as const;
export type Sectioning = (typeof sectionings)[number];

/** A line of the diagram: a bar over days, or a diamond on one. */
interface Mark {
  readonly label: string;
  readonly tags: readonly string[];
  /** Both ends inclusive. */
  readonly start: Day;
  readonly end: Day;
}

interface Section {
  readonly title: string;
  readonly order: number;
  readonly marks: Mark[];
}

/** Longer labels run out of the picture on both sides of a year. */
const longestLabel = 70;
/** Letters of a line of a section's title, and the pixels that it takes left of the bars. */
const sectionWidth = 30;
const configuration = ['---', 'config:', '  gantt:', `    leftPadding: ${sectionWidth * 7}`, '---'];

/**
 * A Gantt diagram for Mermaid: a bar for the window of each task, a diamond for each deadline that somebody wrote.
 * Repeated work is one bar, with its rhythm in the label; a deadline whose start is assumed is a diamond alone.
 */
export function mermaidGantt(source: ExportSource, sectioning: Sectioning | undefined): string {
  const activities = [...new Set(chosenRows(source).map(({ activity }) => activity))];
  const by = sectioning ?? (activities.some(({ task }) => task.objective !== undefined) ? 'objective' : 'unit');
  const sections = sectionsOf(activities, by, source);
  const marks = sections.flatMap((section) => section.marks);
  const first = Math.min(...marks.map(({ start }) => start));
  const last = Math.max(...marks.map(({ end }) => end));
  return [
    ...configuration,
    `%% ${generatorMark}`,
    'gantt',
    `  title ${mermaidText(titleOfAll(source))}`,
    '  dateFormat YYYY-MM-DD',
    '  inclusiveEndDates',
    ...axis(last - first, source.language),
    ...(marks.length === 0 ? [] : daysOff(source, first, last)),
    ...sections.flatMap(sectionLines),
    '',
  ].join('\n');
}

function axis(days: number, language: ExportSource['language']): string[] {
  const vi = language === 'vi';
  return days > 100
    ? [`  axisFormat ${vi ? '%m/%Y' : '%b %Y'}`, '  tickInterval 1month']
    : [`  axisFormat ${vi ? '%d/%m' : '%-d %b'}`, '  tickInterval 1week', '  weekday monday'];
}

const dayNames = ['', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Days off are shaded; they move nothing, since every bar says where it ends. */
function daysOff(source: ExportSource, first: Day, last: Day): string[] {
  const plan = chosenPlans(source)[0];
  if (plan === undefined) return [];
  const { calendar } = plan.organisation;
  const week = workingWeek(calendar, plan.period.start);
  const rest = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => !week.has(weekday));
  const excludes = rest.join() === '6,7' ? ['weekends'] : rest.map((weekday) => dayNames[weekday]!);
  const includes: string[] = [];
  for (let day = first; day <= last; day += 1) {
    const kind = calendar.kindOf(day);
    if (kind === 'make-up') includes.push(formatDay(day));
    else if (kind === 'holiday' || kind === 'swapped') excludes.push(formatDay(day));
  }
  return [
    ...(excludes.length === 0 ? [] : [`  excludes ${excludes.join(', ')}`]),
    ...(includes.length === 0 ? [] : [`  includes ${includes.join(', ')}`]),
  ];
}

function sectionLines({ title, marks }: Section): string[] {
  return [
    '',
    `  section ${inLines(title)}`,
    ...marks.map(({ label, tags, start, end }) => {
      const days = [formatDay(start), formatDay(end)];
      return `    ${label} :${[...tags, ...days].join(', ')}`;
    }),
  ];
}

/** Mermaid breaks the title of a section nowhere by itself. */
function inLines(title: string): string {
  const lines: string[] = [];
  for (const word of clean(title).split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < sectionWidth) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map(mermaidText).join('<br/>');
}

function sectionsOf(activities: readonly Activity[], by: Sectioning, source: ExportSource): Section[] {
  const sections = new Map<string, Section>();
  const groups = new Map<string, { section: Section; own: Activity[] }>();
  for (const activity of activities) {
    const { task, copy } = activity;
    const { key, title, order } = by === 'objective' ? objectiveOf(task, source) : unitOf(activity, source);
    let section = sections.get(key);
    if (section === undefined) {
      section = { title, order, marks: [] };
      sections.set(key, section);
    }
    // Copies of a task are one bar under its objective, and a bar each under their units.
    const name = `${task.plan.id}:${task.id.value}${by === 'unit' && copy !== undefined ? `#${copy.id}` : ''}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { section, own: [activity] });
    else group.own.push(activity);
  }
  for (const { section, own } of groups.values())
    section.marks.push(...marksOf(own, by, source).flatMap((mark) => within(mark, source)));
  return [...sections.values()].filter(({ marks }) => marks.length > 0).sort((a, b) => a.order - b.order);
}

interface Place {
  readonly key: string;
  readonly title: string;
  readonly order: number;
}

/** Behind every section that has a place of its own. */
const last = Number.MAX_SAFE_INTEGER;

function objectiveOf({ objective, plan }: Task, { language, set }: ExportSource): Place {
  if (objective === undefined) return { key: '', title: exportWords(language).otherTasks, order: last };
  const order = set.plans.indexOf(plan) * 1000 + plan.objectives.indexOf(objective);
  const key = `${objective.file.path}:${objective.id.value}`;
  return { key, title: objective.title.value, order };
}

function unitOf({ task, copy }: Activity, { language }: ExportSource): Place {
  const unit = copy === undefined ? leadUnits(task)[0] : copy.unit;
  if (unit === undefined) return { key: '', title: exportWords(language).withoutUnit, order: last };
  const { units } = task.plan.organisation;
  return { key: unit.id.value, title: unitName(unit), order: unit.order ?? 1000 + units.indexOf(unit) };
}

/** The lines of one task, or of one copy of it. */
function marksOf(own: readonly Activity[], by: Sectioning, source: ExportSource): Mark[] {
  const { task, copy } = own[0]!;
  const { language, expansion } = source;
  const tags = task.kind?.value === 'key' ? ['crit'] : [];
  const id = task.id.value + (by === 'unit' && copy !== undefined ? `#${copy.id}` : '');
  const repeats = task.repeat ?? task.reports;
  const turns = expansion.activitiesOf.get(task)?.length ?? 0;
  const rhythm = repeats === undefined ? '' : ` (${lowerFirst(writeRepetition(repeats, turns, language))})`;
  const copies = new Set(own.flatMap((activity) => activity.copy ?? []));
  const whose = by === 'objective' && copies.size > 0 ? ` (${[...copies].map(copyName).join(', ')})` : '';
  const title = mermaidText(`${id} ${shortened(task.title.value, longestLabel)}${whose}${rhythm}`);
  const window = expansion.timingOf.get(task)?.window;
  if (window === undefined) return [];
  const diamond = (label: string, day: Day): Mark => ({ label, tags: [...tags, 'milestone'], start: day, end: day });
  if (window.assumed && task.steps.length === 0) return [diamond(title, own[0]!.due ?? window.end)];
  const marks: Mark[] = [{ label: title, tags, start: window.start, end: window.end }];
  for (const { number, title: step, due } of stepsOf(own))
    marks.push(diamond(mermaidText(`${task.id.value}/${number} ${shortened(step, longestLabel)}`), due));
  const due = task.due === undefined ? undefined : lastDue(task, source);
  if (due !== undefined)
    marks.push(diamond(mermaidText(exportWords(language).milestone(id, writeDay(due, language, 'table'))), due));
  return marks;
}

/** The deadline of a task, where it is not that of a step, which has a diamond already. */
function lastDue(task: Task, { expansion }: ExportSource): Day | undefined {
  const due = expansion.timingOf.get(task)?.due;
  const steps = expansion.activitiesOf.get(task)?.filter(({ step }) => step !== undefined) ?? [];
  return due !== undefined && steps.every((step) => (step.due ?? 0) < due) ? due : undefined;
}

/** The steps of a task once, though every copy has them. */
function stepsOf(own: readonly Activity[]): { number: number; title: string; due: Day }[] {
  const steps = new Map<number, { number: number; title: string; due: Day }>();
  for (const { step, due } of own) {
    if (step !== undefined && due !== undefined)
      steps.set(step.number, { number: step.number, title: step.title.value, due });
  }
  return [...steps.values()];
}

/** What of a mark lies in the period that was asked for. */
function within(mark: Mark, { selection: { period } }: ExportSource): Mark[] {
  if (period === undefined) return [mark];
  const [start, end] = [Math.max(mark.start, period.start), Math.min(mark.end, period.end)];
  return start > end ? [] : [{ ...mark, start, end }];
}

function lowerFirst(text: string): string {
  const plain = clean(text);
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}
