import type { Language } from '../../locale/language.ts';
import type { Field } from '../head/field.ts';

/** What a column is read as, in the planner's words and with the key that it is written under. */
export function fieldName(field: Field, language: Language): string {
  const [key, vi, en] = names[field];
  const words = language === 'vi' ? vi : en;
  if (key === '') return `(${words})`;
  return words === '' ? key : `${words} (${key})`;
}

const names: Readonly<Record<Field, readonly [key: string, vi: string, en: string]>> = {
  number: ['', 'số thứ tự', 'numbers'],
  id: ['id', 'mã', ''],
  title: ['title', 'nhiệm vụ', ''],
  group: ['extra', 'nhóm', 'group'],
  objective: ['objective', 'mục tiêu', ''],
  output: ['deliverable', 'sản phẩm', ''],
  lead: ['lead', 'chủ trì', ''],
  leadPart: ['lead', 'bộ phận chủ trì', 'part of a unit'],
  leadPerson: ['lead', 'người chủ trì', 'person'],
  support: ['support', 'phối hợp', ''],
  supportPerson: ['support', 'người phối hợp', 'person'],
  supervisor: ['supervisor', 'lãnh đạo phụ trách', ''],
  authority: ['authority', 'thẩm quyền', ''],
  submitTo: ['authority.submitTo', 'cấp trình', ''],
  approves: ['authority.approves', 'cấp phê duyệt', ''],
  decides: ['authority.decides', 'cấp quyết định', ''],
  deliverable: ['deliverable', 'sản phẩm', ''],
  results: ['results', 'kết quả cần đạt', ''],
  quantity: ['measures', 'số lượng', 'quantity'],
  measureUnit: ['measures', 'đơn vị tính', 'unit'],
  target: ['measures', 'chỉ tiêu', 'target'],
  baseline: ['extra', 'hiện trạng', 'baseline'],
  due: ['due', 'thời hạn', ''],
  when: ['when', 'thời gian thực hiện', ''],
  start: ['when', 'bắt đầu', 'start'],
  end: ['when', 'kết thúc', 'end'],
  duration: ['dueText', 'số ngày', 'number of days'],
  effort: ['effort', 'số ngày công', ''],
  steps: ['steps', 'mốc tiến độ', ''],
  source: ['source', 'căn cứ', ''],
  budget: ['budget', 'kinh phí', ''],
  kind: ['kind', 'loại nhiệm vụ', ''],
  subject: ['subject', 'đối tượng kiểm tra', ''],
  role: ['extra', 'vai trò', 'role'],
  note: ['note', 'ghi chú', ''],
  tick: ['when', 'đánh dấu thời gian', 'ticks'],
  extra: ['extra', 'cột khác', ''],
  skip: ['', 'bỏ', 'left out'],
};
