import { type Period, periodsWithin } from '../calendar/period.ts';
import { periodOf } from '../calendar/period-units.ts';
import { writePeriod } from '../calendar/written.ts';
import type { Language } from '../locale/language.ts';
import type { Plan } from '../model/plan.ts';
import type { SheetSpan } from './request.ts';

/** The time that several plans are about. */
export function periodOfPlans(plans: readonly Plan[]): Period {
  return plans.map(({ period }) => period).reduce(hullOf);
}

/** From the first day of two periods to the last; named as a period of the calendar where it is one. */
export function hullOf(a: Period, b: Period): Period {
  const start = Math.min(a.start, b.start);
  const end = Math.max(a.end, b.end);
  if (a.start === start && a.end === end) return a;
  for (const unit of ['month', 'quarter', 'half-year', 'year'] as const) {
    const period = periodOf(start, unit);
    if (period.start === start && period.end === end) return period;
  }
  return { start, end, unit: 'interval' };
}

/** The periods that a document has a sheet for. */
export function sheetPeriods(within: Period, span: SheetSpan): Period[] {
  return span === 'period' ? [within] : periodsWithin(within, span);
}

/** `NĂM 2026`, `QUÝ II/2026`, `tháng 4/2026`: behind the words that a title begins with. */
export function periodTitle(period: Period, language: Language): string {
  return writePeriod(period, language, 'heading');
}
