import { formatDay as writeIso } from '../calendar/day.ts';
import { formatMonth, monthEnd, monthStart } from '../calendar/month.ts';
import { writeDay, writePeriod } from '../calendar/written.ts';
import type { Language } from '../locale/language.ts';
import { formatHundredths } from '../locale/numbers.ts';
import type { Task } from '../model/task.ts';
import type { PlanChanges, TaskChange } from './changes.ts';
import type { Meaning, MovedDeadline, MovedLoad } from './meaning.ts';
import { type DiffWords, diffWords } from './words.ts';

/** One thing that changed: `+` came, `-` went, `~` is another, `!` asks for attention. */
export interface DiffRow {
  readonly mark: '+' | '-' | '~' | '!';
  readonly text: string;
  /** What was and what is, field by field. */
  readonly details: readonly { readonly label: string; readonly before: string; readonly after: string }[];
}

export interface DiffSection {
  readonly heading: string;
  readonly rows: readonly DiffRow[];
}

/** A difference of plans as people read it: what every format prints. */
export interface DiffDocument {
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly DiffSection[];
}

export function diffDocument(changes: PlanChanges, meaning: Meaning, language: Language): DiffDocument {
  const words = diffWords[language];
  const of = (kinds: readonly TaskChange['kind'][]): readonly TaskChange[] =>
    changes.tasks.filter(({ kind }) => kinds.includes(kind));
  const [added, dropped, changed] = [of(['added']), of(['dropped']), of(['changed', 'renamed'])];
  const sections: DiffSection[] = [
    { heading: words.added, rows: added.map((change) => taskRow(change, words)) },
    { heading: words.dropped, rows: dropped.map((change) => taskRow(change, words)) },
    { heading: words.changed, rows: changed.map((change) => taskRow(change, words)) },
    { heading: words.deadlines, rows: meaning.deadlines.map((deadline) => deadlineRow(deadline, words, language)) },
    { heading: words.loads, rows: loadRows(meaning.loads, words, language) },
  ];
  const summary =
    changes.tasks.length === 0 ? words.nothing : words.summary(added.length, dropped.length, changed.length);
  return { language, title: words.title, summary, sections: sections.filter(({ rows }) => rows.length > 0) };
}

function named(task: Task): string {
  return `${task.id.value} ${task.title.value}`;
}

function taskRow(change: TaskChange, words: DiffWords): DiffRow {
  if (change.kind === 'added') return { mark: '+', text: named(change.after), details: [] };
  if (change.kind === 'dropped') return { mark: '-', text: named(change.before), details: [] };
  const { before, after, fields } = change;
  const text = change.kind === 'renamed' ? `${named(after)} (${words.renamedFrom(before.id.value)})` : named(after);
  return {
    mark: '~',
    text,
    details: fields.map((one) => ({
      label: words.fields[one.field],
      before: one.before || words.none,
      after: one.after || words.none,
    })),
  };
}

function deadlineRow({ task, before, after }: MovedDeadline, words: DiffWords, language: Language): DiffRow {
  const write = (day: number | undefined): string =>
    day === undefined ? words.none : writeDay(day, language, 'table');
  const shift =
    before === undefined || after === undefined
      ? ''
      : after > before
        ? words.later(after - before)
        : words.earlier(before - after);
  return {
    mark: '~',
    text: `${named(task)}${shift === '' ? '' : `: ${shift}`}`,
    details: [{ label: words.fields.due, before: write(before), after: write(after) }],
  };
}

/** A row for each person, with the months that changed. */
function loadRows(loads: readonly MovedLoad[], words: DiffWords, language: Language): DiffRow[] {
  const people = new Map<string, MovedLoad[]>();
  for (const load of loads) people.set(load.person.name.value, [...(people.get(load.person.name.value) ?? []), load]);
  return [...people].map(([name, own]) => ({
    mark: own.some(({ overload }) => overload === 'new') ? '!' : '~',
    text: name,
    details: own
      .sort((a, b) => a.month - b.month)
      .map((load) => ({
        label: monthInWords(load, language),
        before: formatHundredths(load.before, language),
        after: after(load, words, language),
      })),
  }));
}

function after({ after: demand, supply, overload }: MovedLoad, words: DiffWords, language: Language): string {
  const text = formatHundredths(demand, language);
  if (overload === 'new') return `${text} / ${formatHundredths(supply, language)} ▲ ${words.overloadNew}`;
  return overload === 'gone' ? `${text}, ${words.overloadGone}` : text;
}

function monthInWords({ month }: MovedLoad, language: Language): string {
  return writePeriod({ start: monthStart(month), end: monthEnd(month), unit: 'month' }, language, 'table');
}

/** The difference as data: ids, fields as written, days as numbers. */
export function diffData(changes: PlanChanges, meaning: Meaning): unknown {
  return {
    version: 1,
    plans: { added: changes.added.map(({ id }) => id), dropped: changes.dropped.map(({ id }) => id) },
    tasks: changes.tasks.map((change) => {
      const before = change.kind === 'added' ? null : change.before;
      const after = change.kind === 'dropped' ? null : change.after;
      return {
        kind: change.kind,
        plan: (after ?? before)!.plan.id,
        task: (after ?? before)!.id.value,
        was: change.kind === 'renamed' ? change.before.id.value : null,
        title: (after ?? before)!.title.value,
        fields: change.kind === 'added' || change.kind === 'dropped' ? [] : change.fields,
      };
    }),
    deadlines: meaning.deadlines.map(({ task, before, after }) => ({
      plan: task.plan.id,
      task: task.id.value,
      before: before === undefined ? null : writeIso(before),
      after: after === undefined ? null : writeIso(after),
    })),
    loads: meaning.loads.map(({ person, month, before, after, supply, overload }) => ({
      person: person.id.value,
      month: formatMonth(month),
      before: before / 100,
      after: after / 100,
      supply: supply / 100,
      overload,
    })),
  };
}
