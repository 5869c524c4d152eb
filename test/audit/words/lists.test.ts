import { describe, expect, test } from 'vitest';
import { flawsOf, partsOf } from '../../../src/audit/words/lexicon.ts';
import { phrasesOf } from '../../../src/audit/words/patterns.ts';
import { phraseFinder } from '../../../src/audit/words/phrases.ts';
import { innocent, vagueKinds, type Word, wordsOf } from '../../../src/audit/words/word.ts';
import { languages } from '../../../src/locale/language.ts';
import { fold } from '../../../src/text/fold.ts';

for (const language of languages) {
  const words = wordsOf({ ...flawsOf(language), ...partsOf(language) });
  const spelled = words.flatMap((word) => phrasesOf(word.phrase).map((phrase) => ({ ...word, phrase: fold(phrase) })));

  describe(`the word lists (${language})`, () => {
    test('have closed braces and no empty phrase', () => {
      for (const { phrase } of spelled) {
        expect(phrase).not.toMatch(/[{}|]/);
        expect(phrase).not.toBe('');
      }
    });

    test('name every phrase of a list once', () => {
      const seen = new Map<string, string>();
      const twice: string[] = [];
      for (const { list, kind, phrase } of spelled) {
        const key = `${list}: ${phrase}`;
        const before = seen.get(key);
        if (before !== undefined && before !== kind) twice.push(`${key} (${before}, ${kind})`);
        seen.set(key, kind);
      }
      expect(twice).toEqual([]);
    });

    test('hold no innocent phrase that keeps nothing away', () => {
      const idle = words
        .filter(({ kind }) => kind === innocent)
        .filter((word) => !phrasesOf(word.phrase).some((phrase) => holdsAnother(phrase, word, words)))
        .map(({ list, phrase }) => `${list}: ${phrase}`);
      expect(idle).toEqual([]);
    });

    test('know why each vague word is one', () => {
      const kinds = new Set(words.filter(({ list }) => list === 'vague').map(({ kind }) => kind));
      expect([...kinds].sort()).toEqual([innocent, ...vagueKinds].sort());
    });

    test('are found in texts, each phrase by itself', () => {
      const finder = phraseFinder(words);
      for (const { list, phrase } of spelled) {
        const hit = finder.find(phrase).find(({ entry }) => entry.list === list);
        expect(hit, phrase).toMatchObject({ start: 0, end: phrase.length });
      }
    });
  });
}

function holdsAnother(phrase: string, { list }: Word, words: readonly Word[]): boolean {
  const others = words.filter((other) => other.list === list && other.kind !== innocent);
  return phraseFinder(others).find(phrase).length > 0;
}
