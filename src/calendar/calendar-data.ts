/** The parsed form of a `*.calendar.yaml`: what differs, year by year, from ordinary weeks. Dates are `YYYY-MM-DD`. */
export interface CalendarData {
  /** ISO 3166 code of the country whose days these are. */
  readonly country?: string;
  readonly years: { readonly [year: string]: CalendarYear };
}

export interface CalendarYear {
  /** Days off, holidays and days in lieu of holidays that fall on a rest day. */
  readonly off?: readonly DayOff[];
  /** Working days exchanged for rest days: `off` is free, `work` is worked in its place. */
  readonly swapped?: readonly SwappedDay[];
  /** The decision or announcement that the days were taken from. */
  readonly source?: string;
  /** True where nobody has decided yet, so that days may still move. */
  readonly provisional?: boolean;
  /** In a calendar laid over another: whether the year takes the other's place instead of adding to it. */
  readonly replace?: boolean;
}

export interface DayOff {
  readonly date: string;
  readonly name?: string;
}

export interface SwappedDay {
  readonly off: string;
  readonly work: string;
  readonly name?: string;
}
