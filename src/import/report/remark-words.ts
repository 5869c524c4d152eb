import type { Language } from '../../locale/language.ts';
import { printable } from '../../text/printable.ts';
import { truncate } from '../../text/width.ts';
import type { Remark, RemarkKind } from '../remark.ts';

type Words = Readonly<Record<Language, string>>;

/** What each kind of remark says of all the cells that are listed with it. */
export const remarkTitles: Readonly<Record<RemarkKind, Words>> = {
  excluded: {
    vi: 'Ghi “trước …” nên thời hạn tính đến hết ngày (tháng, quý) liền trước',
    en: '“before …” ends with the day, month or quarter before it',
  },
  'first-of-month': {
    vi: 'Ô ngày tháng ghi ngày mùng 1: có thể chỉ định ghi tháng',
    en: 'a date cell holds the first of a month: the month alone may be meant',
  },
  serial: { vi: 'Số được hiểu là ngày của bảng tính', en: 'a number was taken for a date of the spreadsheet' },
  'year-assumed': { vi: 'Không ghi năm: lấy năm của kế hoạch', en: "no year is written: the plan's was taken" },
  'day-first': { vi: 'Ngày đứng trước tháng', en: 'the day was taken to stand before the month' },
  milestones: { vi: 'Nhiều mốc trong một ô: tách thành các bước', en: 'several times in one cell became steps' },
  'partly-read': {
    vi: 'Ô ghi thêm ngoài thời hạn: lấy thời hạn, giữ nguyên văn ở `dueText`',
    en: 'the cell says more than a time: the time was taken, the words kept under `dueText`',
  },
  'fixed-days': {
    vi: 'Cột thời hạn ghi vài ngày liền: coi là làm đúng những ngày đó (`fixed: true`)',
    en: 'a few days for a deadline: the work takes those very days (`fixed: true`)',
  },
  'kept-as-text': {
    vi: 'Không xác định được ngày tháng: giữ nguyên văn ở `dueText`, không tự đặt thời hạn',
    en: 'no certain time: kept as words under `dueText`, no date was made up',
  },
  'not-issued': {
    vi: 'Thời hạn tính từ ngày ban hành nhưng chưa rõ ngày: giữ nguyên văn (thêm `--issued`)',
    en: 'counted from the date of issue, which is not known: kept as words (give `--issued`)',
  },
  reports: { vi: 'Định kỳ báo cáo: ghi ở `reports`', en: 'reports that come round: written under `reports`' },
  'class-of-owners': {
    vi: 'Giao cho cả một nhóm đơn vị: ghi thành nhóm, cần điền `members:` trong tệp tổ chức',
    en: 'a whole class of bodies: written as a group, whose `members:` are yours to fill in',
  },
  'several-leads': { vi: 'Nhiều chủ trì trong một ô', en: 'several leads in one cell' },
  'open-list': { vi: 'Liệt kê bỏ ngỏ (“…”, “v.v.”)', en: 'the list is left open (“…”, “etc.”)' },
  'words-kept': {
    vi: 'Ô ghi cả việc của từng nơi: lấy tên, giữ nguyên văn ở `note`',
    en: 'the cell says who does what: the names were taken, the words kept under `note`',
  },
  post: { vi: 'Ghi chức danh, không ghi tên: giao cho đơn vị', en: 'a post without a name: given to its unit' },
  'no-person': { vi: 'Chưa rõ là ai: giữ nguyên văn ở `extra`', en: 'no certain person: kept under `extra`' },
  'no-number': { vi: 'Không phải một con số: giữ nguyên văn ở `extra`', en: 'no number: kept under `extra`' },
  divided: {
    vi: 'Việc lặp lại: số ngày công được hiểu là của cả kỳ, chia đều cho từng lần',
    en: 'work that comes round: the days were taken for all turns together, and divided',
  },
  'no-place': {
    vi: 'Mục tiêu không có chỗ ghi: chưa đưa vào kế hoạch',
    en: 'an objective has no place for it: not in the plan',
  },
  'hidden-row': { vi: 'Dòng đang ẩn, vẫn được nhập', en: 'the row is hidden; it was taken in all the same' },
  'struck-out': { vi: 'Dòng bị gạch ngang, vẫn được nhập', en: 'the row is struck out; it was taken in all the same' },
  'formula-error': { vi: 'Công thức bị lỗi: bỏ trống', en: 'a formula went wrong: left blank' },
  'no-title': { vi: 'Dòng không có tên nhiệm vụ', en: 'the row has no title' },
  'heading-as-due': {
    vi: 'Tiêu đề nhóm là thời hạn của các dòng bên dưới',
    en: 'the heading is the time of the rows below',
  },
  'heading-as-lead': { vi: 'Tiêu đề nhóm là chủ trì của các dòng bên dưới', en: 'the heading leads the rows below' },
  'heading-as-supervisor': {
    vi: 'Tiêu đề nhóm là lãnh đạo phụ trách các dòng bên dưới',
    en: 'the heading oversees the rows below',
  },
  'heading-as-kind': { vi: 'Tiêu đề nhóm là loại nhiệm vụ', en: 'the heading says the kind of the tasks below' },
  'heading-as-objective': { vi: 'Tiêu đề nhóm là mục tiêu', en: 'the heading is an objective' },
  gaps: {
    vi: 'Đánh dấu không liền nhau, hoặc có chữ: tách thành các bước',
    en: 'ticks with gaps or words became steps',
  },
  shaded: { vi: 'Thời gian đọc từ ô tô màu', en: 'the time was read from shading' },
  'code-changed': {
    vi: 'Mã được đổi để không trùng, không có ký tự cấm',
    en: 'the code was changed to be free and valid',
  },
  'second-time': {
    vi: 'Có hai thời hạn: cột này giữ ở `extra`',
    en: 'there are two deadlines: this one is kept under `extra`',
  },
};

const cadences: Readonly<Record<string, Words>> = {
  week: { vi: 'hằng tuần', en: 'weekly' },
  month: { vi: 'hằng tháng', en: 'monthly' },
  quarter: { vi: 'hằng quý', en: 'quarterly' },
  'half-year': { vi: '6 tháng một lần', en: 'twice a year' },
  year: { vi: 'hằng năm', en: 'yearly' },
};

/**
 * What one remark says of its cell: the text of the cell, and what became of it.
 *
 * @param most columns of the cell's text: longer ones are cut
 */
export function remarkText(remark: Remark, language: Language, most: number): string {
  const vi = language === 'vi';
  const text = truncate(printable(remark.text.replace(/\s+/g, ' ').trim()), most);
  switch (remark.kind) {
    case 'excluded':
    case 'serial':
    case 'year-assumed':
    case 'day-first':
    case 'partly-read':
    case 'fixed-days':
    case 'heading-as-due':
      return `${text} → ${remark.due}`;
    case 'milestones':
    case 'gaps':
      return `${text} → ${remark.steps} ${vi ? 'bước' : remark.steps === 1 ? 'step' : 'steps'}`;
    case 'divided':
      return `${text} → ${remark.turns} × ${remark.effort}`;
    case 'reports':
      return `${text} → ${cadences[remark.every]?.[language] ?? remark.every}`;
    case 'several-leads':
      return `${text} → ${remark.count} ${vi ? 'chủ trì' : 'leads'}`;
    case 'post':
      return `${text} → ${remark.unit}`;
    case 'code-changed':
      return `${text} → ${remark.id}`;
    case 'no-person':
    case 'no-number':
    case 'no-place':
    case 'second-time':
      return `${printable(remark.heading)}: ${text}`;
    default:
      return text;
  }
}
