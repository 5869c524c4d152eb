import type { DerivedPlan, DeriveRequest } from '../derive/derive.ts';
import { withChildren } from '../derive/file-rows.ts';
import { overlappingPlans } from '../derive/overlaps.ts';
import type { DeriveChange } from '../derive/report.ts';
import type { Language } from '../locale/language.ts';
import { formatList } from '../locale/lists.ts';
import { count } from '../locale/nouns.ts';
import { formatDays } from '../locale/numbers.ts';
import { deriveMessages } from './derive-messages.ts';

export interface DeriveOutcome {
  readonly request: DeriveRequest;
  readonly derived: DerivedPlan;
  /** Undefined where the whole file was written. */
  readonly changes: readonly DeriveChange[] | undefined;
  /** The file as it is shown; undefined: standard output. */
  readonly target: string | undefined;
  readonly isWritten: boolean;
  readonly language: Language;
}

/** The most ids that are named in one line. */
const most = 12;

/** What was done, and what somebody should know about it, as lines for standard error. */
export function deriveReport(outcome: DeriveOutcome): string {
  const lines = [...doneLines(outcome), ...noteLines(outcome)];
  return lines.map((line) => `${line}\n`).join('');
}

function doneLines({ request, derived, changes, target, isWritten, language }: DeriveOutcome): string[] {
  const says = deriveMessages(language);
  const parent = request.parent.file.name;
  if (target === undefined) return [];
  if (changes === undefined) {
    const tasks = [...withChildren(derived.rows)].filter(({ children }) => children === undefined).length;
    return [(isWritten ? says.written : says.wouldWrite)(target, count(tasks, 'task', language), parent)];
  }
  const isSame = changes.every(({ kind }) => kind === 'missing' || kind === 'kept');
  const head = (isSame ? says.unchanged : isWritten ? says.updated : says.wouldUpdate)(target, parent);
  return [head, ...changes.map((change) => `  ${changeLine(change, language)}`)];
}

function changeLine(change: DeriveChange, language: Language): string {
  const { change: says, leftField } = deriveMessages(language);
  switch (change.kind) {
    case 'updated':
      return says.updated(change.id, change.fields.join(', '));
    case 'left':
      return says.left(change.id, change.fields.map(({ name, derived }) => leftField(name, derived)).join('; '));
    default:
      return says[change.kind](change.id);
  }
}

function noteLines({ request, derived, language }: DeriveOutcome): string[] {
  const says = deriveMessages(language);
  const listed = (ids: readonly string[]): string => formatList(ids, language, { limit: most });
  const { unscheduled, unsaid } = derived;
  const lines: string[] = [];
  if (unscheduled.length > 0) {
    const ids = unscheduled.map(({ id }) => id.value);
    lines.push(says.unscheduled(count(ids.length, 'task', language), listed(ids)));
  }
  if (unsaid.length > 0)
    lines.push(
      says.unsaid(
        listed(unsaid.map(({ task, hundredths }) => `${task.id.value} (${formatDays(hundredths, language)})`)),
      ),
    );
  for (const { plan, tasks } of overlappingPlans(request, derived.rows))
    lines.push(says.twice(plan.file.name, listed(tasks)));
  return lines;
}
