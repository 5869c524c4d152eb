import type { Objective, Plan } from '../../model/plan.ts';
import { subjectOf } from '../../model/subject.ts';
import type { Measure, Task } from '../../model/task.ts';
import { onPlan, onTask } from '../found.ts';
import { type Found, planRule } from '../rule.ts';

interface UnmeasuredTarget {
  /** The measure in words; of an objective without measures its title. */
  readonly text: string;
  readonly what: 'measure' | 'objective';
  readonly lacks: 'number' | 'unit' | 'measures';
}

/** A measure without number or unit, and an objective without any measure. */
export const unmeasuredTarget = planRule<UnmeasuredTarget>({
  name: 'unmeasured-target',
  title: { en: 'a target without number and unit', vi: 'Chỉ tiêu thiếu số hoặc đơn vị tính' },
  severity: 'warning',
  clarity: 'product',
  check(plan, context) {
    const found: Found<UnmeasuredTarget>[] = [];
    // Those of the plan above are reported there.
    for (const objective of plan.objectives)
      if (objective.file === plan.file) found.push(...ofObjective(objective, plan));
    for (const task of context.tasksOf(plan))
      if (task.measures.length > 0 && !context.isSuperseded(task)) found.push(...ofTask(task));
    return found;
  },
  describe: ({ text, what, lacks }, language) => {
    if (language === 'vi')
      return {
        message: {
          measures: `mục tiêu \`${text}\` chưa có chỉ tiêu`,
          number: `chỉ tiêu \`${text}\` chưa có con số phải đạt`,
          unit: `chỉ tiêu \`${text}\` có số nhưng chưa có đơn vị tính`,
        }[lacks],
        note: 'không có số và đơn vị tính thì cuối kỳ không kết luận được là đạt hay chưa',
        help:
          what === 'objective' && lacks === 'measures'
            ? 'ghi `measures:` với con số và đơn vị tính, ví dụ `{ name: văn bản trình đúng hạn, target: 4, unit: văn bản }`'
            : 'ghi `target:` (hoặc `min:`, `max:`) và `unit:`',
      };
    return {
      message: {
        measures: `nothing measures the objective \`${text}\``,
        number: `the measure \`${text}\` has no number to be reached`,
        unit: `the measure \`${text}\` has a number, but nothing says of what`,
      }[lacks],
      note: 'without number and unit nobody can say at the end whether it was reached',
      help:
        what === 'objective' && lacks === 'measures'
          ? 'write `measures:` with number and unit, as in `{ name: regulations on time, target: 4, unit: regulations }`'
          : 'write `target:` (or `min:`, `max:`) and `unit:`',
    };
  },
});

function ofObjective(objective: Objective, plan: Plan): Found<UnmeasuredTarget>[] {
  const subject = subjectOf({ plan: plan.id, objective: objective.id.value });
  const what = 'objective';
  // `Cấp 38 dịch vụ công trực tuyến` has its number in its title.
  if (objective.measures.length === 0 && !/\d/.test(objective.title.value.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, '')))
    return [
      onPlan(plan, 'title', objective.title, { text: objective.title.value, what, lacks: 'measures' }, { subject }),
    ];
  return objective.measures.flatMap((measure) => {
    const lacks = lackOf(measure);
    const text = measure.text || objective.title.value;
    return lacks === undefined
      ? []
      : [onPlan(plan, 'measures', measure, { text, what, lacks }, { subject, distinct: text })];
  });
}

function ofTask(task: Task): Found<UnmeasuredTarget>[] {
  return task.measures.flatMap((measure) => {
    const lacks = lackOf(measure);
    const text = measure.text || task.title.value;
    return lacks === undefined
      ? []
      : [onTask(task, 'measures', measure, { text, what: 'measure', lacks }, { distinct: text })];
  });
}

/** A number without a unit counts what the name says: `{ name: văn bản, target: 4 }`. */
function lackOf({ target, min, max, unit, name, text }: Measure): 'number' | 'unit' | undefined {
  // A number that the reader does not dare to read (`1.200`) is one all the same.
  if ((target ?? min ?? max) === undefined && !/\d/.test(text.replace(name?.value ?? '', ''))) return 'number';
  return unit === undefined && !name?.value ? 'unit' : undefined;
}
