import type { Language } from '../locale/language.ts';
import type { Cadence, RepeatDue, RepeatField } from '../model/task.ts';

/**
 * A repetition in the words of a table: `Ngày 25 hằng tháng`, `Hằng quý, ngày 15 của tháng đầu quý sau`. Of a rule
 * only the number of its turns is told: RRULE says more than fits a cell.
 */
export function writeRepetition(repeat: RepeatField, turns: number, language: Language): string {
  if (repeat.kind === 'rrule') return language === 'vi' ? `Định kỳ, ${turns} kỳ` : `Recurring, ${turns} times`;
  return language === 'vi' ? inVietnamese(repeat.every, repeat.due) : inEnglish(repeat.every, repeat.due);
}

const vietnameseCadences: Readonly<Record<Cadence, string>> = {
  week: 'hằng tuần',
  month: 'hằng tháng',
  quarter: 'hằng quý',
  'half-year': '6 tháng một lần',
  year: 'hằng năm',
};
const vietnameseDays = ['', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];
/** Where the day of a longer period lies: in its last month, and of the period after it in the first. */
const vietnameseMonths: Readonly<Record<Cadence, string>> = {
  week: '',
  month: '',
  quarter: ' tháng cuối quý',
  'half-year': ' tháng 6, tháng 12',
  year: ' tháng 12',
};
const vietnameseNext: Readonly<Record<Cadence, string>> = {
  week: 'tuần sau',
  month: 'tháng sau',
  quarter: 'của tháng đầu quý sau',
  'half-year': 'của tháng đầu 6 tháng sau',
  year: 'tháng 01 năm sau',
};

function inVietnamese(every: Cadence, due: RepeatDue): string {
  const cadence = vietnameseCadences[every];
  switch (due.kind) {
    case 'end':
      return capital(cadence);
    case 'day':
      return every === 'week'
        ? `${vietnameseDays[Math.min(due.day, 7)]} ${cadence}`
        : every === 'month'
          ? `Ngày ${twoDigits(due.day)} ${cadence}`
          : `${capital(cadence)}, ngày ${twoDigits(due.day)}${vietnameseMonths[every]}`;
    case 'next':
      return every === 'week'
        ? `${capital(cadence)}, ${vietnameseDays[Math.min(due.day, 7)]} tuần sau`
        : `${capital(cadence)}, ngày ${twoDigits(due.day)} ${vietnameseNext[every]}`;
    case 'last-workday':
      return `Ngày làm việc cuối cùng ${every === 'week' || every === 'month' ? cadence : `của ${periodWord(every)}`}`;
    case 'weekday':
      return every === 'week'
        ? `${vietnameseDays[due.weekday]} ${cadence}`
        : `${vietnameseDays[due.weekday]} cuối cùng ${every === 'month' ? cadence : `của ${periodWord(every)}`}`;
  }
}

function periodWord(every: Cadence): string {
  return every === 'quarter' ? 'quý' : every === 'half-year' ? 'mỗi 6 tháng' : 'năm';
}

const englishCadences: Readonly<Record<Cadence, string>> = {
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  'half-year': 'twice a year',
  year: 'yearly',
};
const englishDays = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const englishPeriods: Readonly<Record<Cadence, string>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  year: 'year',
};

function inEnglish(every: Cadence, due: RepeatDue): string {
  const cadence = capital(englishCadences[every]);
  const period = englishPeriods[every];
  const long = every !== 'week' && every !== 'month';
  switch (due.kind) {
    case 'end':
      return cadence;
    case 'day':
      return every === 'week'
        ? `${cadence}, on ${englishDays[Math.min(due.day, 7)]}`
        : `${cadence}, on the ${ordinal(due.day)}${long ? ' of the last month' : ''}`;
    case 'next':
      return every === 'week'
        ? `${cadence}, by the ${englishDays[Math.min(due.day, 7)]} after`
        : `${cadence}, by the ${ordinal(due.day)} of the next ${long ? `${period}'s first month` : period}`;
    case 'last-workday':
      return `${cadence}, on the last working day`;
    case 'weekday':
      return `${cadence}, on ${every === 'week' ? '' : 'the last '}${englishDays[due.weekday]}`;
  }
}

function ordinal(day: number): string {
  const teen = day % 100 >= 11 && day % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}

function twoDigits(day: number): string {
  return String(day).padStart(2, '0');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
