import type { Language } from '../locale/language.ts';
import { documentType } from '../tables/document-words.ts';

/** What a derived plan says of itself, in the file and about it. */
export interface DeriveWords {
  readonly from: (file: string, task: string) => string;
  readonly head: (file: string, period: string, command: string) => readonly string[];
  readonly onlyPerson: (person: string) => string;
  readonly title: (period: string, whose: string | undefined) => string;
  /** How the parent plan, or what it was issued with, is cited as a basis, where it has a number and a date. */
  readonly basis: (type: string | undefined, number: string, date: string, body: string) => string;
  readonly trace: string;
}

const en: DeriveWords = {
  from: (file, task) => `from ${file}, ${task}`,
  head: (file, period, command) => [
    `Made from ${file} by \`${command}\`. Effort is the part of ${period}; work that runs on`,
    'keeps the deadline of that plan under `due`, and its days in this period under `when`.',
  ],
  onlyPerson: (person) => `the plan of ${person} alone`,
  title: (period, whose) => (whose === undefined ? `Work plan, ${period}` : `Work plan of ${whose}, ${period}`),
  basis: (_, number, date, body) => `Plan No. ${number} of ${date}, ${body}`,
  trace: 'What `plan derive` wrote, so that next time it leaves alone what was changed by hand. Keep these lines.',
};

const vi: DeriveWords = {
  from: (file, task) => `từ ${file}, ${task}`,
  head: (file, period, command) => [
    `Lấy từ ${file} bằng \`${command}\`. Số ngày công là phần của ${period};`,
    'việc kéo sang kỳ sau giữ thời hạn của kế hoạch trên ở due, phần làm trong kỳ ở when.',
  ],
  onlyPerson: (person) => `kế hoạch riêng của ${person}`,
  title: (period, whose) => `Kế hoạch công tác ${period}${whose === undefined ? '' : ` của ${whose}`}`,
  basis: (type, number, date, body) => `${documentType(type)} số ${number} ${date} của ${body}`,
  trace: 'Dấu vết của `plan derive`: lần sau chỉ cập nhật những gì chưa sửa tay. Không xóa, không sửa các dòng này.',
};

const catalogues: Readonly<Record<Language, DeriveWords>> = { en, vi };

export function deriveWords(language: Language): DeriveWords {
  return catalogues[language];
}
