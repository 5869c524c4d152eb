/**
 * What the comparison of tasks knows of a language, as text that is cut up when the program is built. Every list is
 * general: the words of offices, not of one field. Entries stand between ` | `; a line is a group where the list has
 * groups.
 */
export interface WordLists {
  /** Words that tie others together and say nothing of the work. */
  readonly ties: string;
  /** Ties after which a further piece of work may begin. */
  readonly joints: string;
  /** Ties after which an act says what the work is for: a further piece of work. */
  readonly aims: string;
  /** What nearly every task could have: it neither makes two tasks alike nor tells them apart. */
  readonly empty: string;
  /** Every one, or all over: a task that says so holds those that speak of one. */
  readonly all: string;
  /** What many tasks have: it says a little. */
  readonly common: string;
  /** What is done, one group a line: acts of one group may stand for one another, acts of two groups are two works. */
  readonly acts: string;
  /** Other words that may stand for one another, one group a line. */
  readonly likes: string;
  /** Members of a series, one series a line: one member here and another there make two tasks. */
  readonly series: string;
  /** Numbers in words: the entries of a line are the number of the line. */
  readonly numbers: string;
  /** Words that turn what follows into something else, so that one task having them makes two. */
  readonly turns: string;
}
