import type { Day } from '../calendar/day.ts';

/** The date that a file's properties give, at noon UTC, so that it is that day in nearly every zone. Never a clock. */
export function fileDate(issued: Day | undefined): Date {
  return new Date(((issued ?? 0) + 0.5) * 86_400_000);
}
