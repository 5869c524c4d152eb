import { formatMonth, type Month } from '../../calendar/month.ts';
import { writePeriod } from '../../calendar/written.ts';
import { level } from '../../expand/level.ts';
import { formatDays } from '../../locale/numbers.ts';
import type { Load } from '../../model/expansion.ts';
import type { Person } from '../../model/organisation.ts';
import type { AuditContext } from '../context.ts';
import { onPerson } from '../found.ts';
import { workOf } from '../person-work.ts';
import { type Found, nothing, personRule, type RuleOptions } from '../rule.ts';
import { relatedShares, type Share, shareLabels, sharesOf } from '../shares.ts';

interface Overload {
  readonly person: string;
  readonly month: string;
  /** Person-days of work, of what the person has, and of the difference. */
  readonly days: number;
  readonly supply: number;
  readonly over: number;
  /** The largest first. */
  readonly shares: readonly Share[];
  /** Whether the month fits once work is moved within its windows. */
  readonly dissolves: boolean;
}

const options = {
  days: {
    type: 'number',
    default: 1,
    minimum: 0,
    description: {
      en: 'days over the supply from which a month counts',
      vi: 'số ngày vượt quỹ thời gian thì mới tính',
    },
  },
  percent: {
    type: 'number',
    default: 10,
    minimum: 0,
    description: {
      en: 'per cent over the supply from which a month counts',
      vi: 'tỷ lệ % vượt quỹ thời gian thì mới tính',
    },
  },
} as const satisfies RuleOptions;

/** A month that holds more work of a person than days, with the work spread evenly. */
export const overloadedMonth = personRule<Overload, typeof options>({
  name: 'overloaded-month',
  title: { en: 'more work than days in a month', vi: 'Vượt quỹ thời gian trong tháng' },
  severity: 'warning',
  options,
  check(person, context, { days, percent }) {
    if (!person.planned) return nothing;
    const over = context
      .loadsOf(person)
      .filter(
        ({ demand, supply }) =>
          demand > supply && demand - supply >= days * 100 && (demand - supply) * 100 >= supply * percent,
      );
    return over.length === 0 ? nothing : over.map((load) => report(person, load, context));
  },
  describe: ({ person, month, days, supply, over, shares, dissolves }, language) => {
    const amount = (value: number): string => formatDays(value * 100, language);
    const [largest] = shares;
    const when = writePeriod(month, language, 'sentence');
    return language === 'vi'
      ? {
          message: `${when}, ${person} vượt ${amount(over)}: giao ${amount(days)}, quỹ thời gian ${amount(supply)}`,
          note: `nhiều nhất là \`${largest!.title}\`: ${amount(largest!.days)}`,
          help: dissolves
            ? 'sắp xếp lại trong thời gian thực hiện đã ghi của từng việc là đủ: xem `plan expand --spread level`'
            : 'chuyển bớt việc sang người khác, lùi thời hạn hoặc giảm số ngày công',
          related: shareLabels(shares, (share) => `chiếm ${amount(share.days)}`),
        }
      : {
          message: `${person} has ${amount(over)} too much in ${when}: ${amount(days)} of work against ${amount(supply)}`,
          note: `the largest share is \`${largest!.title}\`, ${amount(largest!.days)}`,
          help: dissolves
            ? 'moving work within the windows written is enough: see `plan expand --spread level`'
            : 'give work to somebody else, move a deadline or plan less effort',
          related: shareLabels(shares, (share) => `takes ${amount(share.days)}`),
        };
  },
});

function report(person: Person, load: Load, context: AuditContext): Found<Overload> {
  const rows = context
    .assignmentsOf(person)
    .filter((row) => row.month === load.month && row.supersededBy === undefined && (row.hundredths ?? 0) > 0);
  const shares = sharesOf(rows.map(({ activity, hundredths }) => ({ activity, hundredths: hundredths! })));
  const { share, place } = shares[0]!;
  const month = formatMonth(load.month);
  return onPerson(
    person,
    'effort',
    place,
    {
      person: person.name.value,
      month,
      days: load.demand / 100,
      supply: load.supply / 100,
      over: (load.demand - load.supply) / 100,
      shares: shares.map((one) => one.share),
      dissolves: fitsLevelled(person, load, context),
    },
    { subject: { plan: share.plan, task: share.task, month }, related: relatedShares(shares, 1) },
  );
}

/**
 * Whether levelling brings the month down to its supply. It may not where all work that can be moved fits: work without
 * any working day in its window stays where it is.
 */
function fitsLevelled(person: Person, { month, supply }: Load, context: AuditContext): boolean {
  const levelled = context.shared('levelled months', () => new Map<Person, ReadonlyMap<Month, number>>());
  let months = levelled.get(person);
  if (months === undefined) {
    months = levelledMonths(person, context);
    levelled.set(person, months);
  }
  return (months.get(month) ?? 0) <= supply;
}

function levelledMonths(person: Person, context: AuditContext): ReadonlyMap<Month, number> {
  const { jobs, free } = workOf(person, context);
  const months = new Map<Month, number>();
  const add = (month: Month, hundredths: number): void => {
    months.set(month, (months.get(month) ?? 0) + hundredths);
  };
  for (const placed of level(jobs, free)) for (const [month, hundredths] of placed) add(month, hundredths);
  const movable = new Set(jobs.map(({ worker }) => worker));
  for (const { worker, month, hundredths, supersededBy } of context.assignmentsOf(person))
    if (supersededBy === undefined && !movable.has(worker)) add(month, hundredths ?? 0);
  return months;
}
