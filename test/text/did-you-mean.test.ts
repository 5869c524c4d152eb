import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { closest } from '../../src/text/did-you-mean.ts';

describe('closest', () => {
  test('finds a key with a slip', () => {
    const keys = ['title', 'lead', 'support', 'deliverable', 'due', 'effort'];
    expect(closest('deliverabel', keys)).toBe('deliverable');
    expect(closest('Lead', keys)).toBe('lead');
    expect(closest('tilte', keys)).toBe('title');
    expect(closest('effrot', keys)).toBe('effort');
  });

  test('finds a word typed without its marks', () => {
    expect(closest('hoa', ['hoan', 'hòa'])).toBe('hòa');
    expect(closest('tran van thang', ['Trần Văn Thanh', 'Trần Văn Thắng'])).toBe('Trần Văn Thắng');
  });

  test('lets the marks decide among words with the same letters', () => {
    expect(closest('lưong', ['luồng', 'lương'])).toBe('lương');
    expect(closest('thuỷ', ['thúy', 'thủy'])).toBe('thủy');
  });

  test('takes the first of equals', () => {
    expect(closest('kt9', ['kt1', 'kt2', 'kt3'])).toBe('kt1');
  });

  test('says nothing when all is far', () => {
    expect(closest('xyz', ['abc'])).toBeUndefined();
    expect(closest('ab', ['cd', 'ax'])).toBe('ax');
    expect(closest('abcdefgh', ['abcd'])).toBeUndefined();
    expect(closest('', ['ab'])).toBeUndefined();
    expect(closest('khtc', [])).toBeUndefined();
  });

  test('counts a swap of neighbours as one edit', () => {
    // Two swaps and two more slips are four edits; by plain Levenshtein the first three cases would be four too.
    expect(closest('badcef', ['abcdef'])).toBe('abcdef');
    expect(closest('badcefx', ['abcdef'])).toBe('abcdef');
    expect(closest('badcefxy', ['abcdef'])).toBeUndefined();
  });

  test('never suggests what is more than three edits away, and always what is near enough', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(words, words, (word, candidate) => {
        const edits = distance(word, candidate);
        const length = Math.max(word.length, candidate.length);
        const found = closest(word, [candidate]);
        // Levenshtein counts at least as many edits as optimal string alignment, and at most twice as many.
        if (edits <= 3 && (length - edits) / length > 0.4) expect(found).toBe(candidate);
        if (edits > 6) expect(found).toBeUndefined();
      }),
    );
  });

  test('stays bounded for long words', () => {
    const long = 'x'.repeat(20_000);
    expect(closest(`${long}y`, [long])).toBe(long);
  });
});
