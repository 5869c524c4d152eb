import { answering } from '../../expand/workers.ts';
import type { Actor, Step, Task } from '../../model/task.ts';
import { entryRemoval } from '../entry-removal.ts';
import { onTask, placeIn } from '../found.ts';
import { type Found, nothing, taskRule } from '../rule.ts';

interface LeadAlsoSupports {
  /** As written under `support`. */
  readonly written: string;
  /** The unit whose head the supporter is, where the unit leads. */
  readonly headOf: string | null;
}

/** The lead of a task, or of a step, is written under its support as well. */
export const leadAlsoSupports = taskRule<LeadAlsoSupports>({
  name: 'lead-also-supports',
  title: { en: 'the lead is also written as support', vi: 'Ghi trùng chủ trì ở cột phối hợp' },
  severity: 'warning',
  clarity: 'responsibility',
  precedence: [{ over: ['missing-focal-point'], where: 'place' }],
  check(task, context) {
    // Under `each` the lead is the focal point: as a supporter they help with the copies too.
    if (task.each !== undefined || !anybodySupports(task) || context.isSuperseded(task)) return nothing;
    const found: Found<LeadAlsoSupports>[] = [];
    look(task, undefined, found);
    for (const step of task.steps) if (step.ownLead) look(task, step, found);
    return found;
  },
  describe: ({ written, headOf }, language) =>
    language === 'vi'
      ? {
          message:
            headOf === null
              ? `\`${written}\` đã chủ trì, lại ghi ở cột phối hợp`
              : `\`${written}\` là thủ trưởng đơn vị chủ trì \`${headOf}\`, lại ghi ở cột phối hợp`,
          note: 'một người, một đơn vị chỉ giữ một vai trong một việc; ghi trùng thì không rõ chịu trách nhiệm đến đâu',
          help: `bỏ \`${written}\` ở \`support:\``,
          related: { lead: 'chủ trì ghi ở đây' },
        }
      : {
          message:
            headOf === null
              ? `\`${written}\` leads, and is written under support too`
              : `\`${written}\` is the head of \`${headOf}\`, which leads, and is written under support too`,
          note: 'one role in one task: whoever answers for it does not also lend a hand',
          help: `take \`${written}\` out of \`support:\``,
          related: { lead: 'leads here' },
        },
});

function anybodySupports({ support, steps }: Task): boolean {
  if (support.length > 0) return true;
  for (const step of steps) if (step.ownLead && step.support.length > 0) return true;
  return false;
}

function look(task: Task, step: Step | undefined, found: Found<LeadAlsoSupports>[]): void {
  const { leads, support } = step ?? task;
  for (const actor of support) {
    for (const lead of leads) {
      if (!isSame(lead, actor) && !isHead(lead, actor, task)) continue;
      found.push(report(task, step, actor, lead));
      break;
    }
  }
}

function report(task: Task, step: Step | undefined, actor: Actor, lead: Actor): Found<LeadAlsoSupports> {
  const headOf = isSame(lead, actor) ? null : lead.written.value;
  const data = { written: actor.written.value, headOf };
  const edit = entryRemoval(task, actor.written);
  return onTask(task, 'support', actor.written, data, {
    subject: { step: step?.number ?? null },
    distinct: actor.written.value,
    related: [{ place: placeIn(task.file, lead.written), task: null, label: 'lead' }],
    // The expansion gives nobody two parts in one task, so that the effort stays where it is.
    fixes: edit === undefined ? [] : [{ safety: 'safe', edits: [edit] }],
  });
}

/** The same person; or the same unit, unless a person of it is named to help. */
function isSame(lead: Actor, supporter: Actor): boolean {
  if (supporter.person !== undefined) return supporter.person === lead.person;
  return supporter.unit !== undefined && lead.person === undefined && supporter.unit === lead.unit;
}

function isHead(lead: Actor, { person }: Actor, { plan }: Task): boolean {
  return person !== undefined && lead.person === undefined && answering(plan, lead.unit) === person;
}
