import { formatCodes } from '../../locale/lists.ts';
import { type Cycle, cycles } from '../cycles.ts';
import type { Dependency } from '../dependencies.ts';
import { onTask, relatedTask } from '../found.ts';
import { type Found, setRule, type Words } from '../rule.ts';

interface DependencyCycle {
  /** The task that closes the circle, then what it waits for, and so on; `plan:task` where plans differ. */
  readonly tasks: readonly string[];
  /** Where it waits for the group that it stands in: that group. */
  readonly group: string | null;
  /** Whether its deadline counts from the next, or it comes `after` it. */
  readonly field: Dependency['field'];
}

/** Longer circles are cut in the message; the data has them whole. */
const mostNamed = 8;
/** Places beyond these nobody reads one by one. */
const mostShown = 50;

/** Tasks that wait for each other in a circle. */
export const dependencyCycle = setRule<DependencyCycle>({
  name: 'dependency-cycle',
  title: { en: 'tasks that wait for each other in a circle', vi: 'Các nhiệm vụ chờ nhau thành vòng' },
  severity: 'error',
  clarity: 'time',
  // Deadlines that count from each other are none.
  precedence: [{ over: ['unscheduled-task'], where: 'task' }],
  check: (_set, context) => cycles(context).map(report),
  describe: (data, language) => (language === 'vi' ? inVietnamese(data) : inEnglish(data)),
});

function report(cycle: Cycle): Found<DependencyCycle> {
  const [{ task, target, field, at }] = cycle as readonly [Dependency, ...Dependency[]];
  const plans = new Set(cycle.map((dependency) => dependency.task.plan));
  const nameOf = (one: Dependency['task']): string =>
    plans.size > 1 ? `${one.plan.id}:${one.id.value}` : one.id.value;
  const data = {
    tasks: cycle.map((dependency) => nameOf(dependency.task)),
    group: cycle.length === 1 && target !== task ? nameOf(target) : null,
    field,
  };
  const related = cycle
    .slice(1, mostShown + 1)
    .map((dependency) => relatedTask(dependency.task, dependency.field, dependency.at));
  return onTask(task, field, at, data, { related, distinct: at.value });
}

function inEnglish({ tasks, group, field }: DependencyCycle): Words {
  const related = { after: 'waits for this', due: 'counts from this' };
  if (tasks.length === 1) {
    const what = group === null ? 'itself' : `\`${group}\`, the group that it belongs to`;
    return {
      message: `\`${tasks[0]}\` waits for ${what}`,
      help: field === 'due' ? 'count the deadline from another task, or write a date' : 'take it out of `after`',
      related,
    };
  }
  return {
    message: `${formatCodes([...new Set(tasks)], 'en', { limit: mostNamed })} wait for each other`,
    note: `${way(tasks)}: none of them can ever start`,
    help: 'decide which one comes first, and take what it waits for out of it',
    related,
  };
}

function inVietnamese({ tasks, group, field }: DependencyCycle): Words {
  const related = { after: 'phải chờ việc này', due: 'thời hạn tính từ việc này' };
  if (tasks.length === 1) {
    const what = group === null ? 'chính nó' : `nhóm \`${group}\` mà nó thuộc về`;
    return {
      message: `nhiệm vụ \`${tasks[0]}\` phải chờ ${what}`,
      help: field === 'due' ? 'tính thời hạn theo nhiệm vụ khác, hoặc ghi ngày' : 'bỏ mã này khỏi `after`',
      related,
    };
  }
  return {
    message: `các nhiệm vụ ${formatCodes([...new Set(tasks)], 'vi', { limit: mostNamed })} chờ nhau thành vòng`,
    note: `${way(tasks)}: không việc nào bắt đầu được`,
    help: 'xác định việc nào làm trước, rồi bỏ việc mà nó phải chờ',
    related,
  };
}

/** The circle from its closing task back to it. */
function way(tasks: readonly string[]): string {
  const shown = tasks.length > mostNamed ? [...tasks.slice(0, mostNamed - 1), '…'] : tasks;
  return [...shown, tasks[0]].map((id) => (id === '…' ? id : `\`${id}\``)).join(' → ');
}
