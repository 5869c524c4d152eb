import { type Day, formatDay } from '../../calendar/day.ts';
import { formatMonth, monthOf } from '../../calendar/month.ts';
import { fixedDaysOf } from '../../expand/place.ts';
import { segmentsOf } from '../../expand/segments.ts';
import { replacementsOf } from '../../expand/supersede.ts';
import { onLeave } from '../../expand/working-time.ts';
import type { Leave, Person } from '../../model/organisation.ts';
import type { Task } from '../../model/task.ts';
import type { AuditContext } from '../context.ts';
import { onTask, placeIn, relatedTask } from '../found.ts';
import { replacements, timeOfPerson } from '../person-work.ts';
import { type Found, nothing, personRule } from '../rule.ts';
import { during } from '../stretch.ts';

interface DoubleBooked {
  readonly person: string;
  readonly task: string;
  /** The other fixed task, `plan:task` where it is another plan's; null where it is leave. */
  readonly other: string | null;
  readonly otherTitle: string | null;
  /** The days at fault, ISO 8601. */
  readonly days: readonly string[];
}

/** A person who has to be in two places on one day, or works while on leave. */
export const doubleBooked = personRule<DoubleBooked>({
  name: 'double-booked',
  title: { en: 'booked twice on one day', vi: 'Trùng lịch cố định' },
  severity: 'error',
  clarity: 'time',
  precedence: [{ over: ['impossible-load', 'overloaded-month'], where: 'person' }],
  check(person, context) {
    if (!person.planned || !isAnythingFixed(context)) return nothing;
    const bookings = bookingsOf(person, context);
    if (bookings.size === 0) return nothing;
    return conflictsIn(bookings, person).map((conflict) => report(person, conflict));
  },
  describe({ person, task, other, otherTitle, days }, language) {
    const time = during(days[0]!, days.at(-1)!, language);
    if (language === 'vi') {
      return other === null
        ? {
            message: `${time}, ${person} nghỉ phép nhưng \`${task}\` là lịch cố định`,
            help: 'cử người khác, dời lịch hoặc đổi ngày nghỉ',
            related: { leave: 'đợt nghỉ' },
          }
        : {
            message: `${time}, ${person} có hai lịch cố định: \`${other}\` và \`${task}\``,
            help: 'dời một lịch, hoặc cử người khác đi một nơi',
            related: { other: `lịch kia: \`${otherTitle}\`` },
          };
    }
    return other === null
      ? {
          message: `${person} is on leave ${time}, when \`${task}\` is fixed`,
          help: 'send somebody else, or move the task or the leave',
          related: { leave: 'the leave' },
        }
      : {
          message: `${person} is booked twice ${time}: \`${other}\` and \`${task}\` are both fixed`,
          help: 'move one of the two, or send somebody else to one',
          related: { other: `the other: \`${otherTitle}\`` },
        };
  },
});

function isAnythingFixed(context: AuditContext): boolean {
  return context.shared('anything fixed', () => context.expansion.activities.some(({ fixed }) => fixed !== undefined));
}

/** By day: the tasks that are fixed on it, with the hundredths of the day that each takes. */
type Bookings = ReadonlyMap<Day, ReadonlyMap<Task, number>>;

function bookingsOf(person: Person, context: AuditContext): Bookings {
  const days = new Map<Day, Map<Task, number>>();
  for (const { activity, worker } of context.expansion.partsOf(person)) {
    if (activity.fixed === undefined) continue;
    const time = timeOfPerson(person, context);
    const segments = segmentsOf(activity.window, replacementsOf(activity, replacements(context)));
    for (const { day, hundredths } of fixedDaysOf(activity, worker, time, segments)) {
      const tasks = days.get(day) ?? new Map<Task, number>();
      days.set(day, tasks);
      // Who takes part in two copies of one event is there once.
      tasks.set(activity.task, Math.max(tasks.get(activity.task) ?? 0, hundredths));
    }
  }
  return days;
}

interface Conflict {
  readonly task: Task;
  readonly other: Task | Leave;
  readonly days: Day[];
}

function conflictsIn(bookings: Bookings, person: Person): readonly Conflict[] {
  const conflicts = new Map<Task, Map<Task | Leave, Conflict>>();
  const add = (task: Task, other: Task | Leave, day: Day): void => {
    const own = conflicts.get(task) ?? new Map<Task | Leave, Conflict>();
    conflicts.set(task, own);
    const known = own.get(other);
    if (known === undefined) own.set(other, { task, other, days: [day] });
    else known.days.push(day);
  };
  for (const [day, tasks] of [...bookings].sort((a, b) => a[0] - b[0])) {
    const leave = onLeave(person, day)
      ? person.leave.find(({ first, last }) => day >= first && day <= last)
      : undefined;
    let taken = 0;
    let before: Task | undefined;
    for (const [task, hundredths] of tasks) {
      if (leave !== undefined) add(task, leave, day);
      else if (before !== undefined && taken + hundredths > fullDay) add(task, before, day);
      else {
        taken += hundredths;
        before ??= task;
      }
    }
  }
  return [...conflicts.values()].flatMap((own) => [...own.values()]);
}

const fullDay = 100;

function report(person: Person, { task, other, days }: Conflict): Found<DoubleBooked> {
  const isTask = 'plan' in other;
  const otherId = isTask ? (other.plan === task.plan ? other.id.value : `${other.plan.id}:${other.id.value}`) : null;
  const data = {
    person: person.name.value,
    task: task.id.value,
    other: otherId,
    otherTitle: isTask ? other.title.value : null,
    days: days.map(formatDay),
  };
  const related = isTask
    ? relatedTask(other, 'other', other.when ?? other.due ?? other.title)
    : { place: placeIn(person.file, other), task: null, label: 'leave' };
  const months = [formatMonth(monthOf(days[0]!)), formatMonth(monthOf(days.at(-1)!))] as const;
  const at = task.when ?? task.due ?? task.title;
  const subject = { person: person.id.value };
  const distinct = otherId ?? 'leave';
  return onTask(task, task.when === undefined ? 'due' : 'when', at, data, {
    subject,
    months,
    distinct,
    related: [related],
  });
}
