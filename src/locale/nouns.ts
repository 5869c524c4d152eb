import type { Language } from './language.ts';
import { formatNumber } from './numbers.ts';

/** Things that are counted, in English singular and plural and in Vietnamese, which has one form. */
const nouns = {
  assignment: ['assignment', 'assignments', 'lượt phân công'],
  'day-off': ['day off', 'days off', 'ngày nghỉ'],
  day: ['day', 'days', 'ngày'],
  error: ['error', 'errors', 'lỗi'],
  file: ['file', 'files', 'tệp'],
  finding: ['finding', 'findings', 'vấn đề'],
  fix: ['fix', 'fixes', 'chỗ sửa'],
  hint: ['hint', 'hints', 'lưu ý'],
  line: ['line', 'lines', 'dòng'],
  month: ['month', 'months', 'tháng'],
  objective: ['objective', 'objectives', 'mục tiêu'],
  occurrence: ['occurrence', 'occurrences', 'kỳ'],
  person: ['person', 'people', 'người'],
  place: ['place', 'places', 'chỗ'],
  plan: ['plan', 'plans', 'kế hoạch'],
  product: ['product', 'products', 'sản phẩm'],
  rule: ['rule', 'rules', 'quy tắc'],
  step: ['step', 'steps', 'bước'],
  task: ['task', 'tasks', 'nhiệm vụ'],
  time: ['time', 'times', 'lần'],
  unit: ['unit', 'units', 'đơn vị'],
  warning: ['warning', 'warnings', 'cảnh báo'],
  week: ['week', 'weeks', 'tuần'],
  word: ['word', 'words', 'từ'],
  workday: ['working day', 'working days', 'ngày làm việc'],
} as const satisfies Record<string, readonly [one: string, many: string, vi: string]>;

export type Noun = keyof typeof nouns;

/** The noun by itself, in the form that goes with the number. */
export function nounFor(value: number, noun: Noun, language: Language): string {
  const [one, many, vi] = nouns[noun];
  if (language === 'vi') return vi;
  return value === 1 ? one : many;
}

/** A number with its noun: `1 task`, `12 tasks`, `12 nhiệm vụ`. */
export function count(value: number, noun: Noun, language: Language): string {
  return `${formatNumber(value, language)} ${nounFor(value, noun, language)}`;
}
