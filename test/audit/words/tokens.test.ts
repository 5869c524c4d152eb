import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMark } from '../../../src/audit/words/letters.ts';
import { tokensOf } from '../../../src/audit/words/tokens.ts';

/** The words and marks of a text, as they stand in it. */
function piecesOf(text: string): string[] | undefined {
  const tokens = tokensOf(text);
  if (tokens === undefined) return undefined;
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.starts[i], tokens.ends[i]));
}

/** The hash of a text that is one word. */
function hashOf(word: string): number {
  const { count, hashes } = tokensOf(word)!;
  expect(count).toBe(1);
  return hashes[0]!;
}

describe('the pieces of a text', () => {
  test.each([
    [
      'words and marks',
      'Kiểm tra, đo: 12 cân (5G).',
      ['Kiểm', 'tra', ',', 'đo', ':', '12', 'cân', '(', '5G', ')', '.'],
    ],
    ['marks one by one', '...…--__/–', ['.', '.', '.', '…', '-', '-', '_', '_', '/', '–']],
    [
      'words without the spaces of any kind',
      'a\u00a0b\tc\nd\u2009e\u3000f\u007fg',
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    ],
    ['letters of other scripts', 'Μέτρο мера 計量 ½', ['Μέτρο', 'мера', '計量', '½']],
    ['what lies beyond the first plane, as one', 'a 😀𝒜 b', ['a', '😀𝒜', 'b']],
    ['letters beside digits as one', 'QCVN12:2026/BKHCN', ['QCVN12', ':', '2026', '/', 'BKHCN']],
    ['nothing', ' \n ', []],
  ])('are %s', (_, text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
    expect(tokensOf(text)!.words).toBe(pieces.filter((piece) => /[\p{L}\p{N}\p{Cs}]/u.test(piece)).length);
  });

  test.each([
    ['a combining mark', 'ho\u0300a'],
    ['a mark of a letter that has no composed form', 'm\u0301'],
    ['a soft hyphen', 'kiểm\u00adtra'],
    ['a space without width', 'kiểm\u200btra'],
    ['a byte order mark', '\ufeffkiểm'],
    ['a joiner of words', 'kiểm\u2060tra'],
    ['a part of a Korean syllable', '\u1161'],
  ])('are not told where the text holds %s', (_, text) => {
    expect(piecesOf(text)).toBeUndefined();
    // And nothing is left of an earlier text.
    expect(piecesOf('a b')).toEqual(['a', 'b']);
    expect(piecesOf(text)).toBeUndefined();
  });

  test('cover the text but for spaces, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const pieces = piecesOf(text);
        if (pieces !== undefined) expect(pieces.join('')).toBe(text.replaceAll(/[\s\x00-\x1f\x7f]/g, ''));
      }),
    );
  });
});

describe('the hash of a word', () => {
  test.each([
    ['of either case', 'kiểm', 'KIỂM'],
    ['of either case beyond ASCII', 'đỡ', 'ĐỠ'],
    ['of either place of the tone', 'hòa', 'hoà'],
    ['of either place of the tone, in capitals', 'THUỶ', 'Thủy'],
    ['of the letters that look like đ', 'đo', 'ðo'],
    ['of those letters in capitals', 'Đo', 'Ɖo'],
    ['of either case in other scripts', 'μέτρο', 'ΜΈΤΡΟ'],
  ])('is one %s', (_, word, other) => {
    expect(hashOf(word)).toBe(hashOf(other));
  });

  test('tells words apart that differ in a letter, a tone, the order or the length', () => {
    const words =
      'kiem kiêm kiềm kiểm kiếm kiệm kiẽm km mk kkm kmm k m đo do dó dò dỏ dõ dọ ơ o ô u ư y i 1 12 21 11 111'.split(
        ' ',
      );
    expect(new Set(words.map(hashOf)).size).toBe(words.length);
    const syllables = 'àáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ';
    expect(new Set([...syllables].map(hashOf)).size).toBe(syllables.length);
    expect(new Set([...syllables].map((letter) => hashOf(`b${letter}n`))).size).toBe(syllables.length);
  });

  test('is never that of no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aáàbcdđeghiklmn'), minLength: 1, maxLength: 6 }), (word) => {
        expect(hashOf(word)).not.toBe(0);
      }),
    );
  });
});

test('a mark is what is neither letter, digit nor space', () => {
  for (const mark of ',;:.…-–—"“”«»()[]/%&…') expect(isMark(mark.charCodeAt(0)), mark).toBe(true);
  for (const other of 'aZ09đĐẽỸ \n\u00a0ж') expect(isMark(other.charCodeAt(0)), other).toBe(false);
});
