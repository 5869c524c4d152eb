import type { Language } from '../../locale/language.ts';
import type { Feature } from './evidence.ts';

// Made by scripts/derive-vague-weights.mjs from test/bench/wording: change the lines or the features, not this file.

/** What each piece of evidence adds to the score of a line, in logarithms of odds. */
export const weights: Readonly<Record<Feature, number>> = {
  act: -1.44,
  make: 0.27,
  activity: 1.78,
  slogan: 1.25,
  laterAct: -0.51,
  topic: 1.6,
  bare: 1.6,
  paper: -1.38,
  plural: 1.17,
  abstract: 0.48,
  thing: -0.49,
  event: -0.63,
  name: -1.36,
  acronyms: -0.51,
  count: -1.42,
  limit: -3.01,
  scope: 0.62,
  each: -1.51,
  state: -1.19,
  receiver: -1.35,
  course: -1.07,
  degree: 0.91,
  demand: 2.39,
  open: 1.14,
  figure: -3.72,
  proof: -2.56,
  named: -0.91,
  ruling: -1.38,
  record: -0.33,
  kind: 0.66,
  trace: 0.97,
  soft: 2.69,
  other: 0.95,
  novel: -2.57,
  productName: -1.13,
  compare: 1.24,
  productPlural: 0.96,
  softBeside: 1.09,
  datedSteps: -1.02,
  bareSteps: 1.76,
};

/** What a line without any evidence has. */
export const base: Readonly<Record<Language, number>> = { vi: 0.11, en: -0.36 };
