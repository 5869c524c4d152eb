import { isPeriod, type Period, parsePeriod } from '../calendar/period.ts';
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
    period: text === undefined ? undefined : periodOf(text, loaded.set, language),
    files: loaded.requested,
  };
}

function periodOf(text: string, set: PlanSet, language: Language): Period {
  const period = parsePeriod(text, set.plans[0]?.period);
  if (isPeriod(period)) return period;
  const { problem } = messages(language);
  const help = period.suggestion === null ? undefined : problem.didYouMean(period.suggestion);
  throw new UsageError(problem.badValue('--period', text, '2026-Q2, 2026-03'), help);
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
