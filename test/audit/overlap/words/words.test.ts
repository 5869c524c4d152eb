import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishAbbreviations } from '../../../../src/audit/overlap/words/english-abbreviations.ts';
import { englishStem } from '../../../../src/audit/overlap/words/english-stem.ts';
import { romanValue } from '../../../../src/audit/overlap/words/roman.ts';
import { readSequence } from '../../../../src/audit/overlap/words/sequence.ts';
import { oneSlip, spelledOut } from '../../../../src/audit/overlap/words/spelling.ts';
import { series } from '../../../../src/audit/overlap/words/term.ts';
import { vietnameseAbbreviations } from '../../../../src/audit/overlap/words/vietnamese-abbreviations.ts';
import { makeVocabulary, marks } from '../../../../src/audit/overlap/words/vocabulary.ts';
import { fold } from '../../../../src/text/fold.ts';

const vi = makeVocabulary('vi');
const en = makeVocabulary('en');
const textsOf = (text: string, vocabulary = vi): string[] =>
  readSequence(text, vocabulary).terms.map(({ text }) => text);
const kindsOf = (text: string, vocabulary = vi): string[] =>
  readSequence(text, vocabulary).terms.map(({ kind }) => kind);

describe('the words of a title', () => {
  test('are the same for both forms of Unicode, either place of the tone and any case', () => {
    const title = 'Hòa giải khiếu nại về thủy lợi tại xã Quý Hóa';
    const other = 'HOÀ GIẢI KHIẾU NẠI VỀ THUỶ LỢI TẠI XÃ QUÝ HOÁ'.normalize('NFD');
    expect(textsOf(other)).toEqual(textsOf(title));
  });

  test('have one spelling of i and y, as in kỹ and kĩ', () => {
    expect(textsOf('liệt sỹ')).toEqual(textsOf('liệt sĩ'));
    expect(textsOf('quý')).not.toEqual(textsOf('quí'));
  });

  test('are read as phrases where the lists have them, the longest first', () => {
    expect(textsOf('Rà soát văn bản của Ủy ban nhân dân xã')).toEqual(['rà soát', 'văn bản', 'uỷ ban nhân dân', 'xã']);
  });

  test('say what a short form stands for, where it is written with a capital', () => {
    expect(textsOf('UBND tỉnh')).toEqual(textsOf('Ủy ban nhân dân tỉnh'));
    expect(textsOf('Sở KH&CN')).toEqual(textsOf('Sở Khoa học và Công nghệ'));
    expect(textsOf('Submit the VAT return', en)).toEqual(textsOf('Submit the value added tax return', en));
    expect(textsOf('Fit it out', en)).toEqual(['fit']);
  });

  test.each([englishAbbreviations, vietnameseAbbreviations])('have short forms that are folded, each once', (list) => {
    const shorts = [...list.matchAll(/^ {2}(.+?) = /gm)].map(([, short]) => short!);
    expect(shorts).toHaveLength(list.trim().split('\n').length);
    expect(shorts).toEqual(shorts.map(fold));
    expect(new Set(shorts).size).toBe(shorts.length);
  });

  test('are numbers, letters and Roman numerals where they tell siblings apart', () => {
    const seriesOf = (text: string): string[] =>
      readSequence(text, vi)
        .terms.filter((term) => term.series !== series.none)
        .map(({ text }) => text);
    expect(seriesOf('Nhà A, khóa II, quý 03, 2.000 người, Nghị định số 30/2020/NĐ-CP')).toEqual([
      'A',
      '2',
      'quý',
      '3',
      '2000',
      '30',
      '2020',
    ]);
    expect(seriesOf('Trường mầm non cấp tỉnh')).toEqual(['mầm non', 'cấp tỉnh']);
  });

  test('are years from 1900 to 2099, and numbers without the zeros in front', () => {
    const seriesOf = (text: string) => readSequence(`số ${text}`, vi).terms.at(-1)!.series;
    for (const year of ['1905', '1985', '2035', '2000']) expect(seriesOf(year), year).toBe(series.year);
    for (const number of ['1895', '2135', '0519', '20261', '20', '19']) expect(seriesOf(number)).toBe(series.number);
    expect(textsOf('khóa 007')).toEqual(textsOf('khóa 7'));
    expect(textsOf('lần 0')).toContain('0');
    expect(textsOf('khóa 100')).toContain('100');
    expect(textsOf('giai đoạn 2026-07')).toContain('7');
  });

  test('are read apart where a short form that no list has is written with an ampersand', () => {
    expect(textsOf('Phòng XA&ZB')).toEqual(['phòng', 'xa', 'zb']);
    expect(textsOf('Phòng &ZB')).toEqual(['phòng', 'zb']);
  });

  test('are short forms where they are in capitals and no list has them, in the plural too', () => {
    const shorts = (text: string, vocabulary = en): string[] => {
      const { terms, marks: bits } = readSequence(text, vocabulary);
      return terms.filter((_, i) => (bits[i]! & marks.short) !== 0).map(({ text }) => text);
    };
    expect(shorts('Publish the JSNA in Nakuru, 2026/27, 30 pages')).toEqual(['jsna']);
    expect(shorts('Brief all JSNAs here')).toEqual([]);
    expect(textsOf('Brief the JSNAs here', en)).toContain('jsna');
    expect(shorts('Gửi UBND tỉnh và XQZ', vi)).toEqual(['xqz']);
  });

  test('leave out the numbering before a title, and the article', () => {
    expect(textsOf('1. Kiểm kê tài sản')).toEqual(textsOf('Kiểm kê tài sản'));
    expect(textsOf('II. Kiểm kê tài sản')).toEqual(textsOf('Kiểm kê tài sản'));
    expect(textsOf('A register of boats', en)).toEqual(textsOf('Register of boats', en));
    expect(textsOf('Trace contacts of hepatitis A patients', en)).toContain('A');
  });

  test('are marked where a further piece of work may begin', () => {
    const { terms, marks: bits } = readSequence('Sửa mái nhà, thay sàn gỗ và lắp đèn (kiểm định dây)', vi);
    const opening = terms.filter((_, i) => (bits[i]! & marks.opens) !== 0).map(({ text }) => text);
    expect(opening).toEqual(['sửa', 'thay', 'lắp', 'kiểm định']);
    const openings = (text: string): string[] => {
      const { terms, marks: bits } = readSequence(text, vi);
      return terms.filter((_, i) => (bits[i]! & marks.opens) !== 0).map(({ text }) => text);
    };
    expect(openings('Sửa mái nhà, – thay sàn gỗ')).toEqual(['sửa', 'thay']);
    expect(openings('Sửa mái nhà kho/xưởng thay sàn gỗ')).toEqual(['sửa']);
    expect(openings('Cấp số 12,5 thay sàn gỗ')).toEqual(['cấp']);
  });

  test('say nothing by their capitals in a title that has capitals throughout', () => {
    const named = (text: string): boolean => readSequence(text, en).marks.some((bits) => (bits & marks.name) !== 0);
    expect(named('Inspect Food Stalls In Nakuru')).toBe(false);
    expect(named('Inspect food stalls in Nakuru')).toBe(true);
  });

  test('are what the lists say of them', () => {
    expect(kindsOf('Tổ chức kiểm tra chất lượng mì chính, phó giám đốc quý I')).toEqual([
      'empty',
      'act',
      'common',
      'word',
      'word',
      'turn',
      'sign',
      'sign',
    ]);
  });

  test('are read in bounded time, however long the text', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `từ${i}`).join(' ');
    expect(readSequence(words, vi).terms.length).toBeLessThanOrEqual(64);
    expect(textsOf('')).toEqual([]);
    expect(textsOf('– … !')).toEqual([]);
  });

  test('do not depend on what was read before', () => {
    const title = fc.array(fc.constantFrom('kiểm', 'tra', 'Kiểm', 'UBND', '2026', 'quý', 'II', 'A,', 'và', 'đường'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(title, title, (first, second) => {
        const fresh = textsOf(second.join(' '), makeVocabulary('vi'));
        textsOf(first.join(' '));
        expect(textsOf(second.join(' '))).toEqual(fresh);
      }),
      { numRuns: 30 },
    );
  });
});

describe('spelling', () => {
  test.each([
    ['laboratories', 'laboratory'],
    ['boxes', 'box'],
    ['training', 'trains'],
    ['organised', 'organize'],
    ['labelling', 'labeling'],
    ['colour', 'colors'],
    ['distributed', 'distribute'],
    ['policies', 'policy'],
    ['gases', 'gas'],
  ])('has one stem for %s and %s', (one, other) => {
    expect(englishStem(one)).toBe(englishStem(other));
  });

  test.each([
    ['for', 'four'],
    ['organise', 'organ'],
    ['bus', 'bust'],
    ['wing', 'wed'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(englishStem(one)).not.toBe(englishStem(other));
  });

  test('knows a slip of the hand from another word', () => {
    expect(oneSlip('receive', 'recieve')).toBe(true);
    expect(oneSlip('license', 'licence')).toBe(true);
    expect(oneSlip('catalogue', 'cataloge')).toBe(true);
    expect(oneSlip('summer', 'winter')).toBe(false);
    expect(oneSlip('audit', 'auditing')).toBe(false);
    expect(oneSlip('register', 'registrar')).toBe(false);
    expect(oneSlip('theater', 'theatres')).toBe(false);
    expect(oneSlip('contact', 'contrast')).toBe(false);
  });

  test('finds the words that a short form stands for', () => {
    const words = ['publish', 'joint', 'strategic', 'needs', 'assessment', 'here'];
    expect(spelledOut('jsna', words)).toEqual([1, 5]);
    expect(spelledOut('jsnx', words)).toBeUndefined();
    expect(spelledOut('p', words)).toBeUndefined();
    expect(spelledOut('attp', ['kiểm tra', 'an toàn', 'thực', 'phẩm'])).toEqual([1, 4]);
  });

  test('reads Roman numerals up to XX', () => {
    expect([romanValue('i'), romanValue('iv'), romanValue('xix'), romanValue('xx')]).toEqual([1, 4, 19, 20]);
    expect([romanValue('iiii'), romanValue('c'), romanValue('')]).toEqual([undefined, undefined, undefined]);
  });
});
