import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/audit/overlap/compare.ts';
import { onPair } from '../../../src/audit/overlap/pair.ts';
import { rarityOf } from '../../../src/audit/overlap/rarity.ts';
import { readTexts } from '../../../src/audit/overlap/texts.ts';
import { verdictOn } from '../../../src/audit/overlap/verdict.ts';
import { makeVocabulary } from '../../../src/audit/overlap/words/vocabulary.ts';
import { type Language, languages } from '../../../src/locale/language.ts';
import { rowsOf } from '../../bench/wording/lines.ts';
import { findOverlaps, planOf } from './finding-overlaps.ts';

function devPairs(language: Language) {
  const text = readFileSync(`test/bench/wording/${language}-pairs.tsv`, 'utf8');
  return rowsOf(text).filter(({ split }) => split === 'dev');
}

/** What the pairs of a language have in common and what sets them apart, each word as rare as it is among them. */
function recordPairs(language: Language): string {
  const rows = devPairs(language);
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

/** What is found among the titles of all pairs as tasks of one plan, and what the two of each finding say. */
async function recordFindings(language: Language): Promise<string> {
  const tasks = devPairs(language).flatMap(({ id, a_title, b_title }) => [
    { id: `${id}a`, title: a_title },
    { id: `${id}b`, title: b_title },
  ]);
  const found = await findOverlaps({ 'a.plan.yaml': planOf(tasks, { language }) });
  const lines = found.map((overlap) => {
    const { verdict, nearness, earlier, later } = overlap;
    const { shared, only, onlyOther } = onPair(overlap).data;
    const phrases = [shared, onlyOther, only].map((list) => `  ${list.join(' | ')}`.trimEnd());
    return [`${verdict} ${earlier.task.id.value} ${later.task.id.value} ${nearness.toFixed(2)}`, ...phrases].join('\n');
  });
  return `${lines.join('\n')}\n`;
}

// Not what is right, which the labels say, but what is: a change that alters how any pair compares has to be looked at.
// The pairs that are kept out of development stay out of sight here too.
describe('the comparison of the pairs to develop on', () => {
  test.each(languages)('is as recorded in %s', async (language) => {
    await expect(recordPairs(language)).toMatchFileSnapshot(`../../golden/wording/pairs.${language}.txt`);
  });

  test.each(languages)('finds what is recorded among all of them in %s', async (language) => {
    await expect(await recordFindings(language)).toMatchFileSnapshot(`../../golden/wording/overlaps.${language}.txt`);
  });
});
