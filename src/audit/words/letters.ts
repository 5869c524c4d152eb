/** What a UTF-16 unit is to the words: part of one, a gap between two, a mark that stands by itself. */
export const gap = 1;
export const mark = 2;
/** A combining mark or an invisible character: the text has to be folded before it can be read. */
export const untidy = 3;

/** Vietnamese vowels with their tones: level, huyền, sắc, hỏi, ngã, nặng. */
const vowels = 'aàáảãạ ăằắẳẵặ âầấẩẫậ eèéẻẽẹ êềếểễệ iìíỉĩị oòóỏõọ ôồốổỗộ ơờớởỡợ uùúủũụ ưừứửữự yỳýỷỹỵ';
const size = 0x2100;

/**
 * Letters without case and tone, and their tones apart, by UTF-16 unit. The tone of a syllable is counted once
 * wherever it stands, so that `hòa` and `hoà` are one word without either being rewritten. Built on first use.
 */
export interface Letters {
  /** `gap`, `mark`, `untidy`, or the plain letter; 0 where that is not known yet. */
  readonly plain: Uint16Array;
  /** 0 level, 1 to 5. */
  readonly tone: Uint8Array;
}

let table: Letters | undefined;

export function letters(): Letters {
  table ??= build();
  return table;
}

function build(): Letters {
  const plain = new Uint16Array(size);
  const tone = new Uint8Array(size);
  for (let unit = 0; unit < 128; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase();
    plain[unit] = /[a-z0-9]/.test(lower) ? lower.charCodeAt(0) : unit <= 32 || unit === 127 ? gap : mark;
  }
  for (const group of vowels.split(' '))
    for (const letter of [group, group.toUpperCase()])
      for (let at = 0; at < letter.length; at++) {
        plain[letter.charCodeAt(at)] = group.charCodeAt(0);
        tone[letter.charCodeAt(at)] = at;
      }
  // Eth and the African D look like Đ and come out of old fonts and converters.
  for (const letter of 'đĐðÐɖƉ') plain[letter.charCodeAt(0)] = 0x111;
  return { plain, tone };
}

/** What a unit outside the table, or not in it yet, is; remembered where the table has room. */
export function plainLetter(unit: number, { plain }: Letters): number {
  const known = unit < size ? plain[unit]! : 0;
  if (known !== 0) return known;
  const found = tell(String.fromCharCode(unit));
  if (unit < size) plain[unit] = found;
  return found;
}

function tell(character: string): number {
  if (/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff\u1160-\u11ffς]/u.test(character)) return untidy;
  if (/\s/.test(character)) return gap;
  // Halves of surrogate pairs are letters or signs that no list has: they only have to keep words apart from them.
  if (!/[\p{L}\p{N}\p{Cs}]/u.test(character)) return mark;
  return character.toLowerCase().charCodeAt(0);
}
