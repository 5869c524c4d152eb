import type { Language } from '../../locale/language.ts';
import type { WordHit } from './reading.ts';
import { hitsOf } from './words-in.ts';

/**
 * Whether a stretch of a text is part of a name: of what stands in quotation marks, of a proper name, or of the title
 * of a document or an event (`Xây dựng Đề án nâng cao …`). Words in names claim nothing.
 *
 * @param parts what `partsIn` finds in the text
 */
export function isInName(
  text: string,
  stretch: { readonly start: number; readonly end: number },
  parts: readonly WordHit[],
  language: Language,
): boolean {
  const { start } = stretch;
  return isQuoted(text, stretch) || isProper(text, start, language) || isInTitle(text, start, parts, language);
}

/** Whether a stretch of a text stands in quotation marks. */
export function isQuoted(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  for (const { index, 0: quote } of text.matchAll(/["“«][^"”»]*["”»]/g))
    if (index < start && end < index + quote.length) return true;
  return false;
}

/** A capital letter inside a sentence makes a name, but not in a title that is written in capitals throughout. */
function isProper(text: string, start: number, language: Language): boolean {
  // Spares nearly every word the patterns.
  if (text.charAt(start) === text.charAt(start).toLowerCase()) return false;
  // `Promoting Wellbeing at Work, a strategy …`
  if (language === 'en' && /^\p{Lu}\p{Ll}+ing\s\p{Lu}/u.test(text.slice(start))) return /(?:^|\s)\p{Ll}{4}/u.test(text);
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2))) return false;
  if (/^[\s\p{P}]*$/u.test(text.slice(0, start)) || /[.;:!?•*–-]\s*["“«(]?\s*$/u.test(text.slice(0, start)))
    return false;
  return language === 'vi' || /(?:^|\s)\p{Ll}{4}/u.test(text);
}

function isInTitle(text: string, start: number, parts: readonly WordHit[], language: Language): boolean {
  const nouns = hitsOf(parts, 'document', 'law', 'decree', 'titled').filter((noun) => noun.end < start);
  return nouns.some((noun) => {
    // `Báo cáo kịp thời …`, `Review relevant …`: what stands first and is also an act is one.
    if (noun.start === 0 && hitsOf(parts, 'act').some((act) => act.start === 0)) return false;
    const between = text.slice(noun.end, start);
    if (/[;:.]|(?:^|\s)(?:nhằm|để|góp phần|in order to|so that|so as to)\s/iu.test(between)) return false;
    if (language === 'en') return /^\s(?:on|for|to|of|about|against|under)\s/i.test(between) && !between.includes(',');
    // The title of a document written with a capital may hold commas; that of `kế hoạch kiểm tra, …` ends with one.
    return /^\p{Lu}/u.test(text.slice(noun.start)) || !between.includes(',');
  });
}
