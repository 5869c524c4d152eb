import type { AuditContext } from '../../audit/context.ts';
import type { Load } from '../../model/expansion.ts';
import type { Task } from '../../model/task.ts';
import { fold } from '../../text/fold.ts';
import type { Ratio, RatioId, Share } from '../review.ts';
import type { LoadMap } from '../review-loads.ts';
import { wholeTitle } from './task-ref.ts';

/** Check 8 of the DCMA 14-point assessment, "high duration": more working days than these, about two months. */
const longWorkdays = 44;

/** What a share is held against; `standard` where the source itself sets it. */
interface Threshold {
  readonly bound: 'most' | 'least';
  readonly share: number;
  readonly from: 'standard' | 'tool';
}

const none: Threshold = { bound: 'most', share: 0, from: 'tool' };

/**
 * Figures after the DCMA 14-point assessment (checks 8, 9, 10, 11, 14), the GAO Schedule Assessment Guide
 * (GAO-16-89G, best practices 1 and 3) and Kết luận 226-KL/TW. The other nine checks of DCMA need a network of
 * dependencies, which a plan by the calendar has not.
 */
export function ratios(
  tasks: readonly Task[],
  loads: readonly Load[],
  { planned }: LoadMap,
  context: AuditContext,
): Ratio[] {
  const share = (of: readonly Task[], test: (task: Task) => boolean): Share => ({
    count: of.filter(test).length,
    of: of.length,
  });
  const once = tasks.filter(isDoneOnce);
  const scheduled = once.filter((task) => context.timing(task).window !== undefined);
  const serving = once.filter((task) => task.plan.objectives.length > 0);
  return [
    // One task, one focal point in the lead, a person or a unit: Kết luận 226-KL/TW.
    held(
      'one-lead',
      share(tasks, (task) => task.leads.length !== 1 && task.each === undefined),
      { ...none, from: 'standard' },
    ),
    // DCMA 10 gives no threshold, nor does best practice 3 of GAO.
    held(
      'no-resource',
      share(tasks, (task) => task.leads.length === 0 && task.each === undefined),
      none,
    ),
    held('no-effort', { count: planned.of - planned.count, of: planned.of }),
    held('overallocated', overallocated(loads)),
    held(
      'long-without-steps',
      share(scheduled, (task) => task.steps.length === 0 && workdaysOf(task, context) > longWorkdays),
      { bound: 'most', share: 0.05, from: 'standard' },
    ),
    held('same-title', sameTitles(tasks), none),
    ...(serving.length === 0
      ? []
      : [
          held(
            'no-objective',
            share(serving, (task) => task.objective === undefined),
          ),
        ]),
    ...(['invalid-dates', 'missed', 'execution'] as const).map(notEvaluated),
  ];
}

function held(id: RatioId, value: Share, threshold?: Threshold): Ratio {
  if (threshold === undefined) return { id, value, threshold: null, thresholdFrom: null, within: null };
  const { bound, share, from } = threshold;
  return { id, value, threshold: { bound, share }, thresholdFrom: from, within: value.count <= share * value.of };
}

/** DCMA 9, 11 and 14 ask what has been done, which a plan does not say. */
function notEvaluated(id: 'invalid-dates' | 'missed' | 'execution'): Ratio {
  const threshold =
    id === 'execution'
      ? ({ bound: 'least', share: 0.95 } as const)
      : ({ bound: 'most', share: id === 'missed' ? 0.05 : 0 } as const);
  return { id, value: null, threshold, thresholdFrom: 'standard', within: null };
}

/** DCMA leaves out level of effort: what comes round or has no end. */
function isDoneOnce({ repeat, reports, kind }: Task): boolean {
  return repeat === undefined && reports === undefined && kind?.value !== 'routine';
}

function workdaysOf(task: Task, context: AuditContext): number {
  const { window } = context.timing(task);
  if (window === undefined || window.assumed) return 0;
  return task.plan.organisation.calendar.workdaysBetween(window.start, window.end);
}

/** People with more work than days in some month, of those with work. */
function overallocated(loads: readonly Load[]): Share {
  const busy = new Set(loads.filter(({ demand }) => demand > 0).map(({ person }) => person));
  const over = new Set(loads.filter(({ demand, supply }) => demand > supply).map(({ person }) => person));
  return { count: over.size, of: busy.size };
}

/** Tasks that bear the name of another in their plan: "duplicate-named activities" of GAO's best practice 1. */
function sameTitles(tasks: readonly Task[]): Share {
  const counts = new Map<string, number>();
  const titles = tasks.map((task) => `${task.plan.id} ${fold(wholeTitle(task))}`);
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return { count: titles.filter((title) => counts.get(title)! > 1).length, of: tasks.length };
}
