import type { Language } from '../locale/language.ts';
import { count } from '../locale/nouns.ts';
import type { TaskField } from './describe-task.ts';

export interface DiffWords {
  readonly title: string;
  readonly nothing: string;
  readonly added: string;
  readonly dropped: string;
  readonly changed: string;
  readonly newPlan: string;
  readonly droppedPlan: string;
  readonly renamedFrom: (id: string) => string;
  readonly none: string;
  readonly deadlines: string;
  readonly later: (days: number) => string;
  readonly earlier: (days: number) => string;
  readonly loads: string;
  readonly overloadNew: string;
  readonly overloadGone: string;
  readonly summary: (added: number, dropped: number, changed: number) => string;
  readonly fields: Readonly<Record<TaskField, string>>;
}

export const diffWords: Readonly<Record<Language, DiffWords>> = {
  en: {
    title: 'Changes of the work plan',
    nothing: 'No task changed',
    added: 'Added',
    dropped: 'Dropped',
    changed: 'Changed',
    newPlan: 'new plan',
    droppedPlan: 'plan dropped',
    renamedFrom: (id) => `was ${id}`,
    none: 'none',
    deadlines: 'Deadlines that moved',
    later: (days) => `${count(days, 'day', 'en')} later`,
    earlier: (days) => `${count(days, 'day', 'en')} earlier`,
    loads: 'Months that changed, in days',
    overloadNew: 'now more than the month holds',
    overloadGone: 'fits again',
    summary: (added, dropped, changed) => `${count(added, 'task', 'en')} added, ${dropped} dropped, ${changed} changed`,
    fields: {
      title: 'title',
      objective: 'objective',
      lead: 'lead',
      support: 'support',
      each: 'each',
      supervisor: 'supervisor',
      authority: 'authority',
      deliverable: 'deliverable',
      results: 'results',
      measures: 'measures',
      when: 'when',
      due: 'due',
      repeat: 'repeat',
      fixed: 'fixed',
      effort: 'effort',
      steps: 'steps',
      after: 'after',
      kind: 'kind',
      source: 'source',
      budget: 'budget',
      note: 'note',
    },
  },
  vi: {
    title: 'Nội dung điều chỉnh kế hoạch',
    nothing: 'Không có nhiệm vụ nào thay đổi',
    added: 'Bổ sung',
    dropped: 'Đưa ra khỏi kế hoạch',
    changed: 'Điều chỉnh',
    newPlan: 'kế hoạch mới',
    droppedPlan: 'kế hoạch đã bỏ',
    renamedFrom: (id) => `trước là ${id}`,
    none: 'không ghi',
    deadlines: 'Thời hạn thay đổi',
    later: (days) => `muộn hơn ${count(days, 'day', 'vi')}`,
    earlier: (days) => `sớm hơn ${count(days, 'day', 'vi')}`,
    loads: 'Khối lượng theo tháng thay đổi (ngày công)',
    overloadNew: 'vượt quỹ thời gian',
    overloadGone: 'không còn vượt',
    summary: (added, dropped, changed) => `bổ sung ${count(added, 'task', 'vi')}, bỏ ${dropped}, điều chỉnh ${changed}`,
    fields: {
      title: 'nội dung',
      objective: 'mục tiêu',
      lead: 'chủ trì',
      support: 'phối hợp',
      each: 'từng đơn vị thực hiện',
      supervisor: 'lãnh đạo phụ trách',
      authority: 'thẩm quyền',
      deliverable: 'sản phẩm',
      results: 'kết quả cần đạt',
      measures: 'chỉ tiêu',
      when: 'thời gian thực hiện',
      due: 'thời hạn hoàn thành',
      repeat: 'định kỳ',
      fixed: 'lịch cố định',
      effort: 'số ngày công',
      steps: 'mốc tiến độ',
      after: 'thực hiện sau',
      kind: 'loại nhiệm vụ',
      source: 'căn cứ',
      budget: 'kinh phí',
      note: 'ghi chú',
    },
  },
};
