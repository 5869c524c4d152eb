import type { Language } from '../../locale/language.ts';
import type { Feature } from './evidence.ts';

// Made by scripts/derive-vague-weights.mjs from test/bench/wording: change the lines or the features, not this file.

/** What each piece of evidence adds to the score of a line, in logarithms of odds. */
export const weights: Readonly<Record<Feature, number>> = {
  act: -1.28,
  make: 0.27,
  activity: 1.72,
  slogan: 1.15,
  laterAct: -0.52,
  topic: 1.61,
  paper: -1.44,
  plural: 1.1,
  abstract: 0.57,
  thing: -0.41,
  event: -0.62,
  name: -1.41,
  acronyms: -0.64,
  count: -1.51,
  limit: -3.02,
  scope: 0.63,
  each: -1.47,
  state: -1.24,
  receiver: -1.4,
  course: -1.07,
  degree: 0.83,
  demand: 2.07,
  open: 1.08,
  figure: -3.76,
  proof: -2.5,
  named: -0.94,
  record: -0.29,
  kind: 0.68,
  trace: 1.01,
  soft: 2.75,
  other: 0.97,
  novel: -2.63,
  productName: -1.14,
  compare: 1.24,
  productPlural: 0.95,
  datedSteps: -1.03,
  bareSteps: 1.76,
};

/** What a line without any evidence has. */
export const base: Readonly<Record<Language, number>> = { vi: 0.23, en: -0.24 };
