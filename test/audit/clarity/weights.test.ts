import { describe, expect, test } from 'vitest';
import { features } from '../../../src/audit/clarity/evidence.ts';
import { doubt } from '../../../src/audit/clarity/judge.ts';
import { base, weights } from '../../../src/audit/clarity/weights.ts';
import { languages } from '../../../src/locale/language.ts';
import { crossValidate, derive, expected, scoreBy } from '../../bench/wording/derive.ts';
import { agreement, share } from '../../bench/wording/figures.ts';
import { type LabelledLine, ownLines } from '../../bench/wording/lines.ts';
import { regress } from '../../bench/wording/logistic.ts';

const folder = 'test/bench/wording';
const dev = languages.flatMap((language) => ownLines(folder, language, 'dev'));

function quality(lines: readonly LabelledLine[], scoreOf: (line: LabelledLine) => number) {
  const called = lines.filter((line) => scoreOf(line) > doubt);
  const right = called.filter(({ vague }) => vague).length;
  return { precision: right / called.length, recall: right / lines.filter(({ vague }) => vague).length };
}

describe('the weights', () => {
  test('are those that the labelled lines give', () => {
    const model = derive(dev);
    // Lists that others extend move weights a little; what moves them more has to be looked at and derived anew.
    for (const feature of features)
      expect(Math.abs(model.weights[feature] - weights[feature]), feature).toBeLessThan(0.3);
    for (const language of languages) expect(Math.abs(model.base[language] - base[language])).toBeLessThan(0.3);
  });

  test('point where the question of the lines says', () => {
    for (const feature of features)
      if (expected[feature] !== 0) expect(Math.sign(weights[feature]), feature).toBe(Math.sign(expected[feature]));
  });

  test.each(languages)('call lines of fields that they were not derived from right (%s)', (language) => {
    const own = dev.filter((line) => line.language === language);
    const scores = crossValidate(
      own,
      dev.filter((line) => line.language !== language),
    );
    const { precision, recall } = quality(own, (line) => scores.get(line)!);
    expect(precision).toBeGreaterThan(0.9);
    expect(recall).toBeGreaterThan(0.85);
  });

  test('are scored by the bench as by the program', () => {
    const model = { weights, base };
    const zero = { weights: Object.fromEntries(features.map((name) => [name, 0])) as typeof weights, base };
    expect(dev.some((line) => scoreBy(model, line) !== scoreBy(zero, line))).toBe(true);
    expect(scoreBy(zero, dev[0]!)).toBe(base[dev[0]!.language]);
  });
});

describe('the figures of the bench', () => {
  test('give intervals after Wilson', () => {
    const { value, low, high } = share(9, 10);
    expect(value).toBe(0.9);
    expect(low).toBeCloseTo(0.596, 3);
    expect(high).toBeCloseTo(0.982, 3);
  });

  test('give the agreement that chance alone would not', () => {
    const rows: [string, string][] = [
      ...Array.from({ length: 20 }, (): [string, string] => ['yes', 'yes']),
      ...Array.from({ length: 5 }, (): [string, string] => ['yes', 'no']),
      ...Array.from({ length: 10 }, (): [string, string] => ['no', 'yes']),
      ...Array.from({ length: 15 }, (): [string, string] => ['no', 'no']),
    ];
    expect(agreement(rows).raw).toBe(0.7);
    expect(agreement(rows).kappa).toBeCloseTo(0.4, 10);
  });

  test('find weights that data ask for, and leave the rest where they were expected', () => {
    const rows = [0, 1].flatMap((x) => Array.from({ length: 50 }, () => [1, x, 0]));
    const answers = rows.map(([, x], i) => (x === 1 ? i % 5 !== 0 : i % 5 === 0));
    const [bias, slope, unseen] = regress(rows, answers, { means: [0, 0, -1.5], strengths: [0, 0, 3] });
    expect(bias).toBeCloseTo(Math.log(0.2 / 0.8), 4);
    expect(slope).toBeCloseTo(2 * Math.log(0.8 / 0.2), 4);
    expect(unseen).toBe(-1.5);
  });
});
