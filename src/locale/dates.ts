import { type Day, dateParts, digits } from '../calendar/day.ts';
import type { Month } from '../calendar/month.ts';
import { monthOf } from '../calendar/month.ts';
import type { Period } from '../calendar/period.ts';
import { isMonths, isoWeekOf } from '../calendar/period-units.ts';
import type { Language } from './language.ts';

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
const romanQuarters = ['I', 'II', 'III', 'IV'];

/**
 * A date for readers: `30/6/2026`, `30 June 2026`. Vietnamese documents write days below 10 and the months 1 and 2
 * with a zero in front (Nghị định 30/2020/NĐ-CP, phụ lục I): `05/02/2026`, `05/3/2026`.
 */
export function dayText(day: Day, language: Language): string {
  const { year, month, day: dayOfMonth } = dateParts(day);
  if (language === 'en') return `${dayOfMonth} ${englishMonths[month - 1]} ${year}`;
  return `${digits(dayOfMonth, 2)}/${vietnameseMonth(month)}/${year}`;
}

/** A month for readers: `tháng 02/2026`, `tháng 3/2026`, `March 2026`. */
export function monthText(month: Month, language: Language): string {
  const year = Math.floor(month / 12);
  const ofYear = (month % 12) + 1;
  return language === 'en' ? `${englishMonths[ofYear - 1]} ${year}` : `tháng ${vietnameseMonth(ofYear)}/${year}`;
}

/** A period for readers, as it was written: `Quý II/2026`, `Q2 2026`; `từ tháng 3/2026 đến tháng 6/2026`. */
export function periodText(period: Period, language: Language): string {
  const { year, month } = dateParts(period.start);
  const english = language === 'en';
  switch (period.unit) {
    case 'day':
      return dayText(period.start, language);
    case 'week': {
      const iso = isoWeekOf(period.start);
      return english ? `week ${iso.week} of ${iso.year}` : `tuần ${iso.week}/${iso.year}`;
    }
    case 'month':
      return monthText(monthOf(period.start), language);
    case 'quarter': {
      const quarter = Math.ceil(month / 3);
      return english ? `Q${quarter} ${year}` : `Quý ${romanQuarters[quarter - 1]}/${year}`;
    }
    case 'half-year':
      if (english) return `${month <= 6 ? 'first' : 'second'} half of ${year}`;
      return `6 tháng ${month <= 6 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'year':
      return english ? String(year) : `năm ${year}`;
    case 'interval': {
      const [from, to] = isMonths(period)
        ? [monthText(monthOf(period.start), language), monthText(monthOf(period.end), language)]
        : [dayText(period.start, language), dayText(period.end, language)];
      return english ? `${from} to ${to}` : `từ ${from} đến ${to}`;
    }
  }
}

function vietnameseMonth(month: number): string {
  return month < 3 ? digits(month, 2) : String(month);
}
