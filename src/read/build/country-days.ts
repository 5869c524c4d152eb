import type { CalendarData, CalendarYear, NamedDay } from '../../calendar/calendar-data.ts';
import { dayOf, formatDay, parseDay } from '../../calendar/day.ts';

/** The most years whose holidays are worked out: each takes its time. */
const mostYears = 30;

/**
 * The public holidays of a country by its ISO 3166 code, or of a part of it (`GB-SCT`); undefined where none are known. Vietnam's come with the tool,
 * with the swapped days that only yearly decisions tell; those of others from a library, which is loaded only here.
 *
 * @param years those that plans speak of; Vietnam's data hold what they hold
 */
export async function countryDays(country: string, years: readonly number[]): Promise<CalendarData | undefined> {
  const code = country.trim().toUpperCase();
  if (code === 'VN') return (await import('../../generated/vn-calendar.ts')).vnCalendar;
  const [, nation, region] = /^([A-Z]{2})(?:-([A-Z0-9]{1,3}))?$/.exec(code) ?? [];
  if (nation === undefined) return undefined;
  const { default: Holidays } = await import('date-holidays');
  const known = new Holidays();
  if (!Object.hasOwn(known.getCountries(), nation)) return undefined;
  if (region !== undefined && !Object.hasOwn(known.getStates(nation) ?? {}, region)) return undefined;
  const holidays = new Holidays(nation, region ?? '', '', { types: ['public'] });
  const data: { [year: string]: CalendarYear } = {};
  for (const year of years.slice(0, mostYears)) {
    const off = holidays.getHolidays(year).flatMap((holiday) => daysOff(holiday, year));
    data[year] = { off: withoutRepeats(off), source: 'date-holidays' };
  }
  return { country: code, years: data };
}

interface Holiday {
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
  readonly name: string;
}

/**
 * The whole days of a holiday that lie in the year. The library's texts are local to the country; its times serve for
 * the length alone. Those that begin at sunset count from the next day, and half days not at all.
 */
function daysOff({ date, start, end, name }: Holiday, year: number): NamedDay[] {
  const first = parseDay(date.slice(0, 10));
  if (first === undefined) return [];
  const eve = Number(date.slice(11, 13)) >= 12 ? 1 : 0;
  const length = Math.round((end.getTime() - start.getTime()) / 86_400_000);
  const days: NamedDay[] = [];
  for (let day = first + eve; day < first + eve + length; day += 1) {
    if (day >= dayOf(year, 1, 1) && day <= dayOf(year, 12, 31)) days.push({ date: formatDay(day), name });
  }
  return days;
}

function withoutRepeats(days: readonly NamedDay[]): NamedDay[] {
  return [...new Map(days.map((day) => [day.date, day])).values()];
}
