import type { Language } from '../../locale/language.ts';
import type { Certainty } from '../head/field.ts';
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
