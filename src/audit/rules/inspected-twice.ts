import { formatDay, yearOf } from '../../calendar/day.ts';
import { targetOf } from '../../expand/supersede.ts';
import type { Plan } from '../../model/plan.ts';
import type { Task } from '../../model/task.ts';
import type { Written } from '../../model/written.ts';
import { fold } from '../../text/fold.ts';
import type { AuditContext } from '../context.ts';
import { onTask, relatedTask } from '../found.ts';
import { type Found, setRule } from '../rule.ts';
import { writeStretch } from '../stretch.ts';

interface InspectedTwice {
  readonly subject: string;
  readonly task: string;
  readonly title: string;
  /** The inspection that stands first, `plan:task` where it is another plan's. */
  readonly other: string;
  readonly otherTitle: string;
  /** First and last day of the other, ISO 8601; null where it has no date. */
  readonly otherTime: readonly [string, string] | null;
}

/** The same body or place under two inspections of one year. */
export const inspectedTwice = setRule<InspectedTwice>({
  name: 'inspected-twice',
  title: { en: 'two inspections of the same', vi: 'Kiểm tra trùng đối tượng' },
  severity: 'warning',
  check(set, context) {
    const found: Found<InspectedTwice>[] = [];
    const known = new Map<string, Inspection>();
    for (const plan of set.plans) {
      for (const task of context.tasksOf(plan)) {
        if (task.subjects.length === 0 || context.isSuperseded(task)) continue;
        for (const at of task.subjects) {
          const inspection = { task, at, origin: originOf(task, context) };
          const keys = termsOf(task, context).map((term) => `${subjectKey(at, plan)}\n${term}`);
          const other = keys.map((key) => known.get(key)).find((one) => one !== undefined);
          if (other !== undefined && other.origin !== inspection.origin) found.push(report(inspection, other, context));
          for (const key of keys) if (!known.has(key)) known.set(key, inspection);
        }
      }
    }
    return found;
  },
  describe({ subject, other, otherTitle, otherTime }, language) {
    const time = otherTime === null ? '' : `, ${writeStretch(...otherTime, language)}`;
    return language === 'vi'
      ? {
          message: `\`${subject}\` bị kiểm tra hai lần trong năm: đã có ở nhiệm vụ \`${other}\``,
          note: 'hai đoàn đến một nơi trong một năm làm phiền nơi được kiểm tra, mà không biết thêm gì',
          help: 'gộp hai cuộc thành một đoàn liên ngành, hoặc bỏ đối tượng này ở một cuộc',
          related: { other: `cuộc kia: \`${otherTitle}\`${time}` },
        }
      : {
          message: `\`${subject}\` is inspected twice in the year: \`${other}\` inspects it too`,
          note: 'two visits in one year are a burden to those inspected, and the second finds what the first found',
          help: 'make one joint inspection of the two, or take the subject out of one',
          related: { other: `the other one: \`${otherTitle}\`${time}` },
        };
  },
});

interface Inspection {
  readonly task: Task;
  readonly at: Written;
  /** The task of the topmost plan that it carries out: what a child plan details is one inspection with it. */
  readonly origin: Task;
}

function report({ task, at }: Inspection, other: Inspection, context: AuditContext): Found<InspectedTwice> {
  const { window } = context.timing(other.task);
  const data: InspectedTwice = {
    subject: at.value,
    task: task.id.value,
    title: task.title.value,
    other: other.task.plan === task.plan ? other.task.id.value : `${other.task.plan.id}:${other.task.id.value}`,
    otherTitle: other.task.title.value,
    otherTime: window === undefined ? null : [formatDay(window.start), formatDay(window.end)],
  };
  const related = [relatedTask(other.task, 'other', other.at)];
  return onTask(task, 'subject', at, data, { related, distinct: at.value });
}

function originOf(task: Task, { set }: AuditContext): Task {
  let origin = task;
  for (const seen = new Set<Task>(); !seen.has(origin); ) {
    seen.add(origin);
    origin = targetOf(set, origin).task ?? origin;
  }
  return origin;
}

/** A subject by its id and by its name is one. */
function subjectKey(at: Written, { organisation }: Plan): string {
  return fold(organisation.members.get(at.value)?.name.value ?? at.value);
}

/** Longest period, in days, in which two inspections are too many. */
const year = 366;

/** The terms within which one inspection is enough: the calendar year, and the plan and those above it of up to a year. */
function termsOf(task: Task, context: AuditContext): string[] {
  const { due } = context.timing(task);
  const terms = due === undefined ? [] : [String(yearOf(due))];
  for (let plan: Plan | undefined = task.plan; plan !== undefined; plan = plan.parent) {
    if (plan.period.end - plan.period.start < year) terms.push(plan.id);
  }
  return terms;
}
