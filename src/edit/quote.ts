/**
 * A text in quotes that YAML reads back as the same text: double quotes, or single ones where those need no escapes
 * and double ones would.
 */
export function quoted(text: string): string {
  if (/["\\]/.test(text) && !/['\n\r\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]/.test(text)) {
    return singleQuoted(text);
  }
  return doubleQuoted(text);
}

/** In double quotes; on one line, with everything that nobody sees written as an escape. */
export function doubleQuoted(text: string): string {
  // The control characters, the line and paragraph separators and the byte order mark, which YAML reads as breaks,
  // refuses, or loses.
  const escaped = text.replace(/["\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/gu, escapeOf);
  return `"${escaped}"`;
}

/** In single quotes, where the text allows them: no line breaks, no control characters. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

const named: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function escapeOf(character: string): string {
  const code = character.codePointAt(0)!;
  return named.get(character) ?? `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
