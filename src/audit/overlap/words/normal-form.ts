import type { Language } from '../../../locale/language.ts';
import { englishStem } from './english-stem.ts';

/** The form in which a folded word is compared: the stem in English, one spelling of i and y in Vietnamese. */
export function normalForm(word: string, language: Language): string {
  return language === 'vi' ? oneSpelling(word) : englishStem(word);
}

/** Written with i or y after one of these consonants (kỹ and kĩ, sỹ and sĩ): here with i. */
function oneSpelling(word: string): string {
  return word.length === 2 && /^[hklmst][yýỳỷỹỵ]$/.test(word) ? word[0]! + 'iíìỉĩị'['yýỳỷỹỵ'.indexOf(word[1]!)]! : word;
}

/** FNV-1a of a word. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}
