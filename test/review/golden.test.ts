import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/locale/language.ts';
import { htmlReview } from '../../src/review/html/html.ts';
import { jsonReview } from '../../src/review/json.ts';
import { markdownReview } from '../../src/review/markdown.ts';
import { buildPage } from '../../src/review/page/build-page.ts';
import { terminalReview } from '../../src/review/terminal.ts';
import { chalkPaint, type Paint, plainPaint } from '../../src/text/paint.ts';
import { displayWidth } from '../../src/text/width.ts';
import { sampleReview } from './sample.ts';

function terminal(language: Language, width: number, paint: Paint = plainPaint): string {
  return terminalReview(buildPage(sampleReview(language), language), { language, width, paint });
}

describe.each(languages)('in %s', (language) => {
  const page = buildPage(sampleReview(language), language);

  test.each([80, 200])('prints the terminal report %i columns wide as recorded', async (width) => {
    await expect(terminal(language, width)).toMatchFileSnapshot(`../golden/review/terminal-${width}.${language}.txt`);
  });

  test('prints Markdown as recorded', async () => {
    await expect(markdownReview(page)).toMatchFileSnapshot(`../golden/review/markdown.${language}.md`);
  });

  test('prints HTML as recorded', async () => {
    await expect(htmlReview(page)).toMatchFileSnapshot(`../golden/review/html.${language}.html`);
  });

  test.each([80, 100, 120, 160, 200])('stays within %i columns', (width) => {
    const tooWide = terminal(language, width)
      .split('\n')
      .filter((line) => displayWidth(line) > width);
    expect(tooWide).toEqual([]);
  });
});

test('prints colours as recorded', async () => {
  await expect(terminal('vi', 80, await chalkPaint(1))).toMatchFileSnapshot('../golden/review/terminal-colour.vi.txt');
});

test('says the same with colours and without', async () => {
  const coloured = terminal('en', 120, await chalkPaint(3));
  expect(coloured.replaceAll(/\u001b\[[0-9;]*m/g, '')).toBe(terminal('en', 120));
});

test('gives the whole model as JSON', () => {
  const review = sampleReview('vi');
  expect(JSON.parse(jsonReview(review))).toEqual(JSON.parse(JSON.stringify(review)));
});
