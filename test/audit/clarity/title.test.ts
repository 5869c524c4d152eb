import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/locale/language.ts';
import { judged, shown } from './line-of.ts';

/** What a title by itself shows, each with its words, in the order of the alphabet: `act Ban hành, count 12`. */
function said(language: Language, title: string): string {
  return Object.entries(shown(language, title))
    .map(([feature, words]) => `${feature} ${words}`.trimEnd())
    .sort()
    .join(', ');
}

type Case = readonly [what: string, language: Language, title: string, shown: string];

function testCases(cases: readonly Case[]): void {
  test.each(cases)('%s (%s): %s', (_, language, title, expected) => {
    expect(said(language, title)).toBe(expected);
  });
}

describe('the verb of a title', () => {
  testCases([
    ['is of several the one that can be seen to end', 'vi', 'Rà soát, xây dựng, ban hành mức phí nước', 'act ban hành'],
    ['makes something rather than going on', 'en', 'Monitor, draft fees', 'make draft'],
    ['is an act beside a slogan', 'en', 'Strengthen and sign the fishing pact', 'act sign'],
    ['is no act right behind a slogan', 'vi', 'Đẩy mạnh phủ sóng băng rộng', 'slogan Đẩy mạnh'],
    ['is one behind a comma', 'vi', 'Tăng cường, phủ sóng băng rộng', 'act phủ sóng'],
    ['is part of a noun behind an object', 'vi', 'Hỗ trợ nông hộ báo cáo', 'activity Hỗ trợ'],
    [
      'is a further act in a later clause',
      'en',
      'Improve boats of the county, sell nets',
      'laterAct sell, slogan Improve',
    ],
    ['is rare before an article', 'en', 'Insure the stock', 'act Insure'],
    ['is none in front of a noun', 'en', 'Insure stock', 'topic Insure stock'],
    ['is none where the lists know the word', 'en', 'Room the stock', 'thing Room, topic Room the stock'],
    ['stands behind what the work is for', 'en', 'In order to fish, count boats', 'act count'],
    ['stands behind what it rests on', 'vi', 'Trên cơ sở nhật ký, bàn giao thuyền', 'act bàn giao'],
  ]);
});

describe('a field of work', () => {
  testCases([
    ['is a few words', 'en', 'Juvenile justice', 'topic Juvenile justice'],
    ['is not many', 'en', 'Juvenile justice and street lights of older fishing villages', ''],
    ['is no name', 'en', 'Fishing in Kandy', 'name Kandy'],
    ['is nothing without words', 'vi', '???', 'bare ???'],
  ]);
});

describe('what stands behind a colon', () => {
  testCases([
    ['counts instead where it is an act', 'en', 'Strengthen fishing: elect wardens', 'act elect'],
    ['counts instead where it is a number', 'en', 'Strengthen fishing: 12 wardens', 'count 12'],
    ['counts instead where it is long', 'en', 'Strengthen fishing: wardens for each lake', 'each each'],
    ['counts besides where it says little', 'en', 'Strengthen fishing: better days', 'slogan Strengthen'],
    [
      'counts besides where it comes late',
      'en',
      'Strengthen fishing, hunting, sailing and other such good old sports of ours: elect wardens',
      'laterAct elect, slogan Strengthen',
    ],
    ['is no clause of a semicolon', 'en', 'Strengthen fishing; elect wardens', 'laterAct elect, slogan Strengthen'],
  ]);
});

describe('an event', () => {
  testCases([
    ['that is bare does not say of what', 'en', 'Hold a meeting', 'bare Hold a meeting, event meeting, make Hold'],
    ['with a verb before it, too', 'en', 'Hold meeting', 'bare Hold meeting, event meeting, make Hold'],
    ['behind a comma, too', 'en', 'Hold annual, meeting', 'bare Hold annual, meeting, event meeting, make Hold'],
    ['that is said to be of a kind does', 'en', 'Hold the annual meeting', 'event meeting, make Hold'],
    ['of two words does', 'en', 'Hold an open day', 'event open day, make Hold'],
    ['of a verb does', 'vi', 'Tổ chức hội thảo tổng kết', 'event hội thảo, make Tổ chức'],
  ]);
});

describe('a document', () => {
  testCases([
    ['of one year is one', 'vi', 'Lập dự toán 2027', 'make Lập, paper dự toán'],
    ['of a kind that comes often is none', 'vi', 'Lập báo cáo 2027', 'bare Lập báo cáo 2027, make Lập, paper báo cáo'],
    ['has a title behind it', 'en', 'Publish report Good', 'act Publish, name Good, paper report'],
    ['has a title in capitals before it', 'en', 'Publish Good Report', 'act Publish, name Good, paper Report'],
    ['has none in small letters', 'en', 'Publish good report', 'act Publish'],
    [
      'holds slogans as names up to the end of its clause',
      'vi',
      'Ban hành Kế hoạch nâng cao chất lượng cá; mỗi xã nuôi cá',
      'act Ban hành, each mỗi, paper Kế hoạch',
    ],
    ['is what it is about, be it the first word', 'en', 'Policy review of fishing', 'paper Policy'],
    ['that several are of is none', 'vi', 'Ban hành các quy chế', 'act Ban hành, plural các quy chế'],
  ]);
});

describe('whoever gets something', () => {
  testCases([
    ['is an office', 'en', 'Submit fees to Parliament', 'act Submit, receiver Parliament'],
    ['is a name', 'en', 'Submit fees to Kandy', 'act Submit, name Kandy, receiver Kandy'],
    ['stands up to two words behind', 'en', 'Submit fees to people in Kandy', 'act Submit, name Kandy, receiver Kandy'],
    ['stands no further', 'en', 'Submit fees to older people in Kandy', 'act Submit, name Kandy'],
    ['is no standard', 'en', 'Submit fees to ISO 9001', 'act Submit'],
  ]);
});

describe('a name', () => {
  testCases([
    ['is an unknown word with a capital', 'vi', 'Kiểm tra Đà Nẵng', 'make Kiểm tra, name Đà'],
    ['is none in small letters', 'vi', 'Kiểm tra đà nẵng', 'make Kiểm tra'],
    ['is none at the beginning', 'vi', 'Huế kiểm tra thuyền', 'make kiểm tra'],
    ['is none of the field of an office', 'vi', 'Kiểm tra Sở Khoa học', 'bare Kiểm tra Sở Khoa học, make Kiểm tra'],
    ['is one behind that field', 'vi', 'Kiểm tra Sở Nội vụ Huế', 'make Kiểm tra, name Huế'],
    ['in capitals throughout is a short form, of which it takes two', 'vi', 'Quản lý LGSP', 'activity Quản lý'],
    ['in capitals throughout', 'vi', 'Quản lý LGSP và NDXP', 'acronyms NDXP, activity Quản lý'],
    ['of what is only cited is none', 'vi', 'Triển khai Nghị định NDXP, LGSP, Huế', 'activity Triển khai'],
  ]);
});

describe('from what to what', () => {
  testCases([
    ['is a course', 'en', 'Move receipts from paper to screen', 'act Move, course to, paper receipts'],
    ['is none without a beginning', 'en', 'Move fish to ponds', 'act Move'],
    [
      'is none over more than twelve words',
      'en',
      'Move fish from old ponds that nobody has ever cleaned or mended since the flood to lakes',
      'act Move',
    ],
  ]);
});

describe('a number', () => {
  testCases([
    ['counts what comes out', 'en', 'Train 12 clerks', 'count 12, make Train'],
    ['of what is worked on is its scope', 'en', 'Guide 12 clerks', 'activity Guide, scope 12'],
    ['in brackets only explains', 'en', 'Guide clerks (12)', 'activity Guide'],
    ['with a percent sign is a limit', 'vi', 'Giải quyết 95% hồ sơ', 'limit 95'],
    ['of all is none', 'vi', 'Giải quyết 100% hồ sơ', 'activity Giải quyết'],
    ['behind "at least" is a limit', 'vi', 'Nuôi tối thiểu 40 con', 'limit 40'],
    ['behind words of two words, too', 'en', 'Feed at least 40 fish', 'limit 40'],
    ['further behind is a count', 'en', 'Feed at least our 40 fish', 'count 40'],
    ['of what the work is for is none', 'vi', 'Nâng cao năng suất để tưới 40 ao', 'slogan Nâng cao'],
    ['of cases counts', 'vi', 'Xét xử 40 vụ án', 'count 40'],
    ['of a day in a month does not', 'en', 'Meet on 12 March', 'topic Meet on 12 March'],
  ]);
});

describe('words that leave something open', () => {
  testCases([
    ['are "and so on"', 'vi', 'Hỗ trợ nông hộ v.v.', 'activity Hỗ trợ, open v.v'],
    ['are dots', 'vi', 'Hỗ trợ nông hộ...', 'activity Hỗ trợ, open'],
    ['are dots in one sign', 'vi', 'Hỗ trợ nông hộ…', 'activity Hỗ trợ, open'],
    ['are none within brackets', 'vi', 'Hỗ trợ nông hộ (v.v.)', 'activity Hỗ trợ'],
    ['are no full stop', 'vi', 'Hỗ trợ nông hộ.', 'activity Hỗ trợ'],
    ['are degrees', 'vi', 'Nâng cao năng suất kịp thời', 'degree kịp thời, slogan Nâng cao'],
  ]);

  test('weigh twice where there are two degrees, and no more', () => {
    const weight = (title: string) => judged('vi', title).grounds.find(({ feature }) => feature === 'degree')!.points;
    const one = weight('Nâng cao năng suất kịp thời');
    expect(weight('Nâng cao năng suất kịp thời, chặt chẽ')).toBeCloseTo(2 * one, 10);
    expect(weight('Nâng cao năng suất kịp thời, chặt chẽ, đồng bộ')).toBeCloseTo(2 * one, 10);
  });
});

describe('what the work is for', () => {
  testCases([
    ['says nothing of it', 'vi', 'Lắp camera để nâng cao an toàn', 'act Lắp, thing camera'],
    ['ends with its clause', 'vi', 'Nhân lực để vận hành; tuyển 12 kỹ sư', 'act tuyển, count 12'],
    [
      'sets a later act apart',
      'vi',
      'Nâng cấp đê để giữ nước; tuyển 12 kỹ sư',
      'count 12, laterAct tuyển, make Nâng cấp',
    ],
  ]);
});
