import { fold } from '../../text/fold.ts';

export type Cadence = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** Work that comes round, as a plan file writes it. */
export interface Repetition {
  readonly every: Cadence;
  /** As in the file: `25`, `+5`, `fri`, `last-workday`; undefined for the end of the period. */
  readonly due: string | undefined;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const vietnameseDays = ['hai|2', 'ba|3', 'tư|4', 'năm|5', 'sáu|6', 'bảy|7', 'chủ nhật|cn'];
const englishDays = 'mon|tue|wed|thu|fri|sat|sun';

const vietnameseUnits: Readonly<Record<string, Cadence>> = {
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  '6 tháng': 'half-year',
  năm: 'year',
};

/**
 * The repetition that a text names as a whole: `Hằng tháng`, `Trước ngày 25 hằng tháng`, `Thứ Sáu hằng tuần`, `Quarterly,
 * by the 15th of the next quarter`. Undefined for texts that say anything else besides.
 */
export function repetitionOf(text: string): Repetition | undefined {
  const plain = simplify(text);
  return plain === '' ? undefined : (inVietnamese(plain) ?? inEnglish(plain));
}

/** The cadence of the reports that a longer text asks for: `Thường xuyên, định kỳ báo cáo theo quý`. */
export function reportsIn(text: string): Repetition | undefined {
  const plain = simplify(text);
  const about =
    /(?:định kỳ )?báo cáo(?: kết quả| tiến độ| tình hình)?(?: định kỳ)?,?:? ?(.*)$|định kỳ (.+?),? (?:có )?báo cáo.*$|reports?:? (.*)$|(\S+) reports?$/.exec(
      plain,
    );
  const words = about?.slice(1).find((part) => part !== undefined && part !== '');
  return words === undefined ? undefined : repetitionOf(words.replace(/^(?:to be )?(?:submitted|sent) /, ''));
}

function simplify(text: string): string {
  return fold(text)
    .replace(/^[-–+•]\s*/, '')
    .replace(/[.;:]+$/, '')
    .replace(/(?:0?6|sáu) tháng/g, '6 tháng')
    .replace(/h[àằ]ng /g, 'hằng ')
    .trim();
}

const unit = '(tuần|quý|6 tháng|tháng|năm)';
const each = '(?:hằng|mỗi|từng|theo|định kỳ hằng|định kỳ mỗi|định kỳ theo|định kỳ)';

function inVietnamese(text: string): Repetition | undefined {
  const plain = text.replace(/^(?:thực hiện |báo cáo )(?=định kỳ|hằng|theo|ngày|trước)/, '');
  const alone =
    new RegExp(`^${each} ${unit}(?: (?:một|1|01) lần|/lần)?$`).exec(plain) ??
    new RegExp(`^(?:(?:một|1|01) lần/|(?:một|1|01) ${unit} )${unit}?(?: (?:một|1) lần)?$`).exec(plain) ??
    /^(6 tháng)(?: một lần| 1 lần|\/lần|\/1 lần)$/.exec(plain);
  const named = alone?.slice(1).find((part) => part !== undefined);
  if (named !== undefined) return { every: vietnameseUnits[named]!, due: undefined };
  return dayOfMonth(plain) ?? dayOfPeriod(plain) ?? dayOfWeek(plain) ?? lastWorkday(plain);
}

/** `ngày 25 hằng tháng`, `trước ngày 05 tháng sau`: what is excluded ends the day before. */
function dayOfMonth(text: string): Repetition | undefined {
  const match =
    /^(?:hằng tháng,? )?(trước |chậm nhất |trong |vào )?(?:ngày |mùng |mồng )?(\d{1,2})(?: ?\/ ?| của | )?(hằng tháng|mỗi tháng|từng tháng|tháng sau|tháng kế tiếp|tháng liền kề|tháng tiếp theo|của tháng sau|của tháng)?(?:,? hằng tháng)?$/.exec(
      text,
    );
  if (match === null || (match[3] === undefined && !text.includes('hằng tháng'))) return undefined;
  const day = Number(match[2]) - (match[1] === 'trước ' ? 1 : 0);
  if (day < 1 || day > 31) return undefined;
  const next = /sau|kế tiếp|liền kề|tiếp theo/.test(match[3] ?? '');
  return { every: 'month', due: `${next ? '+' : ''}${day}` };
}

/** `Hằng quý, ngày 15 tháng cuối quý`, `ngày 10 của tháng đầu quý sau`, `Hằng năm, ngày 15 tháng 12`. */
function dayOfPeriod(text: string): Repetition | undefined {
  const day = '(?:chậm nhất |vào )?(?:ngày |mùng )?(\\d{1,2})(?: của)?';
  const forms: readonly (readonly [RegExp, Cadence, boolean])[] = [
    [new RegExp(`^(?:hằng quý,? )?${day} tháng cuối(?: của)?(?: mỗi)? quý$`), 'quarter', false],
    [new RegExp(`^(?:hằng quý,? )?${day} tháng đầu(?: của)? quý (?:sau|tiếp theo|kế tiếp)$`), 'quarter', true],
    [new RegExp(`^6 tháng một lần,? ${day} tháng 6, tháng 12$`), 'half-year', false],
    [new RegExp(`^6 tháng một lần,? ${day} tháng đầu 6 tháng sau$`), 'half-year', true],
    [new RegExp(`^hằng năm,? ${day}(?: tháng |/)12$|^(?:trước )?${day}(?: tháng |/)12 hằng năm$`), 'year', false],
    [new RegExp(`^hằng năm,? ${day}(?: tháng |/)0?1 năm sau$`), 'year', true],
  ];
  for (const [form, every, next] of forms) {
    const match = form.exec(text);
    const number = match?.slice(1).find((part) => part !== undefined);
    if (number === undefined) continue;
    const due = Number(number) - (text.startsWith('trước ') ? 1 : 0);
    if (due >= 1 && due <= 31) return { every, due: `${next ? '+' : ''}${due}` };
  }
  return undefined;
}

function dayOfWeek(text: string): Repetition | undefined {
  const next = /^hằng tuần, (.+) tuần sau$/.exec(text)?.[1];
  const named = next ?? /^(?:chiều |sáng |trước \d+ ?(?:giờ|h) )?(.+?)(?: ,)? hằng tuần$/.exec(text)?.[1];
  const day = named?.replace(/^(?:ngày )?thứ /, '');
  const at = day === undefined ? -1 : vietnameseDays.findIndex((names) => names.split('|').includes(day));
  if (at < 0) return undefined;
  return { every: 'week', due: next === undefined ? weekdays[at] : `+${at + 1}` };
}

function lastWorkday(text: string): Repetition | undefined {
  const match = /^ngày làm việc cuối cùng (?:của )?(?:hằng |mỗi )?(tuần|quý|6 tháng|tháng|năm)$/.exec(text);
  return match === null ? undefined : { every: vietnameseUnits[match[1]!]!, due: 'last-workday' };
}

const englishWords: readonly (readonly [RegExp, Cadence])[] = [
  [/^(?:weekly|every week|each week|once a week)$/, 'week'],
  [/^(?:monthly|every month|each month|once a month|per month)$/, 'month'],
  [/^(?:quarterly|every quarter|each quarter|once a quarter|every (?:3|three) months)$/, 'quarter'],
  [
    /^(?:half-?yearly|semi-?annual(?:ly)?|twice a year|bi-?annual(?:ly)?|every (?:6|six) months|six-?monthly)$/,
    'half-year',
  ],
  [/^(?:yearly|annual(?:ly)?|every year|each year|once a year)$/, 'year'],
];

function inEnglish(text: string): Repetition | undefined {
  const [cadence = '', ...rest] = text.replace(/ (?:basis|reports?|reporting)$/, '').split(/,\s*/);
  const every = englishWords.find(([word]) => word.test(cadence.replace(/^on an? /, '')))?.[1];
  const when = rest.join(', ');
  if (every === undefined) return undefined;
  if (when === '') return { every, due: undefined };
  if (when === 'on the last working day') return { every, due: 'last-workday' };
  const weekday = new RegExp(`^(on|by the) (?:last )?(${englishDays})[a-z]*( after)?$`).exec(when);
  if (weekday !== null && every === 'week') {
    const at = weekdays.indexOf(weekday[2]!);
    return { every, due: weekday[3] === undefined ? weekdays[at] : `+${at + 1}` };
  }
  const day =
    /^(?:on|by) the (\d{1,2})(?:st|nd|rd|th)?( of the next [a-z-]+(?:'s first month)?| of the last month)?$/.exec(when);
  if (day === null) return undefined;
  return { every, due: `${day[2]?.includes('next') ? '+' : ''}${Number(day[1])}` };
}
