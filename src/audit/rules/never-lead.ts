import { writePeriod } from '../../calendar/written.ts';
import { count } from '../../locale/nouns.ts';
import { onPerson, placeIn } from '../found.ts';
import { partsIn, staffOf } from '../people-at-work.ts';
import { planRule } from '../rule.ts';

interface NeverLead {
  readonly person: string;
  /** As written. */
  readonly period: string;
  readonly tasks: number;
}

/** A person of the plan's unit who supports all period long and leads nothing. */
export const neverLead = planRule<NeverLead>({
  name: 'never-lead',
  title: { en: 'supports only and never leads', vi: 'Cả kỳ chỉ phối hợp, không chủ trì' },
  severity: 'hint',
  check(plan, context) {
    return staffOf(plan, context).flatMap((person) => {
      const parts = partsIn(plan, person, context);
      if (parts.length === 0 || parts.some(({ worker }) => worker.role !== 'support')) return [];
      const tasks = new Set(parts.map(({ activity }) => activity.task));
      const data = { person: person.name.value, period: plan.periodPlace.value, tasks: tasks.size };
      return [
        onPerson(person, 'lead', placeIn(person.file, person.id), data, {
          subject: { plan: plan.id, unit: plan.unit!.id.value },
          related: [{ place: placeIn(plan.file, plan.title), task: null, label: 'plan' }],
        }),
      ];
    });
  },
  describe: ({ person, period, tasks }, language) => {
    const time = writePeriod(period, language, 'sentence');
    return language === 'vi'
      ? {
          message: `${person} phối hợp ${count(tasks, 'task', language)} nhưng không chủ trì nhiệm vụ nào trong kỳ kế hoạch ${time}`,
          note: 'cuối kỳ không có sản phẩm của riêng mình để đánh giá',
          help: 'giao chủ trì ít nhất một nhiệm vụ hoặc một bước',
          related: { plan: 'trong kế hoạch này' },
        }
      : {
          message: `${person} supports ${count(tasks, 'task', language)} and leads none in the plan's period, ${time}`,
          note: 'at the end there is no result that is theirs to be judged by',
          help: 'give them a task or a step to lead',
          related: { plan: 'in this plan' },
        };
  },
});
