/** What a UTF-16 unit is to the words beside a letter, or a mark that stands by itself: a gap between two. */
export const gap = 1;
/** A combining mark or an invisible character: the text has to be folded before it can be read. */
export const untidy = 2;

/** Vietnamese vowels with their tones: level, huyền, sắc, hỏi, ngã, nặng. */
const vowels = 'aàáảãạ ăằắẳẵặ âầấẩẫậ eèéẻẽẹ êềếểễệ iìíỉĩị oòóỏõọ ôồốổỗộ ơờớởỡợ uùúủũụ ưừứửữự yỳýỷỹỵ';
const size = 0x2100;

/**
 * The bits of a letter that hold it without case and tone; above them stands its tone, 0 level, 1 to 5, and what makes a
 * word odd: added up over a word, the tones of all its letters stay below the one, and its figures below the other.
 */
export const letterBits = 0xffff;
export const toneShift = 16;
export const figure = 0x100 << toneShift;
const foreignLetter = 0x4000 << toneShift;

/** Marks below this are beside those of the two languages. */
export const foreignMarks = -0x10000;

/** What is beside the letters, figures and marks of the two languages. */
export const foreign = /[^\s -~«»À-žƠơƯưẠ-ỹ–—‘’“”•…]/;

/**
 * What each UTF-16 unit is: `gap`, `untidy`, a letter and its tone, or less than 0 for a mark; 0 where that is not known
 * yet. The tone of a syllable is counted once wherever it stands, so that `hòa` and `hoà` are one word without either
 * being rewritten. Built on first use.
 */
export type Letters = Int32Array;

let table: Letters | undefined;

export function letters(): Letters {
  table ??= build();
  return table;
}

function build(): Letters {
  const built = new Int32Array(size);
  for (let unit = 0; unit < 128; unit++) built[unit] = unit <= 32 || unit === 127 ? gap : -unit;
  for (let unit = 48; unit < 58; unit++) built[unit] = unit | figure;
  for (let unit = 97; unit < 123; unit++) {
    built[unit] = unit;
    built[unit - 32] = unit;
  }
  for (const group of vowels.split(' '))
    for (const letter of [group, group.toUpperCase()])
      for (let at = 0; at < letter.length; at++) built[letter.charCodeAt(at)] = group.charCodeAt(0) | (at << toneShift);
  // Marks of printed texts: told here, they need no pattern that knows all of Unicode.
  for (const mark of '«»–—‘’“”•…') built[mark.charCodeAt(0)] = -mark.charCodeAt(0);
  // Eth and the African D look like Đ and come out of old fonts and converters.
  for (const letter of 'đĐðÐɖƉ') built[letter.charCodeAt(0)] = 0x111;
  return built;
}

/** What a unit outside the table, or not in it yet, is; remembered where the table has room. */
export function letterOf(unit: number, known: Letters): number {
  const letter = unit < size ? known[unit]! : 0;
  if (letter !== 0) return letter;
  const told = tell(String.fromCharCode(unit));
  if (unit < size) known[unit] = told;
  return told;
}

export function isMark(unit: number): boolean {
  return letterOf(unit, letters()) < 0;
}

function tell(character: string): number {
  if (/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff\u1160-\u11ffς]/u.test(character)) return untidy;
  if (/\s/.test(character)) return gap;
  // Halves of surrogate pairs are letters or signs that no list has: they only have to keep words apart from them.
  const isForeign = foreign.test(character);
  if (!/[\p{L}\p{N}\p{Cs}]/u.test(character)) return (isForeign ? foreignMarks : 0) - character.charCodeAt(0);
  return character.toLowerCase().charCodeAt(0) | (isForeign ? foreignLetter : 0);
}
