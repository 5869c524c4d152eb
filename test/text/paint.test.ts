import { describe, expect, test } from 'vitest';
import { chalkPaint, decideColour, plainPaint } from '../../src/text/paint.ts';

const terminal = { TERM: 'xterm-256color' };

describe('decideColour', () => {
  test('colours a terminal and nothing else', () => {
    expect(decideColour({ env: terminal, isTTY: true })).toBe(2);
    expect(decideColour({ env: terminal, isTTY: false })).toBe(0);
    expect(decideColour({ env: { TERM: 'xterm' }, isTTY: true })).toBe(1);
    expect(decideColour({ env: { ...terminal, COLORTERM: 'truecolor' }, isTTY: true })).toBe(3);
    expect(decideColour({ env: { TERM: 'dumb' }, isTTY: true })).toBe(0);
  });

  test('obeys NO_COLOR before FORCE_COLOR, and neither when empty', () => {
    expect(decideColour({ env: { ...terminal, NO_COLOR: '1' }, isTTY: true })).toBe(0);
    expect(decideColour({ env: { NO_COLOR: '1', FORCE_COLOR: '3' }, isTTY: true })).toBe(0);
    expect(decideColour({ env: { ...terminal, NO_COLOR: '', FORCE_COLOR: '' }, isTTY: true })).toBe(2);
  });

  test('obeys FORCE_COLOR before the terminal', () => {
    expect(decideColour({ env: { FORCE_COLOR: '1' }, isTTY: false })).toBe(1);
    expect(decideColour({ env: { FORCE_COLOR: '3' }, isTTY: false })).toBe(3);
    expect(decideColour({ env: { FORCE_COLOR: 'true', TERM: 'dumb' }, isTTY: false })).toBe(1);
    expect(decideColour({ env: { ...terminal, FORCE_COLOR: '0' }, isTTY: true })).toBe(0);
  });

  test('obeys the flags before everything', () => {
    expect(decideColour({ flag: true, env: { NO_COLOR: '1', TERM: 'dumb' }, isTTY: false })).toBe(1);
    expect(decideColour({ flag: false, env: { ...terminal, FORCE_COLOR: '3' }, isTTY: true })).toBe(0);
  });
});

describe('chalkPaint', () => {
  test('is plain without colour', async () => {
    expect(await chalkPaint(0)).toBe(plainPaint);
  });

  test('dresses text whatever the streams are', async () => {
    const paint = await chalkPaint(1);
    expect(paint.red('lỗi')).toBe('\u001b[31mlỗi\u001b[39m');
    expect(paint.bold('x')).toBe('\u001b[1mx\u001b[22m');
  });
});
