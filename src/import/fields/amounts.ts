import { fold } from '../../text/fold.ts';
import type { MeasureDraft } from '../draft.ts';

type Language = 'vi' | 'en';

const digits = String.raw`\d{1,3}(?:[.,\s]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const least = '≥|>=|tối thiểu|ít nhất|từ|at least|min\\.?';
const most = '≤|<=|tối đa|không quá|nhiều nhất|at most|up to|max\\.?';

let pattern: RegExp | undefined;

/**
 * A number to be reached: `12 cơ sở`, `≥ 95%`, `10 – 12 mẫu`, `tỷ lệ giải ngân: tối thiểu 98%`, with what it was before
 * (`hiện trạng: 91%`). Undefined for a text that is none.
 *
 * @param unit what another column says that the number counts
 */
export function readMeasure(text: string, unit: string, language: Language): MeasureDraft | undefined {
  pattern ??= new RegExp(
    String.raw`^(?:(?<name>[^:]*\p{L}[^:]*?)\s*:\s+)?(?:(?<least>${least})|(?<most>${most}))?\s*(?<from>${digits})(?:\s*[–-]\s*(?<to>${digits}))?\s*(?<unit>%|[^\d%()]*?)\s*(?:\((?:hiện trạng|baseline)\s*:\s*(?<baseline>${digits})\s*%?\))?$`,
    'iu',
  );
  const groups = pattern.exec(text.trim())?.groups;
  if (groups === undefined) return undefined;
  const from = numberIn(groups.from!, language);
  const to = groups.to === undefined ? undefined : numberIn(groups.to, language);
  if (from === undefined || (groups.to !== undefined && to === undefined)) return undefined;
  const counted = groups.unit!.replace(/^[\s/]+|[\s.,;]+$/g, '') || unit;
  const baseline = groups.baseline === undefined ? undefined : numberIn(groups.baseline, language);
  const isMost = groups.most !== undefined;
  return {
    ...(groups.name === undefined ? {} : { name: groups.name.trim() }),
    ...(to !== undefined
      ? { min: from, max: to }
      : isMost
        ? { max: from }
        : groups.least !== undefined
          ? { min: from }
          : { target: from }),
    ...(counted === '' ? {} : { unit: counted }),
    ...(baseline === undefined ? {} : { baseline }),
  };
}

/** A number as it is written in a language: `1.200,5` in Vietnamese, `1,200.5` in English. */
export function numberIn(text: string, language: Language): number | undefined {
  const plain = text.replace(/\s/g, '');
  const [thousands, decimal] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = new RegExp(`^\\d{1,3}(?:\\${thousands}\\d{3})+(?:\\${decimal}\\d{1,2})?$`);
  // `1.5` is written in Vietnamese tables too; only before three digits is the stop one of thousands.
  const number = grouped.test(plain) ? plain.replaceAll(thousands, '').replace(decimal, '.') : plain.replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(number) ? Number(number) : undefined;
}

/** Effort as a plan file writes it: `12d`, `6h`, `20%`. Undefined for what is none. */
export function readEffort(text: string, language: Language): string | undefined {
  const match = /^([\d.,]+)\s*(%|[\p{L} -]*)$/u.exec(fold(text));
  if (match === null) return undefined;
  const number = numberIn(match[1]!, language);
  if (number === undefined) return undefined;
  const unit = match[2]!.trim();
  if (unit === '%') return `${number}%`;
  if (/^(?:h|giờ|giờ công|hours?)$/.test(unit)) return `${number}h`;
  return /^(?:|d|ngày|ngày công|công|ngày làm việc|days?|person-days?|man-days?|working days?)$/.test(unit)
    ? `${number}d`
    : undefined;
}
