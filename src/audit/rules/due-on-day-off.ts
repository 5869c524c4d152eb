import { type Day, formatDay, weekdayOf } from '../../calendar/day.ts';
import { writePeriod } from '../../calendar/written.ts';
import { answering } from '../../expand/workers.ts';
import { onLeave } from '../../expand/working-time.ts';
import type { Language } from '../../locale/language.ts';
import type { Person } from '../../model/organisation.ts';
import type { Step, Task } from '../../model/task.ts';
import type { AuditContext } from '../context.ts';
import { onTask, placeIn } from '../found.ts';
import { timeOf } from '../person-work.ts';
import { absencePlaces } from '../presence.ts';
import { type Found, nothing, taskRule } from '../rule.ts';
import { stepDeadline, type WrittenDeadline, writtenDeadline } from '../written-deadline.ts';

interface DueOnDayOff {
  /** The deadline, and the last day before it that is worked, ISO 8601. */
  readonly day: string;
  readonly before: string;
  /** ISO weekday, Monday 1. */
  readonly weekday: number;
  readonly reason: 'weekend' | 'holiday' | 'leave';
  /** The name of the holiday or of the lead, where there is one. */
  readonly name: string | null;
}

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
};

/** A date is written on which nobody works, or not the one who leads. */
export const dueOnDayOff = taskRule<DueOnDayOff>({
  name: 'due-on-day-off',
  title: { en: 'due on a day off', vi: 'Thời hạn rơi vào ngày nghỉ' },
  severity: 'hint',
  clarity: 'time',
  check(task, context) {
    // Fixed work takes the working days of its window: that it ends with a day off harms nobody.
    if (task.fixed !== undefined) return nothing;
    const found: Found<DueOnDayOff>[] = [];
    for (const step of task.steps) look(task, stepDeadline(step, task.plan), step, context, found);
    const own = writtenDeadline(task);
    if (own?.step === undefined) look(task, own, undefined, context, found);
    return found.length === 0 || context.isSuperseded(task) ? nothing : found;
  },
  describe: ({ day, before, weekday, reason, name }, language) => {
    const [date, last] = [writePeriod(day, language, 'sentence'), writePeriod(before, language, 'sentence')];
    const dayOfWeek = weekdays[language][weekday - 1]!;
    if (language === 'vi') {
      const why = {
        weekend: `rơi vào ${dayOfWeek}`,
        holiday: `rơi vào ngày nghỉ lễ${name === null ? '' : ` (${name})`}`,
        leave: `rơi vào ngày nghỉ phép của ${name}`,
      }[reason];
      return {
        message: `thời hạn ${date} ${why}`,
        help: `ghi ngày làm việc liền trước, ${last}`,
        related: { leave: 'đợt nghỉ' },
        fix: `đổi thời hạn thành ${last}`,
      };
    }
    const why = {
      weekend: `a ${dayOfWeek}`,
      holiday: name === null ? 'a holiday' : `a holiday (${name})`,
      leave: `when ${name} is on leave`,
    }[reason];
    return {
      message: `the deadline is ${date}, ${why}`,
      help: `write the working day before it, ${last}`,
      related: { leave: 'the leave' },
      fix: `move the deadline to ${last}`,
    };
  },
});

function look(
  task: Task,
  deadline: WrittenDeadline | undefined,
  step: Step | undefined,
  context: AuditContext,
  found: Found<DueOnDayOff>[],
): void {
  if (deadline?.unit !== 'day') return;
  const { calendar } = task.plan.organisation;
  const day = deadline.end;
  const isWorkday = calendar.isWorkday(day);
  const lead = isWorkday ? leadAway(task, step, day) : undefined;
  if (isWorkday && lead === undefined) return;
  const reason = lead !== undefined ? 'leave' : calendar.kindOf(day) === 'rest' ? 'weekend' : 'holiday';
  const before = lead === undefined ? calendar.previousWorkday(day) : lastDayOf(lead, day, task, context);
  const data: DueOnDayOff = {
    day: formatDay(day),
    before: formatDay(before),
    weekday: weekdayOf(day),
    reason,
    name: lead?.name.value ?? calendar.nameOf(day) ?? null,
  };
  const { field, at } = deadline;
  const edits = [{ place: placeIn(task.file, at), text: formatDay(before) }];
  found.push(
    onTask(task, field, at, data, {
      subject: { step: step?.number ?? null },
      related: lead === undefined ? [] : absencePlaces(lead, 'leave', { start: day, end: day, assumed: false }),
      // The end of a window is written together with its start, a deadline by itself.
      fixes: field === 'due' ? [{ safety: 'unsafe', edits }] : [],
    }),
  );
}

/** The lead who is on leave on a day. Under `each` everybody keeps the deadline of their own copy. */
function leadAway(task: Task, step: Step | undefined, day: Day): Person | undefined {
  if (task.each !== undefined) return undefined;
  for (const { person, unit } of step?.leads ?? task.leads) {
    const lead = person ?? answering(task.plan, unit);
    if (lead !== undefined && onLeave(lead, day)) return lead;
  }
  return undefined;
}

/** The last day before that the person works; where there is none for a year, the last that others do. */
function lastDayOf(person: Person, day: Day, { plan }: Task, context: AuditContext): Day {
  const { organisation } = plan;
  const time = timeOf(context, organisation, person);
  for (let at = day - 1; at > day - 366; at -= 1) if (time.daysBetween(at, at) > 0) return at;
  return organisation.calendar.previousWorkday(day);
}
