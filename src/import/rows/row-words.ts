import { fold } from '../../text/fold.ts';
import type { Mark } from './mark.ts';

/** `(1) (2) (3)`, `A B 1 2 3`, `1 2 3 4`: the row below a head that numbers the columns. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  if (texts.length < 3) return false;
  const bare = texts.map((text) => text.replace(/[()[\].\s]/g, ''));
  if (!bare.every((text) => /^(?:\d{1,2}|\p{L}|\d{1,2}=.*)$/u.test(text))) return false;
  const numbers = bare.map((text) => Number.parseInt(text, 10)).filter((number) => !Number.isNaN(number));
  return numbers.length >= 2 && numbers.every((number, at) => at === 0 || number === numbers[at - 1]! + 1);
}

/** A row of sums: `Tổng cộng`, `Tổng số: 12 nhiệm vụ`, `Total`. */
export function isTotal(title: string): boolean {
  return /^(?:tổng cộng|tổng số|cộng|cộng dồn|cộng (?:mục|phần) .*|total|grand total|sub-?total)(?:$|[\s:.(]\s*[\d(:]|:| \d)/.test(
    fold(title),
  );
}

/** What an empty part of a table says of itself. */
export function isNothing(title: string): boolean {
  return /^(?:\(?(?:chưa có|không có|không phát sinh)(?: nhiệm vụ| công việc)?\)?|no tasks?(?: yet)?|none|n\/a|…|\.{3,}|-+)\.?$/.test(
    fold(title),
  );
}

const footWords =
  /^(?:ghi chú|lưu ý|chú thích|nơi nhận|người lập(?: biểu| bảng| kế hoạch)?|lập biểu|thủ trưởng|xác nhận|phê duyệt của|ký, ghi rõ|\(?ký,? (?:và )?ghi rõ|kt\.|tm\.|tl\.|tuq\.|q\. |chủ tịch$|phó chủ tịch$|giám đốc$|phó giám đốc$|hiệu trưởng$|trưởng (?:phòng|ban)$|tổng số: .*\.\/\.|\.\/\.|- ?lưu|notes?:|note \d|prepared by|approved by|reviewed by|signature|signed|legend|source:|\(\*+\)|\*+ )/;
const placeAndDate = /^[\p{L} .]{2,40}, ?ngày(?: *[\d….]+)? tháng(?: *[\d….]+)? năm/u;

/** What stands below a table, in its last rows: notes, recipients, signatures. */
export function isFoot(texts: readonly string[], mark: Mark | undefined): boolean {
  if (texts.length === 0 || texts.length > 4 || (mark !== undefined && mark.style !== 'dash')) return false;
  const first = texts.map((text) => fold(text.split('\n')[0] ?? '')).find((text) => text !== '-' && text !== '') ?? '';
  return texts.some((text) => placeAndDate.test(fold(text))) || footWords.test(first);
}

/** Parts of a table that sort the work by its kind. */
export type Block = 'dated' | 'routine' | 'ad-hoc' | 'carried' | 'unscheduled' | 'key';

const blocks: readonly (readonly [RegExp, Block])[] = [
  [
    /^(?:các )?(?:nhiệm vụ|công việc|công tác|hoạt động|phần việc) (?:thường xuyên|thường kỳ)(?:, định kỳ)?$|^thường xuyên$|^routine (?:work|tasks?)$|^ongoing work$/,
    'routine',
  ],
  [
    /^(?:các )?(?:nhiệm vụ |công việc )?(?:đột xuất|phát sinh)(?:, (?:phát sinh|đột xuất))?$|^(?:unplanned|ad[- ]hoc) (?:work|tasks?)$/,
    'ad-hoc',
  ],
  [
    /^(?:các )?(?:nhiệm vụ |công việc )?(?:chuyển tiếp|chuyển sang|tồn đọng|chuyển) ?(?:từ .*)?$|^carried over.*$/,
    'carried',
  ],
  [/^(?:các )?(?:nhiệm vụ|công việc) (?:có thời hạn(?: cụ thể)?|đến hạn.*)$|^tasks? with a deadline$/, 'dated'],
  [
    /^(?:các )?(?:nhiệm vụ|công việc) chưa (?:xác định|có) thời hạn$|^tasks? without a (?:date|deadline)$/,
    'unscheduled',
  ],
  [/^(?:các )?(?:nhiệm vụ|công việc|công tác) trọng tâm$|^key tasks?$|^priority tasks?$/, 'key'],
];

/** The part of a table that a heading begins, where the heading says nothing else. */
export function blockOf(title: string): Block | undefined {
  const plain = fold(title).replace(/[:.;]+$/, '');
  return blocks.find(([words]) => words.test(plain))?.[1];
}
