import { writeDay, writePeriod } from '../calendar/written.ts';
import type { Language } from '../locale/language.ts';
import { formatHundredths } from '../locale/numbers.ts';
import type { Activity, Copy } from '../model/expansion.ts';
import { qualifiedId, type Task } from '../model/task.ts';
import { leadNames, supportNames, taskSupervisor, unitName } from '../tables/actors.ts';
import { clean } from '../tables/cells.ts';
import { exportWords } from './words.ts';

/** One thing that is known of a piece of work: `Sản phẩm: Hồ sơ trình`. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What somebody should know who sees nothing but this piece of work; each value on one line, in NFC. */
export function factsOf(activity: Activity, language: Language): Fact[] {
  const { task, step, copy, occurrence, window } = activity;
  const words = exportWords(language);
  const deliverables = step === undefined || step.deliverables.length === 0 ? task.deliverables : step.deliverables;
  const part = step !== undefined || occurrence !== undefined;
  const hundredths = activity.workers.reduce((sum, worker) => sum + (worker.hundredths ?? 0), 0);
  return facts(
    [words.task, part ? task.title.value : undefined],
    [words.objective, task.objective?.title.value],
    [words.lead, leadNames(task, step, copy, 'people', language).join('; ')],
    [words.support, supportNames(task, step, 'people').join(', ')],
    [words.supervisor, taskSupervisor(task)?.text],
    [words.deliverable, deliverables.map(({ value }) => value).join('; ')],
    [words.when, window && whenOf(activity, language)],
    // Of fixed work the days say it.
    [
      words.due,
      activity.fixed !== undefined || activity.due === undefined
        ? undefined
        : writeDay(activity.due, language, 'table'),
    ],
    [words.after, task.after.map(({ value }) => value).join(', ')],
    [words.effort, hundredths === 0 ? undefined : formatHundredths(hundredths, language)],
    [words.id, `${task.plan.id}:${activity.id}`],
  );
}

/** The same of a task as a whole, where its steps or turns stand below it. */
export function factsOfTask(task: Task, language: Language): Fact[] {
  const words = exportWords(language);
  return facts(
    [words.objective, task.objective?.title.value],
    [words.lead, leadNames(task, undefined, undefined, 'people', language).join('; ')],
    [words.support, supportNames(task, undefined, 'people').join(', ')],
    [words.supervisor, taskSupervisor(task)?.text],
    [words.deliverable, task.deliverables.map(({ value }) => value).join('; ')],
    [words.after, task.after.map(({ value }) => value).join(', ')],
    [words.id, qualifiedId(task)],
  );
}

function facts(...entries: readonly (readonly [label: string, value: string | undefined])[]): Fact[] {
  return entries.flatMap(([label, value]) => {
    const text = value === undefined ? '' : clean(value);
    return text === '' ? [] : [{ label, value: text }];
  });
}

function whenOf({ window }: Activity, language: Language): string {
  const { start, end, assumed } = window!;
  const written = writePeriod({ start, end, unit: start === end ? 'day' : 'interval' }, language, 'table');
  return assumed ? `${written} (${exportWords(language).assumed})` : written;
}

/**
 * The title of a piece of work for whoever sees nothing else of the plan: with the row that it stands below, the task
 * that a step is of, and whose copy and which turn it is.
 */
export function titleOf({ task, step, copy, occurrence }: Activity, language: Language): string {
  const own = clean(task.title.value);
  const whole = task.parent === undefined ? own : `${clean(task.parent.title.value)}: ${own}`;
  const title = step === undefined ? whole : `${clean(step.title.value)} - ${whole}`;
  const turn = occurrence === undefined ? undefined : turnName(occurrence.id, language);
  return [title, copy && `(${copyName(copy)})`, turn && `- ${turn}`].filter((part) => part !== undefined).join(' ');
}

/** `tháng 3/2026`, `2026-W15` → `tuần 15/2026`; a turn by rule is named by its day. */
export function turnName(id: string, language: Language): string {
  return writePeriod(id, language, 'sentence');
}

export function copyName({ id, person, unit }: Copy): string {
  return clean(person?.name.value ?? (unit === undefined ? id : unitName(unit)));
}
