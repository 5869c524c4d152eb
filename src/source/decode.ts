import { UnreadableError } from './errors.ts';

/** In bytes: far more than a ministry's plans, and what fits into memory several times. */
export const maxFileSize = 64 * 1024 * 1024;

export interface DecodedText {
  readonly text: string;
  readonly bom: boolean;
}

/**
 * The text of a file. Bytes that are no text at all, which a NUL gives away, become a text too, so that readers can say
 * so at its place.
 *
 * @throws UnreadableError where the bytes are text of another encoding than UTF-8
 */
export function decodeText(bytes: Uint8Array, path: string): DecodedText {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) throw new UnreadableError(path, 'not-utf8');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), bom };
  } catch (cause) {
    if (bytes.includes(0)) return { text: new TextDecoder().decode(bytes), bom };
    throw new UnreadableError(path, 'not-utf8', { cause });
  }
}
