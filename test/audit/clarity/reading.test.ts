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
  ])('tells what %s says', (text, kind) => {
    expect(kindOfForm(text)).toBe(kind);
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
