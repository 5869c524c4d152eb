/** Where and why the quick parser could not go on. */
export interface Stumble {
  readonly offset: number;
  readonly reason: string;
}

/** What js-yaml says of a text or bracket that goes on at the column of its key. */
export const deficientIndentation = 'deficient indentation';
