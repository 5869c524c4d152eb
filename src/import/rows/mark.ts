/** How a row is numbered. */
export type MarkStyle = 'capital' | 'roman' | 'decimal' | 'letter' | 'small-roman' | 'dash' | 'plus' | 'code';

/** The number of a row as it is written, and what kind of number it is. */
export interface Mark {
  readonly style: MarkStyle;
  /** Of decimals and codes: how many parts they have, so that `1.2` lies below `1`. */
  readonly depth: number;
  /** Without full stops and brackets: `II`, `1.2`, `đ`, `N01.3`. */
  readonly text: string;
}

/** The letters by which points are numbered; Vietnamese has đ after d, and neither f nor j, w, z. */
const letter = '[a-zđêôơưă]';

/**
 * The number in a cell that holds nothing else: `II`, `II.`, `1.2.`, `a)`, `(3)`, `-`, `N01.2`. Undefined for a text
 * that is no number.
 */
export function parseMark(text: string): Mark | undefined {
  const plain = text
    .normalize('NFC')
    .replace(/\s+/g, '')
    .replace(/^[([]|[)\].:/]+$/g, '');
  if (plain === '') return /^\s*[-–—]\s*$/.test(text) ? { style: 'dash', depth: 1, text: '-' } : undefined;
  if (/^[-–—•▪●*]$/.test(plain)) return { style: 'dash', depth: 1, text: '-' };
  if (/^[+○◦]$/.test(plain)) return { style: 'plus', depth: 1, text: '+' };
  if (/^\d{1,4}(?:[.,]\d{1,3}){0,5}$/.test(plain)) {
    const parts = plain.split(/[.,]/).map((part) => String(Number(part)));
    return { style: 'decimal', depth: parts.length, text: parts.join('.') };
  }
  // A single C or D is the third or fourth letter; I, V and X are numbers.
  if (/^[IVX]{1,7}$/.test(plain) || /^(?=[IVXLC]{2,8}$)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(plain)) {
    return { style: 'roman', depth: 1, text: plain };
  }
  if (/^\p{Lu}$/u.test(plain)) return { style: 'capital', depth: 1, text: plain };
  if (new RegExp(`^${letter}{1,2}\\d?$`, 'u').test(plain)) {
    const isRoman = /^(?:ii|iii|iv|vi|ix|xi)$/.test(plain);
    return { style: isRoman ? 'small-roman' : 'letter', depth: 1, text: plain };
  }
  // `I.1`, `II.2.3`, `A.1`: the parts below a Roman number or a capital.
  const mixed = /^([IVXLC]+|\p{Lu})((?:[.-]\d{1,3}){1,4})$/u.exec(plain);
  if (mixed !== null) return { style: 'code', depth: plain.split(/[.-]/).length, text: plain };
  const isWord = !/\s/.test(text.trim()) && plain.length <= 30;
  if (isWord && /^(?=.*\d)[\p{Lu}][\p{L}\d_/-]*(?:\.[\p{L}\d]+)*$/u.test(plain)) {
    return { style: 'code', depth: plain.split('.').length, text: plain };
  }
  return undefined;
}

/** A number at the beginning of a title, and what is left of the title. */
export interface MarkedTitle {
  readonly mark: Mark;
  readonly rest: string;
}

/**
 * The number that a title begins with: `1.2. Rà soát …`, `a) Dự thảo`, `II. Về đo lường`, `- Báo cáo`. A number that
 * belongs to the sentence (`12 cơ sở …`, `2026 …`) is none.
 */
export function markOfTitle(title: string): MarkedTitle | undefined {
  const match =
    /^(\d{1,2}(?:\.\d{1,2}){1,4}\.?|\d{1,2}[.)/](?!\d)|[IVX]{1,5}[.)/](?=\s|\p{L})|\p{Lu}[.)](?=\s)|\p{Ll}{1,2}\)|\p{Ll}\.(?=\s)|[-–—•▪●+*](?=\s|\p{L}))\s*(.+)$/su.exec(
      title.normalize('NFC').trim(),
    );
  if (match === null) return undefined;
  const mark = parseMark(match[1]!);
  return mark === undefined ? undefined : { mark, rest: match[2]!.trim() };
}
