import type { Expansion } from '../model/expansion.ts';
import type { PlanSet } from '../model/plan-set.ts';
import { isCounted, type Task } from '../model/task.ts';
import { factsOf, factsOfTask } from './facts.ts';
import { minutesOfDay } from './mspdi-calendars.ts';
import type { ProjectRow } from './mspdi-rows.ts';
import { duration, type Fields, fields, moment, nameOf, nested } from './mspdi-xml.ts';
import { orderlyPredecessors } from './outline.ts';
import type { ExportSource } from './source.ts';
import { hoursOfDay } from './week.ts';

/** ConstraintType of Project. */
const startNoEarlier = 4;
const mustStartOn = 2;
const asSoonAsPossible = 0;

/** Minutes at which a working day of the row's organisation begins and ends. */
function dayEdges({ row }: Pick<ProjectRow, 'row'>): { readonly from: number; readonly to: number } {
  const hours = hoursOfDay(minutesOfDay(row.plan.organisation));
  return { from: hours[0]![0], to: hours.at(-1)![1] };
}

/**
 * The rows as tasks. Work is scheduled by hand, from and to the plan's own days, as the plan's dependencies move no
 * window; constraint and deadline say the same to programs that know no such tasks.
 */
export function tasksXml(rows: readonly ProjectRow[], title: string, source: ExportSource): string {
  const uidOf = new Map<Task, number>();
  for (const { row, uid } of rows) if (row.task !== undefined && !uidOf.has(row.task)) uidOf.set(row.task, uid);
  const tops = rows.filter(({ level }) => level === 1);
  return nested(
    'Tasks',
    projectTask(tops, title) + rows.map((row) => taskXml(row, source, linksOf(row, uidOf, source))).join(''),
  );
}

/** Task 0 stands for the project as a whole. */
function projectTask(tops: readonly ProjectRow[], title: string): string {
  const [first] = tops;
  if (first === undefined) return '';
  const start = Math.min(...tops.map((top) => top.start));
  const end = Math.max(...tops.map((top) => top.end));
  const work = tops.reduce((total, top) => total + top.work, 0);
  const workdays = first.row.plan.organisation.calendar.workdaysBetween(start, end);
  const whole = { ...first, uid: 0, outlineNumber: '0', level: 0, start, end, work, workdays };
  return nested('Task', fields([...headOf(whole, title, '0'), ...scheduleOf(whole), ...restOf(whole)]));
}

function taskXml(row: ProjectRow, source: ExportSource, links: string): string {
  const { task, activity, title, id } = row.row;
  const { language } = source;
  const facts = activity === undefined ? task && factsOfTask(task, language) : factsOf(activity, language);
  const lines = facts?.map(({ label, value }) => `${label}: ${value}`) ?? [];
  if (nameOf(title) !== title) lines.unshift(title);
  const notes = lines.join('\n');
  return nested(
    'Task',
    fields([
      ...headOf(row, title, id),
      ...scheduleOf(row),
      ...restOf(row, dueOf(row, source.expansion)),
      ['Notes', notes === '' ? undefined : notes],
      ['HideBar', false],
      ['Rollup', false],
    ]) + links,
  );
}

function headOf({ uid, row, outlineNumber, level }: ProjectRow, title: string, id: string): Fields {
  const isWork = row.activity !== undefined && uid !== 0;
  return [
    ['UID', uid],
    ['ID', uid],
    ['Name', nameOf(title)],
    ['Active', true],
    ['Manual', isWork],
    // Fixed duration: more people do not make the window shorter.
    ['Type', 1],
    ['IsNull', false],
    ['WBS', id],
    ['OutlineNumber', outlineNumber],
    ['OutlineLevel', level],
    ['Priority', row.task?.kind?.value === 'key' ? 700 : 500],
  ];
}

function scheduleOf(row: ProjectRow): Fields {
  const { from, to } = dayEdges(row);
  const [start, finish] = [moment(row.start, from), moment(row.end, to)];
  const length = duration(row.workdays * minutesOfDay(row.row.plan.organisation) * 60);
  return [
    ['Start', start],
    ['Finish', finish],
    ['Duration', length],
    ['ManualStart', start],
    ['ManualFinish', finish],
    ['ManualDuration', length],
    ['DurationFormat', 7],
    ['Work', duration(row.work)],
    ['ResumeValid', false],
    ['EffortDriven', false],
    ['Recurring', false],
    ['Estimated', row.uid !== 0 && row.row.activity?.window?.assumed === true],
    ['Milestone', false],
    ['Summary', row.uid === 0 || row.row.activity === undefined],
  ];
}

function restOf(row: ProjectRow, deadline?: number): Fields {
  const activity = row.uid === 0 ? undefined : row.row.activity;
  const constraint =
    activity === undefined ? asSoonAsPossible : activity.fixed === undefined ? startNoEarlier : mustStartOn;
  const { from, to } = dayEdges(row);
  return [
    ['FixedCostAccrual', 3],
    ['PercentComplete', 0],
    ['PercentWorkComplete', 0],
    ['RegularWork', duration(row.work)],
    ['RemainingWork', duration(row.work)],
    ['ConstraintType', constraint],
    ['CalendarUID', -1],
    ['ConstraintDate', activity === undefined ? undefined : moment(row.start, from)],
    ['Deadline', deadline === undefined ? undefined : moment(deadline, to)],
    ['LevelAssignments', true],
    ['LevelingCanSplit', true],
    ['IgnoreResourceCalendar', false],
  ];
}

/** The deadline of a piece of work, and of a task whose steps stand below it. */
function dueOf({ row }: ProjectRow, expansion: Expansion): number | undefined {
  if (row.activity !== undefined) return row.activity.due;
  const { task } = row;
  if (task?.due === undefined || !isCounted(task)) return undefined;
  return expansion.timingOf.get(task)?.due;
}

/** Finish-to-start links, on the row of the task as a whole. */
function linksOf(
  { row, uid }: ProjectRow,
  uidOf: ReadonlyMap<Task, number>,
  { set, expansion }: { readonly set: PlanSet; readonly expansion: Expansion },
): string {
  const { task } = row;
  if (task === undefined || uidOf.get(task) !== uid) return '';
  return orderlyPredecessors(task, set, expansion)
    .map((before) => uidOf.get(before))
    .map((before) =>
      before === undefined
        ? ''
        : nested(
            'PredecessorLink',
            fields([
              ['PredecessorUID', before],
              ['Type', 1],
              ['CrossProject', false],
              ['LinkLag', 0],
              ['LagFormat', 7],
            ]),
          ),
    )
    .join('');
}
