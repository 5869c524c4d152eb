/** A property of iCalendar: its name with parameters, and its value, which is written as it stands. */
export type Property = readonly [name: string, value: string];

/** TEXT of RFC 5545 §3.3.11: backslash, semicolon, comma and line ends escaped, other controls left out. */
export function icsText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');
}

/** Content lines of RFC 5545 §3.1: CRLF, none over 75 octets; a character is never cut in two. */
export function contentLines(properties: readonly Property[]): string {
  return properties.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');
}

const mostOctets = 75;

function folded(line: string): string {
  // No character of UTF-16 takes more than three octets.
  if (line.length * 3 <= mostOctets) return line;
  let text = '';
  let octets = 0;
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (octets + length > mostOctets) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += length;
  }
  return text;
}
