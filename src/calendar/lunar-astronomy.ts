import type { Day } from './day.ts';

/** Julian date of 1970-01-01 at noon. */
const julianNoonOfDayZero = 2_440_588;
/** Vietnam's midnight comes seven hours before Greenwich's. */
const zone = 7 / 24;
const meanMonth = 29.530588861;
/** Julian ephemeris date of the mean new moon of 2000-01-06, number 0. */
const firstNewMoon = 2_451_550.09766;

/** The number of the new moon nearest a day, give or take one; 0 is that of 2000-01-06. */
export function newMoonNear(day: Day): number {
  return Math.round((day + julianNoonOfDayZero - firstNewMoon) / meanMonth);
}

/** The day in Vietnam on which a new moon falls. */
export function newMoonDay(number: number): Day {
  const universal = newMoonTime(number) - deltaT(number / 12.3685) / 86_400;
  return Math.floor(universal + zone + 0.5) - julianNoonOfDayZero;
}

/**
 * Which twelfth of its yearly way the sun is in as a day begins in Vietnam: 0 from the spring equinox, 9 from the
 * winter solstice. A month in which it does not change holds no principal term.
 */
export function solarSector(day: Day): number {
  const midnight = day + julianNoonOfDayZero - 0.5 - zone;
  return Math.floor(solarLongitude((midnight - 2_451_545) / 36_525) / 30);
}

/**
 * Julian ephemeris date of a new moon, right to about a minute.
 * Jean Meeus, Astronomical Algorithms (2nd edition), chapter 49, without the planetary terms.
 */
function newMoonTime(k: number): number {
  const t = k / 1236.85;
  const mean = firstNewMoon + meanMonth * k + 0.00015437 * t ** 2 - 0.00000015 * t ** 3 + 0.00000000073 * t ** 4;
  const e = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  const sun = radians(2.5534 + 29.1053567 * k - 0.0000014 * t ** 2 - 0.00000011 * t ** 3);
  const moon = radians(201.5643 + 385.81693528 * k + 0.0107582 * t ** 2 + 0.00001238 * t ** 3 - 0.000000058 * t ** 4);
  const node = radians(160.7108 + 390.67050284 * k - 0.0016118 * t ** 2 - 0.00000227 * t ** 3 + 0.000000011 * t ** 4);
  const ascending = radians(124.7746 - 1.56375588 * k + 0.0020672 * t ** 2 + 0.00000215 * t ** 3);
  let correction = -0.00017 * Math.sin(ascending);
  for (const [days, ofSun, ofMoon, ofNode] of newMoonTerms) {
    correction += days * e ** Math.abs(ofSun) * Math.sin(ofSun * sun + ofMoon * moon + ofNode * node);
  }
  return mean + correction;
}

/** Days, and the multiples of the sun's and the moon's mean anomaly and of the moon's argument of latitude. */
const newMoonTerms: readonly (readonly [number, number, number, number])[] = [
  [-0.4072, 0, 1, 0],
  [0.17241, 1, 0, 0],
  [0.01608, 0, 2, 0],
  [0.01039, 0, 0, 2],
  [0.00739, -1, 1, 0],
  [-0.00514, 1, 1, 0],
  [0.00208, 2, 0, 0],
  [-0.00111, 0, 1, -2],
  [-0.00057, 0, 1, 2],
  [0.00056, 1, 2, 0],
  [-0.00042, 0, 3, 0],
  [0.00042, 1, 0, 2],
  [0.00038, 1, 0, -2],
  [-0.00024, -1, 2, 0],
  [-0.00007, 2, 1, 0],
  [0.00004, 0, 2, -2],
  [0.00004, 3, 0, 0],
  [0.00003, 1, 1, -2],
  [0.00003, 0, 2, 2],
  [-0.00003, 1, 1, 2],
  [0.00003, -1, 1, 2],
  [-0.00002, -1, 1, -2],
  [-0.00002, 1, 3, 0],
  [0.00002, 0, 4, 0],
];

/** Apparent longitude of the sun in degrees, 0 to 360, right to 0.01° (a quarter of an hour). Meeus, chapter 25. */
function solarLongitude(t: number): number {
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t ** 2;
  const anomaly = radians(357.52911 + 35_999.05029 * t - 0.0001537 * t ** 2);
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t ** 2) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.000289 * Math.sin(3 * anomaly);
  const nutation = 0.00478 * Math.sin(radians(125.04 - 1934.136 * t));
  const apparent = mean + centre - 0.00569 - nutation;
  return ((apparent % 360) + 360) % 360;
}

/**
 * Seconds by which the earth's clock lags behind the even time of the formulas, from years since 2000. Espenak and
 * Meeus for 2005 to 2050; a few seconds off outside, which moves no new moon of the years tested across midnight.
 */
function deltaT(years: number): number {
  return 62.92 + 0.32217 * years + 0.005589 * years ** 2;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
