import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/audit/overlap/compare.ts';
import { makeGlance } from '../../../src/audit/overlap/glance.ts';
import { rarityOf } from '../../../src/audit/overlap/rarity.ts';
import { readTexts } from '../../../src/audit/overlap/texts.ts';
import { verdictOn } from '../../../src/audit/overlap/verdict.ts';
import { makeVocabulary } from '../../../src/audit/overlap/words/vocabulary.ts';
import { type Language, languages } from '../../../src/locale/language.ts';
import { rowsOf } from '../../bench/wording/lines.ts';

/** Whether a pair is worth a comparison, which must not hang on which of the two is looked at. */
function isWorthwhile(a: string, b: string, language: Language): boolean {
  const texts = readTexts([a, b], makeVocabulary(language));
  const glance = makeGlance(texts, rarityOf(texts));
  glance.look(1);
  const there = glance.isWorthwhile(0);
  glance.look(0);
  expect(glance.isWorthwhile(1)).toBe(there);
  return there;
}

describe('a glance at two titles', () => {
  test.each<[string, Language, string, string]>([
    ['a number', 'vi', 'Nạo vét kênh T3', 'Nạo vét kênh T5'],
    ['a number of several', 'vi', 'Tập huấn kế toán khóa 1 năm 2026', 'Tập huấn kế toán khóa 2 năm 2026'],
    ['a quarter', 'vi', 'Đối chiếu biên lai quý I', 'Đối chiếu biên lai quý II'],
    ['a side', 'en', 'Renew the roof of the north wing', 'Renew the roof of the south wing'],
    [
      'a place at the end',
      'vi',
      'Kiểm tra cột đo xăng dầu tại tỉnh Cà Mau',
      'Kiểm tra cột đo xăng dầu tại tỉnh Gia Lai',
    ],
    ['a place in the middle', 'en', 'Inspect the Kisumu food stalls', 'Inspect the Nakuru food stalls'],
    ['a thing in the middle', 'en', 'Repair pumps of the clinic laundry', 'Repair windows of the clinic laundry'],
    ['an act', 'en', "Audit the museum's collections", "Insure the museum's collections"],
    ['all but a common word', 'vi', 'Kiểm tra kho', 'Tưới rau xà lách, trồng hoa giấy, kiểm tra'],
    [
      'nearly everything of a long title',
      'en',
      'Paint the fence',
      'Hire cameras, lorries, tents, boats, cranes and scaffolds for the harvest festival, then paint',
    ],
  ])('tells siblings from overlaps by %s', (_, language, a, b) => {
    expect(isWorthwhile(a, b, language)).toBe(false);
  });

  test.each<[string, Language, string, string]>([
    ['one word more', 'vi', 'Kiểm kê tài sản cố định', 'Kiểm kê các tài sản cố định cuối kỳ'],
    ['a number that only one has', 'vi', 'Kiểm định cột đo xăng dầu', 'Kiểm định 12 cột đo xăng dầu'],
    ['a year that only one has', 'vi', 'Kiểm kê tài sản cố định 2026', 'Kiểm kê tài sản cố định cuối kỳ'],
    ['numbers of two kinds', 'vi', 'Tập huấn kế toán tại nhà A', 'Tập huấn kế toán khóa 2'],
    ['a slip in the middle', 'en', 'Distribute the catalogue of seeds', 'Distribute the catalouge of seeds'],
    ['a slip at the beginning', 'en', 'Recieve tenders for the canteen', 'Receive tenders for the canteen'],
    ['a short form', 'en', 'Publish the JSNA', 'Publish the Joint Strategic Needs Assessment'],
    [
      'a short form in a frame',
      'en',
      'Present the ICER to the board',
      'Present the Interim Cost Effectiveness Review to the board',
    ],
    [
      'one case and all',
      'en',
      'Audit travel expenses of the London office',
      'Audit travel expenses across the whole agency',
    ],
    ['another order', 'vi', 'Rà soát, hòa giải tranh chấp', 'Hòa giải, rà soát tranh chấp'],
    [
      'a filling that the other has elsewhere',
      'en',
      'Train clerks in archives and scribes',
      'Train scribes in archives and clerks',
    ],
    [
      'other words around what they share',
      'vi',
      'Kiểm tra việc ghi nhãn hàng hóa tại siêu thị',
      'Thanh tra nhãn hàng hóa bày bán ở siêu thị',
    ],
    ['a small filling', 'en', 'Paint the old fence of the school', 'Paint the new fence of the school'],
  ])('sees that they may be one by %s', (_, language, a, b) => {
    expect(isWorthwhile(a, b, language)).toBe(true);
  });

  // What shares hardly a word is not looked into, though a short form or likenesses may make it an overlap.
  test.each(languages)(
    'never says no where the comparison finds an overlap, among the pairs to develop on (%s)',
    (language) => {
      const text = readFileSync(`test/bench/wording/${language}-pairs.tsv`, 'utf8');
      const rows = rowsOf(text).filter(({ split }) => split === 'dev');
      const titles = rows.flatMap(({ a_title, b_title }) => [a_title!, b_title!]);
      const texts = readTexts(titles, makeVocabulary(language));
      const rarity = rarityOf(texts);
      const glance = makeGlance(texts, rarity);
      let overlaps = 0;
      let dismissed = 0;
      for (let at = 0; at < titles.length; at++) {
        glance.look(at);
        for (const other of [at ^ 1, (at + 2) % titles.length, (at + 5) % titles.length]) {
          const evidence = compare(texts.at(at), texts.at(other), rarity.weigh);
          const isOverlap = verdictOn(evidence) !== undefined;
          overlaps += Number(isOverlap);
          if (glance.isWorthwhile(other)) continue;
          dismissed += 1;
          if (Math.min(...evidence.shared) >= 0.9) expect(isOverlap, `${titles[at]} / ${titles[other]}`).toBe(false);
        }
      }
      expect(overlaps).toBeGreaterThan(50);
      expect(dismissed).toBeGreaterThan(titles.length);
    },
  );
});
