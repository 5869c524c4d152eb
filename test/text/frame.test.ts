import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../src/source/file.ts';
import { type FrameSpan, type FrameStyle, frame } from '../../src/text/frame.ts';
import { plainPaint } from '../../src/text/paint.ts';
import { displayWidth } from '../../src/text/width.ts';

const fileOf = (text: string): SourceFile => ({ path: '/plan.yaml', name: 'plan.yaml', text, bom: false });
const style: FrameStyle = { paint: plainPaint, mark: (text) => text, width: 60 };

function show(text: string, span: Partial<FrameSpan>, more: Partial<FrameStyle> = {}): string {
  const line = span.line ?? 1;
  const column = span.column ?? 1;
  const full = { line, column, endLine: span.endLine ?? line, endColumn: span.endColumn ?? column, file: fileOf(text) };
  return frame(full, { ...style, ...more }).join('\n');
}

/** What stands above the carets. */
function marked(shown: string): string {
  const [line = '', carets = ''] = shown.split('\n');
  const from = carets.indexOf('^');
  const to = carets.lastIndexOf('^') + 1;
  let at = 0;
  let text = '';
  for (const character of line) {
    if (at >= from && at < to) text += character;
    at += displayWidth(character);
  }
  return text;
}

describe('frame', () => {
  test.each(['NFC', 'NFD'] as const)('puts the carets under Vietnamese in %s', (form) => {
    const before = '  title: Rà soát '.normalize(form);
    const word = 'kịp thời'.normalize(form);
    const shown = show(`${before}${word} hồ sơ`.normalize(form), {
      column: before.length + 1,
      endColumn: before.length + word.length + 1,
    });
    expect(shown.split('\n')[1]).toBe('  |                  ^^^^^^^^');
  });

  test('puts the carets under wide characters', () => {
    expect(show('名: 日本語 x', { column: 4, endColumn: 7 })).toBe('1 | 名: 日本語 x\n  |     ^^^^^^');
  });

  test('shows a tab as two spaces', () => {
    expect(show('a:\tb', { column: 3, endColumn: 4 })).toBe('1 | a:  b\n  |   ^^');
    expect(show('a:\tb', { column: 4, endColumn: 5 })).toBe('1 | a:  b\n  |     ^');
  });

  test('shows one caret for an empty place, behind the line too', () => {
    expect(show('a: 1', { column: 4 })).toBe('1 | a: 1\n  |    ^');
    expect(show('a:', { column: 3 })).toBe('1 | a:\n  |   ^');
    expect(show('', {})).toBe('1 |\n  | ^');
  });

  test('shows lines of context, with dots for what is left out', () => {
    const text = Array.from({ length: 12 }, (_, index) => `k${index + 1}: v`).join('\n');
    expect(show(text, { line: 9, column: 1, endColumn: 3 }, { context: [8, 10] })).toBe(
      [' 8 | k8: v', ' 9 | k9: v', '   | ^^', '10 | k10: v'].join('\n'),
    );
    expect(show(text, { line: 9, endColumn: 3 }, { context: [2] })).toBe('2 | k2: v\n. |\n9 | k9: v\n  | ^^');
    // One line left out is shown: the dots would take as much room.
    expect(show(text, { line: 9, endColumn: 3 }, { context: [7] })).toBe('7 | k7: v\n8 | k8: v\n9 | k9: v\n  | ^^');
    expect(show(text, { line: 1, endColumn: 3 }, { context: [0, 99], digits: 3 })).toBe('  1 | k1: v\n    | ^^');
  });

  test('puts a label beside the carets, or below where it does not fit', () => {
    const style = { label: 'nhiệm vụ `KH-03`', caret: '-' };
    expect(show('a: b', { column: 4, endColumn: 5 }, style)).toBe('1 | a: b\n  |    - nhiệm vụ `KH-03`');
    expect(show('a: b', { column: 4, endColumn: 5 }, { ...style, width: 22 })).toBe(
      '1 | a: b\n  |    -\n  | nhiệm vụ `KH-03`',
    );
    expect(show('a\nb', { endLine: 2, endColumn: 2 }, style)).toBe('1 > a\n2 > b\n  | nhiệm vụ `KH-03`');
  });

  test('marks the lines of a long span and leaves out its middle', () => {
    const text = ['- a', '  b', '  c', '  d', '  e', '  f'].join('\n');
    expect(show(text, { line: 1, endLine: 3, endColumn: 4 })).toBe('1 > - a\n2 >   b\n3 >   c');
    expect(show(text, { line: 1, endLine: 6, endColumn: 4 })).toBe('1 > - a\n2 >   b\n. >\n6 >   f');
    // It ends at the start of line 4, so line 4 is none of it.
    expect(show(text, { line: 1, endLine: 4, endColumn: 1 })).toBe('1 > - a\n2 >   b\n3 >   c');
  });

  test('cuts a long line around the carets', () => {
    const text = `  title: ${'Rà soát dữ liệu '.repeat(10)}KỊP THỜI ${'và báo cáo '.repeat(10)}`;
    const column = text.indexOf('KỊP') + 1;
    const shown = show(text, { column, endColumn: column + 8 });
    expect(marked(shown)).toBe('KỊP THỜI');
    expect(shown.split('\n')[0]).toMatch(/^1 \| ….*KỊP THỜI.*…$/);
    for (const line of shown.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });

  test('shows an escape code instead of obeying it', () => {
    expect(show('t: \u001b[31mx', { column: 4, endColumn: 10 })).toBe('1 | t: ␛[31mx\n  |    ^^^^^^');
  });

  test('takes a place outside of the file for the nearest', () => {
    expect(show('a\nb', { line: 9, column: 4, endColumn: 9 })).toContain('2 | b');
  });

  test('stays inside the width and always has a caret', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', ' ', 'ệ', 'e\u0323\u0302', '日', '\t', '👍🏽'),
      maxLength: 120,
    });
    fc.assert(
      fc.property(texts, fc.nat(130), fc.nat(130), (text, start, length) => {
        const rows = show(text, { column: start + 1, endColumn: start + length + 1 }, { width: 40 }).split('\n');
        expect(rows[1]).toMatch(/\^/);
        for (const row of rows) expect(displayWidth(row)).toBeLessThanOrEqual(40);
      }),
    );
  });

  test('marks exactly the range when it fits', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'ệ', '日', 'b', 'c'), minLength: 1, maxLength: 150 });
    fc.assert(
      fc.property(texts, fc.nat(149), fc.integer({ min: 1, max: 12 }), (text, at, length) => {
        const start = at % text.length;
        const end = Math.min(text.length, start + length);
        expect(marked(show(text, { column: start + 1, endColumn: end + 1 }))).toBe(text.slice(start, end));
      }),
    );
  });
});
