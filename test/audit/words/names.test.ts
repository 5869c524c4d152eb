import { describe, expect, test } from 'vitest';
import { partFinder } from '../../../src/audit/words/lexicon.ts';
import { isInName } from '../../../src/audit/words/names.ts';
import type { Language } from '../../../src/locale/language.ts';

const parts = { en: partFinder('en'), vi: partFinder('vi') };

/** Whether the words between `<` and `>` are part of a name. */
function isName(marked: string, language: Language): boolean {
  const text = marked.replace(/[<>]/g, '');
  const start = marked.indexOf('<');
  return isInName(text, { start, end: marked.indexOf('>') - 1 }, parts[language].find(text), language);
}

describe('words in a name', () => {
  test.each<[Language, string]>([
    ['vi', 'Tổ chức phong trào “<Nâng cao> tay nghề”'],
    ['vi', 'Tổ chức phong trào "chung tay <nâng cao> tay nghề"'],
    ['vi', 'Tổ chức phong trào «chung tay nâng <cao>»'],
    ['vi', 'Kiểm tra Trung tâm <Nâng> cao sức khỏe'],
    ['en', 'Inspect the <Improved> stove works'],
    ['en', '<Promoting> Wellbeing at Work, a strategy for clerks'],
    ['vi', 'Xây dựng Đề án trồng rừng, <nâng cao> độ che phủ'],
    ['vi', 'Xây dựng kế hoạch <nâng cao> độ che phủ'],
    ['vi', 'Góp ý Nghị định <tăng cường> quản lý giá'],
    ['en', 'Publish the guide to <effective> labels'],
    ['en', 'Publish the report on <improved> stoves'],
  ])('are none of the work (%s): %s', (language, marked) => {
    expect(isName(marked, language)).toBe(true);
  });

  test.each<[Language, string]>([
    ['vi', 'Mua “máy in” để <nâng cao> tốc độ'],
    ['vi', 'In “tờ rơi”, <kịp thời> phát “tận tay”'],
    ['vi', '<Nâng cao> tay nghề'],
    ['vi', '1. – <Nâng> cao tay nghề'],
    ['vi', 'Sửa kho; <Nâng> cao tay nghề'],
    ['vi', 'Sửa kho. "<Nâng> cao tay nghề'],
    ['vi', 'Sửa kho – <Nâng> cao tay nghề'],
    ['vi', 'SỬA KHO, <NÂNG> CAO TAY NGHỀ'],
    ['vi', 'Sửa kho, <nâng cao> tay nghề'],
    ['en', 'Sell Nets, <Improve> the Dam'],
    ['en', '<Promoting> wellbeing at work'],
    ['vi', 'Xây dựng kế hoạch trồng rừng, <nâng cao> độ che phủ'],
    ['vi', 'Xây dựng Đề án trồng rừng; <nâng cao> độ che phủ'],
    ['vi', 'Xây dựng Đề án trồng rừng nhằm <nâng cao> độ che phủ'],
    ['vi', 'Báo cáo <kịp thời> tình hình'],
    ['en', 'Publish the guide, on <effective> labels'],
    ['en', 'Publish the guide in <timely> fashion on labels'],
    ['en', 'Publish the guide to labels, <improve> the portal'],
    ['en', 'Review <relevant> files'],
  ])('are all others (%s): %s', (language, marked) => {
    expect(isName(marked, language)).toBe(false);
  });
});
