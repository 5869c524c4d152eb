import { formatPeriod, type Period, periodOf } from '../../calendar/period.ts';

/** A time without the words before it, and what they say. */
export interface Qualified {
  readonly rest: string;
  /** `trước`, `before`: the time itself comes too late. */
  readonly before: boolean;
  /** `từ`, `from`: the beginning. */
  readonly from: boolean;
  /** `đến hết`, `until`: the end, wherever it stands. */
  readonly until: boolean;
  /** `đầu`, `giữa`, `cuối`, `dự kiến`: about when within the time, which no plan can say. */
  readonly vague: boolean;
  /** There is nothing but such words. */
  readonly isOnly: boolean;
}

const words: readonly (readonly [RegExp, keyof Omit<Qualified, 'rest' | 'isOnly'> | 'nothing'])[] = [
  [
    /^(?:xong |hoàn thành |hoàn tất |kết thúc |trình |ban hành )?(?:trước|before|prior to)(?: ngày(?= \d{1,2}[^\d/.-]))?(?=[\s\d]|$)/iu,
    'before',
  ],
  [
    /^(?:chậm nhất(?: là)?|muộn nhất(?: là)?|không (?:muộn|chậm) hơn|hạn (?:cuối|chót)(?: là)?|no later than|not later than|on or before|by the end of|end of|by)(?=[\s\d:]|$)/iu,
    'until',
  ],
  [/^(?:xong |hoàn thành |hoàn tất |kết thúc )?(?:đến hết|đến cuối|đến|hết|until|till|up to)(?=[\s\d]|$)/iu, 'until'],
  [/^(?:bắt đầu từ|bắt đầu|kể từ|từ|starting from|starting|start|from|since)(?=[\s\d]|$)/iu, 'from'],
  [
    /^(?:đầu|giữa|cuối|khoảng|dự kiến|early|mid|late|about|around|beginning of|tentatively)[\s-]*(?=[\s\d\p{L}]|$)/iu,
    'vague',
  ],
  [/^(?:hoàn thành|hoàn tất|xong|thực hiện|triển khai|completed|done|in place)(?=[\s\d:]|$)/iu, 'nothing'],
  [/^(?:trong|vào|tại|in|on|during|within|the|các)(?=[\s\d]|$)/iu, 'nothing'],
  [/^(?:ngày(?= (?:tháng|quý|năm))|thời hạn|hạn|due|deadline)(?=[\s\d:]|$)/iu, 'nothing'],
];

/** Takes the words off a text that say how a time is meant. */
export function stripQualifiers(text: string): Qualified {
  let rest = text.normalize('NFC').trim();
  const found = { before: false, from: false, until: false, vague: false };
  for (let taken = true; taken; ) {
    taken = false;
    for (const [pattern, means] of words) {
      const match = pattern.exec(rest);
      if (match === null || match[0] === '' || (means === 'vague' && /^(?:đầu|cuối) năm$/i.test(rest))) continue;
      rest = rest.slice(match[0].length).replace(/^[\s:,.-]+/, '');
      if (means !== 'nothing') found[means] = true;
      taken = true;
    }
  }
  rest = rest.replace(/[\s.;,]+$/, '');
  return { ...found, rest, isOnly: /^[\s\p{P}]*$/u.test(rest) };
}

/** The unit before: `trước tháng 6` ends with May. */
export function periodBefore(period: Period): string {
  const day = period.start - 1;
  return formatPeriod(periodOf(day, period.unit === 'interval' ? 'day' : period.unit));
}
