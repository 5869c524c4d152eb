import { describe, expect, test } from 'vitest';
import { meaningOf } from '../../../src/audit/words/phrase-table.ts';
import { tokensIn } from '../../../src/audit/words/phrases.ts';
import { buildSigns, partsOfSigns, type SignTable, signTable, trait } from '../../../src/audit/words/signs.ts';
import { type Language, languages } from '../../../src/locale/language.ts';
import type { WordChange } from '../../../src/model/config.ts';

const tables = { vi: signTable('vi', new Map()), en: signTable('en', new Map()) };

/** What a word or mark is a sign of, by the names of its traits. */
function traitsOf(word: string, table: SignTable): string[] {
  const bits = meaningOf(table, tokensIn(word).hashes[0]!);
  if (bits <= 0) return [];
  return Object.entries(trait).flatMap(([name, bit]) => ((bits & bit) === 0 ? [] : [name]));
}

function withVague(...phrases: string[]): ReadonlyMap<string, WordChange> {
  const add = phrases.map((value) => ({ value }) as WordChange['add'][number]);
  return new Map([['vague', { add, remove: [] }]]);
}

function each(language: Language, words: string, name: string): [Language, string, string][] {
  return words.split(' ').map((word) => [language, word, name]);
}

describe('signTable', () => {
  test.each([
    ...languages.flatMap((language) => each(language, ', ; & + ) and then', 'joint')),
    ...each('vi', 'và rồi thời đó', 'joint'),
    ...languages.flatMap((language) => each(language, '… . _ ? / - – —', 'blank')),
    ...each('vi', 'trước chậm muộn hạn hết hoàn xong', 'deadline'),
    ...each('en', 'by before later due deadline complete completed finished done ready place', 'deadline'),
    ...each('vi', 'luật nghị thông quyết chỉ công pháp', 'document'),
    ...each('en', 'act acts decree directive circular resolution regulations', 'document'),
    ...each('vi', 'kiểm rà lắp mua', 'act'),
    ...each('en', 'inspect train', 'act'),
    ...each('vi', 'nâng kịp', 'begins'),
    ...each('vi', 'cao thời', 'goesOn'),
    ...each('en', 'as', 'begins'),
    ...each('en', 'various improve tbd', 'flaw'),
    ...each('vi', 'tbd', 'flaw'),
  ])('knows (%s) `%s` as a %s', (language, word, name) => {
    expect(traitsOf(word, tables[language])).toContain(name);
  });

  test.each([
    ...each('vi', 'nâng kịp', 'flaw'),
    ...each('en', 'as', 'flaw'),
    ...languages.flatMap((language) => each(language, ', . /', 'deadline')),
    ...each('vi', 'máy sau đến', 'deadline'),
    ...each('en', 'after until station', 'deadline'),
    ...each('en', 'report station', 'document'),
    ...each('vi', 'báo máy', 'document'),
    ...languages.flatMap((language) => each(language, '; ) &', 'blank')),
  ])('does not take (%s) `%s` for a %s', (language, word, name) => {
    expect(traitsOf(word, tables[language])).not.toContain(name);
  });

  test.each<[Language, string]>([
    ['vi', 'khách hàng'],
    ['vi', 'tiêm'],
    ['vi', 'sợi'],
  ])('knows nothing of what only keeps a shorter phrase away (%s: %s)', (language, word) => {
    expect(traitsOf(word, tables[language])).toEqual([]);
  });

  test('knows the words that a configuration adds', () => {
    const table = signTable('vi', withVague('thí điểm', 'sơ bộ hóa', 'lèo'));
    expect(traitsOf('thí', table)).toContain('begins');
    expect(traitsOf('điểm', table)).toContain('goesOn');
    expect(traitsOf('lèo', table)).toEqual(['flaw']);
    expect(traitsOf('lèo', tables.vi)).toEqual([]);
  });

  test('passes over a phrase without words, whatever was read before', () => {
    expect(traitsOf('lèo', signTable('vi', withVague('lèo tèo', '{lèo tèo/}')))).toEqual(['begins']);
  });

  test('is kept as its keys and values', () => {
    for (const language of languages) {
      const [keys, values] = partsOfSigns(buildSigns(language));
      const table = { keys: keys as Int32Array, values: values as Uint16Array };
      expect(traitsOf('tbd', table)).toContain('flaw');
    }
  });
});

describe('a sign of what leaves open whether there is anything to do', () => {
  test.each<[Language, string]>([
    ['vi', 'khi có yêu cầu'],
    ['vi', 'theo yêu cầu'],
    ['en', 'on demand'],
    ['en', 'on request'],
  ])('is shown by the first word of (%s) `%s`', (language, phrase) => {
    expect(traitsOf(phrase, tables[language])).toContain('demand');
  });
});
