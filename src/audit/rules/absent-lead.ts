import { formatPeriod } from '../../calendar/period.ts';
import { writePeriod } from '../../calendar/written.ts';
import { copiesOf } from '../../expand/activities.ts';
import { answering } from '../../expand/workers.ts';
import type { Window } from '../../model/expansion.ts';
import type { Person } from '../../model/organisation.ts';
import type { Actor, Task } from '../../model/task.ts';
import type { Span } from '../../model/written.ts';
import type { AuditContext } from '../context.ts';
import { onTask } from '../found.ts';
import { absenceIn, absencePlaces } from '../presence.ts';
import { type Found, nothing, taskRule } from '../rule.ts';

interface AbsentLead {
  readonly person: string;
  readonly reason: 'leave' | 'employment';
  /** First and last day or month of the work, ISO 8601. */
  readonly window: string;
  readonly step: number | null;
}

/** The lead is not there on any working day of the work. */
export const absentLead = taskRule<AbsentLead>({
  name: 'absent-lead',
  title: { en: 'the lead is away all the time', vi: 'Người chủ trì vắng trong suốt thời gian thực hiện' },
  severity: 'error',
  clarity: 'person',
  scores: true,
  precedence: [{ over: ['empty-window', 'due-on-day-off'], where: 'task' }],
  check(task, context) {
    const { window } = context.timing(task);
    if (window === undefined) return nothing;
    const found: Found<AbsentLead>[] = [];
    look(task, task.leads, window, 'lead', null, context, found);
    if (task.each !== undefined) lookAtCopies(task, window, context, found);
    for (const step of task.steps) {
      const own = step.ownLead && context.activities(task).find((activity) => activity.step === step)?.window;
      if (own) look(task, step.leads, own, 'lead', step.number, context, found);
    }
    return found.length === 0 || context.isSuperseded(task) ? nothing : found;
  },
  describe: ({ person, reason, window, step }, language) => {
    const time = writePeriod(window, language, 'sentence');
    if (language === 'vi') {
      const what = step === null ? 'thời gian thực hiện' : `thời gian thực hiện bước ${step}`;
      const why = reason === 'leave' ? 'nghỉ phép' : 'không làm việc tại đơn vị';
      return {
        message: `${person} chủ trì nhưng ${why} suốt ${what} (${time})`,
        help: 'giao người khác chủ trì, hoặc dời thời gian thực hiện',
        related: { leave: 'đợt nghỉ', employment: 'thời gian công tác ghi ở đây' },
      };
    }
    const what = step === null ? 'the work' : `step ${step}`;
    const why = reason === 'leave' ? `on leave all through ${what}` : `not employed at any time of ${what}`;
    return {
      message: `${person} leads and is ${why}, ${time}`,
      help: 'let somebody else lead, or move the work',
      related: { leave: 'the leave', employment: 'employed as written here' },
    };
  },
});

function look(
  task: Task,
  actors: readonly Actor[],
  window: Window,
  field: string,
  step: number | null,
  context: AuditContext,
  found: Found<AbsentLead>[],
): void {
  for (const { person, unit, written } of actors) {
    const answers = person ?? answering(task.plan, unit);
    if (answers !== undefined) judge(task, answers, written, window, field, step, context, found);
  }
}

function lookAtCopies(task: Task, window: Window, context: AuditContext, found: Found<AbsentLead>[]): void {
  for (const copy of copiesOf(task)) {
    const person = copy?.person ?? answering(task.plan, copy?.unit);
    const named = task.each?.find(({ written }) => written.value === copy?.id)?.written;
    if (person !== undefined)
      judge(task, person, named ?? task.eachSpan ?? task.id, window, 'each', null, context, found);
  }
}

function judge(
  task: Task,
  person: Person,
  at: Span,
  window: Window,
  field: string,
  step: number | null,
  context: AuditContext,
  found: Found<AbsentLead>[],
): void {
  const reason = absenceIn(context, task.plan.organisation, person, window);
  // Leave on a fixed day is `double-booked`.
  if (reason === undefined || reason === 'calendar' || (reason === 'leave' && task.fixed !== undefined)) return;
  const written = formatPeriod({ ...window, unit: 'interval' });
  const data: AbsentLead = { person: person.name.value, reason, window: written, step };
  const related = absencePlaces(person, reason, window);
  found.push(onTask(task, field, at, data, { subject: { step }, distinct: person.id.value, related }));
}
