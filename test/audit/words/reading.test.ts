import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { separateActs } from '../../../src/audit/words/acts-in.ts';
import { blanksIn } from '../../../src/audit/words/blanks.ts';
import { citationsIn } from '../../../src/audit/words/citations.ts';
import { deadlinesIn } from '../../../src/audit/words/deadlines.ts';
import { type Glossary, makeGlossary } from '../../../src/audit/words/glossary.ts';
import { flawFinder, partFinder } from '../../../src/audit/words/lexicon.ts';
import { readText, telling } from '../../../src/audit/words/reading.ts';
import { sign } from '../../../src/audit/words/signs.ts';
import { type Period, parsePeriod } from '../../../src/calendar/period.ts';
import { type Language, languages } from '../../../src/locale/language.ts';
import { fold } from '../../../src/text/fold.ts';

const glossaries: Readonly<Record<Language, Glossary>> = {
  en: makeGlossary('en', new Map()),
  vi: makeGlossary('vi', new Map()),
};
const flaws = { en: flawFinder('en', new Map()), vi: flawFinder('vi', new Map()) };
const parts = { en: partFinder('en'), vi: partFinder('vi') };
const year = parsePeriod('2026') as Period;

/** Pieces that rules look for, that nearly are such, and that stand around them. */
const pieces: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    ...['Kiểm tra', 'rà soát', 'xây dựng đề án', 'mua sắm máy chủ', 'lắp đặt', 'và', ',', ';', '(đợt 2)', 'đồng thời'],
    ...[
      'theo Quyết định của Giám đốc',
      'Điều 44 Luật Đo lường',
      'thực hiện Luật2011',
      '5Thông tư',
      'Nghị định',
      'theo',
    ],
    ...['trước ngày 30/6', 'xong trong Quý II', 'hạn cuối tháng 5', 'chậm nhất 12/3', 'hoàn thành', 'đến hết quý 3'],
    ...['…', 'số …/QĐ', '...', '___', '??', 'xx/xx/2026', 'dd/mm/yyyy', 'TBD', '[tên]', 'v.v.', 'bổ sung sau', '-'],
    ...['kịp thời', 'nâng cao', 'số lượng lớn', 'hồ sơ có liên quan', 'nếu cần', 'khi có yêu cầu', 'sự phù hợp', 'hoà'],
    ...['😀', '½', 'đ́', 'a\u200bb', 'HÀ NỘI', 'ISO 9001', '5G', '24/7'],
  ],
  en: [
    ...[
      'Inspect',
      'review',
      'train staff',
      'buy servers',
      'publish the guide',
      'and',
      ',',
      ';',
      '(phase 2)',
      'then',
      '&',
    ],
    ...['under the Metrology Act', 'in line with Regulation 7', 'Decree', 'implementing', 'Act2011', 'of', 'the Board'],
    ...['by 30 June', 'no later than May', 'before the end of Q2', 'ready in March', 'due on 12 May', 'done by'],
    ...['…', '...', '____', '??', 'dd/mm/yyyy', 'TBD', 'etc.', 'to be confirmed', 'pending', '-', '[date]'],
    ...[
      'timely',
      'improve',
      'various',
      'as required',
      'where appropriate',
      'if possible',
      'on demand',
      'in due course',
    ],
    ...['😀', '²', 'é', 'a\u200bb', 'UNDP', 'ISO 9001', '5G', 'K\u212a'],
  ],
};

const anyText = fc.constantFrom(...languages).chain((language) =>
  fc
    .array(fc.tuple(fc.constantFrom(...pieces[language]), fc.constantFrom(' ', ' ', ' ', '', '\u00a0')), {
      maxLength: 8,
    })
    .map((list) => ({ language, text: list.map(([piece, gap]) => piece + gap).join('') })),
);

describe('readText', () => {
  test('shows a sign of whatever a rule finds', () => {
    fc.assert(
      fc.property(anyText, ({ language, text }) => {
        const { signs } = readText(text, glossaries[language]);
        const isShown = (bit: number, found: boolean): void => {
          if (found) expect(signs & bit).toBe(bit);
        };
        isShown(sign.blank, blanksIn(text).length > 0);
        isShown(sign.deadline, deadlinesIn(text, language, year).length > 0);
        isShown(sign.document, citationsIn(text, language).length > 0);
        isShown(sign.joined, separateActs(text, parts[language].find(text), language).length > 1);
      }),
      { numRuns: 2000 },
    );
  });

  test('finds the flaws that a search finds, and counts the words', () => {
    fc.assert(
      fc.property(anyText, ({ language, text }) => {
        const reading = readText(text, glossaries[language]);
        const found = telling(flaws[language].find(text));
        expect(reading.flaws).toEqual(found);
        if (found.length > 0) expect(reading.signs & sign.flaw).toBe(sign.flaw);
        expect(reading.words).toBe(text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ...['theo', 'căn cứ', 'căn cứ vào', 'thực hiện', 'triển khai', 'thi hành', 'chấp hành', 'tuân thủ', 'nêu tại'],
    ...['quy định của', 'yêu cầu trong', 'hướng dẫn', 'sửa đổi', 'sửa đổi, bổ sung', 'thay thế', 'bãi bỏ', 'kèm theo'],
    ...[
      'phổ biến',
      'tuyên truyền',
      'quán triệt',
      'tập huấn',
      'Điều 5',
      'khoản 2a',
      'Chương IV',
      'mục x của',
      'tinh thần',
    ],
    ...['đáp ứng', 'trả lời', 'phúc đáp', 'thực thi', 'theo nội dung', 'theo yêu cầu của', 'Theo các quy định của'],
  ])('sees what is cited behind `%s`', (cue) => {
    const text = `Rà soát ${cue} Nghị định của Chính phủ`;
    expect(citationsIn(text, 'vi')).toHaveLength(1);
    expect(readText(text, glossaries.vi).signs & sign.document).toBe(sign.document);
  });

  test('has one hash for texts that are one when they are folded', () => {
    fc.assert(
      fc.property(anyText, ({ language, text }) => {
        const hashOf = (one: string): number => readText(one, glossaries[language]).hash;
        expect(hashOf(fold(text))).toBe(hashOf(text));
        expect(hashOf(` ${text.toUpperCase().normalize('NFD')}`)).toBe(hashOf(text));
      }),
    );
    const texts = [
      'Biên bản bàn giao số 12',
      'Biên bản bàn giao số 21',
      'Bàn giao biên bản số 12',
      'Biên bản bàn giao: 12',
    ];
    expect(new Set(texts.map((text) => readText(text, glossaries.vi).hash)).size).toBe(texts.length);
  });

  test('has the same hash whatever was read before, also of what stays in parts when it is folded', () => {
    const hashes = ['Biên bản bàn giao', 'Tờ trình'].map((before) => {
      readText(before, glossaries.vi);
      return readText('Mốc đ\u0301', glossaries.vi).hash;
    });
    expect(hashes[0]).toBe(hashes[1]);
  });

  test.each<[Language, string]>([
    ['vi', 'Quyết định phê duyệt quy hoạch hồ sơ số 12, ban hành Thông tư ghi nhãn'],
    ['vi', 'Công bố 12 tiêu chuẩn về sự phù hợp'],
    ['en', 'Inspect 40 stations in Kandy'],
  ])('shows none where there is nothing to look for (%s: %s)', (language, text) => {
    expect(readText(text, glossaries[language])).toMatchObject({ signs: 0, flaws: [] });
  });
});
