import { type Day, formatDay } from '../../calendar/day.ts';
import { writePeriod } from '../../calendar/written.ts';
import type { TimingProblem } from '../../model/expansion.ts';
import type { Step, Task, WhenField } from '../../model/task.ts';
import type { Span } from '../../model/written.ts';
import type { AuditContext } from '../context.ts';
import { onTask, placeIn } from '../found.ts';
import { type Found, nothing, taskRule, type Words } from '../rule.ts';

interface ReversedDates {
  readonly kind: 'interval' | 'due-before-start' | 'step-order' | 'step-after-due';
  readonly step: number | null;
  /** What stands at the place: a day, ISO 8601, or the interval as written. */
  readonly at: string;
  /** What it contradicts: the other day, or the interval the right way round. */
  readonly other: string;
}

/** An end before its start, a step before the one ahead of it, a step after the deadline of its task. */
export const reversedDates = taskRule<ReversedDates>({
  name: 'reversed-dates',
  title: { en: 'an end before its start', vi: 'Ngày kết thúc trước ngày bắt đầu' },
  severity: 'error',
  clarity: 'time',
  scores: true,
  // From times that contradict each other nothing follows that could be judged further.
  precedence: [
    {
      over: [
        ...['unscheduled-task', 'vague-deadline', 'coarse-deadline', 'two-deadlines', 'outside-period'],
        ...['absent-lead', 'empty-window', 'long-task-without-steps', 'due-on-day-off', 'dependency-order'],
        ...['double-booked', 'impossible-load', 'overloaded-month'],
      ],
      where: 'task',
    },
  ],
  check(task, context) {
    const { problems } = context.timing(task);
    if ((problems.length === 0 && !task.steps.some(isReversed)) || context.isSuperseded(task)) return nothing;
    const steps = task.steps.filter(isReversed);
    return [
      ...problems.flatMap((problem) => ofProblem(task, problem, context)),
      ...steps.flatMap((step) => ofStep(task, step)),
    ];
  },
  describe: (data, language) => (language === 'vi' ? inVietnamese(data) : inEnglish(data)),
});

function inVietnamese({ kind, step, at, other }: ReversedDates): Words {
  const what = step === null ? 'thời hạn' : `thời hạn bước ${step}`;
  const related = { start: 'bắt đầu', before: 'bước liền trước', deadline: 'thời hạn của nhiệm vụ' };
  const [time, limit] = [writePeriod(at, 'vi', 'sentence'), writePeriod(other, 'vi', 'sentence')];
  switch (kind) {
    case 'interval':
      return {
        message: `\`${at}\` kết thúc trước khi bắt đầu`,
        help: `nếu ghi ngược thì đổi thành \`${other}\`, nếu không thì kiểm tra lại năm, tháng`,
        fix: `đổi thành \`${other}\``,
      };
    case 'due-before-start':
      return {
        message: `${what} (${time}) trước ngày bắt đầu (${limit})`,
        help: 'sửa thời hạn hoặc ngày bắt đầu',
        related,
      };
    case 'step-order':
      return {
        message: `${what} (${time}) trước thời hạn bước liền trước (${limit})`,
        help: 'sắp các bước theo thời hạn, hoặc sửa thời hạn ghi sai',
        related,
      };
    case 'step-after-due':
      return {
        message: `${what} (${time}) sau thời hạn của nhiệm vụ (${limit})`,
        help: 'rút ngắn thời hạn của bước, hoặc lùi thời hạn của nhiệm vụ',
        related,
      };
  }
}

function inEnglish({ kind, step, at, other }: ReversedDates): Words {
  const what = step === null ? 'the deadline' : `the deadline of step ${step}`;
  const related = { start: 'the start', before: 'the step ahead of it', deadline: "the task's deadline" };
  const [time, limit] = [writePeriod(at, 'en', 'sentence'), writePeriod(other, 'en', 'sentence')];
  switch (kind) {
    case 'interval':
      return {
        message: `\`${at}\` ends before it starts`,
        help: `if the two are swapped, write \`${other}\`; else check the year and the month`,
        fix: `write \`${other}\``,
      };
    case 'due-before-start':
      return {
        message: `${what}, ${time}, lies before the start, ${limit}`,
        help: 'change the deadline or the start',
        related,
      };
    case 'step-order':
      return {
        message: `${what}, ${time}, lies before that of the step ahead of it, ${limit}`,
        help: 'put the steps in the order of their deadlines, or change the one that is wrong',
        related,
      };
    case 'step-after-due':
      return {
        message: `${what}, ${time}, lies after that of the task, ${limit}`,
        help: 'bring the step forward, or move the deadline of the task',
        related,
      };
  }
}

function ofProblem(task: Task, problem: TimingProblem, context: AuditContext): Found<ReversedDates>[] {
  const endOf = (step: Step): Day => context.activities(task).find((activity) => activity.step === step)?.due ?? 0;
  switch (problem.kind) {
    case 'reversed-when':
      return [ofInterval(task, task.when!, null)];
    case 'step-reversed':
      return [ofInterval(task, problem.step.when!, problem.step.number)];
    case 'due-before-start': {
      const { start, due } = problem;
      return [ofDays(task, problem.kind, null, [task.due!, due], [task.when!, start], 'start')];
    }
    case 'step-order': {
      const { step, before } = problem;
      return [ofDays(task, problem.kind, step, [spanOf(step), endOf(step)], [spanOf(before), endOf(before)], 'before')];
    }
    case 'step-after-due': {
      const { step, due } = problem;
      const limit = task.due ?? task.when ?? task.id;
      return [ofDays(task, problem.kind, step, [spanOf(step), endOf(step)], [limit, due], 'deadline')];
    }
    case 'cycle':
      return [];
  }
}

/** A step's deadline before the start of its own window, which the expansion lets pass. */
function isReversed({ when, due }: Step): boolean {
  return when !== undefined && !when.reversed && due?.kind === 'absolute' && due.period.end < when.period.start;
}

function ofStep(task: Task, step: Step): Found<ReversedDates>[] {
  const { when, due } = step;
  if (when === undefined || due?.kind !== 'absolute') return [];
  return [ofDays(task, 'due-before-start', step, [due, due.period.end], [when, when.period.start], 'start')];
}

function ofInterval(task: Task, when: WhenField, step: number | null): Found<ReversedDates> {
  const [from = '', to = ''] = when.text.split('/');
  const other = `${to}/${from}`;
  const edits = [{ place: placeIn(task.file, when), text: other }];
  const data = { kind: 'interval', step, at: when.text, other } as const;
  return onTask(task, 'when', when, data, { subject: { step }, fixes: [{ safety: 'unsafe', edits }] });
}

function ofDays(
  task: Task,
  kind: ReversedDates['kind'],
  step: Step | null,
  [at, day]: readonly [Span, Day],
  [otherAt, other]: readonly [Span, Day],
  label: string,
): Found<ReversedDates> {
  const number = step?.number ?? null;
  const data = { kind, step: number, at: formatDay(day), other: formatDay(other) };
  const related = [{ place: placeIn(task.file, otherAt), task: null, label }];
  return onTask(task, step?.due === undefined && step !== null ? 'when' : 'due', at, data, {
    subject: { step: number },
    related,
    distinct: kind,
  });
}

function spanOf(step: Step): Span {
  return step.due ?? step.when ?? step.title;
}
