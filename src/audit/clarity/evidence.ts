/**
 * What a verdict weighs, by name. The first half is read from the title, the second from what is promised; each says
 * something for (`+`: vague) or against, as `weights.ts` has it.
 */
export const features = [
  /** The title's verb is an act that ends, makes something, goes on, or asks for more of something. */
  'act',
  'make',
  'activity',
  'slogan',
  /** Another act in a later clause: "…, and have it adopted". */
  'laterAct',
  /** A few words that name a field of work, and no act. */
  'topic',
  /** Verbs, offices and kinds of documents, but nothing that says of what. */
  'bare',
  /** The verb makes or issues a document that the title names. */
  'paper',
  /** The object is several things, nobody knows which; a class or quality; a thing; an event. */
  'plural',
  'abstract',
  'thing',
  'event',
  /** A place, a body, somebody or something by its own name; systems by their abbreviations. */
  'name',
  'acronyms',
  /** A number of what comes out; a limit; a number of what is only worked on. */
  'count',
  'limit',
  'scope',
  'each',
  'state',
  /** Somebody gets it. */
  'receiver',
  /** From what to what. */
  'course',
  'degree',
  /** Whether there is work at all, or what belongs to it, is left open. */
  'demand',
  'open',
  /** The best of what is promised: a figure; a state, a receiver or a titled decision; something named; a decision; and so on down. */
  'figure',
  'proof',
  'named',
  'ruling',
  'record',
  'kind',
  'trace',
  'soft',
  'other',
  /** Words in it that the title has not; names among them. */
  'novel',
  'productName',
  /** More or less, by no amount. */
  'compare',
  'productPlural',
  /** Beside something better, a result that nobody can check. */
  'softBeside',
  'datedSteps',
  'bareSteps',
] as const;

export type Feature = (typeof features)[number];

export const place = Object.fromEntries(features.map((name, index) => [name, index])) as Readonly<
  Record<Feature, number>
>;

/** What was found in a line: how much of each feature, and where it was seen. */
export interface Evidence {
  /** 0 to 1, by feature. */
  readonly values: Float64Array;
  /** The text that first showed it, -1 for none, and UTF-16 offsets in it, end exclusive. */
  readonly sources: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The texts in the order in which they were read, the title first; folded where they were not composed. */
  readonly texts: string[];
}

export function noEvidence(): Evidence {
  const { length } = features;
  return {
    values: new Float64Array(length),
    sources: new Int32Array(length).fill(-1),
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    texts: [],
  };
}

export function clear({ values, sources, texts }: Evidence): void {
  values.fill(0);
  sources.fill(-1);
  texts.length = 0;
}

/** Notes a feature in the text that is being read, the last one. Where it was seen first stays. */
export function note(evidence: Evidence, feature: number, start: number, end: number, value = 1): void {
  noteIn(evidence, feature, evidence.texts.length - 1, start, end, value);
}

export function noteIn(
  { values, sources, starts, ends }: Evidence,
  feature: number,
  source: number,
  start: number,
  end: number,
  value = 1,
): void {
  values[feature] = value;
  if (sources[feature] !== -1) return;
  sources[feature] = source;
  starts[feature] = start;
  ends[feature] = end;
}

export function drop({ values, sources }: Evidence, feature: number): void {
  values[feature] = 0;
  sources[feature] = -1;
}
