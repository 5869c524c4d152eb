import type { Day } from '../calendar/day.ts';
import { type Replacement, replacementsIn, replacementsOf } from '../expand/supersede.ts';
import type { Language } from '../locale/language.ts';
import type { Activity, Assignment, Expansion } from '../model/expansion.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanSet } from '../model/plan-set.ts';
import type { Task } from '../model/task.ts';
import { clean } from '../tables/cells.ts';
import { type Selection, select } from '../tables/selection.ts';
import { exportWords } from './words.ts';

/** What every format is made of. The same source gives the same bytes, whatever the clock and the zone say. */
export interface ExportSource {
  readonly set: PlanSet;
  readonly expansion: Expansion;
  readonly selection: Selection;
  readonly language: Language;
}

/** The plans that are exported, parents before their children. */
export function chosenPlans({ set, selection }: ExportSource): Plan[] {
  return set.plans.filter((plan) => selection.files.has(plan.file));
}

/** The title of the plan that is exported; of several, what they are. */
export function titleOfAll(source: ExportSource): string {
  const [only, ...others] = chosenPlans(source);
  return only !== undefined && others.length === 0 ? clean(only.title.value) : exportWords(source.language).plans;
}

/**
 * The assignments that are exported. What a plan in the same export carries out in place of its parent stands only
 * there; what a plan that is not exported carries out is shown, without work.
 */
export function chosenRows({ expansion, selection }: ExportSource): Assignment[] {
  const rows: Assignment[] = [];
  for (const row of select(expansion, selection).assignments) {
    if (row.supersededBy === undefined) rows.push(row);
    else if (!selection.files.has(row.supersededBy.file)) rows.push({ ...row, hundredths: null });
  }
  return rows;
}

/** The activities of people and units that were asked for, at any time. */
export function chosenActivities({ expansion, selection }: ExportSource): Activity[] {
  const { assignments } = select(expansion, { ...selection, period: undefined });
  return [...new Set(assignments.map(({ activity }) => activity))];
}

/** Which plans carry out an activity in the place of its own, and when. */
export function replacementFinder({ set }: ExportSource): (activity: Activity) => readonly Replacement[] {
  let replacements: Map<Task, Replacement[]> | undefined;
  return (activity) => {
    replacements ??= replacementsIn(set);
    return replacementsOf(activity, replacements);
  };
}

/** Whether a plan in the same export has the work of an activity on that day. */
export function isElsewhere(
  source: ExportSource,
  find: (activity: Activity) => readonly Replacement[],
  activity: Activity,
  day: Day,
): boolean {
  return find(activity).some(({ by, start, end }) => source.selection.files.has(by.file) && day >= start && day <= end);
}
