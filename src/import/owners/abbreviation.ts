import { fold, stripMarks } from '../../text/fold.ts';

/** Written out, what single abbreviations stand for. */
const written: Readonly<Record<string, string>> = {
  p: 'phong',
  vp: 'van phong',
  tt: 'trung tam',
  tp: 'thanh pho',
  ub: 'uy ban',
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  bql: 'ban quan ly',
  dh: 'dai hoc',
  cd: 'cao dang',
  tcty: 'tong cong ty',
  cty: 'cong ty',
  bv: 'benh vien',
  gd: 'giao duc',
  ld: 'lanh dao',
  dept: 'department',
  div: 'division',
};

/** Words between others that abbreviations leave out. */
const skipped: ReadonlySet<string> = new Set(['và', 'and', 'of', 'the', 'for', '-', '&']);

/**
 * Whether one name is short for the other: `Sở KH&CN` for `Sở Khoa học và Công nghệ`, `VP UBND TP` for `Văn phòng UBND
 * Thành phố`, `Ban KHTC` for `Ban Kế hoạch - Tài chính`. Equal names are not.
 */
export function isShortFor(short: string, long: string): boolean {
  const [ones, others] = [tokensOf(short), tokensOf(long)];
  const lettersOf = (tokens: readonly Token[]): number => tokens.reduce((sum, { letters }) => sum + letters.length, 0);
  if (ones.length === 0 || ones.length > others.length || lettersOf(ones) >= lettersOf(others)) return false;
  if (matches(ones, others)) return true;
  // `KHTC` for `Ban Kế hoạch - Tài chính`.
  const [only] = ones;
  const bare = ones.length === 1 && only!.isShort && only!.letters.length > 2 && kinds.has(others[0]!.letters);
  return bare && matches(ones, others.slice(1));
}

/** Words for kinds of units, of one syllable. */
const kinds: ReadonlySet<string> = new Set(['ban', 'phong', 'vu', 'cuc', 'so', 'khoa', 'to', 'vien']);

interface Token {
  /** Plain letters, folded. */
  readonly letters: string;
  /** Capitals alone: each may stand for a word. */
  readonly isShort: boolean;
}

function tokensOf(name: string): Token[] {
  return name
    .replace(/([\p{L}\d])\.(?=\p{L})/gu, '$1. ')
    .split(/[\s,/()]+|(?<=\p{Ll})-(?=\p{Lu})/u)
    .filter((word) => !skipped.has(fold(word)))
    .map((word): Token => {
      const isMixed = /^\p{Lu}[a-z]\p{Lu}/u.test(word);
      const isShort = isMixed || /^(?=.*\p{Lu})[\p{Lu}\d&.-]{1,12}$/u.test(word);
      // `MoH`: the small letter stands for `of`.
      const letters = isMixed ? word.replace(/[a-z]/g, '') : word;
      return { letters: stripMarks(fold(letters)).replace(/[^a-z\d]/g, ''), isShort };
    })
    .filter(({ letters }) => letters !== '');
}

function matches(short: readonly Token[], long: readonly Token[]): boolean {
  const [first, ...rest] = short;
  if (first === undefined) return long.length === 0;
  const { letters, isShort } = first;
  if (long[0]?.letters === letters) return matches(rest, long.slice(1));
  const words = written[letters]?.split(' ');
  if (words?.every((word, at) => long[at]?.letters === word)) return matches(rest, long.slice(words.length));
  if (!isShort || letters.length < 2) return false;
  return bySyllables(letters, rest, long) || byCompounds(letters, rest, long);
}

/** `TĐC` for `Tiêu chuẩn Đo lường Chất lượng`: a letter for each word of two syllables. */
function byCompounds(letters: string, rest: readonly Token[], long: readonly Token[]): boolean {
  if (letters.length < 3 || long.length < letters.length * 2) return false;
  const begin = [...letters].every((letter, at) => long[at * 2]!.letters.startsWith(letter));
  return begin && matches(rest, long.slice(letters.length * 2));
}

function bySyllables(letters: string, rest: readonly Token[], long: readonly Token[]): boolean {
  // A letter for each word; a digit or the letters of an abbreviation inside count as they are.
  let left = letters;
  for (const [at, { letters: word }] of long.entries()) {
    if (left === '') return matches(rest, long.slice(at));
    if (/^\d+$/.test(word) && left.startsWith(word)) left = left.slice(word.length);
    else if (long[at]!.isShort && left.startsWith(word)) left = left.slice(word.length);
    else if (left.startsWith(word[0]!)) left = left.slice(1);
    else return false;
  }
  return left === '' && rest.length === 0;
}
