import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../src/source/file.ts';
import { lineIndex } from '../../src/text/lines.ts';

const fileOf = (text: string): SourceFile => ({ path: '/plan.yaml', name: 'plan.yaml', text, bom: false });

describe('lineIndex', () => {
  test('counts lines and UTF-16 columns from 1', () => {
    const index = lineIndex(fileOf('a: 1\nb: 👍x\n'));
    expect(index.position(0)).toEqual({ line: 1, column: 1 });
    expect(index.position(4)).toEqual({ line: 1, column: 5 });
    expect(index.position(5)).toEqual({ line: 2, column: 1 });
    expect(index.position(10)).toEqual({ line: 2, column: 6 });
    expect(index.position(12)).toEqual({ line: 3, column: 1 });
    expect(index.count).toBe(3);
  });

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('splits at %s', (_, end) => {
    const index = lineIndex(fileOf(`một${end}${end}hai`));
    expect(index.count).toBe(3);
    expect([1, 2, 3, 4].map((line) => index.text(line))).toEqual(['một', '', 'hai', '']);
    expect(index.position(3 + 2 * end.length)).toEqual({ line: 3, column: 1 });
  });

  test('takes the nearest place for one outside of the file', () => {
    const index = lineIndex(fileOf('ab'));
    expect(index.position(-3)).toEqual({ line: 1, column: 1 });
    expect(index.position(99)).toEqual({ line: 1, column: 3 });
    expect(index.offset(9, 1)).toBe(2);
    expect(index.offset(1, 99)).toBe(2);
    expect(index.text(0)).toBe('');
    expect(lineIndex(fileOf('')).position(0)).toEqual({ line: 1, column: 1 });
  });

  test('is built once for a file', () => {
    const file = fileOf('a\nb');
    expect(lineIndex(file)).toBe(lineIndex(file));
  });

  test('goes from offset to position and back', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'ệ', '👍', '\n', '\r', '\r\n'), maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.nat(40), (text, at) => {
        const index = lineIndex(fileOf(text));
        const offset = Math.min(at, text.length);
        const { line, column } = index.position(offset);
        const before = text.slice(0, offset);
        // Between CR and LF is still the line that they end.
        const inside = text[offset - 1] === '\r' && text[offset] === '\n';
        expect(line).toBe((inside ? before.slice(0, -1) : before).split(/\r\n|\r|\n/).length);
        expect(index.offset(line, column)).toBe(inside ? offset - 1 : offset);
      }),
    );
  });
});
