import { formatMonth, monthOf } from '../../calendar/month.ts';
import { writePeriod } from '../../calendar/written.ts';
import { formatDays, formatPercent } from '../../locale/numbers.ts';
import type { Person } from '../../model/organisation.ts';
import type { Plan } from '../../model/plan.ts';
import type { Task } from '../../model/task.ts';
import type { AuditContext } from '../context.ts';
import { onPerson, placeIn } from '../found.ts';
import { partsIn, staffOf } from '../people-at-work.ts';
import { type Found, nothing, planRule, type RuleOptions } from '../rule.ts';
import { relatedShares, type Share, shareLabels, sharesOf } from '../shares.ts';

interface UnderusedPerson {
  readonly person: string;
  /** The period of the plan as written. */
  readonly period: string;
  /** Person-days of work, and of what the person has. */
  readonly days: number;
  readonly supply: number;
  /** The largest first. */
  readonly shares: readonly Share[];
}

const options = {
  percent: {
    type: 'number',
    default: 50,
    minimum: 0,
    maximum: 100,
    description: {
      en: 'per cent of what a person has below which it is too little',
      vi: 'tỷ lệ % quỹ thời gian, dưới mức đó là còn nhiều',
    },
  },
  known: {
    type: 'number',
    default: 80,
    minimum: 0,
    maximum: 100,
    description: {
      en: 'per cent of the tasks that must have effort before anything is said',
      vi: 'tỷ lệ % nhiệm vụ phải có số ngày công thì mới xét',
    },
  },
} as const satisfies RuleOptions;

/** A person of the plan's unit with work for less than half of their days. */
export const underusedPerson = planRule<UnderusedPerson, typeof options>({
  name: 'underused-person',
  title: { en: 'work for less than half of the days', vi: 'Quỹ thời gian còn nhiều' },
  severity: 'hint',
  options,
  check(plan, context, { percent, known }) {
    const tasks = context.tasksOf(plan).filter((task) => !context.isSuperseded(task));
    if (!areKnown(tasks, known)) return nothing;
    return staffOf(plan, context).flatMap((person): readonly Found<UnderusedPerson>[] => {
      const own = new Set(partsIn(plan, person, context).map(({ activity }) => activity.task));
      // Who has no task at all is found by `unassigned-person`.
      if (own.size === 0 || !areKnown([...own], known)) return nothing;
      const { demand, supply } = loadIn(plan, person, context);
      return demand * 100 < supply * percent ? [report(plan, person, demand, supply, context)] : nothing;
    });
  },
  describe({ person, period, days, supply, shares }, language) {
    const amount = (value: number): string => formatDays(value * 100, language);
    const share = formatPercent(days / supply, language);
    const time = writePeriod(period, language, 'sentence');
    return language === 'vi'
      ? {
          message: `${person} được giao ${amount(days)} trên quỹ thời gian ${amount(supply)} của ${time} (${share})`,
          note: 'còn việc chưa ghi vào kế hoạch, hoặc còn người để nhận việc của chỗ đang quá tải',
          help: 'bổ sung việc đang làm mà kế hoạch chưa ghi, giao thêm việc, hoặc ghi `capacity:` đúng phần dành cho kế hoạch',
          related: { plan: 'trong kế hoạch này', ...shareLabels(shares, (one) => `chiếm ${amount(one.days)}`) },
        }
      : {
          message: `${person} has ${amount(days)} of work in ${time}, ${share} of ${amount(supply)}`,
          note: 'either work is missing from the plan, or here is room for that of somebody who has too much',
          help: 'add the work that the plan does not show, give more, or set `capacity:` to the share that plans may use',
          related: { plan: 'in this plan', ...shareLabels(shares, (one) => `takes ${amount(one.days)}`) },
        };
  },
});

function areKnown(tasks: readonly Task[], percent: number): boolean {
  const planned = tasks.filter(
    ({ effort, steps, fixed }) =>
      effort !== undefined || fixed !== undefined || steps.some((step) => step.effort !== undefined),
  );
  return planned.length * 100 >= tasks.length * percent;
}

/** Demand and supply over the months of the plan, hundredths. */
function loadIn(plan: Plan, person: Person, context: AuditContext): { demand: number; supply: number } {
  const [first, last] = [monthOf(plan.period.start), monthOf(plan.period.end)];
  let [demand, supply] = [0, 0];
  for (const load of context.loadsOf(person)) {
    if (load.month < first || load.month > last) continue;
    demand += load.demand;
    supply += load.supply;
  }
  return { demand, supply };
}

function report(
  plan: Plan,
  person: Person,
  demand: number,
  supply: number,
  context: AuditContext,
): Found<UnderusedPerson> {
  const [first, last] = [monthOf(plan.period.start), monthOf(plan.period.end)];
  const rows = context
    .assignmentsOf(person)
    .filter(
      ({ month, hundredths, supersededBy }) =>
        month >= first && month <= last && supersededBy === undefined && hundredths !== null,
    );
  const shares = sharesOf(rows.map(({ activity, hundredths }) => ({ activity, hundredths: hundredths! })));
  const data = {
    person: person.name.value,
    period: plan.periodPlace.value,
    days: demand / 100,
    supply: supply / 100,
    shares: shares.map(({ share }) => share),
  };
  const place = placeIn(person.file, person.id);
  // The plan is asked for more often than the organisation: it has to be among the places.
  const related = [{ place: placeIn(plan.file, plan.title), task: null, label: 'plan' }, ...relatedShares(shares, 0)];
  const subject = { plan: plan.id, unit: plan.unit!.id.value };
  const months = [formatMonth(first), formatMonth(last)] as const;
  return onPerson(person, 'effort', place, data, { subject, months, related });
}
