import type { Language } from '../locale/language.ts';
import { type Day, dateParts } from './day.ts';
import type { PeriodUnit } from './period.ts';
import { isoWeekOf } from './period-units.ts';

/** Where a period is written: a table's cell, running text, or a title, where dates are spelled out. */
export type WrittenStyle = 'table' | 'sentence' | 'heading';

/** A unit of the calendar as one writes it; without a year where the text names none (`Q2`). */
export interface Term {
  readonly unit: PeriodUnit;
  readonly year: number | undefined;
  /** Month, quarter, half or week of the year; month of a day; 0 for a year. */
  readonly number: number;
  /** Day of the month; 0 for all units but `day`. */
  readonly dayOfMonth: number;
}

/** The parts of a written term, so that a range can leave out what its ends share: `tháng `, `3`, `/2026`. */
export interface WrittenTerm {
  readonly word: string;
  readonly number: string;
  readonly tail: string;
}

/** What the first end of a range leaves out, since the second says it. */
export type Shared = 'nothing' | 'year' | 'month';

/** The term of the unit that begins on a day. */
export function termOf(start: Day, unit: PeriodUnit): Term {
  const { year, month, day } = dateParts(start);
  switch (unit) {
    case 'day':
      return { unit, year, number: month, dayOfMonth: day };
    case 'week': {
      const iso = isoWeekOf(start);
      return { unit, year: iso.year, number: iso.week, dayOfMonth: 0 };
    }
    case 'month':
      return { unit, year, number: month, dayOfMonth: 0 };
    case 'quarter':
      return { unit, year, number: Math.ceil(month / 3), dayOfMonth: 0 };
    case 'half-year':
      return { unit, year, number: Math.ceil(month / 6), dayOfMonth: 0 };
    case 'year':
      return { unit, year, number: 0, dayOfMonth: 0 };
  }
}

export function writeTerm(term: Term, language: Language, style: WrittenStyle, shared: Shared): WrittenTerm {
  return language === 'vi' ? writeVietnamese(term, style, shared) : writeEnglish(term, style, shared);
}

const roman = ['', 'I', 'II', 'III', 'IV'];

function writeVietnamese(term: Term, style: WrittenStyle, shared: Shared): WrittenTerm {
  const { unit, number, year } = term;
  const ofYear = year === undefined ? '' : `/${year}`;
  switch (unit) {
    case 'day': {
      const [toMonth, toYear] = style === 'heading' ? [' tháng ', ' năm '] : ['/', '/'];
      const month = shared === 'month' ? '' : `${toMonth}${monthDigits(number)}`;
      return {
        word: style === 'table' ? '' : 'ngày ',
        number: `${twoDigits(term.dayOfMonth)}${month}`,
        tail: `${toYear}${year}`,
      };
    }
    case 'week':
      return { word: 'tuần ', number: String(number), tail: ofYear };
    case 'month':
      return { word: 'tháng ', number: monthDigits(number), tail: ofYear };
    case 'quarter':
      return { word: 'Quý ', number: roman[number] ?? '', tail: ofYear };
    case 'half-year':
      return {
        word: '',
        number: `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm`,
        tail: year === undefined ? '' : ` ${year}`,
      };
    case 'year':
      return { word: 'năm ', number: String(year), tail: '' };
  }
}

function writeEnglish(term: Term, style: WrittenStyle, shared: Shared): WrittenTerm {
  const { unit, number, year } = term;
  const spaced = year === undefined ? '' : ` ${year}`;
  switch (unit) {
    case 'day': {
      const month = shared === 'month' ? '' : ` ${englishMonths[number - 1]}`;
      return { word: '', number: `${term.dayOfMonth}${month}`, tail: spaced };
    }
    case 'week':
      return { word: 'week ', number: String(number), tail: style === 'table' ? `,${spaced}` : ` of${spaced}` };
    case 'month':
      return { word: '', number: englishMonths[number - 1] ?? '', tail: spaced };
    case 'quarter':
      return { word: '', number: `Q${number}`, tail: spaced };
    case 'half-year': {
      if (style === 'table') return { word: '', number: `H${number}`, tail: spaced };
      const half = number === 1 ? 'first half' : 'second half';
      const tail = ` of${year === undefined ? ' the year' : spaced}`;
      return { word: style === 'sentence' ? 'the ' : '', number: half, tail };
    }
    case 'year':
      return { word: '', number: String(year), tail: '' };
  }
}

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Official papers write days below 10 and the months 1 and 2 with a zero: 05/02/2026, 05/3/2026 (NĐ 30/2020/NĐ-CP). */
function monthDigits(month: number): string {
  return month < 3 ? twoDigits(month) : String(month);
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
