import { formatList } from '../../locale/lists.ts';
import { formatNumber } from '../../locale/numbers.ts';
import type { Activity, Worker } from '../../model/expansion.ts';
import type { Task } from '../../model/task.ts';
import type { Span } from '../../model/written.ts';
import { onTask } from '../found.ts';
import { nothing, type RuleOptions, taskRule } from '../rule.ts';

interface CrowdedTask {
  readonly people: readonly string[];
  readonly max: number;
  readonly step: number | null;
}

const options = {
  max: {
    type: 'integer',
    default: 4,
    minimum: 1,
    description: { en: 'people on one task that are not too many', vi: 'số người tối đa cùng làm một việc' },
  },
} as const satisfies RuleOptions;

/** More people on one task than can share an answer for it. */
export const crowdedTask = taskRule<CrowdedTask, typeof options>({
  name: 'crowded-task',
  title: { en: 'too many people on one task', vi: 'Quá nhiều người cùng làm một việc' },
  severity: 'warning',
  clarity: 'responsibility',
  options,
  check(task, context, { max }) {
    if (task.fixed !== undefined) return nothing;
    let most: Activity | undefined;
    let people: readonly Worker[] = nothing;
    for (const activity of context.activities(task)) {
      if (activity.workers.length <= max || activity.workers.length <= people.length) continue;
      const named = activity.workers.filter(isNamed);
      if (named.length <= max || named.length <= people.length) continue;
      most = activity;
      people = named;
    }
    if (most === undefined || context.isSuperseded(task)) return nothing;
    const { field, at, step } = whereNamed(task, most);
    return [onTask(task, field, at, { people: people.map(nameOf), max, step }, { subject: { step } })];
  },
  describe: ({ people, max, step }, language) => {
    const names = formatList(people, language, { limit: 8 });
    const number = formatNumber(people.length, language);
    return language === 'vi'
      ? {
          message: `${number} người cùng làm một ${step === null ? 'việc' : 'bước'}: ${names}`,
          note: 'càng đông người thì phần của từng người càng không rõ',
          help: `giữ nhiều nhất ${formatNumber(max, language)} người, hoặc chia thành nhiều bước, nhiều nhiệm vụ có người làm riêng`,
        }
      : {
          message: `${number} people work on one ${step === null ? 'task' : 'step'}: ${names}`,
          note: 'the more there are, the less any of them has a part of their own',
          help: `keep ${formatNumber(max, language)} at most, or divide the work into steps or tasks with people of their own`,
        };
  },
});

/** A unit that leads without a name yet is somebody; a placeholder for nobody at all is not. */
function isNamed({ person, unit, role }: Worker): boolean {
  return role !== 'focal-point' && (person !== undefined || unit !== undefined);
}

function nameOf({ person, unit }: Worker): string {
  return person?.name.value ?? unit?.short ?? unit?.name.value ?? '';
}

/** The supporters are what is too many; without any, those who lead or have a part of the effort. */
function whereNamed(
  task: Task,
  { step }: Activity,
): { readonly field: string; readonly at: Span; readonly step: number | null } {
  const own = step?.support.some((actor) => !task.support.includes(actor)) ? step : undefined;
  const support = own?.support ?? task.support;
  const number = own?.number ?? null;
  if (support.length > 0) return { field: 'support', at: hull(support), step: number };
  if (task.leads.length > 1) return { field: 'lead', at: hull(task.leads), step: null };
  return task.each === undefined
    ? { field: 'effort', at: task.effort ?? task.id, step: null }
    : { field: 'each', at: task.eachSpan ?? task.id, step: null };
}

function hull(actors: Task['support']): Span {
  return { start: actors[0]!.written.start, end: actors.at(-1)!.written.end };
}
