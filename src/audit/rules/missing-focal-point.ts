import { formatCodes } from '../../locale/lists.ts';
import { isWithin, type Unit } from '../../model/organisation.ts';
import type { Plan } from '../../model/plan.ts';
import type { Actor } from '../../model/task.ts';
import type { AuditContext } from '../context.ts';
import { onTask } from '../found.ts';
import { type Found, nothing, taskRule } from '../rule.ts';

interface MissingFocalPoint {
  /** As written: the unit, or the group that it is in. */
  readonly written: string;
  readonly units: readonly string[];
  /** Ids of the people of the unit, where there is one unit and no more than eight of them. */
  readonly choices: readonly string[];
}

const mostChoices = 8;

/** A unit near enough to be asked supports a task and names nobody who does. */
export const missingFocalPoint = taskRule<MissingFocalPoint>({
  name: 'missing-focal-point',
  title: { en: 'a supporting unit names nobody', vi: 'Đơn vị phối hợp chưa cử đầu mối' },
  severity: 'warning',
  clarity: 'responsibility',
  scores: true,
  check(task, context) {
    const { plan } = task;
    if (plan.unit === undefined || context.isSuperseded(task)) return nothing;
    const found: Found<MissingFocalPoint>[] = [];
    const look = (support: readonly Actor[], leads: readonly Actor[], step: number | null): void => {
      for (const actor of support) {
        const units = silentUnits(actor, plan);
        // The unit that leads needs no focal point: that it stands here as well is `lead-also-supports`.
        if (units.length === 0 || leads.some((lead) => lead.person === undefined && lead.unit === units[0])) continue;
        const data = {
          written: actor.written.value,
          units: units.map((unit) => unit.id.value),
          choices: choicesIn(units, plan, context),
        };
        found.push(onTask(task, 'support', actor.written, data, { subject: { step }, distinct: actor.written.value }));
      }
    };
    look(task.support, task.leads, null);
    // A step's inherited supporters are the task's own entries, and have been looked at.
    for (const step of task.steps)
      look(
        step.support.filter((actor) => !task.support.includes(actor)),
        step.leads,
        step.number,
      );
    return found;
  },
  describe: ({ written, units, choices }, language) => {
    const unit = units[0]!;
    const example = `{ unit: ${unit}, person: ${choices[0] ?? '…'} }`;
    const people = choices.length > 1 ? formatCodes(choices, language, { join: 'or' }) : '';
    const several = units.length > 1 || unit !== written;
    if (language === 'vi') {
      return {
        message: several
          ? `\`${written}\` phối hợp nhưng chưa rõ đầu mối của ${formatCodes(units, language, { limit: 8 })}`
          : `đơn vị phối hợp \`${unit}\` chưa cử đầu mối`,
        note: 'phối hợp mà không có tên người thì mỗi lần trao đổi lại phải hỏi ai làm',
        help: `ghi \`${example}\`${several ? ' cho từng đơn vị' : people === '' ? '' : `; người của đơn vị: ${people}`}`,
      };
    }
    return {
      message: several
        ? `\`${written}\` supports, and nobody is named in ${formatCodes(units, language, { limit: 8 })}`
        : `the unit \`${unit}\` supports and names nobody`,
      note: 'help from a unit without a name is help that nobody has promised',
      help: `write \`${example}\`${several ? ' for each unit' : people === '' ? '' : `; its people are ${formatCodes(choices, language)}`}`,
    };
  },
});

/** Units that are named without a person: sisters of the plan's unit, and its own parts. Others are not ours to ask. */
function silentUnits({ unit, person, group }: Actor, plan: Plan): readonly Unit[] {
  if (person !== undefined) return nothing;
  if (unit !== undefined) return isNear(unit, plan.unit!) ? [unit] : nothing;
  const members = group?.members ?? [];
  return members.filter((member): member is Unit => member.kind === 'unit' && isNear(member, plan.unit!));
}

function isNear(unit: Unit, own: Unit): boolean {
  return !unit.external && (unit.parent === own.parent || isWithin(unit, own));
}

function choicesIn([unit, another]: readonly Unit[], plan: Plan, context: AuditContext): readonly string[] {
  if (unit === undefined || another !== undefined) return nothing;
  const choices = context.shared('people to name', () => new Map<Unit, readonly string[]>());
  let ids = choices.get(unit);
  if (ids === undefined) {
    const people = plan.organisation.people.filter((person) => person.planned && person.unit === unit);
    ids = people.length > mostChoices ? nothing : people.map((person) => person.id.value);
    choices.set(unit, ids);
  }
  return ids;
}
