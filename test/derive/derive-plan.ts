import { formatMonth } from '../../src/calendar/month.ts';
import { isPeriod, parsePeriod } from '../../src/calendar/period.ts';
import { type DerivedPlan, type DeriveRequest, derivePlan, planText } from '../../src/derive/derive.ts';
import { expand } from '../../src/expand/expand.ts';
import type { Expansion } from '../../src/model/expansion.ts';
import type { Person, Unit } from '../../src/model/organisation.ts';
import type { PlanSet } from '../../src/model/plan-set.ts';
import { loadPlanSet } from '../../src/read/load.ts';
import { memorySources } from '../support/memory-sources.ts';

export type Files = Readonly<Record<string, string>>;

export interface Wanted {
  readonly parent: string;
  readonly period: string;
  readonly unit?: string;
  readonly person?: string;
  readonly file?: string;
}

/** Reads plans that exist only in memory, under `/plans`. */
export async function load(files: Files): Promise<PlanSet> {
  const sources = memorySources(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`/plans/${name}`, text])),
  );
  return (await loadPlanSet({ sources, cwd: '/plans', arguments: [] })).set;
}

export interface Derived {
  readonly request: DeriveRequest;
  readonly plan: DerivedPlan;
  readonly text: string;
}

/** Derives a plan from one of the files. */
export async function derive(
  files: Files,
  { parent: id, period, unit, person, file = 'derived' }: Wanted,
): Promise<Derived> {
  const set = await load(files);
  const parent = set.planById.get(id);
  if (parent === undefined) throw new Error(`no plan ${id}`);
  const meant = parsePeriod(period, parent.period);
  if (!isPeriod(meant)) throw new Error(`no period ${period}`);
  const { members } = parent.organisation;
  const request: DeriveRequest = {
    set,
    parent,
    period: meant,
    unit: unit === undefined ? undefined : (members.get(unit) as Unit),
    person: person === undefined ? undefined : (members.get(person) as Person),
    path: `/plans/${file}.plan.yaml`,
    language: parent.language ?? 'vi',
  };
  const plan = await derivePlan(request);
  return { request, plan, text: planText(request, plan, 'plan derive') };
}

/** The demand of every person in every month, in hundredths of a day; and how many rows make it up. */
export function demands(set: PlanSet): Map<string, { readonly demand: number; readonly rows: number }> {
  const expansion: Expansion = expand(set, 'even');
  const rows = new Map<string, number>();
  for (const { worker, month } of expansion.assignments) {
    const key = `${worker.person?.id.value} ${formatMonth(month)}`;
    rows.set(key, (rows.get(key) ?? 0) + 1);
  }
  return new Map(
    expansion.loads.map(({ person, month, demand }) => {
      const key = `${person.id.value} ${formatMonth(month)}`;
      return [key, { demand, rows: rows.get(key) ?? 0 }];
    }),
  );
}

/** Months of people whose demand differs by more than the rounding of their rows. */
export function differences(before: PlanSet, after: PlanSet): string[] {
  const [was, is] = [demands(before), demands(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [one, other] = [was.get(key)?.demand ?? 0, is.get(key)?.demand ?? 0];
    const allowed = Math.max(was.get(key)?.rows ?? 0, is.get(key)?.rows ?? 0);
    return Math.abs(one - other) > allowed ? [`${key}: ${one} before, ${other} after`] : [];
  });
}
