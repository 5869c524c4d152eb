import { writePeriod } from '../calendar/written.ts';
import type { Language } from '../locale/language.ts';
import { formatNumber } from '../locale/numbers.ts';
import type { Measure } from '../model/task.ts';

/** What a measure asks for: `4 văn bản`, `≥ 95%`, `10 – 12 mẫu`; empty where it has no number. */
export function quantityOf({ target, min, max, unit }: Measure, language: Language): string {
  const write = (value: number): string => {
    const number = formatNumber(value, language);
    return unit === undefined ? number : unit.value === '%' ? `${number}%` : `${number} ${unit.value}`;
  };
  if (target !== undefined) return write(target);
  if (min !== undefined && max !== undefined) return `${formatNumber(min, language)} – ${write(max)}`;
  if (min !== undefined) return `≥ ${write(min)}`;
  return max === undefined ? '' : `≤ ${write(max)}`;
}

/** A measure as one line: `văn bản trình đúng hạn: 4 văn bản (hiện trạng: 1), đến tháng 6/2026`. */
export function measureLine(measure: Measure, language: Language): string {
  const { name, baseline, by, unit } = measure;
  const quantity = quantityOf(measure, language);
  const named = name === undefined ? quantity : quantity === '' ? name.value : `${name.value}: ${quantity}`;
  const number = baseline === undefined ? '' : `${formatNumber(baseline, language)}${unit?.value === '%' ? '%' : ''}`;
  const was = number === '' ? '' : ` (${language === 'vi' ? 'hiện trạng' : 'baseline'}: ${number})`;
  const until =
    by === undefined ? '' : `, ${language === 'vi' ? 'đến' : 'by'} ${writePeriod(by, language, 'sentence')}`;
  return named + was + until;
}
