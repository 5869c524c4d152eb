import type { Language } from '../locale/language.ts';
import type { TaskKind } from '../model/task.ts';

/** The words that exported files add to those of the plan. Functions take texts that are ready to be printed. */
export interface ExportWords {
  readonly task: string;
  readonly objective: string;
  readonly lead: string;
  readonly support: string;
  readonly supervisor: string;
  readonly deliverable: string;
  readonly when: string;
  readonly due: string;
  readonly after: string;
  readonly effort: string;
  readonly id: string;
  readonly assumed: string;
  readonly halfDay: string;
  /** A deadline in a calendar, where nothing but its title is seen. */
  readonly deadlineOf: (title: string) => string;
  readonly reportOf: (title: string) => string;
  readonly milestone: (id: string, date: string) => string;
  readonly calendar: string;
  readonly leave: string;
  readonly nobody: string;
  readonly otherTasks: string;
  readonly withoutUnit: string;
  readonly plans: string;
  readonly overtime: string;
  readonly loads: string;
  readonly timeline: string;
  /** Of days of work that are in no way possible. */
  readonly leftOut: (days: string) => string;
  readonly kinds: Readonly<Record<TaskKind, string>>;
}

const vi: ExportWords = {
  task: 'Nhiệm vụ',
  objective: 'Mục tiêu',
  lead: 'Chủ trì',
  support: 'Phối hợp',
  supervisor: 'Lãnh đạo phụ trách',
  deliverable: 'Sản phẩm',
  when: 'Thời gian thực hiện',
  due: 'Thời hạn',
  after: 'Thực hiện sau khi hoàn thành',
  effort: 'Số ngày công',
  id: 'Mã nhiệm vụ',
  assumed: 'ngày bắt đầu tạm tính',
  halfDay: 'nửa ngày',
  deadlineOf: (title) => `Hạn: ${title}`,
  reportOf: (title) => `Hạn báo cáo: ${title}`,
  milestone: (id, date) => `${id} - hạn ${date}`,
  calendar: 'Lịch làm việc',
  leave: 'Nghỉ phép',
  nobody: 'Chưa phân công',
  otherTasks: 'Nhiệm vụ khác',
  withoutUnit: 'Chưa giao đơn vị',
  plans: 'Kế hoạch công tác',
  overtime: 'Làm thêm',
  loads: 'Khối lượng theo tháng (ngày công)',
  timeline: 'Tiến độ',
  leftOut: (days) => `không xếp được ${days} trong thời gian thực hiện`,
  kinds: { key: 'Trọng tâm', routine: 'Thường xuyên', 'ad-hoc': 'Đột xuất', carried: 'Chuyển tiếp' },
};

const en: ExportWords = {
  task: 'Task',
  objective: 'Objective',
  lead: 'Lead',
  support: 'Support',
  supervisor: 'Supervisor',
  deliverable: 'Deliverable',
  when: 'When',
  due: 'Due',
  after: 'After',
  effort: 'Days of work',
  id: 'Task id',
  assumed: 'start assumed',
  halfDay: 'half a day',
  deadlineOf: (title) => `Due: ${title}`,
  reportOf: (title) => `Report due: ${title}`,
  milestone: (id, date) => `${id} - due ${date}`,
  calendar: 'Working calendar',
  leave: 'Leave',
  nobody: 'Nobody named yet',
  otherTasks: 'Other tasks',
  withoutUnit: 'No unit',
  plans: 'Work plans',
  overtime: 'Overtime',
  loads: 'Load by month (days)',
  timeline: 'Timeline',
  leftOut: (days) => `${days} fit on no day of the window`,
  kinds: { key: 'Key', routine: 'Routine', 'ad-hoc': 'Ad hoc', carried: 'Carried over' },
};

export function exportWords(language: Language): ExportWords {
  return language === 'vi' ? vi : en;
}
