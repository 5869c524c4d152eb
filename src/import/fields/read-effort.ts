import { weekdayOf } from '../../calendar/day.ts';
import { isPeriod, type Period, parsePeriod } from '../../calendar/period.ts';
import { fold } from '../../text/fold.ts';
import { oneLine, says } from '../cell-text.ts';
import type { KindDraft, TaskDraft } from '../draft.ts';
import { readEffort } from './amounts.ts';
import type { Shared } from './read-task.ts';
import type { TaskCell } from './row-cells.ts';
import { turnsOf } from './turns.ts';

/** Of work that comes round a plan writes the effort of each turn; a table has it for the year, as the numbers tell. */
function divideTotal(task: TaskDraft, cell: TaskCell, { within, remark }: Shared): void {
  const [, total = '', unit = ''] = /^(\d+(?:\.\d+)?)([dh])$/.exec(task.effort ?? '') ?? [];
  const turns = turnsOf(task.times.repeat!.every, task.times.when, within);
  // Half a day a month is work; three quarters of a day a quarter would be little.
  const least = turns < 12 ? turns : turns / 2;
  if (turns < 2 || Number(total) < least) return;
  task.effort = `${Math.round((Number(total) / turns) * 100) / 100}${unit}`;
  remark(cell, { kind: 'divided', text: oneLine(cell.text), effort: task.effort, turns });
}

const kinds: readonly (readonly [RegExp, KindDraft])[] = [
  [/^(?:nhiệm vụ |công việc )?(?:trọng tâm|key|priority)$/, 'key'],
  [/^(?:nhiệm vụ |công việc )?(?:thường xuyên|thường kỳ|định kỳ|routine|ongoing)$/, 'routine'],
  [/^(?:nhiệm vụ |công việc )?(?:đột xuất|phát sinh|ad[ -]hoc|unplanned)$/, 'ad-hoc'],
  [/^(?:nhiệm vụ |công việc )?(?:chuyển tiếp|chuyển sang|tồn|carried(?: over)?)$/, 'carried'],
];

/**
 * Fixed work takes its days from everybody: an effort that says just that is not written again; one that says something
 * else tells that the days are a window.
 */
function settleFixed(task: TaskDraft): void {
  const effort = /^(\d+(?:\.\d+)?)d$/.exec(task.effort ?? '')?.[1];
  const period = parsePeriod(task.times.when ?? '');
  const days = isPeriod(period) ? workdaysIn(period) : 0;
  if (effort !== undefined && days > 0 && Number(effort) % days === 0) task.effort = undefined;
  else delete task.times.fixed;
}

function workdaysIn({ start, end }: Period): number {
  let days = 0;
  for (let day = start; day <= end; day += 1) if (weekdayOf(day) <= 5) days += 1;
  return days;
}

export function readEffortAndKind(shared: Shared): void {
  const { task, cell, remark, keep, language } = shared;
  const effort = cell('effort');
  if (effort !== undefined && says(effort.text)) {
    task.effort = readEffort(effort.text, effort.number === undefined ? language : 'en');
    if (task.effort === undefined) {
      keep(effort);
      remark(effort, { kind: 'no-number', text: oneLine(effort.text), heading: effort.column.heading });
    } else if (task.times.fixed === true) settleFixed(task);
    else if (task.times.repeat !== undefined) divideTotal(task, effort, shared);
  }
  const kind = cell('kind');
  if (kind === undefined) return;
  const known = kinds.find(([words]) => words.test(fold(kind.text)))?.[1];
  if (known === undefined) keep(kind);
  else task.kind = known;
}
