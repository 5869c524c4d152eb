import { describe, expect, test } from 'vitest';
import { buildLexicon, partsOfLexicon } from '../../src/audit/clarity/lexicon.ts';
import { buildDefinitions, partsOfDefinitions } from '../../src/audit/overlap/words/definitions.ts';
import { wordTables } from '../../src/audit/word-tables.ts';
import type { Numbers } from '../../src/audit/words/built-tables.ts';
import { flawWords, partWords } from '../../src/audit/words/lexicon.ts';
import { meaningOf, tableOf, withWord } from '../../src/audit/words/phrase-table.ts';
import { finderOf, indexOfParts, indexPhrases, phraseFinder } from '../../src/audit/words/phrases.ts';
import { buildSigns, partsOfSigns } from '../../src/audit/words/signs.ts';
import { languages } from '../../src/locale/language.ts';

/** As `builtTable` gives them. */
function bytes(parts: readonly Numbers[]): ArrayBuffer[] {
  return parts.map((part) => part.slice().buffer as ArrayBuffer);
}

describe.each(languages)('the tables of a build (%s)', (language) => {
  const tables = wordTables();

  test.each([
    ['flaws', flawWords(language)],
    ['parts', partWords(language)],
  ])('find the %s that the lists have', (name, words) => {
    const kept = indexOfParts(bytes(tables[`${name} ${language}`]!));
    expect(kept).toEqual(indexPhrases(words));
    const text = words.map(({ phrase }) => phrase.replaceAll(/[{}]/g, ' ')).join(' x ');
    expect(finderOf(kept, (number) => words[number]!).find(text)).toEqual(phraseFinder(words).find(text));
  });

  test.each([
    ['the signs', 'signs', partsOfSigns(buildSigns(language))],
    ['the words of verdicts', 'verdicts', partsOfLexicon(buildLexicon(language))],
    ['the terms of titles', 'terms', partsOfDefinitions(buildDefinitions(language))],
  ])('hold %s', (_, name, parts) => {
    const expected = parts.map((part) => Buffer.from(part.slice().buffer));
    expect(bytes(tables[`${name} ${language}`]!).map((part) => Buffer.from(part))).toEqual(expected);
  });
});

test('a table tells phrases, their beginnings and everything else apart', () => {
  const hashes = Array.from({ length: 3000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1));
  const keys = hashes.map((hash, at) => withWord(hashes[at >> 1]!, hash));
  const table = tableOf(new Map(keys.map((key, at) => [key, at % 7])));
  expect(keys.map((key) => meaningOf(table, key))).toEqual(keys.map((_, at) => at % 7));
  for (const hash of hashes) expect(meaningOf(table, hash)).toBe(-1);
});
