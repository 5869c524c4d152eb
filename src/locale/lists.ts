import type { Language } from './language.ts';
import { formatNumber } from './numbers.ts';

const joiners = {
  en: { and: 'and', or: 'or' },
  vi: { and: 'và', or: 'hoặc' },
} as const;

export interface ListOptions {
  readonly join?: 'and' | 'or';
  /** At most so many items; of more, so many less one are named and the rest is counted. */
  readonly limit?: number;
}

/** Items as a sentence has them: `a, b và c`, `a, b or c`; above the limit `a, b và 7 mục khác`, `a, b and 7 more`. */
export function formatList(items: readonly string[], language: Language, options: ListOptions = {}): string {
  const { join = 'and', limit = Number.POSITIVE_INFINITY } = options;
  const word = joiners[language][join];
  if (items.length > limit) {
    const shown = items.slice(0, Math.max(1, limit - 1));
    const rest = formatNumber(items.length - shown.length, language);
    const others = language === 'vi' ? `${rest} mục khác` : `${rest} more`;
    return `${shown.join(', ')} ${word} ${others}`;
  }
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Ids, keys and values in backticks, as a list: `` `a`, `b` hoặc `c` ``. */
export function formatCodes(codes: readonly string[], language: Language, options: ListOptions = {}): string {
  return formatList(
    codes.map((code) => `\`${code}\``),
    language,
    options,
  );
}
