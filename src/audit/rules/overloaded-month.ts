import { formatMonth } from '../../calendar/month.ts';
import { formatDays } from '../../locale/nouns.ts';
import type { Assignment, Load } from '../../model/expansion.ts';
import type { Person } from '../../model/organisation.ts';
import type { AuditContext } from '../context.ts';
import { onPerson, placeIn, relatedTask } from '../found.ts';
import { type Found, nothing, personRule, type RuleOptions } from '../rule.ts';

interface Overload {
  readonly person: string;
  readonly month: string;
  /** Hundredths of a day. */
  readonly days: number;
  readonly supply: number;
  readonly over: number;
  readonly shares: readonly { readonly task: string; readonly title: string; readonly days: number }[];
  /** Whether everything fits once work is moved within its windows. */
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
          demand - supply >= days * 100 && (demand - supply) * 100 >= supply * percent && demand > supply,
      );
    return over.length === 0 ? nothing : over.map((load) => report(person, load, context));
  },
  describe: ({ person, month, days, supply, over, shares, dissolves }, language) => {
    const amount = (hundredths: number): string => formatDays(hundredths, language);
    const related = Object.fromEntries(
      shares.map((share, i) => [
        `share ${i}`,
        language === 'vi' ? `chiếm ${amount(share.days)}` : `takes ${amount(share.days)}`,
      ]),
    );
    return language === 'vi'
      ? {
          message: `tháng ${monthInWords(month)}, ${person} vượt ${amount(over)}: giao ${amount(days)}, quỹ thời gian ${amount(supply)}`,
          help: dissolves
            ? 'sắp xếp lại trong khoảng thời gian đã ghi của từng việc là đủ: xem `plan expand --spread level`'
            : 'chuyển bớt việc sang người khác, lùi thời hạn hoặc giảm số ngày công',
          related,
        }
      : {
          message: `${person} has ${amount(over)} too much in ${month}: ${amount(days)} of work against ${amount(supply)}`,
          help: dissolves
            ? 'moving work within the windows written is enough: see `plan expand --spread level`'
            : 'give work to somebody else, move a deadline or plan less effort',
          related,
        };
  },
});

function monthInWords(month: string): string {
  const [year, number] = month.split('-');
  return `${Number(number) < 3 ? number : Number(number)}/${year}`;
}

function report(person: Person, load: Load, context: AuditContext): Found<Overload> {
  const rows = context
    .assignmentsOf(person)
    .filter((row) => row.month === load.month && row.supersededBy === undefined && (row.hundredths ?? 0) > 0)
    .sort((a, b) => b.hundredths! - a.hundredths!);
  const largest = rows[0]!.activity.task;
  const month = formatMonth(load.month);
  return onPerson(
    person,
    'effort',
    placeIn(largest.file, largest.title),
    {
      person: person.name.value,
      month,
      days: load.demand,
      supply: load.supply,
      over: load.demand - load.supply,
      shares: rows.map(share),
      dissolves: !context.expansion.overfull.has(person),
    },
    {
      subject: { plan: largest.plan.id, task: largest.id.value, month },
      related: rows.slice(1).map(({ activity: { task } }, i) => relatedTask(task, `share ${i + 1}`)),
    },
  );
}

function share({ activity, hundredths }: Assignment): Overload['shares'][number] {
  return { task: activity.id, title: activity.task.title.value, days: hundredths! };
}
