import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithMap, stripMarks } from '../../src/text/fold.ts';

/** Texts out of the letters that make trouble. */
const texts = fc.string({
  unit: fc.constantFrom(
    ...'aoeuyqhtAOEUY ĐÐđðòóỏõọùúủũụàáâêơưΣßİ',
    '\u0300',
    '\u0301',
    '\u0309',
    '\u0323',
    '\u0302',
    '\u031b',
    '\u00a0',
    '\u200b',
    '\n',
    '日',
    '👍🏽',
    '각',
    '\u1100',
    '\u1161',
    '\u11a8',
  ),
  maxLength: 24,
});

describe('fold', () => {
  test.each([
    ['hoà', 'hòa'],
    ['hoá', 'hóa'],
    ['hoả', 'hỏa'],
    ['xoã', 'xõa'],
    ['hoạ', 'họa'],
    ['khoè', 'khòe'],
    ['khoé', 'khóe'],
    ['khoẻ', 'khỏe'],
    ['xoẽ', 'xõe'],
    ['loẹ', 'lọe'],
    ['uỳ', 'ùy'],
    ['uý', 'úy'],
    ['thuỷ', 'thủy'],
    ['luỹ', 'lũy'],
    ['tuỵ', 'tụy'],
  ])('takes %s and %s for one word, in every case and form', (modern, old) => {
    for (const form of ['NFC', 'NFD'] as const) {
      for (const word of [old, old.toUpperCase(), modern.toUpperCase()]) {
        expect(fold(word.normalize(form))).toBe(fold(modern));
      }
    }
  });

  test('keeps words apart that only look alike', () => {
    const words = ['hòa', 'hoa', 'hóa', 'của', 'cùa', 'quý', 'quy', 'thủy', 'thúy', 'toàn', 'toan', 'mua', 'mùa'];
    expect(new Set(words.map(fold)).size).toBe(words.length);
  });

  test('leaves quý as it is and mends qúy', () => {
    expect(fold('Quý II')).toBe('quý ii');
    expect(fold('Qúy II')).toBe('quý ii');
  });

  test('takes Đ, Ð and Ɖ for one letter, and not for d', () => {
    expect(fold('\u0110o')).toBe('đo');
    expect(fold('\u00d0o')).toBe('đo');
    expect(fold('\u0189o')).toBe('đo');
    expect(fold('do')).not.toBe('đo');
  });

  test('collapses white space and drops what cannot be seen', () => {
    expect(fold('  Kế\u00a0hoạch\t\n năm\u200b ')).toBe('kế hoạch năm');
    expect(fold('A  B')).toBe('a b');
  });

  test('changes nothing more when applied twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('does not depend on the Unicode form of its input', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

describe('foldWithMap', () => {
  test('folds as fold does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldWithMap(text).text).toBe(fold(text));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldWithMap(text).text).toBe(fold(text));
      }),
    );
  });

  test('gives ascending places inside the original', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: folded, map } = foldWithMap(text);
        expect(map.length).toBe(folded.length + 1);
        for (let index = 0; index < folded.length; index++) expect(map[index]!).toBeLessThanOrEqual(map[index + 1]!);
        expect(map[folded.length]!).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test.each(['NFC', 'NFD'] as const)('finds a word at its exact place in %s', (form) => {
    const text = `  Tập  trung THUỶ LỢI, khoẻ mạnh ${'x'}`.normalize(form);
    const { text: folded, map } = foldWithMap(text);
    const word = fold('thủy lợi');
    const at = folded.indexOf(word);
    expect(text.slice(map[at], map[at + word.length])).toBe('THUỶ LỢI'.normalize(form));
  });

  test('does not take the white space behind a match', () => {
    const { text, map } = foldWithMap('Hòa   bình');
    expect(text).toBe('hoà bình');
    expect(map[3]).toBe(3);
    expect(map[4]).toBe(6);
  });
});

describe('stripMarks', () => {
  test('leaves plain letters and keeps the case', () => {
    expect(stripMarks('Ủy ban Tiêu chuẩn Đo lường Chất lượng Quốc gia')).toBe(
      'Uy ban Tieu chuan Do luong Chat luong Quoc gia',
    );
    expect(stripMarks('đường'.normalize('NFD'))).toBe('duong');
  });
});
