import { type Month, monthOf } from '../calendar/month.ts';
import { isPeriod, type Period, type PeriodProblem, parsePeriod } from '../calendar/period.ts';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import { nounFor } from '../locale/nouns.ts';
import type { Member, Person, Unit } from '../model/organisation.ts';
import type { PlanSet } from '../model/plan-set.ts';
import type { Selection } from '../tables/selection.ts';
import { closest } from '../text/did-you-mean.ts';
import type { CommandInput } from './command.ts';
import { UsageError } from './errors.ts';
import type { Opened } from './open.ts';

/** What `--person`, `--unit` and `--period` choose. */
export function selectionOf(input: CommandInput, { loaded, language }: Opened): Selection {
  const text = input.options.text('period');
  return {
    people: input.options.texts('person').map((id) => memberOf(loaded.set, id, 'person', language)),
    units: input.options.texts('unit').map((id) => memberOf(loaded.set, id, 'unit', language)),
    period: text === undefined ? undefined : periodTyped(text, loaded.set, language),
    files: loaded.requested,
  };
}

function periodTyped(text: string, set: PlanSet, language: Language): Period {
  const period = readTyped(text, set);
  if (isPeriod(period)) return period;
  const { problem } = messages(language);
  const help = period.suggestion === null ? undefined : problem.didYouMean(period.suggestion);
  throw new UsageError(problem.badValue('--period', text, '2026-Q2, 2026-03'), help);
}

/** A month of the command line: `2026-03`, `3/2026`, `tháng 3`, or `3` where the plans are of one year. */
export function monthTyped(text: string, set: PlanSet, language: Language): Month {
  const period = readTyped(text, set);
  if (isPeriod(period) && period.unit === 'month') return monthOf(period.start);
  throw new UsageError(messages(language).problem.badValue('month', text, '2026-03, 3/2026'));
}

/** As in a file; what is written in another way counts, too, where it has one meaning: nobody reads it a second time. */
function readTyped(text: string, set: PlanSet): Period | PeriodProblem {
  const within = set.plans[0]?.period;
  const period = parsePeriod(text, within);
  if (isPeriod(period) || period.problem !== 'syntax' || period.suggestion === null) return period;
  return parsePeriod(period.suggestion, within);
}

type MemberOf<Kind> = Kind extends 'person' ? Person : Unit;

/** A person or unit by id; an unknown one is refused with the nearest known, by id or by name. */
export function memberOf<Kind extends 'person' | 'unit'>(
  set: PlanSet,
  id: string,
  kind: Kind,
  language: Language,
): MemberOf<Kind> {
  const ids = new Map<string, Member>();
  for (const organisation of set.organisations) {
    for (const member of kind === 'person' ? organisation.people : organisation.units) ids.set(member.id.value, member);
  }
  const member = ids.get(id);
  if (member?.kind === kind) return member as MemberOf<Kind>;
  const named = [...ids.values()].find((one) => one.kind !== 'group' && closest(id, [one.name.value]) !== undefined);
  const nearest = closest(id, ids.keys()) ?? named?.id.value;
  const { problem } = messages(language);
  throw new UsageError(
    problem.unknownMember(nounFor(1, kind, language), id),
    nearest === undefined ? undefined : problem.didYouMean(nearest),
  );
}
