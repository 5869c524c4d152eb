import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/audit/overlap/compare.ts';
import { rarityOf } from '../../../src/audit/overlap/rarity.ts';
import { readTexts } from '../../../src/audit/overlap/texts.ts';
import { verdictOn } from '../../../src/audit/overlap/verdict.ts';
import { makeVocabulary } from '../../../src/audit/overlap/words/vocabulary.ts';
import { type Language, languages } from '../../../src/locale/language.ts';
import { rowsOf } from '../../bench/wording/lines.ts';

/** What the pairs of a language have in common and what sets them apart, each word as rare as it is among them. */
function recordPairs(language: Language): string {
  const text = readFileSync(`test/bench/wording/${language}-pairs.tsv`, 'utf8');
  const rows = rowsOf(text).filter(({ split }) => split === 'dev');
  const vocabulary = makeVocabulary(language);
  const texts = readTexts(
    rows.flatMap((row) => [row.a_title!, row.b_title!]),
    vocabulary,
  );
  const { weigh } = rarityOf(texts);
  const said = (number: number): string => number.toFixed(2);
  const lines = rows.map((row, at) => {
    const evidence = compare(texts.at(2 * at), texts.at(2 * at + 1), weigh);
    const { weights, shared, rest, specific, alike, sameWords, apart, inside, single } = evidence;
    const figures = [...weights, ...shared, ...rest, specific, alike].map(said).join(' ');
    const marks = [
      verdictOn(evidence) ?? '-',
      sameWords ? 'same words' : '-',
      apart ?? '-',
      inside ?? '-',
      single ?? '-',
    ];
    return `${row.id} ${marks.join(' ')} ${figures}\n  ${row.a_title}\n  ${row.b_title}`;
  });
  return `${lines.join('\n')}\n`;
}

// Not what is right, which the labels say, but what is: a change that alters how any pair compares has to be looked at.
// The pairs that are kept out of development stay out of sight here too.
describe('the comparison of the pairs to develop on', () => {
  test.each(languages)('is as recorded in %s', async (language) => {
    await expect(recordPairs(language)).toMatchFileSnapshot(`../../golden/wording/pairs.${language}.txt`);
  });
});
