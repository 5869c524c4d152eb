/** A folded text that still knows where each of its UTF-16 units came from. */
export interface FoldedText {
  readonly text: string;
  /**
   * `map[i]` is the index in the original of the folded unit `i`; it has one entry more than the text, the end of the
   * last unit kept. A match `[a, b)` in the folded text is `[map[a], map[b])` in the original.
   */
  readonly map: Uint32Array;
}

const plainAscii = /^[!-~]+(?: [!-~]+)*$/;
/** Written with the tone on either letter (hòa and hoà, thủy and thuỷ); after q only the second is right (quý). */
const tonePair = /[òóỏõọ][ae]|[ùúủũụ]y/g;
const toneMoved: Readonly<Record<string, string>> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  õe: 'oẽ',
  ọe: 'oẹ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
};
/** Eth and the African D look like Đ and come out of old fonts and converters; a final sigma is a sigma. */
const lookAlike = /[ðɖς]/g;
/** Invisible, and left behind by word processors and web pages. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const untidySpace = /^\s|\s$|\s\s|[^\S ]/;

/**
 * A text as it is compared: NFC, lower case, one place for the tone mark in oa, oe and uy, one letter đ, no invisible
 * characters, white space collapsed to single spaces and none at the ends. Applying it twice changes nothing more.
 */
export function fold(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase();
  const letters = moveTones(foldLetters(text.replace(invisible, '')));
  return untidySpace.test(letters) ? letters.replace(/\s+/g, ' ').trim() : letters;
}

function foldLetters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC') // İ falls apart into two characters
    .replace(lookAlike, (letter) => (letter === 'ς' ? 'σ' : 'đ'));
}

function moveTones(text: string): string {
  return text.replace(tonePair, (pair) => toneMoved[pair] ?? pair);
}

/** A character and whatever may melt into it under NFC: marks, Hangul vowels and finals; and what is dropped. */
const cluster = /.[\p{M}\u1161-\u1175\u11a8-\u11c2\u00ad\u200b-\u200d\u2060\ufeff]*/gsu;

/** The same text as `fold`, with the place of every unit in the original. */
export function foldWithMap(text: string): FoldedText {
  if (keepsPlaces(text)) {
    const folded = fold(text);
    if (folded.length === text.length) return { text: folded, map: identity(text.length + 1) };
  }
  let folded = '';
  const map: number[] = [];
  let end = 0;
  let space = -1;
  for (const match of text.matchAll(cluster)) {
    const start = match.index;
    const stop = start + match[0].length;
    const letters = foldLetters(match[0].replace(invisible, ''));
    for (let index = 0; index < letters.length; index++) {
      const unit = letters.charAt(index);
      const at = Math.min(start + index, stop);
      if (/\s/.test(unit)) {
        if (space < 0) space = at;
        continue;
      }
      if (space >= 0 && folded !== '') {
        folded += ' ';
        map.push(space);
      }
      space = -1;
      folded += unit;
      map.push(at);
      end = stop;
    }
  }
  map.push(end);
  // A tone pair spans two clusters; moving the tone keeps the length, so the places stay right.
  return { text: moveTones(folded), map: Uint32Array.from(map) };
}

/** Whether nothing but white space can move: composed, and no İ, the one letter that grows in lower case. */
function keepsPlaces(text: string): boolean {
  return plainAscii.test(text) || (!text.includes('İ') && text.normalize('NFC') === text);
}

function identity(length: number): Uint32Array {
  const map = new Uint32Array(length);
  for (let index = 0; index < length; index++) map[index] = index;
  return map;
}

/** Plain letters for ids and for search by those who type without marks: `Đo lường` gives `Do luong`. Case is kept. */
export function stripMarks(text: string): string {
  if (plainAscii.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[đðɖ]/g, 'd')
    .replace(/[ĐÐƉ]/g, 'D');
}
