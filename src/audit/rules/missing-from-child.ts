import { writePeriod } from '../../calendar/written.ts';
import { replacementsOf } from '../../expand/supersede.ts';
import { isLedFrom, isWorkIn } from '../../expand/whose-work.ts';
import { formatCodes } from '../../locale/lists.ts';
import type { Activity } from '../../model/expansion.ts';
import type { Plan } from '../../model/plan.ts';
import type { Task } from '../../model/task.ts';
import type { AuditContext } from '../context.ts';
import { onPlan, relatedTask } from '../found.ts';
import { replacements } from '../person-work.ts';
import { type Found, nothing, planRule } from '../rule.ts';

interface MissingFromChild {
  readonly parent: string;
  readonly task: string;
  readonly title: string;
  /** The copies or turns that are missing, where the task is carried out in part: `KH-02@2026-05`. */
  readonly parts: readonly string[];
  /** The period of the child plan as written. */
  readonly period: string;
}

/** A task of the parent plan that falls to this plan, and is not in it. */
export const missingFromChild = planRule<MissingFromChild>({
  name: 'missing-from-child',
  title: { en: 'a task of the parent plan is missing', vi: 'Bỏ sót nhiệm vụ của kế hoạch cấp trên' },
  severity: 'warning',
  check(plan, context) {
    const { parent } = plan;
    if (parent === undefined) return nothing;
    return context.tasksOf(parent).flatMap((task): readonly Found<MissingFromChild>[] => {
      const due = context.activities(task).filter((activity) => fallsTo(plan, activity));
      const missing = due.filter((activity) => !isCarriedOut(plan, activity, context));
      return missing.length === 0 ? nothing : [report(plan, task, missing.length < due.length ? missing : [])];
    });
  },
  describe({ parent, task, title, parts, period }, language) {
    const time = writePeriod(period, language, 'sentence');
    const first = parts[0] ?? task;
    if (language === 'vi') {
      const which = parts.length === 0 ? '' : `, các phần ${formatCodes(parts, 'vi', { limit: 6 })}`;
      return {
        message: `kế hoạch cấp trên giao nhiệm vụ \`${task}\`${which} nhưng kế hoạch này không có`,
        note: `\`${title}\` do đơn vị chủ trì và có phần việc trong ${time}`,
        help: `bổ sung nhiệm vụ có \`id: ${task}\` hoặc \`of: ${first}\`; nếu đã điều chỉnh thì sửa kế hoạch \`${parent}\``,
        related: { task: 'kế hoạch cấp trên giao ở đây' },
      };
    }
    const which = parts.length === 0 ? '' : `, in the parts ${formatCodes(parts, 'en', { limit: 6 })}`;
    return {
      message: `the parent plan's \`${task}\`${which} is not carried out here`,
      note: `\`${title}\` is led from this unit and has work in ${time}`,
      help: `add a task with \`id: ${task}\` or \`of: ${first}\`, or change the plan \`${parent}\` where it no longer holds`,
      related: { task: 'given in the parent plan' },
    };
  },
});

function report(plan: Plan, task: Task, missing: readonly Activity[]): Found<MissingFromChild> {
  const data = {
    parent: task.plan.id,
    task: task.id.value,
    title: task.title.value,
    parts: [...new Set(missing.map(partOf))].filter((part) => part !== task.id.value),
    period: plan.periodPlace.value,
  };
  const related = [relatedTask(task, 'task')];
  return onPlan(plan, 'parent', plan.parentPlace ?? plan.title, data, { related, distinct: task.id.value });
}

/** The activity as `of:` can name it: a step has no name of its own. */
function partOf({ id, step }: Activity): string {
  return step === undefined ? id : id.slice(0, id.lastIndexOf('/'));
}

/** Whether the plan's unit leads the activity, and it has work in the plan's period. */
function fallsTo(plan: Plan, activity: Activity): boolean {
  return isWorkIn(plan.period, activity) && (plan.unit === undefined || isLedFrom(plan.unit, activity));
}

function isCarriedOut(plan: Plan, activity: Activity, context: AuditContext): boolean {
  return replacementsOf(activity, replacements(context)).some(({ by }) => by.plan === plan);
}
