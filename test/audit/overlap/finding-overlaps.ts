import { makeContext } from '../../../src/audit/make-context.ts';
import { type Overlap, overlapsIn } from '../../../src/audit/overlap/overlaps.ts';
import { parseDay } from '../../../src/calendar/day.ts';
import { expand } from '../../../src/expand/expand.ts';
import { loadPlanSet } from '../../../src/read/load.ts';
import { memorySources } from '../../support/memory-sources.ts';

/** The overlaps among the tasks of plans, as `same KH-01 KH-02`, in the order in which they are found. */
export async function overlapsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  return (await findOverlaps(files)).map(
    ({ verdict, earlier, later }) => `${verdict} ${earlier.task.id.value} ${later.task.id.value}`,
  );
}

/** The overlaps among the tasks of plans. */
export async function findOverlaps(files: Readonly<Record<string, string>>): Promise<readonly Overlap[]> {
  const sources = memorySources(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`/plans/${name}`, text])),
  );
  const loaded = await loadPlanSet({ sources, cwd: '/plans', arguments: [] });
  const context = makeContext({
    set: loaded.set,
    expansion: expand(loaded.set, 'even'),
    config: loaded.config,
    today: parseDay('2026-01-12')!,
    language: 'vi',
  });
  return overlapsIn(context);
}

/** A plan of tasks with nothing but titles, or with more fields, under ids `T1`, `T2` … where none is given. */
export function planOf(tasks: readonly (string | Readonly<Record<string, unknown>>)[], head: object = {}): string {
  const rows = tasks.map((task, i) => ({ id: `T${i + 1}`, ...(typeof task === 'string' ? { title: task } : task) }));
  return JSON.stringify({ title: 'Kế hoạch công tác', language: 'vi', period: 2026, ...head, tasks: rows });
}
