import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/locale/language.ts';
import { judged, shown } from './line-of.ts';

/** Titles that show nothing but that they name a field of work. */
const titles = { en: 'Feed fish', vi: 'Nuôi cá' };

/** What products show below a title, by name, in the order of the alphabet. */
function saidBy(language: Language, ...products: readonly string[]): string {
  return Object.keys(shown(language, titles[language], { products }))
    .filter((feature) => feature !== 'topic')
    .sort()
    .join(', ');
}

type Case = readonly [what: string, language: Language, product: string, shown: string];

function testCases(cases: readonly Case[]): void {
  test.each(cases)('%s (%s): %s', (_, language, product, expected) => {
    expect(saidBy(language, ...product.split(' / '))).toBe(expected);
  });
}

describe('a document that is promised', () => {
  testCases([
    ['is only a kind by itself', 'vi', 'Kế hoạch', 'kind'],
    ['is only a kind where it repeats the title', 'vi', 'Kế hoạch nuôi cá', 'kind'],
    ['is named by words of its own', 'vi', 'Kế hoạch tưới rau xà lách', 'named, novel'],
    ['is named by a name', 'vi', 'Kế hoạch Huế', 'named, novel, productName'],
    ['is named by two words in English', 'en', 'Pond weed plan', 'named, novel'],
    ['is not by one', 'en', 'Pond plan', 'kind, novel'],
    ['is not by words that every plan could have', 'en', 'Regular annual plan', 'kind'],
    ['is not by a quality', 'en', 'Quality plan', 'kind'],
    ['is named behind a preposition, too', 'en', 'Plan for the pond weed', 'named, novel'],
    ['is a trace where every work leaves one', 'vi', 'Báo cáo nuôi cá', 'trace'],
    ['is named where a trace is of something else', 'vi', 'Báo cáo quan trắc bùn cát sông đào', 'named, novel'],
    ['is one where it is made', 'vi', 'Hình thành kho cá tươi ướp đá', 'named, novel'],
    ['is none where only the making is said', 'vi', 'Hình thành', ''],
    ['is not told by what it is for', 'vi', 'Kế hoạch để tưới rau xà lách', 'kind'],
    ['ends where a comma brings another', 'vi', 'Kế hoạch tưới, bản đồ rau', 'kind, novel'],
    ['ends where an "and" does', 'vi', 'Kế hoạch và biên bản ao cá làng', 'novel, proof'],
  ]);
});

describe('a record or a decision that is promised', () => {
  testCases([
    ['can be looked up', 'vi', 'Quyết định', 'ruling'],
    ['can be any', 'vi', 'Biên bản', 'record'],
    ['is a proof of something in particular', 'vi', 'Biên bản bàn giao ao cá tươi làng', 'novel, proof'],
    ['is none of one word in Vietnamese', 'vi', 'Biên bản ao cá', 'novel, record'],
    ['is one with a number that names it', 'en', 'Certificate ISO 9001', 'proof'],
    ['is one of one word where it is single', 'en', 'Pond certificate', 'novel, proof'],
    ['is none of one word where there are several', 'en', 'Pond certificates', 'novel, record'],
    ['is one of two words where there are several', 'en', 'Pond water certificates', 'novel, proof'],
    ['is one of somebody by name', 'en', 'Receipts from Kandy', 'novel, productName, proof'],
  ]);
});

describe('a product that somebody gets or ends', () => {
  testCases([
    ['is a proof by a name behind the giving', 'vi', 'Kế hoạch gửi Minh Anh', 'novel, productName, proof'],
    ['is one up to two words behind', 'vi', 'Kế hoạch gửi về Minh Anh', 'novel, productName, proof'],
    ['is none further behind', 'vi', 'Kế hoạch gửi về cho Minh Anh', 'named, novel, productName'],
    ['is none by a word in small letters', 'vi', 'Kế hoạch gửi huyện', 'kind, novel'],
    ['is none by the name of a standard', 'en', 'Plan sent to ISO 9001', 'named'],
    ['is one by an office soon behind the document', 'en', 'Plan for the board', 'proof'],
    ['is one by an office that signs', 'vi', 'Kế hoạch do Sở Tài chính ký', 'novel, productName, proof'],
    ['is one by a state', 'vi', 'Kế hoạch được phê duyệt', 'proof'],
    ['is none by what goes on', 'vi', 'Kế hoạch được theo dõi', 'soft'],
    ['is none by what is made', 'vi', 'Kế hoạch được lập', 'kind'],
    ['is one by an act of something', 'vi', 'Ký hợp đồng ao cá', 'novel, proof'],
    ['is none by an act alone', 'vi', 'Ký', ''],
  ]);
});

describe('a product that nobody can check', () => {
  testCases([
    ['is a slogan', 'vi', 'Nâng cao nhận thức', 'soft'],
    ['is a quality', 'vi', 'Chất lượng', 'soft'],
    ['is not a quality of much in particular', 'vi', 'Chất lượng nước ao cá tươi', 'novel, other'],
    ['is what has become better', 'en', 'Plan improved', 'compare, soft'],
    ['is more of something', 'en', 'More fish', 'compare, other'],
    ['is not more by an amount', 'vi', 'Sản lượng tăng 12%', 'figure'],
    ['is several, nobody knows which', 'vi', 'Các giải pháp', 'productPlural'],
    ['is an open list', 'vi', 'Kế hoạch, v.v.', 'kind, open'],
    ['is a list that ends in dots', 'vi', 'Kế hoạch...', 'kind, open'],
    ['is other words', 'vi', 'Cá tươi', 'novel, other'],
    ['is for each of a set', 'vi', 'Mỗi xã một ao', 'each, novel, other'],
  ]);
});

describe('of several products', () => {
  testCases([
    ['the best counts', 'vi', 'Biên bản / Kế hoạch tưới rau xà lách / Báo cáo', 'novel, record'],
    ['the first of equally good ones is shown', 'vi', 'Kế hoạch / Đề án', 'kind'],
    [
      'a slogan weighs beside a document',
      'vi',
      'Kế hoạch tưới rau xà lách / Nâng cao nhận thức',
      'named, novel, softBeside',
    ],
    ['more of something, too', 'vi', 'Kế hoạch tưới rau xà lách / Sản lượng tăng', 'named, novel, softBeside'],
    ['neither does beside a proof', 'vi', 'Kế hoạch được phê duyệt / Nâng cao nhận thức / Sản lượng tăng', 'proof'],
    ['neither does beside a figure', 'vi', '12 ao / Nâng cao nhận thức / Sản lượng tăng / Các giải pháp', 'figure'],
    ['what stands in brackets only explains', 'vi', 'Kế hoạch tưới rau xà lách (nâng cao nhận thức)', 'named, novel'],
    ['measures nobody knows count beside a kind', 'vi', 'Kế hoạch / Các giải pháp', 'kind, productPlural'],
    [
      'measures nobody knows count not beside a name',
      'vi',
      'Kế hoạch tưới rau xà lách / Các giải pháp',
      'named, novel',
    ],
    ['more of something counts beside a trace', 'vi', 'Báo cáo / Sản lượng tăng', 'compare, softBeside, trace'],
  ]);

  test('the words of the best are shown', () => {
    const products = ['Báo cáo', 'Kế hoạch', 'Đề án; tờ rơi'];
    expect(shown('vi', titles.vi, { products })).toMatchObject({ kind: 'Kế hoạch' });
    expect(shown('vi', titles.vi, { products: ['Cá tươi; kế hoạch'] })).toMatchObject({ kind: 'kế hoạch' });
  });

  test('words that the title has are no news, and six are as good as more', () => {
    const novelty = (product: string) =>
      judged('vi', titles.vi, { products: [product] }).grounds.find(({ feature }) => feature === 'novel')?.points ?? 0;
    const one = novelty('Kế hoạch bùn');
    expect(one).toBeLessThan(0);
    expect(novelty('Kế hoạch bùn cát')).toBeCloseTo(2 * one, 10);
    expect(novelty('Kế hoạch bùn cá')).toBeCloseTo(one, 10);
    expect(novelty('Kế hoạch bùn cát sỏi rêu lau sậy')).toBeCloseTo(6 * one, 10);
    expect(novelty('Kế hoạch bùn cát sỏi rêu lau sậy trai ốc')).toBeCloseTo(6 * one, 10);
  });
});

describe('a figure', () => {
  testCases([
    ['is a count', 'en', '12 visits', 'figure'],
    ['is a number in words', 'en', 'Three visits', 'figure'],
    ['is a share', 'vi', 'Đạt 85% kế hoạch', 'figure'],
    ['is all of a set', 'en', '100% of fish fed', 'figure'],
    ['is one in what the product is for', 'vi', 'Kế hoạch để nuôi 12 ao', 'figure'],
    ['is one in a share of what it is for', 'vi', 'Kế hoạch để nuôi 12% ao', 'figure'],
    ['is no day', 'en', 'Plan by 12 March 2026', 'kind'],
    ['is no number of a document', 'vi', 'Quyết định số 12/QĐ-TĐC', 'ruling'],
  ]);

  test('makes good what the title leaves vague, but for whether there is any work', () => {
    const title = 'Tăng cường các giải pháp kịp thời khi có yêu cầu';
    expect(Object.keys(shown('vi', title))).toEqual(expect.arrayContaining(['slogan', 'plural', 'degree', 'demand']));
    expect(Object.keys(shown('vi', title, { products: ['12 ao'] })).sort()).toEqual(['demand', 'figure']);
  });
});

describe('what a title says', () => {
  const title = 'Tăng cường các giải pháp kịp thời';

  test('counts no more where the product is named, unless a slogan stands beside it', () => {
    const products = ['Kế hoạch tưới rau xà lách'];
    expect(shown('vi', title, { products })).not.toHaveProperty('slogan');
    const beside = shown('vi', title, { products: [...products, 'Nâng cao nhận thức'] });
    expect(beside).toMatchObject({ slogan: 'Tăng cường', softBeside: 'Nâng cao nhận thức' });
  });

  test('counts no more beside a limit', () => {
    expect(shown('vi', 'Nâng cao năng suất tối thiểu 40 tạ')).toEqual({ limit: '40' });
  });

  test('names a document that the product only repeats', () => {
    const titled = 'Xây dựng Kế hoạch tưới rau xà lách';
    expect(shown('vi', titled, { products: ['Kế hoạch'] })).toHaveProperty('named');
    expect(shown('vi', 'Xây dựng Kế hoạch tưới rau', { products: ['Kế hoạch'] })).toHaveProperty('kind');
    expect(shown('vi', 'Xây dựng các kế hoạch tưới rau xà lách', { products: ['Kế hoạch'] })).toHaveProperty('kind');
    expect(shown('vi', titled, { products: ['Báo cáo'] })).toHaveProperty('trace');
  });

  test('is bare of what it is about unless the product says so', () => {
    const bare = 'Thẩm định, trình UBND tỉnh';
    expect(shown('vi', bare)).toEqual({ bare });
    expect(shown('vi', bare, { products: ['Kế hoạch'] })).toMatchObject({ bare, kind: 'Kế hoạch' });
    for (const product of ['12 ao', 'Kế hoạch bùn', 'Kế hoạch được phê duyệt'])
      expect(shown('vi', bare, { products: [product] }), product).not.toHaveProperty('bare');
  });
});
