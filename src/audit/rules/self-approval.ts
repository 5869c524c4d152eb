import { answering } from '../../expand/workers.ts';
import type { Person } from '../../model/organisation.ts';
import type { Actor, Authority, Task } from '../../model/task.ts';
import type { Span } from '../../model/written.ts';
import { onTask } from '../found.ts';
import { type Found, nothing, taskRule } from '../rule.ts';

interface SelfApproval {
  readonly person: string;
  readonly role: 'supervisor' | 'submitTo' | 'approves' | 'decides';
  readonly step: number | null;
}

const roles = ['submitTo', 'approves', 'decides'] as const;

/** Whoever leads the work is also written as the one who oversees it or decides on it. */
export const selfApproval = taskRule<SelfApproval>({
  name: 'self-approval',
  title: { en: 'the lead approves their own work', vi: 'Người chủ trì tự phê duyệt' },
  severity: 'warning',
  clarity: 'authority',
  check(task, context) {
    if (!namesDecider(task) || context.isSuperseded(task)) return nothing;
    const found: Found<SelfApproval>[] = [];
    const supervisor = task.supervisor?.person;
    if (supervisor !== undefined && leadsOf(task, task.leads, task.each).includes(supervisor))
      found.push(report(task, supervisor, 'supervisor', task.supervisor!.written, null));
    if (namesPerson(task.authority))
      found.push(...deciding(task, task.authority, leadsOf(task, task.leads, task.each), null));
    for (const step of task.steps) {
      if (step.authority !== task.authority && namesPerson(step.authority))
        found.push(...deciding(task, step.authority, leadsOf(task, step.leads, undefined), step.number));
    }
    return found;
  },
  describe: ({ person, role, step }, language) => {
    if (language === 'vi') {
      const what = step === null ? 'nhiệm vụ' : `bước ${step}`;
      const act = {
        supervisor: `vừa chủ trì ${what} vừa là lãnh đạo phụ trách`,
        submitTo: `chủ trì ${what} rồi trình chính mình`,
        approves: `chủ trì ${what} rồi tự phê duyệt`,
        decides: `chủ trì ${what} rồi tự quyết định`,
      }[role];
      return {
        message: `${person} ${act}`,
        note: 'tự làm, tự duyệt thì không còn ai kiểm tra kết quả',
        help: 'ghi cấp trên trực tiếp, hoặc giao người khác chủ trì',
      };
    }
    const what = step === null ? 'the task' : `step ${step}`;
    const act = {
      supervisor: `leads ${what} and is the leader in charge of it`,
      submitTo: `leads ${what} and submits it to themselves`,
      approves: `leads ${what} and approves it`,
      decides: `leads ${what} and decides on it`,
    }[role];
    return {
      message: `${person} ${act}`,
      note: 'work that its own lead approves has been looked at by nobody',
      help: 'name the next one above, or let somebody else lead',
    };
  },
});

function namesDecider({ supervisor, authority, steps }: Task): boolean {
  if (supervisor?.person !== undefined || namesPerson(authority)) return true;
  for (const step of steps) if (step.authority !== authority && namesPerson(step.authority)) return true;
  return false;
}

/** Most authorities are offices, or people outside. */
function namesPerson(authority: Authority | undefined): authority is Authority {
  return (
    authority !== undefined &&
    (authority.submitTo?.person ?? authority.approves?.person ?? authority.decides?.person) !== undefined
  );
}

function deciding(
  task: Task,
  authority: Authority,
  leads: readonly Person[],
  step: number | null,
): Found<SelfApproval>[] {
  return roles.flatMap((role) => {
    const decider = authority[role];
    if (decider?.person === undefined || !leads.includes(decider.person)) return [];
    return [report(task, decider.person, role, decider.written, step)];
  });
}

function report(
  task: Task,
  person: Person,
  role: SelfApproval['role'],
  at: Span,
  step: number | null,
): Found<SelfApproval> {
  const field = role === 'supervisor' ? 'supervisor' : 'authority';
  const data = { person: person.name.value, role, step };
  return onTask(task, field, at, data, { subject: { step }, distinct: role === 'supervisor' ? '' : role });
}

/** The people who do the work first: under `each` those of the copies, whom the focal point may well approve. */
function leadsOf(task: Task, leads: readonly Actor[], each: readonly Actor[] | undefined): readonly Person[] {
  return (each ?? leads).flatMap(({ person, unit }) => person ?? answering(task.plan, unit) ?? []);
}
