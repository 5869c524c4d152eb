/**
 * What could steer a terminal, move the cursor or turn the order of letters: control characters, line separators,
 * bidirectional controls (CVE-2021-42574), halves of surrogate pairs.
 */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A user's text made harmless for a terminal, of the same length: tabs and line ends become a space, other controls
 * their visible picture (␛), what has none the replacement character.
 */
export function printable(text: string): string {
  return text.replace(unsafe, pictureOf);
}

function pictureOf(character: string): string {
  const code = character.charCodeAt(0);
  if ((code >= 9 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029) return ' ';
  if (code < 32) return String.fromCharCode(0x2400 + code);
  return code === 127 ? '\u2421' : '\ufffd';
}
