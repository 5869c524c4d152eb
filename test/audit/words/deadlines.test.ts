import { describe, expect, test } from 'vitest';
import { deadlinesIn } from '../../../src/audit/words/deadlines.ts';
import { formatPeriod, type Period, parsePeriod } from '../../../src/calendar/period.ts';
import type { Language } from '../../../src/locale/language.ts';

const year = parsePeriod('2026') as Period;

function named(text: string, language: Language, within = year): string[] {
  return deadlinesIn(text, language, within).map(
    ({ start, end, period, excluded }) => `${text.slice(start, end)} = ${excluded ? '<' : ''}${formatPeriod(period)}`,
  );
}

describe('deadlinesIn', () => {
  test.each([
    ['Hoàn thành trước ngày 30/6/2026', '30/6/2026 = <2026-06-30'],
    ['gửi báo cáo trước 05/02', '05/02 = <2026-02-05'],
    ['chậm nhất là ngày 15 tháng 8 năm 2026', '15 tháng 8 năm 2026 = 2026-08-15'],
    ['chậm nhất ngày 15 tháng 8', '15 tháng 8 = 2026-08-15'],
    ['xong trong tháng 6/2026', 'tháng 6/2026 = 2026-06'],
    ['Hoàn thành trong Quý II/2026', 'Quý II/2026 = 2026-Q2'],
    ['đến hết quý 3', 'quý 3 = 2026-Q3'],
    ['trước tháng 9', 'tháng 9 = <2026-09'],
    ['hoàn thành trong 6 tháng đầu năm', '6 tháng đầu năm = 2026-H1'],
    ['không muộn hơn ngày 2026-11-20', '2026-11-20 = 2026-11-20'],
    ['Trước ngày 30-6-2026', '30-6-2026 = <2026-06-30'],
  ])('reads %s', (text, expected) => {
    expect(named(text, 'vi')).toEqual([expected]);
    expect(named(text.normalize('NFD'), 'vi').map((one) => one.normalize('NFC'))).toEqual([expected]);
  });

  test.each([
    ['Finish by 30 June 2026', '30 June 2026 = 2026-06-30'],
    ['before 1 September', '1 September = <2026-09-01'],
    ['no later than June 30th, 2026', 'June 30th, 2026 = 2026-06-30'],
    ['on or before 5 Dec', '5 Dec = 2026-12-05'],
    ['by the end of March', 'March = 2026-03'],
    ['by Q2', 'Q2 = 2026-Q2'],
    ['by Q2 2026', 'Q2 2026 = 2026-Q2'],
    ['due 2026-06-30', '2026-06-30 = 2026-06-30'],
    ['completed in May 2026', 'May 2026 = 2026-05'],
  ])('reads %s', (text, expected) => {
    expect(named(text, 'en')).toEqual([expected]);
  });

  test.each<[Language, string]>([
    ['vi', 'Quyết định số 12/QĐ-TĐC ngày 05 tháng 01 năm 2026'],
    ['vi', 'Báo cáo quý I/2026 gửi Bộ'],
    ['vi', 'Tổ chức Hội nghị ngày 30/6/2026'],
    ['vi', 'trước ngày 5 hằng tháng'],
    ['vi', 'trước ngày 31/02/2026'],
    ['vi', 'theo Công văn 15/6/CV-BTC trước 12/QĐ'],
    ['vi', 'tiêu chuẩn ban hành trước năm 2016'],
    ['en', 'Hold the meeting on 30 June 2026'],
    ['en', 'Walk by the marine laboratory'],
    ['en', 'Stand by 3 maps and 4 decks'],
    ['en', 'Report on the first quarter of 2026'],
  ])('sees no deadline in (%s) %s', (language, text) => {
    expect(named(text, language)).toEqual([]);
  });

  test('takes the year that puts the date into the plan', () => {
    const schoolYear = parsePeriod('2026-09/2027-05') as Period;
    expect(named('trước 15/10', 'vi', schoolYear)).toEqual(['15/10 = <2026-10-15']);
    expect(named('trước 15/3', 'vi', schoolYear)).toEqual(['15/3 = <2027-03-15']);
  });

  test('keeps the order of the text', () => {
    expect(named('trong Quý II, xong trước 15/5; chậm nhất tháng 6', 'vi')).toEqual([
      '15/5 = <2026-05-15',
      'tháng 6 = 2026-06',
    ]);
  });
});
