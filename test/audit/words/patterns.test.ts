import { describe, expect, test } from 'vitest';
import { phrasesOf } from '../../../src/audit/words/patterns.ts';

describe('phrasesOf', () => {
  test.each([
    ['kịp thời', ['kịp thời']],
    ['{as/if} needed', ['as needed', 'if needed']],
    [
      '{các/} đơn vị {có/} liên quan',
      ['các đơn vị có liên quan', 'các đơn vị  liên quan', ' đơn vị có liên quan', ' đơn vị  liên quan'],
    ],
    ['dd/mm/yyyy', ['dd/mm/yyyy']],
    ['an open {brace', ['an open {brace']],
    ['a closed} brace', ['a closed} brace']],
    ['a brace} closed {before', ['a brace} closed {before']],
  ])('spells out %s', (pattern, phrases) => {
    expect(phrasesOf(pattern)).toEqual(phrases);
  });
});
