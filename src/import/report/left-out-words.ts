import type { Language } from '../../locale/language.ts';
import type { Certainty, Field } from '../head/field.ts';
import type { LeftOutReason, SkippedGrid } from '../sections.ts';

type Words = Readonly<Record<Language, string>>;

export const leftOutReasons: Readonly<Record<LeftOutReason, Words>> = {
  above: { vi: 'phía trên bảng', en: 'above the table' },
  head: { vi: 'tiêu đề cột', en: 'head of the table' },
  'repeated-head': { vi: 'tiêu đề cột lặp lại', en: 'head repeated' },
  'column-numbers': { vi: 'số thứ tự cột', en: 'numbers of the columns' },
  total: { vi: 'dòng cộng', en: 'sums' },
  'nothing-said': { vi: 'không có nội dung', en: 'says nothing' },
  below: { vi: 'ghi chú, chữ ký dưới bảng', en: 'notes and signatures below the table' },
  'empty-group': { vi: 'tiêu đề nhóm không có nhiệm vụ', en: 'heading without tasks' },
  hidden: { vi: 'dòng ẩn', en: 'hidden' },
  skipped: { vi: 'bỏ theo yêu cầu', en: 'left out as asked' },
  'no-title': { vi: 'không có tên chỉ tiêu', en: 'without a name' },
};

export const skipReasons: Readonly<Record<SkippedGrid['reason'], Words>> = {
  'no-head': { vi: 'không thấy dòng tiêu đề của bảng kế hoạch', en: 'no head of a plan' },
  empty: { vi: 'trống', en: 'empty' },
  hidden: { vi: 'đang ẩn (muốn nhập: `--sheet`)', en: 'hidden (to read it: `--sheet`)' },
  'not-asked': { vi: 'không được chọn', en: 'not asked for' },
};

export const certainties: Readonly<Record<Certainty, Words>> = {
  given: { vi: 'theo --map', en: 'by --map' },
  sure: { vi: 'chắc chắn', en: 'sure' },
  likely: { vi: 'có thể', en: 'likely' },
  guessed: { vi: 'đoán theo nội dung', en: 'guessed by content' },
  none: { vi: 'giữ nguyên', en: 'kept as it is' },
};

/** What a column is read as: the key of the plan file, and words where that says little. */
export function fieldName(field: Field, language: Language): string {
  const names: Partial<Record<Field, Words>> = {
    number: { vi: '(số thứ tự)', en: '(numbers)' },
    group: { vi: 'extra (nhóm)', en: 'extra (group)' },
    leadPart: { vi: 'lead (bộ phận)', en: 'lead (part of a unit)' },
    leadPerson: { vi: 'lead (người)', en: 'lead (person)' },
    supportPerson: { vi: 'support (người)', en: 'support (person)' },
    submitTo: { vi: 'authority.submitTo', en: 'authority.submitTo' },
    approves: { vi: 'authority.approves', en: 'authority.approves' },
    decides: { vi: 'authority.decides', en: 'authority.decides' },
    quantity: { vi: 'measures (số lượng)', en: 'measures (quantity)' },
    measureUnit: { vi: 'measures (đơn vị tính)', en: 'measures (unit)' },
    target: { vi: 'measures (chỉ tiêu)', en: 'measures (target)' },
    baseline: { vi: 'extra (hiện trạng)', en: 'extra (baseline)' },
    start: { vi: 'when (bắt đầu)', en: 'when (start)' },
    end: { vi: 'when (kết thúc)', en: 'when (end)' },
    tick: { vi: 'when (đánh dấu)', en: 'when (ticks)' },
    duration: { vi: 'dueText (số ngày)', en: 'dueText (number of days)' },
    role: { vi: 'extra (vai trò)', en: 'extra (role)' },
    output: { vi: 'deliverable', en: 'deliverable' },
    skip: { vi: '(bỏ)', en: '(left out)' },
  };
  return names[field]?.[language] ?? field;
}
