import type { Language } from '../locale/language.ts';
import type { Expansion } from '../model/expansion.ts';
import type { Task } from '../model/task.ts';

/** The parts that every table of tasks is divided into, in their order. */
export const blocks = ['dated', 'routine', 'ad-hoc', 'carried', 'unscheduled'] as const;
export type Block = (typeof blocks)[number];

/** Where a task stands: nothing is invented for work without a time, which has a part of its own. */
export function blockOf(task: Task, expansion: Expansion): Block {
  const kind = task.kind?.value;
  const repeats = task.repeat !== undefined || task.reports !== undefined;
  if (kind === 'routine' || (kind === undefined && repeats)) return 'routine';
  if (!repeats && expansion.timingOf.get(task)?.window === undefined) return 'unscheduled';
  return kind === 'ad-hoc' || kind === 'carried' ? kind : 'dated';
}

export const blockTitles: Readonly<Record<Language, Readonly<Record<Block, string>>>> = {
  vi: {
    dated: 'Nhiệm vụ có thời hạn cụ thể',
    routine: 'Nhiệm vụ thường xuyên',
    'ad-hoc': 'Nhiệm vụ đột xuất, phát sinh',
    carried: 'Nhiệm vụ chuyển tiếp từ kỳ trước',
    unscheduled: 'Nhiệm vụ chưa xác định thời hạn',
  },
  en: {
    dated: 'Tasks with a deadline',
    routine: 'Routine work',
    'ad-hoc': 'Unplanned work',
    carried: 'Carried over from the period before',
    unscheduled: 'Tasks without a date',
  },
};
