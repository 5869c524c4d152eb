import { describe, expect, test } from 'vitest';
import { unknownRemovals } from '../../src/audit/removed-words.ts';
import { load } from '../read/loading.ts';

async function found(text: string) {
  const { config } = await load({ 'plan.config.yaml': text, 'plan.yaml': 'title: K\nperiod: 2026\ntasks: []\n' });
  return unknownRemovals(config).map(({ rule, place, data }) => [rule, text.slice(place.start, place.end), data]);
}

describe('words that a configuration takes out of a list', () => {
  test('are right where the list has them, in either language, whatever their case', async () => {
    expect(await found('words: { vague: { remove: [kịp thời, KỊP THỜI, timely] } }')).toEqual([]);
    expect(await found('words: { vague: { add: [xyzzy] }, placeholder: { remove: [] } }')).toEqual([]);
    expect(await found('')).toEqual([]);
  });

  test('are reported where the list has them otherwise, or not at all', async () => {
    expect(await found('words: { vague: { remove: [kip thoi, xyzzy] }, placeholder: { remove: [kịp thời] } }')).toEqual(
      [
        ['unused-suppression', 'kip thoi', { list: 'vague', word: 'kip thoi', suggestion: 'kịp thời' }],
        ['unused-suppression', 'xyzzy', { list: 'vague', word: 'xyzzy', suggestion: null }],
        ['unused-suppression', 'kịp thời', { list: 'placeholder', word: 'kịp thời', suggestion: null }],
      ],
    );
  });

  test('are words, and not parts of words', async () => {
    expect(await found('words: { vague: { remove: [imely, ịp thờ] } }')).toHaveLength(2);
  });
});
