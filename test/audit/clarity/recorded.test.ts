import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/audit/clarity/judge.ts';
import { buildLexicon } from '../../../src/audit/clarity/lexicon.ts';
import { languages } from '../../../src/locale/language.ts';
import { type LabelledLine, ownLines } from '../../bench/wording/lines.ts';

const lexicons = { en: buildLexicon('en'), vi: buildLexicon('vi') };

/** What a line shows, feature by feature, with the words and the points; the heaviest first. */
function recorded({ id, language, line }: LabelledLine): string {
  const { score, grounds } = judge(line, lexicons[language]);
  const shown = grounds.map(({ feature, points, words }) => `  ${points.toFixed(2)} ${feature} ${words}`.trimEnd());
  return [`${id} ${score.toFixed(2)} ${line.title}`, ...shown].join('\n');
}

// Not what is right, which the labels say, but what is: a change that alters the reading of any line has to be looked at.
// The lines that are kept out of development stay out of sight here too.
describe('the evidence in the lines to develop on', () => {
  test.each(languages)('is as recorded in %s', async (language) => {
    const lines = ownLines('test/bench/wording', language, 'dev');
    expect(lines.length).toBeGreaterThan(250);
    const text = `${lines.map(recorded).join('\n')}\n`;
    await expect(text).toMatchFileSnapshot(`../../golden/wording/lines.${language}.txt`);
  });
});
