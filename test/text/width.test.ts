import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth, padEnd, padStart, truncate } from '../../src/text/width.ts';
import { wrap } from '../../src/text/wrap.ts';

const texts = fc.string({
  unit: fc.constantFrom('a', ' ', 'ệ', 'e\u0323\u0302', '日', '👍🏽', '👨‍👩‍👧', '🇻🇳', '❤️', '\u200b', 'ｘ', '\n', '1️⃣'),
  maxLength: 30,
});

describe('displayWidth', () => {
  test.each([
    ['Kế hoạch', 8],
    ['Kế hoạch'.normalize('NFD'), 8],
    ['日本', 4],
    ['ｆｕｌｌ', 8],
    ['한글', 4],
    ['한글'.normalize('NFD'), 4],
    ['✅', 2],
    ['☑', 1],
    ['❤️', 2],
    ['👍🏽', 2],
    ['👨‍👩‍👧', 2],
    ['🇻🇳', 2],
    ['🇻🇳🇻🇳', 4],
    ['a\u200bb', 2],
    ['\u00ad', 0],
    ['▲ 12,5', 6],
    ['', 0],
  ])('measures %j as %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('padding and cutting', () => {
  test('pads by columns, not by units', () => {
    expect(padEnd('Việt'.normalize('NFD'), 6)).toBe(`${'Việt'.normalize('NFD')}  `);
    expect(padStart('日', 4)).toBe('  日');
    expect(padEnd('dài hơn', 3)).toBe('dài hơn');
  });

  test('cuts at a whole character', () => {
    expect(truncate('Kế hoạch công tác', 11)).toBe('Kế hoạch c…');
    expect(truncate('日本語', 4)).toBe('日…');
    expect(truncate('ngắn', 4)).toBe('ngắn');
  });

  test('never gives more columns than asked for', () => {
    fc.assert(
      fc.property(texts, fc.nat(12), (text, width) => {
        expect(displayWidth(truncate(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('wrap', () => {
  test('breaks at spaces and keeps line ends', () => {
    expect(wrap('Kế hoạch công tác năm 2026', 10)).toEqual(['Kế hoạch', 'công tác', 'năm 2026']);
    expect(wrap('một\n\nhai', 10)).toEqual(['một', '', 'hai']);
    expect(wrap('', 10)).toEqual(['']);
  });

  test('breaks a word that is too long', () => {
    expect(wrap('a https://vi.example.vn/x b', 10)).toEqual(['a', 'https://vi', '.example.v', 'n/x b']);
  });

  test('keeps a no-break space together', () => {
    expect(wrap('hạn Quý\u00a0II/2026', 9)).toEqual(['hạn', 'Quý\u00a0II/20', '26']);
  });

  test('loses no word and exceeds no line', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 12 }), (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
