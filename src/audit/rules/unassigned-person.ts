import { writePeriod } from '../../calendar/written.ts';
import { onPerson, placeIn } from '../found.ts';
import { partsIn, staffOf } from '../people-at-work.ts';
import { planRule } from '../rule.ts';

interface UnassignedPerson {
  readonly person: string;
  /** As written. */
  readonly period: string;
}

/** A person of the plan's unit whom no task names. */
export const unassignedPerson = planRule<UnassignedPerson>({
  name: 'unassigned-person',
  title: { en: 'a person without a task', vi: 'Chưa được giao nhiệm vụ' },
  severity: 'hint',
  check(plan, context) {
    return staffOf(plan, context).flatMap((person) => {
      if (partsIn(plan, person, context).length > 0) return [];
      const data = { person: person.name.value, period: plan.periodPlace.value };
      return [
        onPerson(person, 'id', placeIn(person.file, person.id), data, {
          subject: { plan: plan.id, unit: plan.unit!.id.value },
          related: [{ place: placeIn(plan.file, plan.title), task: null, label: 'plan' }],
        }),
      ];
    });
  },
  describe: ({ person, period }, language) => {
    const time = writePeriod(period, language, 'sentence');
    return language === 'vi'
      ? {
          message: `${person} chưa được giao nhiệm vụ nào trong kỳ kế hoạch ${time}`,
          note: 'có việc chưa ghi vào kế hoạch, hoặc có người chưa có việc: hai trường hợp đều cần biết',
          help: 'giao nhiệm vụ, ghi `until:` nếu đã chuyển công tác, hoặc `plan: false` nếu không làm việc theo kế hoạch',
          related: { plan: 'trong kế hoạch này' },
        }
      : {
          message: `${person} has no task in the plan's period, ${time}`,
          note: 'either work is missing from the plan or a person from the work',
          help: 'give them a task, write `until:` if they have left, or `plan: false` if they do not work by plans',
          related: { plan: 'in this plan' },
        };
  },
});
