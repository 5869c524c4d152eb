import { formatPeriod, type Period, periodOf } from '../../calendar/period.ts';
import { writePeriod } from '../../calendar/written.ts';
import type { Step, Task } from '../../model/task.ts';
import type { AuditContext } from '../context.ts';
import { onTask, placeIn } from '../found.ts';
import { type Found, nothing, taskRule } from '../rule.ts';
import { deadlinesIn, type WordedDeadline } from '../words/deadlines.ts';
import { placeWithin } from '../words/place-within.ts';
import { sign } from '../words/signs.ts';
import type { TaskText } from '../words/wording.ts';
import { stepDeadline, type WrittenDeadline, writtenDeadline } from '../written-deadline.ts';

interface TwoDeadlines {
  /** The date in the text, as written. */
  readonly text: string;
  readonly field: string;
  /** The deadline in its own field, in the time grammar. */
  readonly due: string;
  readonly dueField: 'due' | 'when';
}

/** A deadline in the title or the product that is not the deadline of the task. */
export const twoDeadlines = taskRule<TwoDeadlines>({
  name: 'two-deadlines',
  title: { en: 'two deadlines', vi: 'Hai thời hạn khác nhau' },
  severity: 'warning',
  clarity: 'time',
  scores: true,
  check(task, context) {
    const { texts, signs } = context.wordingOf(task);
    if ((signs & sign.deadline) === 0 || task.repeat !== undefined || task.reports !== undefined) return nothing;
    const found: Found<TwoDeadlines>[] = [];
    for (const text of texts) {
      if ((text.reading.signs & sign.deadline) === 0) continue;
      const named = deadlinesIn(text.written.value, context.languageOf(task.plan), task.plan.period);
      const finding = named.length === 0 ? undefined : compare(text, named, task, context);
      if (finding !== undefined) found.push(finding);
    }
    return found.length === 0 ? nothing : found;
  },
  describe: ({ text, due, dueField }, language) => {
    const written = writePeriod(due, language, 'sentence');
    return language === 'vi'
      ? {
          message: `ở đây ghi thời hạn \`${text}\`, ở \`${dueField}:\` ghi ${written}`,
          note: 'bảng in ra có hai thời hạn, mỗi người theo một thời hạn',
          help: `giữ một thời hạn ở \`${dueField}:\`, bỏ thời hạn trong câu`,
          related: { due: 'thời hạn của nhiệm vụ' },
        }
      : {
          message: `the text says \`${text}\`, \`${dueField}:\` says ${written}`,
          note: 'the tables print both, and everybody keeps to the later one',
          help: `keep one deadline, in \`${dueField}:\`, and take it out of the text`,
          related: { due: 'the deadline of the task' },
        };
  },
});

function compare(
  text: TaskText,
  named: readonly WordedDeadline[],
  task: Task,
  context: AuditContext,
): Found<TwoDeadlines> | undefined {
  const deadline = deadlineOf(text.step, task);
  if (deadline === undefined || context.isSuperseded(task)) return undefined;
  // What lies before the plan is history, what lies long after it another matter.
  const { start, end } = task.plan.period;
  const own = named.filter(({ period }) => period.end >= start && period.start <= end + 92);
  const allowed = [deadline, ...task.steps.map((step) => stepDeadline(step, task.plan))];
  const odd = own.find((one) => !allowed.some((other) => other !== undefined && agree(one, other)));
  if (odd === undefined || own.some((one) => agree(one, deadline))) return undefined;
  const { field, written, step } = text;
  const at = placeWithin(task.file, written, odd.start, odd.end);
  const due = formatPeriod(periodOf(deadline.end, deadline.unit));
  const data = { text: written.value.slice(odd.start, odd.end), field, due, dueField: deadline.field };
  return onTask(task, field, at, data, {
    subject: { step: step?.number ?? null },
    related: [{ place: placeIn(task.file, deadline.at), task: task.id.value, label: 'due' }],
  });
}

function deadlineOf(step: Step | undefined, task: Task): WrittenDeadline | undefined {
  return (step && stepDeadline(step, task.plan)) ?? writtenDeadline(task);
}

/** Whether a deadline in words and one in its field can be one: either lies in the other. */
function agree({ period, excluded }: WordedDeadline, { end, unit }: WrittenDeadline): boolean {
  const due = periodOf(end, unit);
  const named = period.unit === 'interval' ? 'day' : period.unit;
  // Of a day, many mean that day by `trước`, and others the day before; `trước tháng 6` is kept in May.
  if ((!excluded || named === 'day') && meet(period, due, end)) return true;
  return excluded && meet(periodOf(period.start - 1, named), due, end);
}

function meet(named: Period, due: Period, end: number): boolean {
  const inNamed = named.start <= end && end <= named.end;
  return inNamed || (due.start <= named.start && named.end <= due.end);
}
