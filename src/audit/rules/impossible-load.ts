import { formatDay } from '../../calendar/day.ts';
import { formatMonth, monthOf } from '../../calendar/month.ts';
import { writePeriod } from '../../calendar/written.ts';
import type { Language } from '../../locale/language.ts';
import { formatDays } from '../../locale/numbers.ts';
import type { Overfull } from '../../model/expansion.ts';
import type { AuditContext } from '../context.ts';
import { onPerson } from '../found.ts';
import { findRelief } from '../relief.ts';
import { type Found, nothing, personRule, type RuleOptions, type Words } from '../rule.ts';
import { relatedShares, type Share, shareLabels, sharesOf } from '../shares.ts';
import { during } from '../stretch.ts';

interface Impossible {
  readonly person: string;
  /** First and last day of the interval, ISO 8601. */
  readonly from: string;
  readonly until: string;
  /** Person-days of the work that lies wholly inside, of what is free there, and of the difference. */
  readonly demand: number;
  readonly supply: number;
  readonly over: number;
  /** The largest first. */
  readonly tasks: readonly Share[];
  /** Fixed work, already taken off the supply. */
  readonly fixed: readonly Share[];
  readonly move: Move | null;
}

/** The one task whose move makes room for all. */
interface Move {
  readonly plan: string;
  readonly task: string;
  readonly title: string;
  readonly later: boolean;
  readonly from: string;
  readonly until: string;
  readonly due: string;
  /** The task has a deadline and no start: the deadline is what is to be moved. */
  readonly deadlineOnly: boolean;
}

const options = {
  days: {
    type: 'number',
    default: 0.05,
    minimum: 0,
    description: {
      en: 'days over that are passed over, since shares are rounded',
      vi: 'số ngày vượt được bỏ qua, do chia số ngày công phải làm tròn',
    },
  },
} as const satisfies RuleOptions;

/** Work that does not fit into its days, however it is distributed. */
export const impossibleLoad = personRule<Impossible, typeof options>({
  name: 'impossible-load',
  title: { en: 'more work than fits, however it is spread', vi: 'Không thể bố trí đủ thời gian' },
  severity: 'error',
  precedence: [{ over: ['overloaded-month'], where: 'person' }],
  options,
  check(person, context, { days }) {
    const overfull = person.planned ? context.expansion.overfull.get(person) : undefined;
    if (overfull === undefined || overfull.demand - overfull.supply <= days * 100) return nothing;
    return [report(overfull, context)];
  },
  describe: (data, language) => (language === 'vi' ? inVietnamese(data) : inEnglish(data)),
});

function report(overfull: Overfull, context: AuditContext): Found<Impossible> {
  const { person, start, end, demand, supply } = overfull;
  const tasks = sharesOf(overfull.activities);
  const fixed = sharesOf(overfull.fixed);
  const { share, place } = tasks[0]!;
  return onPerson(
    person,
    'effort',
    place,
    {
      person: person.name.value,
      from: formatDay(start),
      until: formatDay(end),
      demand: demand / 100,
      supply: supply / 100,
      over: (demand - supply) / 100,
      tasks: tasks.map((one) => one.share),
      fixed: fixed.map((one) => one.share),
      move: moveOf(overfull, context),
    },
    {
      subject: { plan: share.plan, task: share.task },
      months: [formatMonth(monthOf(start)), formatMonth(monthOf(end))],
      related: [...relatedShares(tasks, 1), ...relatedShares(fixed, 0, 'fixed')],
    },
  );
}

function moveOf(overfull: Overfull, context: AuditContext): Move | null {
  const relief = findRelief(overfull, context);
  if (relief === undefined) return null;
  const { task, later, window, due } = relief;
  return {
    plan: task.plan.id,
    task: task.id.value,
    title: task.title.value,
    later,
    from: formatDay(window.start),
    until: formatDay(window.end),
    due: formatDay(due),
    deadlineOnly: window.assumed,
  };
}

function inEnglish({ person, from, until, demand, supply, tasks, fixed, move }: Impossible): Words {
  const amount = (days: number): string => formatDays(days * 100, 'en');
  return {
    message: `too much work for ${person} ${during(from, until, 'en')}: ${amount(demand)}, with ${amount(supply)} to do it in`,
    note:
      `however it is spread, it does not fit; the largest share is \`${tasks[0]!.title}\`, ${amount(tasks[0]!.days)}` +
      (fixed.length === 0 ? '' : `; fixed work takes ${amount(sum(fixed))} besides`),
    help:
      move === null
        ? 'moving one task is not enough: give work to somebody else, move several deadlines or plan less effort'
        : `moving \`${move.title}\` alone is enough: ${move.deadlineOnly ? `set its deadline to ${written(move.due, 'en')}` : `do it ${during(move.from, move.until, 'en')}`}`,
    related: {
      ...shareLabels(tasks, ({ days }) => `needs ${amount(days)}`),
      ...shareLabels(fixed, ({ days }) => `takes ${amount(days)}, fixed`, 'fixed'),
    },
  };
}

function inVietnamese({ person, from, until, demand, supply, tasks, fixed, move }: Impossible): Words {
  const amount = (days: number): string => formatDays(days * 100, 'vi');
  return {
    message: `${during(from, until, 'vi')}, ${person} có ${amount(supply)} nhưng được giao ${amount(demand)}`,
    note:
      `sắp xếp cách nào cũng không đủ thời gian; nhiều nhất là \`${tasks[0]!.title}\`: ${amount(tasks[0]!.days)}` +
      (fixed.length === 0 ? '' : `; ngoài ra lịch cố định chiếm ${amount(sum(fixed))}`),
    help:
      move === null
        ? 'chuyển một việc chưa đủ: giao bớt cho người khác, lùi thời hạn nhiều việc hoặc giảm số ngày công'
        : `chỉ cần chuyển \`${move.title}\` là đủ: ${move.deadlineOnly ? `đặt thời hạn ${written(move.due, 'vi')}` : `thực hiện ${during(move.from, move.until, 'vi')}`}`,
    related: {
      ...shareLabels(tasks, ({ days }) => `cần ${amount(days)}`),
      ...shareLabels(fixed, ({ days }) => `lịch cố định, chiếm ${amount(days)}`, 'fixed'),
    },
  };
}

function sum(shares: readonly Share[]): number {
  let days = 0;
  for (const share of shares) days += share.days;
  return days;
}

function written(text: string, language: Language): string {
  return writePeriod(text, language, 'sentence');
}
