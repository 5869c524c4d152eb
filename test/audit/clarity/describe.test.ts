import { describe, expect, test } from 'vitest';
import { describeVerdict } from '../../../src/audit/clarity/describe.ts';
import { type Feature, features } from '../../../src/audit/clarity/evidence.ts';
import type { Vagueness } from '../../../src/audit/clarity/vagueness.ts';
import { weights } from '../../../src/audit/clarity/weights.ts';
import { type Language, languages } from '../../../src/locale/language.ts';

/** What the note says, reason by reason. */
function notes(language: Language, because: Vagueness['because'], more: Partial<Vagueness> = {}): string[] {
  const data: Vagueness = { title: 'T', score: 2, promised: 'words', because, despite: [], ...more };
  return describeVerdict(data, language).note!.split('; ');
}

const ground = (what: Feature, words: string) => ({ what, words });

/** What speaks for vague, but for making something, which is told by what is missing. */
const telling = features.filter((feature) => weights[feature] > 0 && feature !== 'make');

describe.each(languages)('a verdict in words (%s)', (language) => {
  const [figure] = notes(language, []);

  test.each(telling)('tells of "%s", with the words that show it', (what) => {
    const [reason, ...rest] = notes(language, [ground(what, 'các việc')]);
    expect(rest).toEqual(what === 'scope' ? [] : [figure]);
    // A field of work is the title, and steps are listed below it.
    if (what === 'topic' || what === 'bareSteps') expect(reason).toMatch(/\p{L} \p{L}/u);
    else expect(reason).toContain('`các việc`');
  });

  test('says that a list is open where dots leave it so', () => {
    const [dots] = notes(language, [ground('open', '')]);
    expect(dots).not.toContain('`');
    expect(dots).not.toBe(figure);
    expect(notes(language, [ground('open', 'v.v.')])[0]).toContain('`v.v.`');
  });

  test('tells three reasons at most, and none of the same words twice', () => {
    const grounds = (['soft', 'demand', 'activity', 'slogan', 'plural'] as const).map((what) => ground(what, what));
    expect(notes(language, grounds)).toHaveLength(4);
    expect(notes(language, [ground('slogan', 'A'), ground('degree', 'A')])).toHaveLength(2);
    // Dots in two texts are no words.
    expect(notes(language, [ground('topic', ''), ground('open', '')])).toHaveLength(3);
  });

  test('names what is missing: a product where there is none, a figure where no number was told of', () => {
    expect(notes(language, [], { promised: 'nothing' })).toHaveLength(2);
    expect(notes(language, [], { promised: 'nothing' })).toContain(figure);
    expect(notes(language, [ground('scope', '62')])).toHaveLength(1);
  });

  test('says what to write by what there is', () => {
    const promises = ['nothing', 'steps', 'paper', 'soft', 'words'] as const;
    const helps = promises.map(
      (promised) => describeVerdict({ title: 'T', score: 2, promised, because: [], despite: [] }, language).help,
    );
    expect(new Set(helps).size).toBe(5);
    for (const help of helps) expect(help).toContain('`deliverable`');
  });
});
