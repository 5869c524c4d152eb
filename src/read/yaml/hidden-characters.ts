import { once } from '../../once.ts';

/**
 * Characters that nobody sees and that a text of a plan has no use for: C0 and C1 controls but tab and line breaks,
 * soft hyphens, zero-width characters, bidirectional controls (Unicode TR 36, "Trojan Source"), lone surrogates and
 * noncharacters. Joiners inside emoji are left alone.
 */
const hidden = once(
  () =>
    /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff\p{Cs}]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/gu,
);

/** Cheap and somewhat too wide: most files pass it once and never meet the pattern above. */
const suspicious =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufffe\uffff]/;

/** The hidden characters of a text, in order, with repeats. */
export function hiddenCharacters(text: string): string[] {
  return text.match(hidden()) ?? [];
}

export function withoutHiddenCharacters(text: string): string {
  // Of "\r\n" written with escapes only the line break is wanted.
  return text.replace(hidden(), '').replaceAll('\r', '');
}

/** A text for the parser, with hidden characters replaced by one that stands nowhere else; empty where none is hidden. */
export interface MaskedText {
  readonly text: string;
  readonly mask: string;
}

/** Whether a text may have characters that nobody sees: somewhat too often yes. */
export function mayHideCharacters(text: string): boolean {
  return suspicious.test(text);
}

/** Replaces every hidden character by a code unit that the parser takes for a letter, so that offsets stay. */
export function maskHiddenCharacters(text: string): MaskedText {
  if (!mayHideCharacters(text) || text.search(hidden()) < 0) return { text, mask: '' };
  let code = 0xe000;
  while (text.includes(String.fromCharCode(code))) code++;
  const mask = String.fromCharCode(code);
  return { text: text.replace(hidden(), mask), mask };
}
