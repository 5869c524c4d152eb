import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCandidates } from '../../../src/audit/overlap/candidates.ts';
import { rarityOf } from '../../../src/audit/overlap/rarity.ts';
import { readTexts } from '../../../src/audit/overlap/texts.ts';
import { makeVocabulary } from '../../../src/audit/overlap/words/vocabulary.ts';
import { overlapsOf, planOf } from './finding-overlaps.ts';

/** For each title the numbers of those that it is compared with, and how many were looked at in all. */
function candidatesOf(titles: readonly string[]): { found: number[][]; looks: number } {
  const texts = readTexts(titles, makeVocabulary('vi'));
  const candidates = makeCandidates(texts, rarityOf(texts));
  let looks = 0;
  const accepts = (): boolean => {
    looks += 1;
    return true;
  };
  return { found: titles.map((_, number) => [...candidates(number, accepts)]), looks };
}

const letters = 'bcdghklmnpqrstvx';
const word = fc.integer({ min: 0, max: 400 }).map((i) => `${letters[i % 16]}o${letters[Math.floor(i / 16) % 16]}${i}`);
/** Words made of letters, so that none is a number. */
const plain = word.map((text) => text.replace(/\d/g, (digit) => 'aeiouyăâêô'[Number(digit)]!));
const title = fc.uniqueArray(plain, { minLength: 5, maxLength: 9 }).map((words) => words.join(' '));

describe('the candidates for a comparison', () => {
  test('are the texts before that share rare words, the likeliest first', () => {
    const { found } = candidatesOf([
      'hiệu chuẩn áp kế pít tông',
      'tưới rau xà lách',
      'áp kế và rau',
      'đo áp kế pít tông mới mua',
    ]);
    expect(found).toEqual([[], [], [0, 1], [0, 2]]);
  });

  test('hold a text that stands whole inside another, whatever stands around', () => {
    const part = 'thanh lý sách hỏng';
    const whole =
      'dọn kho rêu mốc, thanh lý sách hỏng, dán nhãn kệ gỗ lim, quét vôi tường rào gạch thẻ, trồng hoa giấy';
    const noise = Array.from({ length: 30 }, (_, i) => `dọn kho rêu mốc dãy ${i}, quét vôi tường rào gạch thẻ`);
    const { found } = candidatesOf([part, ...noise, whole]);
    expect(found.at(-1)).toContain(0);
  });

  test('are found by a word that a few texts have, by two together where it is frequent', () => {
    const fillings = [
      'bãi cỏ',
      'bến phà',
      'cầu treo',
      'đê kè',
      'giếng đào',
      'hồ sen',
      'lò gạch',
      'máy xay',
      'nhà kho',
      'ruộng muối',
    ];
    const sharing = (words: string, count: number) =>
      candidatesOf(fillings.slice(0, count).map((filling) => `${words} ${filling}`)).found.at(-1)!.length;
    expect(sharing('kẻng', 6)).toBe(5);
    expect(sharing('kẻng', 8)).toBe(0);
    expect(sharing('kẻng mõ', 8)).toBe(7);
  });

  test('are none by a number alone, and none by what only one text has', () => {
    const { found, looks } = candidatesOf(['áp kế số 12', 'xà lách khóa 12', 'rau muống']);
    expect([found, looks]).toEqual([[[], [], []], 0]);
  });

  test('are found by each of the rare words, however often another is said', () => {
    for (const [often, once] of [
      ['kẻng', 'mõ'],
      ['mõ', 'kẻng'],
    ]) {
      const titles = [`${once} tre`, `${often} đồng`, `${`${often} `.repeat(6)}${once}`];
      expect(candidatesOf(titles).found.at(-1)!.toSorted()).toEqual([0, 1]);
    }
  });

  test('are the likeliest first, and of equally likely ones the first', () => {
    const rows = ['kẻng mõ đình', 'mõ làng', 'kẻng mõ chùa', 'mõ đồng', 'kẻng mõ'];
    expect(candidatesOf(rows).found.at(-1)).toEqual([0, 2, 1, 3]);
  });

  test('are no two that each have a number of their own', () => {
    const ofOne = (one: string, other: string) => candidatesOf([one, other]).found.at(-1);
    expect(ofOne('áp kế pít tông số 7', 'áp kế pít tông số 8')).toEqual([]);
    expect(ofOne('áp kế pít tông số 7', 'áp kế pít tông')).toEqual([0]);
    expect(ofOne('áp kế pít tông', 'áp kế pít tông số 8')).toEqual([0]);
    expect(ofOne('áp kế pít tông số 7', 'áp kế pít tông số 7')).toEqual([0]);
    expect(ofOne('áp kế pít tông nhà A', 'áp kế pít tông nhà B')).toEqual([0]);
  });

  test('do not hang on the order of the texts', () => {
    fc.assert(
      fc.property(fc.array(title, { minLength: 2, maxLength: 40 }), fc.infiniteStream(fc.nat()), (titles, stream) => {
        const pairsOf = (list: readonly string[]): string[] =>
          candidatesOf(list)
            .found.flatMap((numbers, at) => numbers.map((number) => [list[number], list[at]].sort().join(' | ')))
            .sort();
        const shuffled = titles
          .map((text) => ({ text, key: stream.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ text }) => text);
        expect(pairsOf(shuffled)).toEqual(pairsOf(titles));
      }),
      { numRuns: 60 },
    );
  });

  test('hold every text that shares most of its words with one, among a thousand others', () => {
    const copies = fc.tuple(title, fc.array(title, { minLength: 200, maxLength: 200 }), fc.nat(199), fc.nat());
    fc.assert(
      fc.property(copies, ([original, others, at, drop]) => {
        const words = original.split(' ');
        const copy = words.filter((_, i) => i !== drop % words.length).reverse();
        const titles = [...others.slice(0, at), original, ...others.slice(at), copy.join(' ')];
        expect(candidatesOf(titles).found.at(-1)).toContain(at);
      }),
      { numRuns: 30 },
    );
  });

  test('are few, however many texts have the same words', () => {
    const words = 'kẻng mõ chuông trống sênh phách nhị hồ'.split(' ');
    const looksAt = (size: number): number => {
      const titles = Array.from({ length: size }, (_, i) =>
        words.filter((_, at) => (i >> (at % 8)) % 2 === 0 || at > 4).join(' '),
      );
      const { found, looks } = candidatesOf(titles);
      expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(12);
      return looks;
    };
    looksAt(100);
    expect(looksAt(4000)).toBeLessThan(4000 * 100);
  });
});

describe('a thousand tasks in the same words', () => {
  test('are each held against the first', async () => {
    const rows = Array.from({ length: 1000 }, () => 'Kiểm định cột đo xăng dầu');
    const found = await overlapsOf({ 'plan.yaml': planOf(rows) });
    expect(found).toEqual(Array.from({ length: 999 }, (_, i) => `same T1 T${i + 2}`));
  });

  test('are held against the first whose window they meet', async () => {
    const rows = Array.from({ length: 24 }, (_, i) => ({
      title: 'Kiểm định cột đo xăng dầu',
      when: `2026-${String(1 + (i % 12)).padStart(2, '0')}`,
    }));
    const found = await overlapsOf({ 'plan.yaml': planOf(rows) });
    expect(found).toEqual(Array.from({ length: 12 }, (_, i) => `same T${i + 1} T${i + 13}`));
  });

  test('in any order are found the same', async () => {
    const words = 'cột đo xăng dầu ven quốc lộ chín'.split(' ');
    const rows = Array.from({ length: 300 }, (_, i) => {
      const turned = [...words.slice(i % 8), ...words.slice(0, i % 8)];
      return `Kiểm định ${turned.join(' ')}`;
    });
    expect(await overlapsOf({ 'plan.yaml': planOf(rows) })).toHaveLength(299);
  });
});
