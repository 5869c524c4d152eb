import type { Day } from '../calendar/day.ts';
import type { Language } from '../locale/language.ts';
import type { Activity } from '../model/expansion.ts';
import { leadUnits, unitName } from '../tables/actors.ts';
import { clean } from '../tables/cells.ts';
import { factsOf, titleOf } from './facts.ts';
import { chosenActivities, type ExportSource, isElsewhere, replacementFinder } from './source.ts';
import { exportWords } from './words.ts';

/** An all-day entry of a calendar. */
export interface CalendarEvent {
  readonly activity: Activity;
  /** Names the entry for good, within its organisation: `2026:KH-03#kt1/2`. */
  readonly name: string;
  /** Both ends inclusive. */
  readonly start: Day;
  readonly end: Day;
  readonly summary: string;
  readonly description: readonly string[];
  readonly categories: readonly string[];
  /** Whether its people can do nothing else on these days. */
  readonly busy: boolean;
}

/**
 * The entries for a plan set, by date: a deadline is the day that it names; fixed work its working days, one entry for
 * each run of them. Nothing is entered for work without a date.
 */
export function eventsOf(source: ExportSource): CalendarEvent[] {
  const find = replacementFinder(source);
  const { period } = source.selection;
  const activities = chosenActivities(source);
  const events = [
    ...activities.flatMap((activity) =>
      activity.fixed === undefined ? deadlineEvents(activity, source) : fixedEvents(activity, source.language),
    ),
    ...wholeTaskEvents(activities, source),
  ];
  return events
    .filter(
      (event) =>
        !isElsewhere(source, find, event.activity, event.end) &&
        (period === undefined || (event.start <= period.end && event.end >= period.start)),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function deadlineEvents(activity: Activity, { language }: ExportSource): CalendarEvent[] {
  if (activity.due === undefined) return [];
  const { task, occurrence } = activity;
  const words = exportWords(language);
  const title = titleOf(activity, language);
  const isReport = occurrence !== undefined && task.reports !== undefined;
  const summary = isReport ? words.reportOf(title) : words.deadlineOf(title);
  return [event(activity, activity.due, activity.due, summary, '', false, language)];
}

function fixedEvents(activity: Activity, language: Language): CalendarEvent[] {
  const { task, window, fixed } = activity;
  if (window === undefined) return [];
  const { calendar } = task.plan.organisation;
  const title = titleOf(activity, language);
  const summary = fixed === 'half' ? `${title} (${exportWords(language).halfDay})` : title;
  const runs: { start: Day; end: Day }[] = [];
  for (let day = window.start; day <= window.end; day += 1) {
    if (!calendar.isWorkday(day)) continue;
    const last = runs.at(-1);
    if (last?.end === day - 1) last.end = day;
    else runs.push({ start: day, end: day });
  }
  // A fixed day that is a day off is still what the plan says.
  if (runs.length === 0) runs.push({ start: window.start, end: window.end });
  return runs.map(({ start, end }, i) =>
    event(activity, start, end, summary, i === 0 ? '' : `~${i + 1}`, fixed === 'full', language),
  );
}

/** Deadlines of tasks that lie behind those of all their steps. */
function wholeTaskEvents(activities: readonly Activity[], source: ExportSource): CalendarEvent[] {
  const { language, expansion } = source;
  const stepsOf = new Map<string, Activity[]>();
  for (const activity of activities) {
    const { task, step } = activity;
    if (step === undefined) continue;
    const name = `${task.plan.id}:${wholeName(activity)}`;
    const steps = stepsOf.get(name);
    if (steps === undefined) stepsOf.set(name, [activity]);
    else steps.push(activity);
  }
  return [...stepsOf.values()].flatMap((steps) => {
    const { task } = steps[0]!;
    const due = expansion.timingOf.get(task)?.due;
    const all = expansion.activitiesOf.get(task) ?? [];
    if (task.due === undefined || due === undefined || all.some((step) => (step.due ?? 0) >= due)) return [];
    const workers = steps.flatMap((step) => step.workers);
    const whole: Activity = { ...steps[0]!, id: wholeName(steps[0]!), step: undefined, due, workers };
    return [event(whole, due, due, exportWords(language).deadlineOf(titleOf(whole, language)), '', false, language)];
  });
}

function wholeName({ task, copy }: Activity): string {
  return task.id.value + (copy === undefined ? '' : `#${copy.id}`);
}

function event(
  activity: Activity,
  start: Day,
  end: Day,
  summary: string,
  suffix: string,
  busy: boolean,
  language: Language,
): CalendarEvent {
  return {
    activity,
    name: `${activity.task.plan.id}:${activity.id}${suffix}`,
    start,
    end,
    summary,
    description: factsOf(activity, language).map(({ label, value }) => `${label}: ${value}`),
    categories: categoriesOf(activity, language),
    busy,
  };
}

/** Short words to sort and to colour by: whose work, for which objective, of which kind. */
function categoriesOf({ task, copy }: Activity, language: Language): string[] {
  const units = copy === undefined ? leadUnits(task) : copy.unit === undefined ? [] : [copy.unit];
  const categories = [
    ...units.map(unitName),
    task.objective?.id.value,
    task.kind && exportWords(language).kinds[task.kind.value],
  ];
  return [...new Set(categories.flatMap((one) => (one === undefined ? [] : clean(one))))];
}
