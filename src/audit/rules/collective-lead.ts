import { formatCodes } from '../../locale/lists.ts';
import type { Plan } from '../../model/plan.ts';
import type { Actor, Step, Task } from '../../model/task.ts';
import { onTask } from '../found.ts';
import { type Found, nothing, taskRule } from '../rule.ts';

interface CollectiveLead {
  readonly kind: 'group' | 'own-unit' | 'text';
  /** As written. */
  readonly lead: string;
  /** Ids of those who could lead, where there are eight or fewer. */
  readonly choices: readonly string[];
}

const mostChoices = 8;

/** A task, or a step, that many lead under one name: a group, the plan's own unit, a class of bodies. */
export const collectiveLead = taskRule<CollectiveLead>({
  name: 'collective-lead',
  title: { en: 'the lead is a collective', vi: 'Chủ trì là tập thể, chưa rõ người chịu trách nhiệm' },
  severity: 'warning',
  clarity: 'person',
  scores: true,
  check(task, context) {
    if (!isCollective(task) || context.isSuperseded(task)) return nothing;
    const found = report(task, undefined);
    for (const step of task.steps) if (step.ownLead) found.push(...report(task, step));
    return found;
  },
  describe: ({ kind, lead, choices }, language) => {
    const named = formatCodes(choices, language, { join: 'or' });
    if (language === 'vi') {
      const who = { group: `nhóm \`${lead}\``, 'own-unit': `cả đơn vị \`${lead}\``, text: `\`${lead}\`` }[kind];
      const person = choices.length === 0 ? 'một người' : `một người (${named})`;
      return {
        message: `chủ trì là ${who}, chưa rõ ai chịu trách nhiệm`,
        note: 'giao cho tập thể thì đến hạn không ai nhận là việc của mình',
        help: `ghi ${person} ở \`lead:\`, chuyển những người khác sang \`support:\`${kind === 'own-unit' ? '' : '; nếu từng nơi tự làm phần của mình thì ghi `each:`'}`,
      };
    }
    const who = {
      group: `the group \`${lead}\` leads`,
      'own-unit': `the plan's own unit \`${lead}\` leads`,
      text: `\`${lead}\` leads`,
    }[kind];
    return {
      message: `${who}, so that nobody in it answers for the task`,
      note: 'what is given to all of them is done by whoever happens to think of it',
      help: `name one person under \`lead:\`${choices.length === 0 ? '' : ` (${named})`} and the others under \`support:\`${kind === 'own-unit' ? '' : '; where each delivers its own, write `each:`'}`,
    };
  },
});

function isCollective({ leads, steps, plan }: Task): boolean {
  for (const lead of leads) if (kindOf(lead, plan) !== undefined) return true;
  for (const step of steps) {
    if (!step.ownLead) continue;
    for (const lead of step.leads) if (kindOf(lead, plan) !== undefined) return true;
  }
  return false;
}

function kindOf({ written, person, unit, group }: Actor, plan: Plan): CollectiveLead['kind'] | undefined {
  if (person !== undefined) return undefined;
  if (group !== undefined) return 'group';
  // Without a head nobody answers at all: that is `missing-head`.
  if (unit !== undefined) return unit === plan.unit && unit.head !== undefined ? 'own-unit' : undefined;
  // One word that names nobody is a slip in an id; several are a class of people ("các sở, ngành").
  return /\s/.test(written.value) ? 'text' : undefined;
}

function report(task: Task, step: Step | undefined): Found<CollectiveLead>[] {
  return (step ?? task).leads.flatMap((lead) => {
    const kind = kindOf(lead, task.plan);
    if (kind === undefined) return [];
    const choices = choicesFor(lead, task.plan);
    const data = { kind, lead: lead.written.value, choices: choices.length > mostChoices ? [] : choices };
    return [
      onTask(task, 'lead', lead.written, data, {
        subject: { step: step?.number ?? null },
        distinct: lead.written.value,
      }),
    ];
  });
}

function choicesFor({ unit, group }: Actor, plan: Plan): string[] {
  if (group !== undefined) return group.members.map((member) => member.id.value);
  const people = unit === undefined ? [] : plan.organisation.people.filter((one) => one.unit === unit && one.planned);
  return people.map((person) => person.id.value);
}
