import { type Day, weekdayOf } from '../../calendar/day.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import { writeDay } from '../../calendar/written.ts';
import { personTime } from '../../expand/working-time.ts';
import type { Language } from '../../locale/language.ts';
import { count } from '../../locale/nouns.ts';
import type { Window } from '../../model/expansion.ts';
import type { Organisation, Person } from '../../model/organisation.ts';
import { editorWords } from '../words/words.ts';
import { list, paragraphs, plain } from './markdown.ts';

/** From when to when, and how many working days that is. */
export function windowInWords({ start, end, assumed }: Window, calendar: WorkingCalendar, language: Language): string {
  const words = editorWords(language).hover;
  const from = writeDay(start, language, 'table');
  const days = count(calendar.workdaysBetween(start, end), 'workday', language);
  const span = start === end ? from : words.span(from, writeDay(end, language, 'table'));
  return `${span}: ${days}${assumed ? ` (${words.assumed})` : ''}`;
}

/** A window with the working days that each person has in it, where those differ from the calendar's. */
export function windowCard(
  window: Window,
  organisation: Organisation,
  people: readonly Person[],
  language: Language,
): string {
  const { calendar } = organisation;
  const all = calendar.workdaysBetween(window.start, window.end);
  const own = people.flatMap((person) => {
    const days = personTime(organisation, person).daysBetween(window.start, window.end);
    return days === all ? [] : [`${plain(person.name.value)}: ${count(days, 'workday', language)}`];
  });
  const last = window.end;
  return paragraphs([windowInWords(window, calendar, language), dayInWords(last, calendar, language), list(own)]);
}

/** Which day of the week a day is, and whether people work on it. */
export function dayInWords(day: Day, calendar: WorkingCalendar, language: Language): string {
  const words = editorWords(language).hover;
  const weekday = words.weekdays[weekdayOf(day) - 1] ?? '';
  const name = calendar.nameOf(day);
  const off = calendar.isWorkday(day) ? '' : `, ${name === undefined ? words.dayOff : plain(name)}`;
  return `${weekday} ${writeDay(day, language, 'table')}${off}`;
}
