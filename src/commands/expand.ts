import { isPeriod, type Period, parsePeriod } from '../calendar/period.ts';
import { expand } from '../expand/expand.ts';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import type { Member, Person, Unit } from '../model/organisation.ts';
import type { PlanSet } from '../model/plan-set.ts';
import { type Selection, select } from '../tables/selection.ts';
import { closest } from '../text/did-you-mean.ts';
import { plainPaint } from '../text/paint.ts';
import { tool } from '../version.ts';
import { blocked, sayFindings } from './blocked.ts';
import type { CommandInput, Run } from './command.ts';
import { UsageError } from './errors.ts';
import { type Opened, openPlans, paintFor, widthOf } from './open.ts';
import { emit, wantedFormats } from './output.ts';
import { expansionFormats } from './specs/expand.ts';

/** Prints who does what in which month. */
export const expandPlans: Run = async (input, io) => {
  const opened = await openPlans(input, io, input.arguments);
  const wanted = wantedFormats(input, expansionFormats, opened.language);
  if (await blocked(opened, input, io)) return 'findings';
  const spread = input.options.text('spread') === 'level' ? 'level' : 'even';
  const selected = select(expand(opened.loaded.set, spread), selectionOf(input, opened));
  for (const { name, file } of wanted) {
    const paint = file === undefined ? await paintFor(io.stdout, input, io) : plainPaint;
    if (name === 'terminal') {
      const { expansionTable } = await import('../tables/expansion-terminal.ts');
      const byPerson = input.options.texts('person').length + input.options.texts('unit').length > 0;
      await emit(
        expansionTable({ selected, byPerson }, { language: opened.language, paint, width: widthOf(io.stdout) }),
        file,
        io,
      );
      continue;
    }
    const { expansionFile } = await import('../tables/expansion-rows.ts');
    const data = expansionFile(selected, spread, tool);
    if (name === 'json') await emit(`${JSON.stringify(data, null, 2)}\n`, file, io);
    else {
      const { expansionCsv } = await import('../tables/expansion-csv.ts');
      await emit(expansionCsv(data.assignments, ','), file, io);
    }
  }
  await sayFindings(opened, input, io);
  return 'clean';
};

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
    problem.unknownMember(kind, id),
    nearest === undefined ? undefined : problem.didYouMean(nearest),
  );
}
