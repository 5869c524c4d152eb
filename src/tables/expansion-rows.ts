import { formatDay } from '../calendar/day.ts';
import { formatMonth } from '../calendar/month.ts';
import type { Assignment as AssignmentRow, ExpansionFile, Load as LoadRow } from '../generated/expansion.ts';
import type { Assignment, Load, Spread } from '../model/expansion.ts';
import { qualifiedId } from '../model/task.ts';
import { lineIndex } from '../text/lines.ts';
import type { Selected } from './selection.ts';

/** An expansion as the rows of its JSON and CSV forms: `schemas/expansion.schema.json` describes them. */
export function expansionFile(selected: Selected, spread: Spread, tool: string): ExpansionFile {
  const assignments = selected.assignments.map(assignmentRow);
  const loads = selected.loads.map(loadRow);
  const live = selected.assignments.filter((row) => row.supersededBy === undefined);
  const people = new Set(live.flatMap(({ worker }) => (worker.person === undefined ? [] : [worker.person])));
  return {
    version: 1,
    tool,
    spread,
    assignments,
    loads,
    totals: {
      tasks: new Set(live.map(({ activity }) => activity.task)).size,
      assignments: live.length,
      people: people.size,
      days: days(sum(live.map(({ hundredths }) => hundredths ?? 0))),
      supply: days(sum(selected.loads.map(({ supply }) => supply))),
    },
    unscheduled: selected.unscheduled.map(qualifiedId),
  };
}

export function assignmentRow({ activity, worker, month, hundredths, supersededBy }: Assignment): AssignmentRow {
  const { task, step, copy, occurrence, due, window } = activity;
  const deliverables = step === undefined || step.deliverables.length === 0 ? task.deliverables : step.deliverables;
  return {
    id: activity.id,
    plan: task.plan.id,
    task: task.id.value,
    step: step?.number ?? null,
    copy: copy?.id ?? null,
    occurrence: occurrence?.id ?? null,
    title: (step ?? task).title.value,
    person: worker.person?.id.value ?? null,
    unit: worker.unit?.id.value ?? null,
    role: worker.role,
    month: formatMonth(month),
    days: hundredths === null ? null : days(hundredths),
    due: due === undefined ? null : formatDay(due),
    deliverable: deliverables.length === 0 ? null : deliverables.map(({ value }) => value).join('; '),
    assumed: window?.assumed ?? false,
    supersededBy: supersededBy === undefined ? null : qualifiedId(supersededBy),
    file: task.file.name,
    line: lineIndex(task.file).position(task.start).line,
  };
}

function loadRow({ person, month, workingDays, leaveDays, supply, demand }: Load): LoadRow {
  return {
    person: person.id.value,
    unit: person.unit?.id.value ?? null,
    month: formatMonth(month),
    workingDays,
    leaveDays,
    supply: days(supply),
    days: days(demand),
  };
}

/** Hundredths as a decimal of at most two places. */
function days(hundredths: number): number {
  return hundredths / 100;
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
