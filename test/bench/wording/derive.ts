import { type Feature, features } from '../../../src/audit/clarity/evidence.ts';
import { evidenceIn } from '../../../src/audit/clarity/gather.ts';
import { buildLexicon, type Lexicon } from '../../../src/audit/clarity/lexicon.ts';
import { type Language, languages } from '../../../src/locale/language.ts';
import type { LabelledLine } from './lines.ts';
import { dot, regress } from './logistic.ts';

/**
 * What the question of the lines says of each piece of evidence before any line is read: which way it points, and how
 * strongly. The lines then move each weight as far as they have something to say about it.
 */
export const expected: Readonly<Record<Feature, number>> = {
  act: -1,
  make: 0,
  activity: 1,
  slogan: 1,
  laterAct: -0.5,
  topic: 1.5,
  bare: 1.5,
  paper: -1,
  plural: 1,
  abstract: 0.5,
  thing: -0.5,
  event: -0.5,
  name: -1,
  acronyms: -0.5,
  count: -1.5,
  limit: -3,
  scope: 0.5,
  each: -1,
  state: -1,
  receiver: -1,
  course: -1,
  degree: 0.5,
  demand: 2,
  open: 1,
  figure: -3,
  proof: -2,
  named: -1.5,
  ruling: -1.5,
  record: -0.5,
  kind: 0.5,
  trace: 1,
  soft: 2,
  other: 1,
  novel: -2,
  productName: -1,
  compare: 1,
  productPlural: 1,
  softBeside: 1,
  datedSteps: -1,
  bareSteps: 1.5,
};

/** A weight is held to what is expected as firmly as three lines would hold it. */
const firmness = 3;

export interface Model {
  readonly weights: Readonly<Record<Feature, number>>;
  readonly base: Readonly<Record<Language, number>>;
}

let lexicons: Record<Language, Lexicon> | undefined;

/** One column a feature, and one a language. */
export function columnsOf({ line, language }: LabelledLine): number[] {
  lexicons ??= { en: buildLexicon('en'), vi: buildLexicon('vi') };
  const { values } = evidenceIn(line, lexicons[language]);
  return [...values, ...languages.map((one) => Number(one === language))];
}

/** Weights for both languages together, to two decimals: what is evidence in one is in the other. */
export function derive(lines: readonly LabelledLine[]): Model {
  const found = regress(
    lines.map(columnsOf),
    lines.map(({ vague }) => vague),
    {
      means: [...features.map((feature) => expected[feature]), ...languages.map(() => 0)],
      strengths: [...features.map(() => firmness), ...languages.map(() => 0)],
    },
  ).map((weight) => Math.round(weight * 100) / 100);
  const entries = <Name extends string>(names: readonly Name[], from: number): Record<Name, number> =>
    Object.fromEntries(names.map((name, i) => [name, found[from + i]!])) as Record<Name, number>;
  return { weights: entries(features, 0), base: entries(languages, features.length) };
}

/** The score of a line by given weights, which need not be those that the program ships with. */
export function scoreBy({ weights, base }: Model, line: LabelledLine): number {
  return dot([...features.map((feature) => weights[feature]), ...languages.map((one) => base[one])], columnsOf(line));
}

/** Scores by weights that were derived without the line's own group, in turn for each group. */
export function crossValidate(
  lines: readonly LabelledLine[],
  others: readonly LabelledLine[],
): Map<LabelledLine, number> {
  const scores = new Map<LabelledLine, number>();
  for (const group of new Set(lines.map((line) => line.group))) {
    const model = derive([...others, ...lines.filter((line) => line.group !== group)]);
    for (const line of lines) if (line.group === group) scores.set(line, scoreBy(model, line));
  }
  return scores;
}
