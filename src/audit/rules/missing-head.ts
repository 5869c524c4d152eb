import { unitsBelow } from '../../expand/activities.ts';
import { formatCodes } from '../../locale/lists.ts';
import type { Unit } from '../../model/organisation.ts';
import type { Actor, Task } from '../../model/task.ts';
import { onTask, placeIn } from '../found.ts';
import { type Found, nothing, taskRule } from '../rule.ts';

interface MissingHead {
  readonly field: 'lead' | 'each';
  /** As written: the unit, or the group that it is in. */
  readonly written: string;
  readonly units: readonly string[];
}

/** A unit leads, alone or by `each`, and the organisation names no head who would answer for it. */
export const missingHead = taskRule<MissingHead>({
  name: 'missing-head',
  title: { en: 'a unit without a head leads', vi: 'Đơn vị chủ trì chưa có thủ trưởng' },
  severity: 'error',
  clarity: 'person',
  scores: true,
  check(task, context) {
    if (!namesUnit(task)) return nothing;
    const found: Found<MissingHead>[] = [];
    for (const lead of task.leads)
      if (lead.unit !== undefined) report(task, 'lead', lead, null, headless([lead.unit]), found);
    for (const step of task.steps) {
      if (!step.ownLead) continue;
      for (const lead of step.leads)
        if (lead.unit !== undefined) report(task, 'lead', lead, step.number, headless([lead.unit]), found);
    }
    for (const actor of task.each ?? []) report(task, 'each', actor, null, headless(unitsOf(actor, task)), found);
    return found.length === 0 || context.isSuperseded(task) ? nothing : found;
  },
  describe: ({ field, written, units }, language) => {
    const codes = formatCodes(units, language, { limit: 8 });
    const through = units.length !== 1 || units[0] !== written;
    if (language === 'vi') {
      const message = through
        ? `\`${written}\` gồm ${units.length} đơn vị chưa có thủ trưởng: ${codes}`
        : `đơn vị ${codes} được giao chủ trì nhưng chưa có thủ trưởng`;
      return {
        message,
        note: 'đơn vị chủ trì thì thủ trưởng đơn vị chịu trách nhiệm; chưa có thủ trưởng thì chưa rõ người',
        help: `ghi \`head:\` cho ${units.length === 1 ? 'đơn vị' : 'các đơn vị'} trong danh mục đơn vị${field === 'lead' ? ', hoặc giao cho một người' : ''}`,
        related: { unit: 'đơn vị được khai ở đây' },
      };
    }
    return {
      message: through
        ? `\`${written}\` holds ${units.length === 1 ? 'a unit' : `${units.length} units`} without a head: ${codes}`
        : `the unit ${codes} leads and has no head`,
      note: 'the head answers for what a unit leads: without one, nobody does',
      help: `write \`head:\` with the id of a person at the unit${units.length === 1 ? '' : 's'}${field === 'lead' ? ', or let a person lead' : ''}`,
      related: { unit: 'the unit stands here' },
    };
  },
});

/** Whether a unit may have to answer for the task: most are led by a person. */
function namesUnit({ leads, steps, each }: Task): boolean {
  if (each !== undefined) return true;
  for (const lead of leads) if (lead.unit !== undefined) return true;
  for (const step of steps) if (step.ownLead) return true;
  return false;
}

function report(
  task: Task,
  field: MissingHead['field'],
  { written }: Actor,
  step: number | null,
  units: readonly Unit[],
  found: Found<MissingHead>[],
): void {
  if (units.length === 0) return;
  const data = { field, written: written.value, units: units.map((unit) => unit.id.value) };
  const related = units.map((unit) => ({ place: placeIn(unit.file, unit.id), task: null, label: 'unit' }));
  found.push(onTask(task, field, written, data, { related, subject: { step }, distinct: written.value }));
}

/** A body outside has no head that we know of, and nobody there can be held to our plan. */
function headless(units: readonly Unit[]): readonly Unit[] {
  return units.filter((unit) => !unit.external && unit.head === undefined);
}

function unitsOf({ unit, group, written }: Actor, task: Task): readonly Unit[] {
  if (unit !== undefined) return [unit];
  if (group !== undefined) return group.members.filter((member) => member.kind === 'unit');
  return written.value === 'all' ? unitsBelow(task) : [];
}
