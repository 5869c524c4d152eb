import { formatCodes } from '../../locale/lists.ts';
import type { Step, Task } from '../../model/task.ts';
import { onTask } from '../found.ts';
import { type Found, nothing, taskRule } from '../rule.ts';

interface SeveralLeads {
  readonly title: string;
  readonly step: number | null;
  readonly leads: readonly string[];
}

/** A task, or a step, that more than one lead. */
export const severalLeads = taskRule<SeveralLeads>({
  name: 'several-leads',
  title: { en: 'more than one lead', vi: 'Một việc có nhiều chủ trì' },
  severity: 'error',
  clarity: 'responsibility',
  scores: true,
  precedence: [{ over: ['collective-lead'], where: 'place' }],
  check(task, context) {
    if (task.leads.length < 2 && task.steps.length === 0) return nothing;
    const steps = task.steps.filter((step) => step.ownLead && step.leads.length > 1);
    if ((task.leads.length < 2 && steps.length === 0) || context.isSuperseded(task)) return nothing;
    const found = steps.map((step) => report(task, step));
    return task.leads.length < 2 ? found : [report(task, undefined), ...found];
  },
  describe: ({ title, step, leads }, language) => {
    const codes = formatCodes(leads, language, { limit: 8 });
    return language === 'vi'
      ? {
          message: `${step === null ? '' : `bước ${step} của `}nhiệm vụ \`${title}\` có ${leads.length} chủ trì: ${codes}`,
          note: 'nhiều người cùng chủ trì thì dễ đùn đẩy, không ai chịu trách nhiệm đến cùng',
          help: 'giữ một chủ trì ở `lead:`, chuyển số còn lại sang `support:`; nếu từng đơn vị, từng người tự làm phần của mình thì ghi `each:`',
        }
      : {
          message: `${step === null ? '' : `step ${step} of `}\`${title}\` has ${leads.length} leads: ${codes}`,
          note: 'where several lead, each can point to the others, and nobody answers for the whole',
          help: 'keep one under `lead:` and move the others to `support:`; where each delivers its own, write `each:`',
        };
  },
});

function report(task: Task, step: Step | undefined): Found<SeveralLeads> {
  const { leads } = step ?? task;
  const at = { start: leads[0]!.written.start, end: leads.at(-1)!.written.end };
  const number = step?.number ?? null;
  const data = { title: task.title.value, step: number, leads: leads.map((lead) => lead.written.value) };
  return onTask(task, 'lead', at, data, { subject: { step: number } });
}
