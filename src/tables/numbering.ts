import type { Language } from '../locale/language.ts';

const symbols: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `IV`: groups of a table. From 1. */
export function romanNumber(value: number): string {
  let rest = value;
  let text = '';
  for (const [amount, symbol] of symbols) {
    while (rest >= amount) {
      text += symbol;
      rest -= amount;
    }
  }
  return text;
}

/** The letters by which points are numbered, đ after d (Nghị định 30/2020/NĐ-CP, phụ lục I). */
const letters: Readonly<Record<Language, string>> = {
  vi: 'abcdđeghiklmnopqrstuvxy',
  en: 'abcdefghijklmnopqrstuvwxyz',
};

/** `a)`, `b)` … `đ)`; after the last letter `aa)`. From 1. */
export function letterNumber(value: number, language: Language): string {
  const alphabet = [...letters[language]];
  let rest = value;
  let text = '';
  while (rest > 0) {
    rest -= 1;
    text = alphabet[rest % alphabet.length]! + text;
    rest = Math.floor(rest / alphabet.length);
  }
  return `${text})`;
}
