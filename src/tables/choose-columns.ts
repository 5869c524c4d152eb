import type { Period } from '../calendar/period.ts';
import type { Language } from '../locale/language.ts';
import { allTasks, type Plan } from '../model/plan.ts';
import { clean } from './cells.ts';
import { columnOf, type ItemColumn, type Voice } from './columns.ts';
import type { TableRequest } from './request.ts';
import { timelineColumns } from './timeline.ts';

/** A column was asked for that neither the catalogue nor the plans know. */
export class UnknownColumnError extends Error {
  override readonly name = 'UnknownColumnError';
  readonly column: string;
  readonly suggestion: string | undefined;

  constructor(column: string, suggestion: string | undefined) {
    super(column);
    this.column = column;
    this.suggestion = suggestion;
  }
}

/**
 * The columns of a table: those asked for, else those of its kind; with the timeline behind the deadline, else at the
 * end; with the heads asked for.
 *
 * @throws UnknownColumnError
 */
export function chooseColumns(
  plans: readonly Plan[],
  usual: readonly string[],
  { columns, headings, timeline }: Pick<TableRequest, 'columns' | 'headings' | 'timeline'>,
  { language, voice, within }: { readonly language: Language; readonly voice: Voice; readonly within: Period },
): ItemColumn[] {
  const extras = extrasOf(plans);
  const chosen = (columns ?? usual).map((key) => {
    const column = columnOf(key, extras, { language, voice });
    if ('unknown' in column) throw new UnknownColumnError(column.unknown, column.suggestion);
    const heading = headings.get(column.key) ?? headings.get(key);
    return heading === undefined ? column : { ...column, heading: clean(heading) };
  });
  if (timeline === undefined) return chosen;
  const ticks = timelineColumns(timeline, within, language);
  const due = chosen.findIndex(({ key }) => key === 'due');
  return due < 0 ? [...chosen, ...ticks] : chosen.toSpliced(due + 1, 0, ...ticks);
}

/** The names of the plans' further columns; each plan is looked through once, however many sheets it has. */
function extrasOf(plans: readonly Plan[]): Set<string> {
  return new Set(plans.flatMap((plan) => [...extrasOfPlan(plan)]));
}

const known = new WeakMap<Plan, ReadonlySet<string>>();

function extrasOfPlan(plan: Plan): ReadonlySet<string> {
  let names = known.get(plan);
  if (names === undefined) {
    names = new Set([...allTasks(plan)].flatMap(({ extra }) => [...extra.keys()].map(clean)));
    known.set(plan, names);
  }
  return names;
}
