/** A stretch of the file that holds the thing: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value that a person wrote, with where it stands. */
export interface Written<T = string> extends Span {
  readonly value: T;
}
