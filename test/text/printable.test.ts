import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from '../../src/text/printable.ts';

test('shows a terminal escape instead of obeying it', () => {
  expect(printable('\u001b[31mđỏ\u001b]8;;http://x\u0007')).toBe('␛[31mđỏ␛]8;;http://x␇');
  expect(printable('a\u009b2Jb')).toBe('a\ufffd2Jb');
  expect(printable('a\u007f\u0008')).toBe('a␡␈');
});

test('shows a bidirectional control and half a surrogate pair', () => {
  expect(printable('a\u202eb\u2066c')).toBe('a\ufffdb\ufffdc');
  expect(printable('\ud83dx')).toBe('\ufffdx');
  expect(printable('x\udc4d')).toBe('x\ufffd');
});

test('keeps what people write', () => {
  const text = 'Rà soát 日本 👨‍👩‍👧 “trích dẫn” – 80% … e\u0323';
  expect(printable(text)).toBe(text);
});

test('turns tabs and line ends into spaces', () => {
  expect(printable('a\tb\r\nc\u2028d')).toBe('a b  c d');
});

test('keeps the length and leaves no control', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = printable(text);
      expect(shown.length).toBe(text.length);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
