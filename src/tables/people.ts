import type { Month } from '../calendar/month.ts';
import { monthOf } from '../calendar/month.ts';
import type { Period } from '../calendar/period.ts';
import type { Load } from '../model/expansion.ts';
import type { Organisation, Person, Unit } from '../model/organisation.ts';

/** Somebody's time and work over some months, in hundredths of a person-day. */
export interface PersonLoads {
  readonly person: Person;
  readonly loads: ReadonlyMap<Month, Load>;
}

/** The people of some loads, as tables list them: by unit, in each its head, then deputies, then the others. */
export function peopleOf(loads: readonly Load[], organisations: readonly Organisation[]): PersonLoads[] {
  const found = new Map<Person, Map<Month, Load>>();
  for (const load of loads) {
    const own = found.get(load.person);
    if (own === undefined) found.set(load.person, new Map([[load.month, load]]));
    else own.set(load.month, load);
  }
  const places = new Map<Unit, number>();
  for (const organisation of organisations) for (const unit of sortedUnits(organisation)) places.set(unit, places.size);
  const placeOf = ({ unit }: Person): number => (unit === undefined ? places.size : (places.get(unit) ?? places.size));
  return [...found]
    .map(([person, own]) => ({ person, loads: own }))
    .sort((a, b) => placeOf(a.person) - placeOf(b.person) || rankOf(a.person) - rankOf(b.person));
}

/** Units by their `order`, those without one behind, as the organisation lists them. */
export function sortedUnits({ units }: Organisation): Unit[] {
  return units.toSorted((a, b) => (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER));
}

function rankOf(person: Person): number {
  if (person.unit?.head === person) return 0;
  return /^(?:phó|deputy|vice)(?![\p{L}\p{M}])/iu.test(person.title?.normalize('NFC') ?? '') ? 1 : 2;
}

/** Sums over the months of a period. */
export interface Sum {
  readonly workingDays: number;
  readonly leaveDays: number;
  readonly supply: number;
  readonly demand: number;
}

export function sumOf({ loads }: PersonLoads, { start, end }: Pick<Period, 'start' | 'end'>): Sum {
  const sum = { workingDays: 0, leaveDays: 0, supply: 0, demand: 0 };
  for (let month = monthOf(start); month <= monthOf(end); month += 1) {
    const load = loads.get(month);
    if (load === undefined) continue;
    sum.workingDays += load.workingDays;
    sum.leaveDays += load.leaveDays;
    sum.supply += load.supply;
    sum.demand += load.demand;
  }
  return sum;
}
