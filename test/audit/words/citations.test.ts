import { describe, expect, test } from 'vitest';
import { citationsIn, isCitedIn, mayBeCited } from '../../../src/audit/words/citations.ts';
import type { Language } from '../../../src/locale/language.ts';

function cited(text: string, language: Language, isSource = false): string[] {
  return citationsIn(text, language, isSource).map(
    ({ start, end, complete }) => `${text.slice(start, end)}${complete ? ' (complete)' : ''}`,
  );
}

describe('citationsIn', () => {
  test.each([
    ['Góp ý theo Công văn của Bộ Tư pháp', 'Công văn của Bộ Tư pháp'],
    ['Thực hiện Nghị quyết của Hội đồng nhân dân', 'Nghị quyết của Hội đồng nhân dân'],
    ['Tập huấn Nghị định về nhãn hàng hóa cho 40 người', 'Nghị định về nhãn hàng hóa cho 40 người'],
    ['Sửa đổi Thông tư 23/2013/TT-BKHCN', 'Thông tư 23/2013/TT-BKHCN (complete)'],
    [
      'theo Quyết định số 12/QĐ-TĐC ngày 05 tháng 01 năm 2026',
      'Quyết định số 12/QĐ-TĐC ngày 05 tháng 01 năm 2026 (complete)',
    ],
    ['Kiểm tra theo Điều 44 Luật Đo lường', 'Luật Đo lường'],
    ['Kiểm tra theo Luật Đo lường năm 2011', 'Luật Đo lường năm 2011 (complete)'],
    ['quy định của Luật số 04/2011/QH13', 'Luật số 04/2011/QH13 (complete)'],
    ['theo Chỉ thị ngày 15/01/2026 của Thủ tướng', 'Chỉ thị ngày 15/01/2026 của Thủ tướng (complete)'],
    ['theo Luật Đo lường năm 1998 về kiểm định', 'Luật Đo lường năm 1998 về kiểm định (complete)'],
    ['theo Nghị định về nhãn năm 2017', 'Nghị định về nhãn năm 2017'],
    ['theo Quyết định của Bộ về nhãn tại Hà Nội cho năm sau', 'Quyết định của Bộ về nhãn'],
    ['theo Quyết định của Sở này', 'Quyết định của Sở này'],
    ['Quy chế ban hành kèm theo văn bản cũ, thực hiện Nghị quyết của Bộ', 'Nghị quyết của Bộ'],
    ['theo Nghị quyết của Bộ.', 'Nghị quyết của Bộ'],
    ['theo Nghị quyết của Bộ. Sau đó in 40 bản', 'Nghị quyết của Bộ'],
    ['theo Nghị quyết của Bộ, gửi các xã', 'Nghị quyết của Bộ'],
    ['theo Nghị quyết của Bộ; gửi các xã', 'Nghị quyết của Bộ'],
    ['theo Nghị quyết của Bộ và gửi các xã', 'Nghị quyết của Bộ'],
    ['theo Nghị quyết của Bộ (bản chính) năm ngoái', 'Nghị quyết của Bộ'],
    ['theo Nghị quyết của Bộ, ngày 5 tháng 3', 'Nghị quyết của Bộ, ngày 5 tháng 3 (complete)'],
    ['theo Thông tư liên tịch số 5', 'Thông tư liên tịch số 5 (complete)'],
  ])('reads %s', (text, expected) => {
    expect(cited(text, 'vi')).toEqual([expected]);
  });

  test.each([
    ['Inspect stations under the Metrology Act', 'Act'],
    ['Inspect stations under the Health and Safety at Work etc. Act 1974', 'Act 1974 (complete)'],
    ['Labels in line with Regulation (EU) 2016/679', 'Regulation (EU) 2016/679 (complete)'],
    ['Answer in response to Circular No. 7 of 12 January', 'Circular No. 7 of 12 January (complete)'],
    ['Draft rules implementing the Decree on labels', 'Decree on labels'],
    ['Fees under the 2015 Regulations', 'Regulations (complete)'],
    ['Print rules under Regulation (EU) 679, then post them', 'Regulation (EU) 679 (complete)'],
    ['Print rules under Regulation (old text) 679', 'Regulation'],
    ['Print rules under the Decree on labels by the end of the year', 'Decree on labels'],
    ['Print rules under the Decree on labels and post them', 'Decree on labels'],
  ])('reads %s', (text, expected) => {
    expect(cited(text, 'en')).toEqual([expected]);
  });

  test.each<[Language, string]>([
    ['vi', 'Trình Chính phủ dự thảo Nghị định xử phạt vi phạm hành chính'],
    ['vi', 'Ban hành Quyết định công bố danh mục'],
    ['vi', 'Thay thế 9 Thông tư về kiểm định'],
    ['vi', 'Phổ biến các Luật mới'],
    ['vi', 'Tập huấn Luật sư mới vào nghề'],
    ['vi', 'Rà soát theo quyết định của thủ trưởng'],
    ['vi', 'Quy chế ban hành kèm theo Quyết định của Giám đốc'],
    ['vi', 'triển khai Nghị quyết sau khi được ban hành'],
    ['vi', 'theo Thông tư này'],
    ['vi', 'theo Thông tư này của Bộ'],
    ['vi', 'Kiểm tra theo kế hoạch, ban hành Thông tư về nhãn'],
    ['vi', 'Quy chế ban hành theo Quyết định của Giám đốc'],
    ['vi', 'triển khai Nghị quyết sau khi ban hành'],
    ['vi', 'triển khai Nghị quyết khi được ban hành'],
    ['en', 'Work under pressure; draft Decree on labels'],
    ['en', 'Inspect under 12 Acts'],
    ...['all', 'any', 'each', 'new', 'draft'].map((word): [Language, string] => ['en', `Inspect under ${word} Acts`]),
    ['en', 'Draft the Decree on penalties'],
    ['en', 'Act on complaints under review'],
    ['en', 'Act under all Regulations'],
  ])('sees no citation in (%s) %s', (language, text) => {
    expect(cited(text, language)).toEqual([]);
  });

  test('takes what a basis begins with for a citation', () => {
    expect(cited('Chỉ thị của Thủ tướng', 'vi', true)).toEqual(['Chỉ thị của Thủ tướng']);
    expect(cited('Chỉ thị của Thủ tướng', 'vi')).toEqual([]);
    expect(cited('  Chỉ thị của Thủ tướng', 'vi', true)).toEqual(['Chỉ thị của Thủ tướng']);
    expect(cited('Bản góp ý Chỉ thị của Thủ tướng', 'vi', true)).toEqual([]);
  });

  test('keeps two citations apart', () => {
    expect(cited('theo Nghị định về nhãn theo Thông tư số 5', 'vi')).toEqual([
      'Nghị định về nhãn',
      'Thông tư số 5 (complete)',
    ]);
  });

  test('knows laws from other documents, and the whole name of a kind', () => {
    const kindOf = (text: string): unknown =>
      citationsIn(text, 'vi').map(({ start, kindEnd, law }) => [text.slice(start, kindEnd), law]);
    expect(kindOf('theo Bộ luật Dân sự')).toEqual([['Bộ luật', true]]);
    expect(kindOf('theo Thông tư liên tịch của hai Bộ')).toEqual([['Thông tư liên tịch', false]]);
  });

  test.each([
    ...['under', 'according to', 'in line with', 'in accordance with', 'pursuant to', 'required by', 'as required by'],
    ...['comply with', 'complies with', 'compliance with', 'implement', 'implementing', 'implements'],
    ...['implementation of', 'enforce', 'enforces', 'enforcing', 'enforcement of', 'following', 'in response to'],
    ...['amend', 'amending', 'amends', 'amendment to', 'amendments to', 'article 5 of', 'section 12 of', 'part B of'],
    ...['annex IV to', 'requirements of', 'further to', 'replace', 'replaces', 'replacing', 'on the basis of'],
    ...['as set out in', 'under its', 'under our', 'under a'],
  ])('sees what is cited behind `%s`', (cue) => {
    expect(cited(`Set fees ${cue} Decree on labels`, 'en')).toEqual(['Decree on labels']);
    expect(cited(`Set fees ${cue} Fair Trade Decree on labels`, 'en')).toEqual(['Decree on labels']);
  });

  test.each<[Language, string]>([
    ...[' 23', '  23', '23', ' số 12', ' số: 12', ' số12'].map((rest): [Language, string] => ['vi', rest]),
    ...[' của Sở số 12', ' của Sở số12', ' của Sở số: 12', ' của Sở số  :12'].map((rest): [Language, string] => [
      'vi',
      rest,
    ]),
    ...[' của Bộ 12/CT', ' của Bộ 12 /CT', ' của Bộ 12/ CT', ' của Bộ 12  -  CT', ' của Bộ 12-2016'].map(
      (rest): [Language, string] => ['vi', rest],
    ),
    ...[' của Bộ ngày 5', ' của Bộ tháng 5'].map((rest): [Language, string] => ['vi', rest]),
    ...[' 7', '  7', '7', ' (EU) 679', ' (EU)679', ' (EU)  679', ' No. 7', ' No 7', ' number 7', ' number7'].map(
      (rest): [Language, string] => ['en', rest],
    ),
    ...[' number  7', ' Nr 7', ' Nr.7', ' AB-7', ' A7', ' of the Board no. 7'].map((rest): [Language, string] => [
      'en',
      rest,
    ]),
    ...[' of the Board no 7', ' of the Board no.7', ' on labels 12/2026', ' on labels dated 5 May', ' of 5 May'].map(
      (rest): [Language, string] => ['en', rest],
    ),
    ...[' of May 5', ' on labels dated May 5'].map((rest): [Language, string] => ['en', rest]),
  ])('can find a document by (%s) `%s`', (language, rest) => {
    const kind = language === 'vi' ? 'theo Quyết định' : 'under Decision';
    expect(citationsIn(kind + rest, language)).toMatchObject([{ complete: true }]);
  });

  test.each<[Language, string]>([
    ...[' của Sở', ' về số hóa', ' cho 400 người', ' của UBND/HĐND', ' về xe 9-chỗ', ' về ngày Môi trường'].map(
      (rest): [Language, string] => ['vi', rest],
    ),
    ...['', ' on labels', ' on labels for 40 shops', ' on no parking', ' of the Board', ' on and/or rules'].map(
      (rest): [Language, string] => ['en', rest],
    ),
  ])('cannot find a document by (%s) `%s`', (language, rest) => {
    const kind = language === 'vi' ? 'theo Quyết định' : 'under Decision';
    expect(citationsIn(kind + rest, language)).toMatchObject([{ complete: false }]);
  });
});

describe('mayBeCited', () => {
  test.each<[Language, string, boolean]>([
    ['vi', 'Rà soát theo Nghị', true],
    ['vi', 'Điều 44 Nghị', true],
    ['vi', 'Chương IV Nghị', true],
    ['vi', 'Rà soát theo ý kiến Nghị', false],
    ['vi', 'Điều 44 và Nghị', false],
    ['en', 'Under the Metrology Nghị', true],
  ])('looks at what stands in front (%s): %s', (language, text, expected) => {
    expect(mayBeCited(text, text.indexOf('Nghị'), language)).toBe(expected);
  });
});

describe('isCitedIn', () => {
  const text = 'Giao chỉ tiêu theo Quyết định của Viện trưởng về việc giao nhiệm vụ';
  const [citation] = citationsIn(text, 'vi');

  test.each([
    [
      'the same document in full',
      'Quyết định số 12/QĐ-VTC ngày 05/01/2026 của Viện trưởng về việc giao nhiệm vụ',
      true,
    ],
    ['the same document without number and date', 'Quyết định của Viện trưởng về việc giao nhiệm vụ', false],
    ['another issuer', 'Quyết định số 12/QĐ-BTC ngày 05/01/2026 của Bộ trưởng', false],
    ['the same first words and other words behind them', 'Quyết định của Viện trưởng về chỉ tiêu số 12/QĐ-VTC', true],
    [
      'the same document with a date that is not its own',
      'Họp ngày 05/01; Quyết định của Viện trưởng về việc giao nhiệm vụ',
      false,
    ],
    ['another kind', 'Thông báo số 7/TB-VTC của Viện trưởng về việc giao nhiệm vụ', false],
  ])('looks for %s', (_, source, expected) => {
    expect(isCitedIn(citation!, text, [source], 'vi')).toBe(expected);
  });

  test('is content with one of several sources', () => {
    const sources = ['Thông báo số 7', 'Quyết định số 12 của Viện trưởng về việc giao nhiệm vụ'];
    expect(isCitedIn(citation!, text, sources, 'vi')).toBe(true);
    expect(isCitedIn(citation!, text, [...sources].reverse(), 'vi')).toBe(true);
    expect(isCitedIn(citation!, text, [], 'vi')).toBe(false);
  });
});
