/**
 * The classes of words that a verdict looks for. What a class means is the same in both languages; the words are in
 * `lists-en.ts` and `lists-vi.ts`. A word may belong to several.
 */
export const wordClasses = [
  /** An act that ends, so that it can be seen to be done: submit, sign, install. */
  'act',
  /** Makes something, and says as much as the thing made does: draw up, build, digitise. */
  'make',
  /** Goes on without an end of its own: monitor, support, coordinate. */
  'activity',
  /** More or better of something, by no amount: strengthen, enhance. */
  'slogan',
  /** A kind of document. */
  'document',
  /** A kind of document that shows that something was decided, agreed or accepted. */
  'record',
  /** A kind of document that any work leaves behind: report, text, note. */
  'trace',
  /** What stands or runs once it is there: a system, a building, a service. */
  'thing',
  /** What is held at a time and a place. */
  'event',
  /** A state that can be checked: approved, published, in operation. */
  'state',
  /** A state that cannot: strengthened, maintained. */
  'softState',
  /** A quality or a class of things, none of them named: awareness, solutions. */
  'abstract',
  /** How, by a standard that nobody wrote down: well, effectively. */
  'degree',
  /** More or less than now, by no amount. */
  'compare',
  /** Leaves open what belongs to it. */
  'open',
  /** Leaves open whether there is anything to do. */
  'demand',
  /** Before a number: a limit that is met or not. */
  'limit',
  /** Every one of a set. */
  'each',
  /** Several, nobody knows how many. */
  'plural',
  /** Gives something to somebody: submit, send. */
  'transfer',
  /** An office, or somebody who receives, decides or signs. */
  'body',
  /** Says of a document only that it is about the work. */
  'generic',
  /** Names nobody in particular, though it is often written with a capital: the State, Nhân dân. */
  'common',
  /** A number in words. */
  'numeral',
  /** Before a number: the number is a name. */
  'label',
  /** Before a number: the number is a date. */
  'calendar',
  /** What follows says what for, not what: in order to, nhằm. */
  'purpose',
  /** What follows says of what, where or when. */
  'preposition',
  /** Where something starts from, and what it comes to: from … to, từ … sang. */
  'origin',
  'goal',
  /** Holds words together that do one job: and, or. */
  'conjunction',
  /** Grammar only. */
  'grammar',
] as const;

export type WordClass = (typeof wordClasses)[number];

/** One bit a class: there is room for 32. */
export const bit = Object.fromEntries(wordClasses.map((name, index) => [name, 1 << index])) as Readonly<
  Record<WordClass, number>
>;

/** Phrases of each class, set apart by commas. */
export type ClassLists = Readonly<Partial<Record<WordClass, string>>>;

export const verbBits = bit.act | bit.make | bit.activity | bit.slogan;
/** Verbs whose end can be seen. */
export const hardBits = bit.act | bit.make;
/** Verbs whose end cannot. */
export const softBits = bit.activity | bit.slogan;
export const paperBits = bit.document | bit.record;
/** Words that say nothing by themselves. */
export const idleBits = bit.grammar | bit.conjunction | bit.preposition;
