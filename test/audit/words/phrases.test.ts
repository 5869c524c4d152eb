import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  finderOf,
  indexOfParts,
  indexPhrases,
  type PhraseEntry,
  partsOfIndex,
  phraseFinder,
  tokensIn,
} from '../../../src/audit/words/phrases.ts';

function entries(list: string, ...phrases: string[]): PhraseEntry[] {
  return phrases.map((phrase) => ({ list, phrase }));
}

function found(phrases: readonly PhraseEntry[], text: string): string[] {
  return phraseFinder(phrases)
    .find(text)
    .map(({ start, end, entry }) => `${entry.list}: ${text.slice(start, end)}`);
}

describe('phraseFinder', () => {
  test('finds whole words only', () => {
    expect(found(entries('a', 'some', 'sớm'), 'Someone did some, sớmm sớm')).toEqual(['a: some', 'a: sớm']);
    expect(found(entries('a', 'đ'), 'đi đ')).toEqual(['a: đ']);
  });

  test('takes the longest of those that begin first', () => {
    const list = entries('a', 'nâng cao', 'nâng cao hiệu quả', 'hiệu quả');
    expect(found(list, 'nâng cao hiệu quả, nâng cao, hiệu quả')).toEqual([
      'a: nâng cao hiệu quả',
      'a: nâng cao',
      'a: hiệu quả',
    ]);
  });

  test('lets hits of different lists overlap', () => {
    const lists = [...entries('a', 'if possible'), ...entries('b', 'possible')];
    expect(found(lists, 'Do it if possible')).toEqual(['a: if possible', 'b: possible']);
  });

  test('keeps phrases apart that a mark divides', () => {
    expect(found(entries('a', 'phù hợp'), 'hợp quy, phù, hợp')).toEqual([]);
    expect(found(entries('a', 'a, b'), 'a b, a, b')).toEqual(['a: a, b']);
  });

  test.each([
    ['case', 'KỊP THỜI'],
    ['decomposed letters', 'kịp thời'.normalize('NFD')],
    ['white space', 'kịp \n  thời'],
    ['invisible characters', 'k\u200bịp thời\u00ad'],
    ['no-break spaces', 'kịp\u00a0thời'],
  ])('is blind to %s', (_, text) => {
    const [hit, ...rest] = phraseFinder(entries('a', 'kịp thời')).find(`Xử lý ${text} và đúng hạn`);
    expect(rest).toEqual([]);
    expect(`Xử lý ${text} và đúng hạn`.slice(hit!.start, hit!.end)).toBe(text);
  });

  test('is blind to the place of the tone mark, not to the tone', () => {
    const list = entries('a', 'lan tỏa', 'tùy tình hình', 'đo');
    expect(found(list, 'Lan toả, tuỳ tình hình, ÐO')).toEqual(['a: Lan toả', 'a: tuỳ tình hình', 'a: ÐO']);
    expect(found(list, 'lan tòa, tủy tình hình, do')).toEqual([]);
  });

  test('finds marks by themselves', () => {
    expect(found(entries('a', 'v.v.', '…', '[tên]'), 'máy in, v.v. và [tên]…')).toEqual([
      'a: v.v.',
      'a: [tên]',
      'a: …',
    ]);
  });

  test('goes on where a phrase breaks off', () => {
    expect(found(entries('a', 'one two three', 'two four'), 'one two four')).toEqual(['a: two four']);
  });

  test('counts the first of equal phrases', () => {
    const list = [
      { list: 'a', phrase: 'one', kind: 1 },
      { list: 'a', phrase: 'ONE', kind: 2 },
    ];
    expect(phraseFinder(list).find('one')).toMatchObject([{ entry: { kind: 1 } }]);
  });

  test('passes over an entry without words', () => {
    expect(found([...entries('a', '', '{một/}')], 'một hai')).toEqual(['a: một']);
  });

  test('tells whether a phrase of several words starts at a word', () => {
    const finder = phraseFinder(entries('a', 'one', 'one two three', 'four five'));
    const starts = (text: string, at = 0): boolean => finder.startsAt(tokensIn(text), at);
    expect(starts('one two three')).toBe(true);
    expect(starts('so one two three go', 1)).toBe(true);
    expect(starts('four five')).toBe(true);
    expect(starts('one two')).toBe(false);
    expect(starts('one two four')).toBe(false);
    expect(starts('four six')).toBe(false);
    // What an earlier and longer text held is none of this one.
    tokensIn('six five');
    expect(starts('four')).toBe(false);
  });

  test('finds the same by an index that was kept as bytes', () => {
    const list = [...entries('a', 'nâng cao', 'hiệu quả'), ...entries('b', 'cao')];
    const parts = partsOfIndex(indexPhrases(list)).map((numbers) => new Uint8Array(numbers.buffer).slice().buffer);
    const hits = finderOf(indexOfParts(parts), (number) => list[number]!).find('nâng cao hiệu quả');
    expect(hits).toEqual(phraseFinder(list).find('nâng cao hiệu quả'));
    expect(hits).toHaveLength(3);
  });

  test('finds what a search by hand finds, and nothing else', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'hòa', 'hoà', 'Đo', ',');
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(phrase, { maxLength: 6 }),
        fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
        (phrases, text) => {
          const hits = phraseFinder(entries('a', ...phrases)).find(text);
          expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(byHand(phrases, text));
        },
      ),
    );
  });
});

/** From each word on, the longest phrase; then on behind it. */
function byHand(phrases: readonly string[], text: string): string[] {
  const same = (one: string): string => one.toLowerCase().replaceAll('hoà', 'hòa');
  const words = text.split(' ');
  const hits: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const longest = [3, 2, 1].find((length) => {
      const piece = words.slice(at, at + length);
      return piece.length === length && phrases.some((phrase) => same(phrase) === same(piece.join(' ')));
    });
    if (longest === undefined) continue;
    hits.push(words.slice(at, at + longest).join(' '));
    at += longest - 1;
  }
  return hits;
}
