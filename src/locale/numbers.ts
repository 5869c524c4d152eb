import type { Language } from './language.ts';

/** A number as it is written: `3.200.000` and `1,5` in Vietnamese, `3,200,000` and `1.5` in English. */
export function formatNumber(value: number, language: Language): string {
  if (!Number.isFinite(value)) return String(value);
  const plain = Math.abs(value) >= 1e21 ? BigInt(value).toString() : withoutExponent(value);
  const [whole = '0', decimals] = plain.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'vi' ? '.' : ',');
  return decimals === undefined ? grouped : `${grouped}${language === 'vi' ? ',' : '.'}${decimals}`;
}

function withoutExponent(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}

/** Hundredths of a whole, exactly: 150 is `1,5`; 5 is `0,05`. */
export function formatHundredths(hundredths: number, language: Language): string {
  return formatNumber(Math.round(hundredths) / 100, language);
}

/** A share of a whole, rounded half up to whole percent or to `decimals` places: 0.125 is `13%` or `12,5%`. */
export function formatPercent(share: number, language: Language, decimals = 0): string {
  const scale = 10 ** decimals;
  // A share out of a division such as 0.145 stands a hair below its half; the 12th decimal is no planner's.
  const rounded = Math.floor(Number((share * 100 * scale).toFixed(9)) + 0.5) / scale;
  return `${formatNumber(rounded, language)}%`;
}

/** Effort in hundredths of a person-day: `1,5 ngày công`, `1.5 days`, `1 day`. */
export function formatDays(hundredths: number, language: Language): string {
  const amount = formatHundredths(hundredths, language);
  if (language === 'vi') return `${amount} ngày công`;
  return `${amount} ${Math.round(hundredths) === 100 ? 'day' : 'days'}`;
}
