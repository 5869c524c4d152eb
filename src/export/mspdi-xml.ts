import { type Day, digits, formatDay } from '../calendar/day.ts';
import { escapeXml } from '../report/xml.ts';
import type { Hours } from './week.ts';

/** Elements in the order of the schema, which Project insists on; a value that is undefined leaves its element out. */
export type Fields = readonly (readonly [name: string, value: string | number | boolean | undefined])[];

/** Elements that hold a value each. */
export function fields(entries: Fields): string {
  return entries
    .map(([name, value]) => {
      if (value === undefined) return '';
      const text = typeof value === 'boolean' ? (value ? '1' : '0') : escapeXml(String(value));
      return `<${name}>${text}</${name}>\n`;
    })
    .join('');
}

/** An element around others. */
export function nested(name: string, content: string): string {
  return `<${name}>\n${content}</${name}>\n`;
}

/** A name as long as the schema allows, 512 characters; a longer one ends in an ellipsis. */
export function nameOf(text: string, most = 512): string {
  return text.length <= most ? text : `${text.slice(0, most - 2).replace(/[\ud800-\udbff]$/, '')} …`;
}

/** A moment without a zone, as everything in Project is: `2026-03-09T08:00:00`. */
export function moment(day: Day, minutes: number): string {
  return `${formatDay(day)}T${clock(minutes)}`;
}

/** Minutes from midnight as `08:00:00`; the midnight that ends a day is written as the first of the next. */
export function clock(minutes: number): string {
  const ofDay = minutes % (24 * 60);
  return `${digits(Math.floor(ofDay / 60), 2)}:${digits(ofDay % 60, 2)}:00`;
}

/** Seconds of work or duration: `PT19H12M0S`. Never days, which Project does not read. */
export function duration(seconds: number): string {
  return `PT${Math.floor(seconds / 3600)}H${Math.floor((seconds % 3600) / 60)}M${seconds % 60}S`;
}

export function workingTimes(hours: readonly Hours[]): string {
  if (hours.length === 0) return '';
  const times = hours.map(([from, to]) =>
    nested(
      'WorkingTime',
      fields([
        ['FromTime', clock(from)],
        ['ToTime', clock(to)],
      ]),
    ),
  );
  return nested('WorkingTimes', times.join(''));
}
