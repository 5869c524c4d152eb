import { formatMonth, monthOf, monthStart } from '../../calendar/month.ts';
import { formatPeriod, type Period, periodsWithin } from '../../calendar/period.ts';
import { writePeriod } from '../../calendar/written.ts';
import { formatNumber, formatPercent } from '../../locale/numbers.ts';
import type { Unit } from '../../model/organisation.ts';
import type { Plan } from '../../model/plan.ts';
import type { Task } from '../../model/task.ts';
import type { AuditContext } from '../context.ts';
import { onPlan, relatedTask } from '../found.ts';
import { nothing, planRule, type RuleOptions } from '../rule.ts';
import { type WrittenDeadline, writtenDeadline } from '../written-deadline.ts';

interface DeadlinePileUp {
  /** Null where the plan names no unit. */
  readonly unit: string | null;
  /** ISO 8601. */
  readonly quarter: string;
  readonly month: string;
  readonly inMonth: number;
  readonly inQuarter: number;
}

const options = {
  percent: {
    type: 'number',
    default: 50,
    minimum: 0,
    maximum: 100,
    description: {
      en: "per cent of a quarter's deadlines that its last month may hold",
      vi: 'tỷ lệ % thời hạn của quý được rơi vào tháng cuối',
    },
  },
  deadlines: {
    type: 'integer',
    default: 8,
    minimum: 1,
    description: { en: 'deadlines in a quarter from which it counts', vi: 'số thời hạn trong quý từ đó mới xét' },
  },
} as const satisfies RuleOptions;

const mostShown = 12;

/** Most of what a unit has to finish in a quarter is due in its last month. */
export const deadlinePileUp = planRule<DeadlinePileUp, typeof options>({
  name: 'deadline-pile-up',
  title: { en: "deadlines pile up in a quarter's last month", vi: 'Dồn thời hạn vào tháng cuối quý' },
  severity: 'warning',
  options,
  check(plan, context, { percent, deadlines: least }) {
    const { period } = plan;
    // In part of a quarter, as in the plan of its last month, nothing can be spread.
    const quarters = periodsWithin(period, 'quarter').filter(
      ({ start, end }) => start >= period.start && end <= period.end,
    );
    if (quarters.length === 0) return nothing;
    return [...deadlinesByUnit(plan, context)].flatMap(([unit, all]) => {
      if (all.length < least) return [];
      return quarters.flatMap((quarter) => {
        const due = all.filter(({ deadline: { end } }) => end >= quarter.start && end <= quarter.end);
        const last = due.filter(({ deadline: { end } }) => end >= monthStart(monthOf(quarter.end)));
        if (due.length < least || last.length * 100 <= due.length * percent) return [];
        return [report(plan, unit, quarter, due.length, last)];
      });
    });
  },
  describe: ({ unit, quarter, month, inMonth, inQuarter }, language) => {
    const [time, last] = [writePeriod(quarter, language, 'sentence'), writePeriod(month, language, 'sentence')];
    const share = `${formatNumber(inMonth, language)}/${formatNumber(inQuarter, language)}`;
    const percent = formatPercent(inMonth / inQuarter, language);
    return language === 'vi'
      ? {
          message: `${share} thời hạn ${time}${unit === null ? '' : ` của ${unit}`} dồn vào ${last} (${percent})`,
          note: 'dồn việc vào cuối quý thì làm gấp, kiểm tra, đánh giá chỉ còn hình thức',
          help: 'đưa một số thời hạn lên hai tháng đầu quý',
          related: { due: 'cùng đến hạn trong tháng này' },
        }
      : {
          message: `${inMonth} of the ${inQuarter} deadlines${unit === null ? '' : ` of ${unit}`} in ${time} lie in ${last} (${percent})`,
          note: 'work that is all due at once is done in haste, and checking it becomes a formality',
          help: 'bring some of the deadlines forward into the first two months',
          related: { due: 'due in the same month' },
        };
  },
});

interface Due {
  readonly task: Task;
  readonly deadline: WrittenDeadline;
}

/** The deadlines that name a day, a week or a month, by the unit that leads. */
function deadlinesByUnit(plan: Plan, context: AuditContext): Map<Unit | undefined, Due[]> {
  const units = new Map<Unit | undefined, Due[]>();
  for (const task of context.tasksOf(plan)) {
    if (context.isSuperseded(task)) continue;
    const deadline = writtenDeadline(task);
    if (deadline === undefined || !isExact(deadline)) continue;
    const lead = task.leads[0];
    const unit = lead?.unit ?? lead?.person?.unit ?? plan.unit;
    const own = units.get(unit);
    if (own === undefined) units.set(unit, [{ task, deadline }]);
    else own.push({ task, deadline });
  }
  return units;
}

function isExact({ unit }: WrittenDeadline): boolean {
  return unit === 'day' || unit === 'week' || unit === 'month';
}

function report(plan: Plan, unit: Unit | undefined, quarter: Period, inQuarter: number, last: readonly Due[]) {
  const month = formatMonth(monthOf(quarter.end));
  const data: DeadlinePileUp = {
    unit: unit === undefined ? null : (unit.short ?? unit.name.value),
    quarter: formatPeriod(quarter),
    month,
    inMonth: last.length,
    inQuarter,
  };
  const [first, ...others] = last;
  return onPlan(plan, 'due', first!.deadline.at, data, {
    subject: { unit: unit?.id.value ?? null, month },
    related: others.slice(0, mostShown).map(({ task, deadline }) => relatedTask(task, 'due', deadline.at)),
  });
}
