/** A text with the encoding that its bytes were taken for; undefined where they say it themselves. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string | undefined;
}

/**
 * The text of a file of tables: UTF-8, UTF-16 as Excel saves "Unicode text", else the Vietnamese code page of Windows
 * (1258), whose marks stand after their letters and are composed here.
 */
export function decodeTable(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode(bytes, 'utf-16le'), encoding: undefined };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode(bytes, 'utf-16be'), encoding: undefined };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: undefined };
  } catch {
    return { text: decode(bytes, 'windows-1258').normalize('NFC'), encoding: 'windows-1258' };
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
