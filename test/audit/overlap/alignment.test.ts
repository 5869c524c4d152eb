import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../src/audit/overlap/alignment.ts';
import { compare } from '../../../src/audit/overlap/compare.ts';
import { readSequence } from '../../../src/audit/overlap/words/sequence.ts';
import { makeVocabulary } from '../../../src/audit/overlap/words/vocabulary.ts';
import type { Language } from '../../../src/locale/language.ts';

const vocabularies = { en: makeVocabulary('en'), vi: makeVocabulary('vi') };

/** The pairs of terms that stand for one another in two texts, in the order of the first. */
function pairsOf(a: string, b: string, language: Language = 'en'): string[] {
  const [one, other] = [readSequence(a, vocabularies[language]), readSequence(b, vocabularies[language])];
  const { matches } = align(one, other, (term) => term.weight);
  return matches[0].flatMap((j, i) => (j < 0 ? [] : [`${one.terms[i]!.text}=${other.terms[j]!.text}`]));
}

function apart(a: string, b: string, language: Language = 'en') {
  const vocabulary = vocabularies[language];
  const { apart, single } = compare(readSequence(a, vocabulary), readSequence(b, vocabulary), (term) => term.weight);
  return single ?? apart;
}

describe('the terms of two texts', () => {
  test('stand for one another at both ends, in order between, and elsewhere', () => {
    expect(pairsOf('paint boats for fishermen', 'paint boats for tourists')).toEqual(['paint=paint', 'boat=boat']);
    expect(pairsOf('paint old boats', 'clean old boats')).toEqual(['old=old', 'boat=boat']);
    expect(pairsOf('feed fish, catch crabs, sell', 'feed crabs, catch fish, sell')).toEqual([
      'feed=feed',
      'fish=fish',
      'catch=catch',
      'crab=crab',
      'sel=sel',
    ]);
    expect(pairsOf('boats', 'nets')).toEqual([]);
    expect(pairsOf('', 'nets')).toEqual([]);
  });

  test('stand for one another where a hand slipped, each for one only', () => {
    expect(pairsOf('recieve tenders', 'receive tenders')).toEqual(['reciev=receiv', 'tender=tender']);
    expect(pairsOf('receive or recieve tenders', 'recieve tenders')).toEqual(['reciev=reciev', 'tender=tender']);
    // Short words and names that differ by a letter are others.
    expect(pairsOf('sell boats', 'sell goats')).toEqual(['sel=sel']);
    expect(pairsOf('sell in Nakuru', 'sell in Nakuro')).toEqual(['sel=sel']);
  });

  test('stand for one another in a short form and spelled out', () => {
    const [short, long] = ['Publish the JSNA now', 'Publish the Joint Strategic Needs Assessment now'];
    expect(pairsOf(short, long)).toEqual(['publish=publish', 'jsna=joint', 'now=now']);
    expect(pairsOf(long, short)).toEqual([
      'publish=publish',
      'joint=jsna',
      'strategic=jsna',
      'need=jsna',
      'assessment=jsna',
      'now=now',
    ]);
    expect(pairsOf('Publish the JS now', 'Publish the Joint Strategy now')).toEqual(['publish=publish', 'now=now']);
  });

  test('are matched to one each, in ascending places between the ends', () => {
    const word = fc.constantFrom(
      'boats',
      'nets',
      'fish',
      'feed',
      'sell',
      'old',
      'receive',
      'recieve',
      'and',
      '12',
      'lake',
    );
    const title = fc.array(word, { maxLength: 9 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(title, title, (a, b) => {
        const [one, other] = [readSequence(a, vocabularies.en), readSequence(b, vocabularies.en)];
        const { matches, anchors, head, tail } = align(one, other, (term) => term.weight);
        const [toB, toA] = matches;
        toB.forEach((j, i) => {
          if (j >= 0) expect(toA[j]).toBe(i);
        });
        toA.forEach((i, j) => {
          if (i >= 0) expect(toB[i]).toBe(j);
        });
        expect(anchors[0]).toEqual([head - 1, head - 1]);
        expect(anchors.at(-1)).toEqual([toB.length - tail, toA.length - tail]);
        for (let at = 1; at < anchors.length; at++) {
          expect(anchors[at]![0]).toBeGreaterThan(anchors[at - 1]![0]);
          expect(anchors[at]![1]).toBeGreaterThan(anchors[at - 1]![1]);
          const [i, j] = anchors[at]!;
          if (at < anchors.length - 1) expect(one.terms[i]!.concept).toBe(other.terms[j]!.concept);
        }
        // No word that both have is left without a match.
        const left = toB.flatMap((j, i) => (j < 0 ? [one.terms[i]!.concept] : []));
        const lone = toA.flatMap((i, j) => (i < 0 ? [other.terms[j]!.concept] : []));
        expect(left.filter((concept) => lone.includes(concept))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('two fillings of one frame', () => {
  test.each([
    ['at the end', 'Inspect food stalls in Kisumu', 'Inspect food stalls in Nakuru', 'swap'],
    ['in the middle', 'Inspect Kisumu food stalls', 'Inspect Nakuru food stalls', 'swap'],
    ['at two places', 'Inspect food stalls in Kisumu, kill rats', 'Inspect food stalls in Nakuru, kill mice', 'swap'],
    [
      'that are one case and all',
      'Audit travel expenses of the London office',
      'Audit travel expenses across the whole agency',
      0,
    ],
    [
      'that are all and one case',
      'Audit travel expenses across the whole agency',
      'Audit travel expenses of the London office',
      1,
    ],
    [
      'beside which both speak of all',
      'Audit travel expenses of all offices',
      'Audit fuel expenses of all offices',
      'swap',
    ],
    [
      'beside which one speaks of all',
      'Audit travel expenses of the London office',
      'Audit fuel expenses of all offices',
      'swap',
    ],
    ['of which nothing is left in one', 'Inspect food stalls in Kisumu', 'Inspect food stalls', undefined],
    ['without a frame', 'Count boats at lakes', 'Count nets in barns by night', undefined],
  ])('%s: "%s" and "%s" are %s', (_, a, b, expected) => {
    expect(apart(a, b)).toBe(expected);
  });
});
