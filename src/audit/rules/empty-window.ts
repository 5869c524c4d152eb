import { formatPeriod } from '../../calendar/period.ts';
import { writePeriod } from '../../calendar/written.ts';
import { formatList } from '../../locale/lists.ts';
import type { Activity } from '../../model/expansion.ts';
import type { Person } from '../../model/organisation.ts';
import type { Step, Task } from '../../model/task.ts';
import type { Span } from '../../model/written.ts';
import type { AuditContext } from '../context.ts';
import { onTask } from '../found.ts';
import { absenceIn, absencePlaces } from '../presence.ts';
import { type Found, nothing, taskRule } from '../rule.ts';

interface EmptyWindow {
  /** First and last day or month, ISO 8601. */
  readonly window: string;
  /** Names of those without a working day in it; empty where nobody works then. */
  readonly people: readonly string[];
  readonly step: number | null;
  /** Of repeated work, the turns without a working day. */
  readonly turns: readonly string[];
}

/** Work whose days are all days off, for everybody or for somebody who has a part in it. */
export const emptyWindow = taskRule<EmptyWindow>({
  name: 'empty-window',
  title: { en: 'no working day for the work', vi: 'Thời gian thực hiện không có ngày làm việc' },
  severity: 'error',
  clarity: 'time',
  scores: true,
  precedence: [{ over: ['due-on-day-off'], where: 'task' }],
  check(task, context) {
    let cases: Map<Step | undefined, Case> | undefined;
    for (const activity of context.activities(task)) {
      const people = awayFrom(activity, context);
      if (people === undefined) continue;
      cases ??= new Map();
      const { step, occurrence } = activity;
      const known = cases.get(step);
      // Copies of one piece share its window, and the first turn speaks for those after it.
      if (known === undefined)
        cases.set(step, { activity, people: [...people], turns: new Set([occurrence?.id ?? '']) });
      else if (known.activity.occurrence?.id === occurrence?.id) known.people.push(...people);
      else known.turns.add(occurrence?.id ?? '');
    }
    return cases === undefined || context.isSuperseded(task)
      ? nothing
      : [...cases.values()].map((one) => report(task, one, context));
  },
  describe: ({ window, people, step, turns }, language) => {
    const time = writePeriod(window, language, 'sentence');
    const names = formatList(people, language, { limit: 8 });
    const others = formatList(turns.slice(1), language, { limit: 8 });
    if (language === 'vi') {
      const who = people.length === 0 ? 'không có ngày làm việc nào' : `${names} không có ngày làm việc nào`;
      const also = others === '' ? '' : `; tương tự ở kỳ ${others}`;
      return {
        message: `${step === null ? '' : `bước ${step}: `}${who} trong thời gian thực hiện (${time})${also}`,
        note: 'số ngày công bị dồn vào đúng ngày hết hạn',
        help: people.length === 0 ? 'dời thời hạn hoặc cho bắt đầu sớm hơn' : 'dời thời hạn, hoặc giao người khác làm',
        related: { leave: 'đợt nghỉ', employment: 'thời gian công tác ghi ở đây' },
      };
    }
    const who = people.length === 0 ? 'there is' : `${names} ${people.length === 1 ? 'has' : 'have'}`;
    const also = others === '' ? '' : `; likewise in the turns ${others}`;
    return {
      message: `${step === null ? '' : `step ${step}: `}${who} no working day in the time of the work, ${time}${also}`,
      note: 'the effort is put on the day of the deadline',
      help:
        people.length === 0 ? 'move the deadline, or start earlier' : 'move the deadline, or let somebody else do it',
      related: { leave: 'the leave', employment: 'employed as written here' },
    };
  },
});

/** The pieces of a task that fail alike. */
interface Case {
  readonly activity: Activity;
  /** Empty where nobody works. */
  readonly people: Person[];
  readonly turns: Set<string>;
}

/** Those who have a part in the work and no day for it; empty where nobody has one, undefined where all do. */
function awayFrom({ workers, window, fixed, task }: Activity, context: AuditContext): readonly Person[] | undefined {
  if (window === undefined) return undefined;
  const { organisation } = task.plan;
  let people: Person[] | undefined;
  for (const { person, role } of workers) {
    if (role === 'focal-point') continue;
    const absence = absenceIn(context, organisation, person, window);
    // Leave on a fixed day is `double-booked`.
    if (absence === undefined || (absence === 'leave' && fixed !== undefined)) continue;
    people ??= [];
    if (person !== undefined) people.push(person);
  }
  const isDayOff = people !== undefined && organisation.calendar.workdaysBetween(window.start, window.end) === 0;
  return isDayOff ? nothing : people;
}

function report(task: Task, { activity, people, turns }: Case, context: AuditContext): Found<EmptyWindow> {
  const { step, occurrence } = activity;
  const window = activity.window!;
  const number = step?.number ?? null;
  const data: EmptyWindow = {
    window: formatPeriod({ ...window, unit: 'interval' }),
    people: people.map((person) => person.name.value),
    step: number,
    turns: occurrence === undefined ? [] : [...turns],
  };
  const related = people.flatMap((person) => {
    const absence = absenceIn(context, task.plan.organisation, person, window);
    return absence === undefined ? [] : absencePlaces(person, absence, window);
  });
  const { field, at } = whereWritten(task, step);
  // A turn that falls through is made up for; work that cannot be done at all is not.
  const lighter = occurrence === undefined ? {} : ({ severity: 'warning' } as const);
  return onTask(task, field, at, data, { subject: { step: number }, related, ...lighter });
}

function whereWritten(
  { when, due, repeat, reports, id }: Task,
  step: Step | undefined,
): { readonly field: string; readonly at: Span } {
  for (const time of [step, { when, due }]) {
    if (time?.when !== undefined) return { field: 'when', at: time.when };
    if (time?.due !== undefined) return { field: 'due', at: time.due };
  }
  if (repeat !== undefined) return { field: 'repeat', at: repeat };
  return reports === undefined ? { field: 'due', at: id } : { field: 'reports', at: reports };
}
