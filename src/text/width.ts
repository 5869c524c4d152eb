import { once } from '../once.ts';

/** A character as a terminal shows it, with the marks that sit on it. */
export interface Cell {
  readonly text: string;
  /** Columns: 0, 1 or 2. */
  readonly width: number;
}

/** Latin letters, composed Vietnamese among them: one column for each UTF-16 unit. */
const simple = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff]*$/;
const zeroWidth = once(() => /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u);
const emoji = once(() => /^\p{Emoji_Presentation}$/u);
const pictograph = once(() => /^\p{Extended_Pictographic}$/u);
const skinTone = once(() => /^\p{Emoji_Modifier}$/u);
const joiner = '\u200d';
const emojiStyle = '\ufe0f';

/** East Asian wide and full width (UAX #11), without the emoji, which the engine knows: pairs of first and last. */
const wideRanges = [
  0x1100, 0x115f, 0x2329, 0x232a, 0x2e80, 0x303e, 0x3041, 0x3247, 0x3250, 0xa4cf, 0xa960, 0xa97f, 0xac00, 0xd7a3,
  0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe6f, 0xff01, 0xff60, 0xffe0, 0xffe6, 0x16fe0, 0x18dff, 0x1aff0, 0x1b2ff,
  0x1f200, 0x1f2ff, 0x20000, 0x3fffd,
];

function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x1100) return false;
  for (let index = 0; index < wideRanges.length; index += 2) {
    if (code < wideRanges[index]!) break;
    if (code <= wideRanges[index + 1]!) return true;
  }
  return emoji().test(character);
}

/**
 * The characters of a text with their widths. Combining marks, joined emoji, skin tones and flags stay in one cell; a
 * control character counts for nothing, since `printable` removes it before anything is shown.
 */
export function* cells(text: string): Generator<Cell> {
  let cell = '';
  let width = 0;
  let joined = false;
  for (const character of text) {
    if (isSimple(character)) {
      if (cell !== '') yield { text: cell, width };
      cell = character;
      width = 1;
      joined = false;
      continue;
    }
    const belongs = cell !== '' && (isAttached(character, cell) || (joined && pictograph().test(character)));
    if (belongs) {
      cell += character;
      if (character === emojiStyle && pictograph().test([...cell][0] ?? '')) width = 2;
    } else {
      if (cell !== '') yield { text: cell, width };
      cell = character;
      width = ownWidth(character);
    }
    joined = character === joiner;
  }
  if (cell !== '') yield { text: cell, width };
}

function isAttached(character: string, cell: string): boolean {
  if (zeroWidth().test(character) || skinTone().test(character)) return true;
  // Two regional indicators are one flag.
  return isRegional(character) && isRegional(cell);
}

function isRegional(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  return code >= 0x1f1e6 && code <= 0x1f1ff && text.length === 2;
}

function ownWidth(character: string): number {
  if (character < '\u00a0' || zeroWidth().test(character)) return 0;
  return isWide(character) ? 2 : 1;
}

/** Whether every UTF-16 unit of a text takes one column, so that it can be measured and cut by length. */
export function isSimple(text: string): boolean {
  return simple.test(text);
}

/** The columns that a text takes in a terminal. For plain text: dress it after measuring. */
export function displayWidth(text: string): number {
  if (isSimple(text)) return text.length;
  let width = 0;
  for (const cell of cells(text)) width += cell.width;
  return width;
}

/** The text with spaces behind it up to `width` columns; as it is where it is wider. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The text with spaces before it up to `width` columns: for numbers. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** The text cut to at most `width` columns, an ellipsis showing that it was cut. */
export function truncate(text: string, width: number, ellipsis = '…'): string {
  if (displayWidth(text) <= width) return text;
  const room = width - displayWidth(ellipsis);
  if (room < 0) return '';
  let kept = '';
  let used = 0;
  for (const cell of cells(text)) {
    if (used + cell.width > room) break;
    kept += cell.text;
    used += cell.width;
  }
  return kept.trimEnd() + ellipsis;
}
