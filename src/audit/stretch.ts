import { parseDay } from '../calendar/day.ts';
import { writePeriod } from '../calendar/written.ts';
import type { Language } from '../locale/language.ts';

/** A stretch of days from ISO 8601 texts, as a sentence has it: `6 July 2026`, `July 2026`, `from 6 to 17 July 2026`. */
export function writeStretch(from: string, until: string, language: Language): string {
  const [start, end] = [parseDay(from), parseDay(until)];
  if (start === undefined || end === undefined || start === end) return writePeriod(from, language, 'sentence');
  return writePeriod({ start, end, unit: 'interval' }, language, 'sentence');
}

/** The same with the preposition that English wants: `on 6 July 2026`, `in July 2026`. */
export function during(from: string, until: string, language: Language): string {
  const text = writeStretch(from, until, language);
  if (language === 'vi' || text.startsWith('from ')) return text;
  return `${from === until ? 'on' : 'in'} ${text}`;
}
