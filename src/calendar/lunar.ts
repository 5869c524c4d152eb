import { type Day, dayOf } from './day.ts';
import { newMoonDay, newMoonNear, solarSector } from './lunar-astronomy.ts';

/**
 * The lunar calendar of Vietnam, astronomical, for the meridian of UTC+7, which it has followed since 1968; before that
 * the days of Hanoi and Saigon differed. Tested against another implementation for 1990 to 2050.
 *
 * Rules as given by Hồ Ngọc Đức: a month begins on the day of the new moon; the month of the winter solstice is the
 * 11th; between two 11th months thirteen months apart, the first that holds no principal solar term is a leap month.
 */

/** Mùng 1 Tết: the first day of the lunar year that begins in a year. */
export function lunarNewYear(year: number): Day {
  return newMoonDay(moonOfMonth(year, 1));
}

/** How many days the 12th lunar month before Tết of a year has: its last is 29 or 30 tháng Chạp. */
export function daysBeforeNewYear(year: number): number {
  const moon = moonOfMonth(year, 1);
  return newMoonDay(moon) - newMoonDay(moon - 1);
}

/** Giỗ Tổ Hùng Vương: the 10th day of the 3rd lunar month. */
export function hungKingsDay(year: number): Day {
  return newMoonDay(moonOfMonth(year, 3)) + 9;
}

/** The new moon that begins a month, 1 to 10, of the lunar year that begins in a year; a leap month is passed over. */
function moonOfMonth(year: number, month: number): number {
  const eleventh = eleventhMonth(year - 1);
  const ordinary = month + 1;
  const isLeapYear = eleventhMonth(year) - eleventh === 13;
  const shift = isLeapYear && leapMonth(eleventh) <= ordinary ? 1 : 0;
  return eleventh + ordinary + shift;
}

/** The number of the new moon that begins the month of the winter solstice, when the sun is at 270°. */
function eleventhMonth(year: number): number {
  let moon = newMoonNear(dayOf(year, 12, 31));
  while (newMoonDay(moon) > dayOf(year, 12, 31)) moon--;
  // Where the sun is past 270° as the month begins, the solstice lies in the month before.
  return solarSector(newMoonDay(moon)) >= 9 ? moon - 1 : moon;
}

/** How many months after the 11th the leap month is, in a year of thirteen. */
function leapMonth(eleventh: number): number {
  for (let after = 1; after < 13; after++) {
    const [start, next] = [newMoonDay(eleventh + after), newMoonDay(eleventh + after + 1)];
    if (solarSector(start) === solarSector(next)) return after;
  }
  // Thirteen months hold twelve principal terms, so one of them goes without.
  return 13;
}
