import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordClasses } from '../../../src/audit/clarity/classes.ts';
import { doubt, isVague, scoreOf } from '../../../src/audit/clarity/judge.ts';
import { buildLexicon } from '../../../src/audit/clarity/lexicon.ts';
import type { Line } from '../../../src/audit/clarity/line.ts';
import { listsEn } from '../../../src/audit/clarity/lists-en.ts';
import { listsVi } from '../../../src/audit/clarity/lists-vi.ts';
import * as kinds from '../../../src/audit/clarity/numbers.ts';
import { kindOfForm } from '../../../src/audit/clarity/numbers.ts';
import { makeGlossary } from '../../../src/audit/words/glossary.ts';
import { readText } from '../../../src/audit/words/reading.ts';
import { sign } from '../../../src/audit/words/signs.ts';
import { type Language, languages } from '../../../src/locale/language.ts';
import { ownLines } from '../../bench/wording/lines.ts';
import { judged, lineOf, shown } from './line-of.ts';

const folder = 'test/bench/wording';
const lexicons = { en: buildLexicon('en'), vi: buildLexicon('vi') };
const glossaries = { en: makeGlossary('en', new Map()), vi: makeGlossary('vi', new Map()) };

describe('the reading of texts', () => {
  test('is blind to the form of letters, to the place of tone marks and to invisible characters', () => {
    const forms = [
      'Nâng cao văn hóa đọc',
      'Nâng cao văn hoá đọc',
      'Nâng cao văn hóa đọc'.normalize('NFD'),
      'Nâng cao văn\u200b hóa đọc',
    ];
    const scores = forms.map((title) => judged('vi', title, { products: [title] }).score);
    expect(new Set(scores.map((score) => score.toFixed(6))).size).toBe(1);
  });

  test('makes something of any text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        text,
        fc.array(text, { maxLength: 3 }),
        (language, title, products) => {
          expect(Number.isFinite(scoreOf(lineOf(title, { products }), lexicons[language]))).toBe(true);
        },
      ),
    );
  });

  test('says the same whatever was read before', () => {
    const lines = languages.flatMap((language) => ownLines(folder, language, 'dev'));
    const scores = lines.map(({ line, language }) => scoreOf(line, lexicons[language]));
    const backwards = [...lines].reverse().map(({ line, language }) => scoreOf(line, lexicons[language]));
    expect(backwards.reverse()).toEqual(scores);
  });

  test.each([
    ['12', kinds.plain],
    ['1.260', kinds.count],
    ['85,5', kinds.count],
    ['24/7', kinds.count],
    ['220/220', kinds.count],
    ['30-day', kinds.count],
    ['2026', kinds.date],
    ['2026-2030', kinds.date],
    ['22/7', kinds.date],
    ['22/7/2026', kinds.date],
    ['8:30', kinds.date],
    ['17h', kinds.date],
    ['57-NQ/TW', kinds.name],
    ['39/2022/NĐ-CP', kinds.name],
    ['5G', kinds.name],
    ['12th', kinds.name],
    ['1st', kinds.name],
    ['22ND', kinds.name],
    ['12thing', kinds.count],
    ['9001', kinds.plain],
    ['1985', kinds.date],
    ['1895', kinds.plain],
    ['2100', kinds.plain],
    ['20260', kinds.plain],
    ['1998-2003', kinds.date],
    ['2026–30', kinds.date],
    ['2026/2027', kinds.date],
    ['12026-2030', kinds.count],
    ['2026-20301', kinds.count],
    ['5/12', kinds.date],
    ['5/12/26', kinds.date],
    ['105/12', kinds.count],
    ['5/120', kinds.count],
    ['45/12', kinds.count],
    ['5/32', kinds.count],
    ['22/7/1826', kinds.count],
    ['5.6.2026', kinds.date],
    ['15-06-2026', kinds.date],
    ['105.12.2026', kinds.count],
    ['5.12.20261', kinds.count],
    ['5.12.26', kinds.count],
    ['24/24', kinds.count],
    ['24/7/2026', kinds.date],
    ['8am', kinds.date],
    ['10PM', kinds.date],
    ['8.30am', kinds.date],
    ['8:30pm', kinds.date],
    ['17h30', kinds.date],
    ['17H', kinds.date],
    ['8g', kinds.date],
    ['8g15', kinds.date],
    ['120:45', kinds.count],
    ['8:300', kinds.count],
    ['120am', kinds.count],
    ['8.5am', kinds.count],
    ['8amp', kinds.count],
    ['20-KH/BCĐ57', kinds.name],
    ['39/22/NĐ-CP', kinds.count],
    ['12/Qđ', kinds.count],
    ['3d', kinds.name],
    ['30m', kinds.count],
    ['3km', kinds.count],
    ['3%', kinds.count],
  ])('tells what %s says', (text, kind) => {
    expect(kindOfForm(text)).toBe(kind);
  });

  test.each([
    ['1.260 hồ sơ', '1.260'],
    ['85,5 tạ', '85,5'],
    ['8:30, họp', '8:30'],
    ['22/7/2026.', '22/7/2026'],
    ['20-KH/BCĐ57 ngày', '20-KH/BCĐ57'],
    ['39/2022/NĐ-CP', '39/2022/NĐ-CP'],
    ['2026–2030;', '2026–2030'],
    ['5Đ', '5Đ'],
    ['5đ/kg', '5đ/kg'],
    ['5z', '5z'],
    ['5A', '5A'],
    ['5Z', '5Z'],
    ['5. Lập', '5'],
    ['5, 6', '5'],
    ['5.a', '5'],
    ['5-', '5'],
    ['5/ 6', '5'],
    ['5%', '5'],
    ['5(a)', '5'],
    ['5[a]', '5'],
    ['5{a}', '5'],
    ['5“a”', '5'],
    ['5…', '5'],
    ['5', '5'],
  ])('takes of `%s` for the number `%s`', (text, number) => {
    expect(text.slice(0, kinds.numberEnd(text, 0))).toBe(number);
    expect(kinds.numberEnd(`số ${text}`, 3)).toBe(3 + number.length);
  });

  test('follows what a configuration adds to the vague words and takes away', () => {
    const change = (add: string[], remove: string[]) => ({
      add: add.map((value) => ({ value, start: 0, end: 0 })),
      remove: remove.map((value) => ({ value, start: 0, end: 0 })),
    });
    const line = lineOf('Thực hiện đồng hành cùng doanh nghiệp kịp thời');
    const plain = scoreOf(line, lexicons.vi);
    expect(scoreOf(line, buildLexicon('vi', change(['đồng hành cùng'], [])))).toBeGreaterThanOrEqual(plain);
    expect(scoreOf(lineOf('Làm kịp thời'), buildLexicon('vi', change([], ['kịp thời'])))).toBeLessThan(
      scoreOf(lineOf('Làm kịp thời'), lexicons.vi),
    );
  });

  test('shows the words that a ground rests on', () => {
    expect(shown('vi', 'Tăng cường công tác quản lý', { products: ['Báo cáo'] })).toMatchObject({
      slogan: 'Tăng cường',
      abstract: 'công tác',
      trace: 'Báo cáo',
    });
    expect(shown('en', 'Explore the various options', {})).toMatchObject({ activity: 'Explore' });
  });
});

describe('the word lists', () => {
  test.each([
    ['en', listsEn],
    ['vi', listsVi],
  ])('hold no phrase twice in a class (%s)', (_, lists) => {
    for (const kind of wordClasses) {
      const phrases = (lists[kind] ?? '').split(',').map((phrase) => phrase.trim());
      expect(
        phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at),
        kind,
      ).toEqual([]);
    }
  });
});

describe('isVague', () => {
  const lines = languages.flatMap((language) => ownLines(folder, language, 'dev'));

  test('says what the score says, without it where something is proven', () => {
    for (const { line, language } of lines) {
      const vague = scoreOf(line, lexicons[language]) > doubt;
      expect(isVague(line, lexicons[language], true)).toBe(vague);
      expect(isVague(line, lexicons[language], hasDemand(line, language))).toBe(vague);
    }
  });

  test('says so for any titles and products together', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...lines),
        fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 3 }),
        ({ line: { title, above, dueText }, language }, others) => {
          const products = others.flatMap(({ line }) => line.products);
          const [measures, steps] = [others[0]!.line.measures, others[0]!.line.steps];
          const line = { title, above, dueText, products, measures, steps };
          expect(isVague(line, lexicons[language], hasDemand(line, language))).toBe(
            scoreOf(line, lexicons[language]) > doubt,
          );
        },
      ),
      { numRuns: 3000 },
    );
  });

  /** As the caller tells it: by the words of the titles. */
  function hasDemand({ title, above = '' }: Line, language: Language): boolean {
    return (readText(`${above} ${title}`, glossaries[language]).signs & sign.demand) !== 0;
  }
});
