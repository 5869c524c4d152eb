import { describe, expect, test } from 'vitest';
import { separateActs } from '../../../src/audit/words/acts-in.ts';
import { partFinder } from '../../../src/audit/words/lexicon.ts';
import type { Language } from '../../../src/locale/language.ts';

const parts = { en: partFinder('en'), vi: partFinder('vi') };

/** The acts of a title that are pieces of work of their own. */
function actsOf(language: Language, text: string): string[] {
  return separateActs(text, parts[language].find(text), language).map(({ start, end }) => text.slice(start, end));
}

describe('the acts of a title', () => {
  test.each<[string, Language, string, string[]]>([
    ['with an object each', 'vi', 'Xây dựng đề án bến phà, mua sắm máy chủ', ['Xây dựng', 'mua sắm']],
    ['behind a semicolon', 'vi', 'Xây dựng đề án bến phà; mua sắm máy chủ', ['Xây dựng', 'mua sắm']],
    ['behind a word for "and"', 'en', 'Publish the guide and buy servers', ['Publish', 'buy']],
    ['behind a sign for "and"', 'en', 'Publish the guide & buy servers', ['Publish', 'buy']],
    ['behind a comma and "and"', 'en', 'Publish the guide, and buy servers', ['Publish', 'buy']],
    ['behind "at the same time"', 'vi', 'Xây dựng đề án bến phà, đồng thời mua sắm máy chủ', ['Xây dựng', 'mua sắm']],
    ['with many spaces', 'vi', '  Xây dựng đề án bến phà ,   mua sắm máy chủ', ['Xây dựng', 'mua sắm']],
  ])('are several: %s', (_, language, text, acts) => {
    expect(actsOf(language, text)).toEqual(acts);
  });

  test.each<[string, Language, string]>([
    ['is alone', 'vi', 'Xây dựng đề án bến phà'],
    ['stands in an aside', 'vi', 'Xây dựng đề án bến phà (đợt một, mua sắm máy chủ)'],
    ['stands in a second sentence', 'vi', 'Xây dựng đề án bến phà. Đợt này, mua sắm máy chủ'],
    ['has no object', 'vi', 'Xây dựng đề án bến phà, mua sắm'],
    ['shares its object', 'vi', 'Rà soát, sửa đổi quy chế'],
    ['belongs to what the work is for', 'vi', 'Xây dựng đề án bến phà nhằm thu phí, mua sắm máy chủ'],
    ['is what is taught', 'vi', 'Tập huấn vận hành máy bơm, mua sắm máy chủ'],
    ['is what is taught in English', 'en', 'Train clerks, buy servers'],
    ['is what is advised', 'en', 'Advise clerks, buy servers'],
    ['is part of a name', 'vi', 'Sửa đổi quy chế, “mua sắm máy chủ”'],
    ['follows no act', 'vi', 'Bến phà, mua sắm máy chủ'],
  ])('are none where one %s (%s): %s', (_, language, text) => {
    expect(actsOf(language, text).length).toBeLessThan(2);
  });
});
