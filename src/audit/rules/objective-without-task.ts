import type { Objective } from '../../model/plan.ts';
import type { AuditContext } from '../context.ts';
import { onPlan } from '../found.ts';
import { nothing, planRule } from '../rule.ts';

/** An objective that no task serves. */
export const objectiveWithoutTask = planRule<{ id: string; title: string }>({
  name: 'objective-without-task',
  title: { en: 'an objective without a task', vi: 'Mục tiêu chưa có nhiệm vụ thực hiện' },
  severity: 'warning',
  check(plan, context) {
    // Inherited objectives are the parent plan's to answer for.
    const own = plan.objectives.filter(({ file }) => file === plan.file);
    if (own.length === 0) return nothing;
    const served = servedObjectives(context);
    return own
      .filter((objective) => !served.has(objective))
      .map(({ id, title }) =>
        onPlan(plan, '', id, { id: id.value, title: title.value }, { subject: { objective: id.value } }),
      );
  },
  describe: ({ id, title }, language) =>
    language === 'vi'
      ? {
          message: `mục tiêu \`${title}\` chưa có nhiệm vụ nào thực hiện`,
          note: 'mục tiêu không có nhiệm vụ thì cuối kỳ không có căn cứ để nói là đạt hay chưa',
          help: `ghi \`objective: ${id}\` ở nhiệm vụ phục vụ mục tiêu này, bổ sung nhiệm vụ, hoặc bỏ mục tiêu`,
        }
      : {
          message: `no task serves the objective \`${title}\``,
          note: 'nobody works towards it, so it will be met by chance or not at all',
          help: `write \`objective: ${id}\` on the tasks that serve it, add one, or drop the objective`,
        },
});

/** The objectives that some task of the set serves; a child plan's task serves the parent's objective that it names. */
function servedObjectives(context: AuditContext): ReadonlySet<Objective> {
  return context.shared('served objectives', () => {
    const served = new Set<Objective>();
    for (const plan of context.set.plans)
      for (const { objective } of context.tasksOf(plan)) if (objective !== undefined) served.add(objective);
    return served;
  });
}
