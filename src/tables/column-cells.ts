import type { Day } from '../calendar/day.ts';
import { writePeriod } from '../calendar/written.ts';
import type { Language } from '../locale/language.ts';
import { capitalise, roleWord } from '../locale/words.ts';
import type { Window } from '../model/expansion.ts';
import { type Authority, type Decider, isCounted, type Step, type TaskKind } from '../model/task.ts';
import { deciderName, leadNames, supportNames, taskSupervisor } from './actors.ts';
import { clean, dateCell, daysCell, emptyCell, listCell, textCell } from './cells.ts';
import { assumedMark } from './deadline.ts';
import type { Item, ItemContext } from './item.ts';
import type { Cell } from './model.ts';
import { measureLine, quantityOf } from './quantity.ts';

type CellOf = (item: Item, context: ItemContext) => Cell;

/** What each column shows of a row. */
export const cellOf = {
  number: () => emptyCell,
  title: ({ title }) => textCell(...title),
  id: ({ task, copy, isPart }) =>
    isPart ? emptyCell : textCell(task.id.value + (copy === undefined ? '' : `#${copy.id}`)),
  lead: ofWork(({ task, step, copy, leadNaming }, { naming, language }) =>
    textCell(...leadNames(task, step, copy, leadNaming ?? naming, language)),
  ),
  unit: ofWork(({ task, step, copy }, { language }) => textCell(...leadNames(task, step, copy, 'units', language))),
  support: ofWork(({ task, step }, { naming }) => textCell(supportNames(task, step, naming).join(', '))),
  deliverable: ({ task, step, isPart, children }) => {
    if (!isCounted(task) || (isPart && (step === undefined || step.deliverables === task.deliverables)))
      return emptyCell;
    const source = step === undefined || children.length > 0 ? task.deliverables : step.deliverables;
    return listCell(source.map(({ value }) => value));
  },
  due: ofWork(({ deadline }) => deadline.cell),
  note: ofTask(({ task }) => textCell(task.note?.value)),
  budget: ofTask(({ task }) => textCell(task.budget?.value)),
  quantity: ofTask(({ task }, { language }) => textCell(...task.measures.map((one) => quantityOf(one, language)))),
  measures: ofTask(({ task }, { language }) => listCell(task.measures.map((one) => measureLine(one, language)))),
  results: ofTask(({ task }) => listCell(task.results.map(({ value }) => value))),
  effort: ofWork(({ hundredths }, { language }) => daysCell(hundredths, language)),
  supervisor: ofWork(({ task }) => textCell(taskSupervisor(task)?.text)),
  authority: ofWork(({ task, step }, { language }) => authorityCell(step?.authority ?? task.authority, language)),
  submitTo: ofWork(({ task, step }) => deciderCell((step?.authority ?? task.authority)?.submitTo)),
  approves: ofWork(({ task, step }) => deciderCell((step?.authority ?? task.authority)?.approves)),
  decides: ofWork(({ task, step }) => deciderCell((step?.authority ?? task.authority)?.decides)),
  source: ofTask(({ task }) => listCell(task.sources.map(({ value }) => value))),
  objective: ofTask(({ task }) => textCell(task.objective?.title.value ?? task.objectiveId?.value)),
  kind: ofTask(({ task }, { language }) => textCell(task.kind && kindWords[language][task.kind.value])),
  when: ofWork(({ window }, { language }) => windowCell(window, language)),
  start: ofWork(({ window }, { language }) =>
    window === undefined ? emptyCell : startCell(window.start, window.assumed, language),
  ),
  end: ofWork(({ window }, { language }) => (window === undefined ? emptyCell : dateCell(window.end, language))),
  steps: ofTask(({ task, step }, { language }) =>
    step === undefined ? listCell(task.steps.map((one) => stepLine(one, language))) : emptyCell,
  ),
  role: ofWork(({ role }, { language }) => textCell(role && capitalise(roleWord(role, language)))),
  evidence: () => emptyCell,
  selfAssessment: () => emptyCell,
  managerComment: () => emptyCell,
} as const satisfies Readonly<Record<string, CellOf>>;

export type ColumnKey = keyof typeof cellOf;

/** A further column of the plan, by its name as it is printed. */
export function extraCell({ task, isPart }: Item, name: string): Cell {
  if (isPart) return emptyCell;
  for (const [key, value] of task.extra) if (clean(key) === name) return textCell(value.value);
  return emptyCell;
}

/** Shown where the work is: not on a row that only heads those of its children or steps. */
function ofWork(cell: CellOf): CellOf {
  return (item, context) => (item.children.length > 0 || !isCounted(item.task) ? emptyCell : cell(item, context));
}

/** Shown once for a task, not again on the rows of its steps; of a group row what is written there. */
function ofTask(cell: CellOf): CellOf {
  return (item, context) => (item.isPart ? emptyCell : cell(item, context));
}

const kindWords: Readonly<Record<Language, Readonly<Record<TaskKind, string>>>> = {
  en: { key: 'Key', routine: 'Routine', 'ad-hoc': 'Ad hoc', carried: 'Carried over' },
  vi: { key: 'Trọng tâm', routine: 'Thường xuyên', 'ad-hoc': 'Đột xuất', carried: 'Chuyển tiếp' },
};

function authorityCell(authority: Authority | undefined, language: Language): Cell {
  if (authority === undefined) return emptyCell;
  const words =
    language === 'vi'
      ? { submitTo: 'Trình', approves: 'Phê duyệt', decides: 'Quyết định' }
      : { submitTo: 'Submitted to', approves: 'Approved by', decides: 'Decided by' };
  const line = (word: string, decider: Decider | undefined): string | undefined =>
    decider === undefined ? undefined : `${word}: ${deciderName(decider)}`;
  const { submitTo, approves, decides } = authority;
  return textCell(line(words.submitTo, submitTo), line(words.approves, approves), line(words.decides, decides));
}

function deciderCell(decider: Decider | undefined): Cell {
  return textCell(decider && deciderName(decider));
}

function windowCell(window: Window | undefined, language: Language): Cell {
  if (window === undefined) return emptyCell;
  const { start, end, assumed } = window;
  const unit = start === end ? 'day' : 'interval';
  const text = writePeriod({ start, end, unit }, language, 'table');
  return assumed ? { ...textCell(text + assumedMark), assumed } : textCell(text);
}

function startCell(start: Day, assumed: boolean, language: Language): Cell {
  const cell = dateCell(start, language);
  return assumed ? { ...cell, text: cell.text + assumedMark, assumed } : cell;
}

function stepLine({ title, due, when }: Step, language: Language): string {
  const period = due?.kind === 'absolute' ? due.period : when?.period;
  return period === undefined ? title.value : `${title.value} (${writePeriod(period, language, 'table')})`;
}
