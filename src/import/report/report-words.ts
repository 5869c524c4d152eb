import type { Language } from '../../locale/language.ts';
import { count } from '../../locale/nouns.ts';
import { formatNumber } from '../../locale/numbers.ts';

/** The words of the report on an import. */
export interface ReportWords {
  readonly sheet: (name: string) => string;
  readonly table: (number: number) => string;
  readonly joined: (tables: number) => string;
  readonly head: (first: number, last: number) => string;
  readonly rows: (rows: number) => string;
  readonly sum: Readonly<Record<'tasks' | 'groups' | 'goingOn' | 'objectives' | 'leftOut', (rows: number) => string>>;
  readonly check: string;
  readonly leftOut: string;
  readonly row: string;
  readonly skipped: string;
  readonly names: string;
  readonly outside: string;
  readonly written: string;
  readonly wouldWrite: string;
  readonly nothingWritten: string;
  readonly tasks: (tasks: number) => string;
  readonly members: (members: number) => string;
  readonly membersAdded: (members: number) => string;
  readonly next: string;
}

const vi: ReportWords = {
  sheet: (name) => `Sheet “${name}”`,
  table: (number) => `Bảng ${number}`,
  joined: (tables) => `(nối ${tables} bảng liền nhau)`,
  head: (first, last) => (first === last ? `tiêu đề ở dòng ${first}` : `tiêu đề ở dòng ${first}–${last}`),
  rows: (rows) => `${formatNumber(rows, 'vi')} dòng`,
  sum: {
    tasks: (rows) => count(rows, 'task', 'vi'),
    groups: (rows) => `${formatNumber(rows, 'vi')} dòng nhóm`,
    goingOn: (rows) => `${formatNumber(rows, 'vi')} dòng viết tiếp`,
    objectives: (rows) => count(rows, 'objective', 'vi'),
    leftOut: (rows) => `${formatNumber(rows, 'vi')} dòng không nhập`,
  },
  check: 'Cần kiểm tra lại',
  leftOut: 'Không nhập',
  row: 'dòng',
  skipped: 'Bảng, sheet không nhập',
  names: 'Tên gọi',
  outside: 'Coi là đơn vị ngoài (`external: true`)',
  written: 'Đã ghi',
  wouldWrite: 'Sẽ ghi',
  nothingWritten: 'Chạy thử: chưa ghi tệp nào',
  tasks: (tasks) => count(tasks, 'task', 'vi'),
  members: (members) => `${formatNumber(members, 'vi')} đơn vị, nhóm, người`,
  membersAdded: (members) => `thêm ${formatNumber(members, 'vi')} đơn vị, nhóm, người`,
  next: 'Tiếp theo',
};

const en: ReportWords = {
  sheet: (name) => `sheet “${name}”`,
  table: (number) => `table ${number}`,
  joined: (tables) => `(${tables} tables joined)`,
  head: (first, last) => (first === last ? `head in row ${first}` : `head in rows ${first}–${last}`),
  rows: (rows) => `${formatNumber(rows, 'en')} ${rows === 1 ? 'row' : 'rows'}`,
  sum: {
    tasks: (rows) => count(rows, 'task', 'en'),
    groups: (rows) => `${formatNumber(rows, 'en')} group ${rows === 1 ? 'row' : 'rows'}`,
    goingOn: (rows) => `${formatNumber(rows, 'en')} continued`,
    objectives: (rows) => count(rows, 'objective', 'en'),
    leftOut: (rows) => `${formatNumber(rows, 'en')} left out`,
  },
  check: 'To be checked',
  leftOut: 'Left out',
  row: 'row',
  skipped: 'Tables and sheets not read',
  names: 'Names',
  outside: 'Taken for bodies outside (`external: true`)',
  written: 'Written',
  wouldWrite: 'Would be written',
  nothingWritten: 'Dry run: nothing was written',
  tasks: (tasks) => count(tasks, 'task', 'en'),
  members: (members) => `${formatNumber(members, 'en')} units, groups and people`,
  membersAdded: (members) => `${formatNumber(members, 'en')} units, groups and people added`,
  next: 'Next',
};

export const reportWords: Readonly<Record<Language, ReportWords>> = { vi, en };
