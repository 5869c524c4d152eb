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
    ['trước ngày 30/6/2027', '30/6/2027 = <2027-06-30'],
    ['hoàn tất vào quý I', 'quý I = 2026-Q1'],
    ['thời hạn là: quý III', 'quý III = 2026-Q3'],
    ['hạn cuối quý IV năm 2026', 'quý IV năm 2026 = 2026-Q4'],
    ['đến hết Quý III', 'Quý III = 2026-Q3'],
    ['xong trong 6 tháng cuối năm 2026', '6 tháng cuối năm 2026 = 2026-H2'],
    ['muộn nhất là tháng 12/2026', 'tháng 12/2026 = 2026-12'],
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
    ['vi', 'trước ngày 31/02'],
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
    const thirteenMonths = parsePeriod('2026-09/2027-09') as Period;
    expect(named('chậm nhất tháng 9', 'vi', thirteenMonths)).toEqual(['tháng 9 = 2026-09']);
  });

  test('keeps the order of the text', () => {
    expect(named('trong Quý II, xong trước 15/5; chậm nhất tháng 6', 'vi')).toEqual([
      '15/5 = <2026-05-15',
      'tháng 6 = 2026-06',
    ]);
    expect(named('chậm nhất tháng 6; xong trước 15/8', 'vi')).toEqual(['tháng 6 = 2026-06', '15/8 = <2026-08-15']);
  });

  test.each<[Language, string, string]>([
    ...['trước', 'chậm nhất', 'chậm nhất là', 'muộn nhất', 'không muộn hơn', 'không chậm hơn', 'hạn cuối'].map(
      (cue): [Language, string, string] => ['vi', cue, '30/6'],
    ),
    ...['hạn chót', 'hạn là', 'thời hạn', 'thời hạn là:', 'đến hết', 'hoàn thành', 'hoàn tất trong', 'xong vào'].map(
      (cue): [Language, string, string] => ['vi', cue, '30/6'],
    ),
    ...['by', 'by the', 'by the end of', 'before', 'before the end of', 'no later than', 'not later than'].map(
      (cue): [Language, string, string] => ['en', cue, 'June'],
    ),
    ...['on or before', 'due', 'due on', 'due by', 'due in', 'deadline', 'deadline:', 'completed in'].map(
      (cue): [Language, string, string] => ['en', cue, 'June'],
    ),
    ...['finished by', 'complete on', 'done before', 'ready in', 'in place by'].map(
      (cue): [Language, string, string] => ['en', cue, 'June'],
    ),
  ])('takes a date for a deadline (%s) behind `%s`', (language, cue, date) => {
    expect(deadlinesIn(`Report ${cue} ${date}`, language, year)).toHaveLength(1);
  });

  test.each(['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'])(
    'knows the month `%s`',
    (name) => {
      const month = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(name);
      const expected = `2026-${String(month + 1).padStart(2, '0')}`;
      expect(named(`by ${name} 2026`, 'en')).toEqual([`${name} 2026 = ${expected}`]);
      expect(named(`by 3rd of ${name}`, 'en')).toEqual([`3rd of ${name} = ${expected}-03`]);
    },
  );
});
