import { copiesOf } from '../../expand/activities.ts';
import { formatCodes } from '../../locale/lists.ts';
import type { Person, Unit } from '../../model/organisation.ts';
import type { Task } from '../../model/task.ts';
import { onTask } from '../found.ts';
import { nothing, taskRule } from '../rule.ts';
import { supervisorOf } from '../supervisor.ts';

interface UnsupervisedTask {
  readonly title: string;
  /** The units that have no leader in charge; empty where no unit is known. */
  readonly units: readonly string[];
}

/** No leader in charge, neither written nor found above the lead. */
export const unsupervisedTask = taskRule<UnsupervisedTask>({
  name: 'unsupervised-task',
  title: { en: 'no leader is in charge', vi: 'Chưa ghi lãnh đạo phụ trách' },
  severity: 'hint',
  clarity: 'responsibility',
  scores: true,
  check(task, context) {
    if (task.supervisor !== undefined) return nothing;
    const open = leadersOf(task).filter(({ unit, person }) => supervisorOf(unit, person) === undefined);
    if (open.length === 0 || context.isSuperseded(task)) return nothing;
    const units = new Set(open.flatMap(({ unit }) => unit?.id.value ?? []));
    return [onTask(task, 'supervisor', task.id, { title: task.title.value, units: [...units] })];
  },
  describe: ({ title, units }, language) => {
    const codes = formatCodes(units, language, { limit: 8 });
    return language === 'vi'
      ? {
          message: `nhiệm vụ \`${title}\` chưa có lãnh đạo phụ trách`,
          note: 'không có lãnh đạo phụ trách thì không ai theo dõi, đôn đốc, quyết định khi vướng mắc',
          help: `ghi \`supervisor:\` ở nhiệm vụ${units.length === 0 ? '' : `, hoặc ở đơn vị ${codes}`}`,
        }
      : {
          message: `no leader is in charge of \`${title}\``,
          note: 'without one nobody follows the work, and nobody decides when it is stuck',
          help: `write \`supervisor:\` at the task${units.length === 0 ? '' : `, or at the unit ${codes}`}`,
        };
  },
});

/** Who leads, with the unit that the work belongs to; of a body outside, or of nobody, the plan's own. */
function leadersOf(task: Task): readonly { readonly unit: Unit | undefined; readonly person: Person | undefined }[] {
  const own = task.plan.unit;
  const inOwn = (unit: Unit | undefined): Unit | undefined => (unit === undefined || unit.external ? own : unit);
  if (task.each !== undefined)
    return copiesOf(task).map((copy) => ({ unit: inOwn(copy?.unit), person: copy?.person ?? copy?.unit?.head }));
  if (task.leads.length === 0) return [{ unit: own, person: undefined }];
  return task.leads.map(({ person, unit }) => ({
    unit: inOwn(person?.unit ?? unit),
    person: person ?? unit?.head,
  }));
}
