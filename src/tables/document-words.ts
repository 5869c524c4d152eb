import type { Language } from '../locale/language.ts';

/** Names of the kinds of documents by their code (Nghị định 30/2020/NĐ-CP, phụ lục III). */
const documentTypes: ReadonlyMap<string, string> = new Map([
  ['KH', 'Kế hoạch'],
  ['CTR', 'Chương trình'],
  ['QĐ', 'Quyết định'],
  ['BC', 'Báo cáo'],
  ['TTR', 'Tờ trình'],
  ['TB', 'Thông báo'],
  ['PA', 'Phương án'],
  ['ĐA', 'Đề án'],
  ['QYĐ', 'Quy định'],
  ['NQ', 'Nghị quyết'],
  ['HD', 'Hướng dẫn'],
]);

/** `Kế hoạch` for KH, and where no kind or an unknown one is written. */
export function documentType(code: string | undefined): string {
  return documentTypes.get((code ?? 'KH').normalize('NFC').toUpperCase()) ?? 'Kế hoạch';
}

export interface DocumentWords {
  readonly state: string;
  readonly motto: string;
  readonly appendix: string;
  readonly recipients: string;
  readonly signHere: string;
  readonly preparedBy: string;
  readonly headOfUnit: string;
  readonly doneBy: string;
  readonly supervisor: string;
  readonly internal: string;
  readonly personDay: (hours: string) => string;
  readonly assumed: string;
  readonly none: string;
  readonly total: string;
  readonly totalTasks: (tasks: string) => string;
}

export const documentWords: Readonly<Record<Language, DocumentWords>> = {
  vi: {
    state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    appendix: 'Phụ lục',
    recipients: 'Nơi nhận:',
    signHere: '(Ký, ghi rõ họ tên)',
    preparedBy: 'NGƯỜI LẬP BIỂU',
    headOfUnit: 'THỦ TRƯỞNG ĐƠN VỊ',
    doneBy: 'NGƯỜI THỰC HIỆN',
    supervisor: 'LÃNH ĐẠO PHỤ TRÁCH',
    internal: '(Lưu hành nội bộ)',
    personDay: (hours) => `01 ngày công = 01 người làm việc ${hours} giờ.`,
    assumed: '(*) Ngày bắt đầu tạm tính: 22 ngày làm việc tính đến thời hạn.',
    none: 'Không có nhiệm vụ',
    total: 'Tổng cộng',
    totalTasks: (tasks) => `Tổng số: ${tasks} nhiệm vụ`,
  },
  en: {
    state: '',
    motto: '',
    appendix: 'Annex',
    recipients: 'Copies to:',
    signHere: '(signature and name)',
    preparedBy: 'Prepared by',
    headOfUnit: 'Head of unit',
    doneBy: 'Staff member',
    supervisor: 'Supervisor',
    internal: '(For internal use)',
    personDay: (hours) => `One day is one person working ${hours} hours.`,
    assumed: '(*) The start is assumed: 22 working days up to the deadline.',
    none: 'No tasks',
    total: 'Total',
    totalTasks: (tasks) => `Total: ${tasks}`,
  },
};
