import type { Language } from '../../locale/language.ts';
import type { Feature } from './evidence.ts';

// Made by scripts/derive-vague-weights.mjs from test/bench/wording: change the lines or the features, not this file.

/** What each piece of evidence adds to the score of a line, in logarithms of odds. */
export const weights: Readonly<Record<Feature, number>> = {
  act: -1.34,
  make: 0.29,
  activity: 1.74,
  slogan: 1.04,
  laterAct: -0.53,
  topic: 1.61,
  paper: -1.42,
  plural: 1.14,
  abstract: 0.62,
  thing: -0.38,
  event: -0.63,
  name: -1.41,
  acronyms: -0.64,
  count: -1.47,
  limit: -3.01,
  scope: 0.65,
  each: -1.46,
  state: -1.21,
  receiver: -1.44,
  course: -1.07,
  degree: 0.85,
  demand: 2.09,
  open: 1.09,
  figure: -3.74,
  proof: -2.47,
  named: -0.93,
  record: -0.3,
  kind: 0.7,
  trace: 1.03,
  soft: 2.76,
  other: 0.79,
  novel: -2.56,
  productName: -1.12,
  compare: 1.01,
  productPlural: 0.97,
  datedSteps: -1.03,
  bareSteps: 1.76,
};

/** What a line without any evidence has. */
export const base: Readonly<Record<Language, number>> = { vi: 0.12, en: -0.21 };
