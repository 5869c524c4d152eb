import type { Language } from '../locale/language.ts';
import { count } from '../locale/nouns.ts';
import type { Role } from '../model/expansion.ts';

export interface ExpansionWords {
  readonly person: string;
  readonly task: string;
  readonly whole: string;
  readonly total: string;
  readonly supply: string;
  readonly over: string;
  readonly loadTitle: string;
  readonly loadLegend: string;
  readonly unscheduled: string;
  readonly unnamed: (tasks: number) => string;
  readonly roles: Readonly<Record<Exclude<Role, 'lead'>, string>>;
}

export const expansionWords: Readonly<Record<Language, ExpansionWords>> = {
  en: {
    person: 'Person',
    task: 'Task',
    whole: 'all',
    total: 'Total days',
    supply: 'Days to give',
    over: 'Over',
    loadTitle: 'Load by month, in per cent of the days to give',
    loadLegend: '▲ more work than days   – no work   · no days   × work without planned effort',
    unscheduled: 'Without a date',
    unnamed: (tasks) => `${count(tasks, 'task', 'en')} of units wait for the unit's own plan to name who does them`,
    roles: { support: 'support', 'focal-point': 'focal point' },
  },
  vi: {
    person: 'Cán bộ',
    task: 'Nội dung công việc',
    whole: 'cả kỳ',
    total: 'Tổng số ngày công',
    supply: 'Quỹ ngày công',
    over: 'Vượt',
    loadTitle: 'Khối lượng theo tháng, % quỹ ngày công',
    loadLegend: '▲ vượt quỹ ngày công   – không có việc   · không có ngày công   × việc chưa dự kiến số ngày công',
    unscheduled: 'Nhiệm vụ chưa xác định thời hạn',
    unnamed: (tasks) =>
      `${count(tasks, 'task', 'vi')} giao cho đơn vị, chờ kế hoạch của đơn vị phân công người thực hiện`,
    roles: { support: 'phối hợp', 'focal-point': 'đầu mối' },
  },
};
