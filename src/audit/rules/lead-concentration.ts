import { answering } from '../../expand/workers.ts';
import { formatNumber, formatPercent } from '../../locale/numbers.ts';
import type { Person, Unit } from '../../model/organisation.ts';
import type { Plan } from '../../model/plan.ts';
import type { Task } from '../../model/task.ts';
import type { AuditContext } from '../context.ts';
import { onPlan, relatedTask } from '../found.ts';
import { planRule, type RuleOptions } from '../rule.ts';

interface LeadConcentration {
  readonly person: string;
  readonly unit: string;
  readonly leads: number;
  readonly tasks: number;
  readonly people: number;
}

const options = {
  percent: {
    type: 'number',
    default: 50,
    minimum: 0,
    maximum: 100,
    description: {
      en: "per cent of a unit's tasks that one person may lead",
      vi: 'tỷ lệ % nhiệm vụ của đơn vị mà một người được chủ trì',
    },
  },
  people: {
    type: 'integer',
    default: 3,
    minimum: 2,
    description: { en: 'people of a unit from which it counts', vi: 'số người của đơn vị từ đó mới xét' },
  },
  tasks: {
    type: 'integer',
    default: 6,
    minimum: 1,
    description: { en: 'tasks of a unit from which it counts', vi: 'số nhiệm vụ của đơn vị từ đó mới xét' },
  },
} as const satisfies RuleOptions;

const mostShown = 12;

/** One person leads more than their share of a unit's tasks in a plan. */
export const leadConcentration = planRule<LeadConcentration, typeof options>({
  name: 'lead-concentration',
  title: { en: 'one person leads most of the tasks', vi: 'Dồn việc chủ trì vào một người' },
  severity: 'warning',
  options,
  check(plan, context, { percent, people: leastPeople, tasks: leastTasks }) {
    return [...leadsByUnit(plan, context)].flatMap(([unit, leads]) => {
      let tasks = 0;
      for (const own of leads.values()) tasks += own.length;
      if (tasks < leastTasks) return [];
      const busy = [...leads].filter(([person, own]) => own.length * 100 > tasks * percent && person.planned);
      if (busy.length === 0) return [];
      const people = plan.organisation.people.filter((person) => person.unit === unit && person.planned).length;
      if (people < leastPeople) return [];
      return busy.map(([person, own]) => {
        const data = { person: person.name.value, unit: nameOf(unit), leads: own.length, tasks, people };
        const related = own.slice(0, mostShown).map((task) => relatedTask(task, 'leads'));
        const subject = { person: person.id.value, unit: unit.id.value };
        return onPlan(plan, 'lead', plan.title, data, { subject, related });
      });
    });
  },
  describe: ({ person, unit, leads, tasks, people }, language) => {
    const number = (value: number): string => formatNumber(value, language);
    const share = formatPercent(leads / tasks, language);
    return language === 'vi'
      ? {
          message: `${person} chủ trì ${number(leads)}/${number(tasks)} nhiệm vụ của ${unit} (${share}), trong khi đơn vị có ${number(people)} người`,
          note: 'một người vắng là phần lớn công việc của đơn vị dừng lại',
          help: 'giao bớt nhiệm vụ cho người khác chủ trì',
          related: { leads: 'chủ trì' },
        }
      : {
          message: `${person} leads ${number(leads)} of the ${number(tasks)} tasks of ${unit} (${share}), a unit of ${number(people)} people`,
          note: 'when that person is away, most of the work of the unit stands still',
          help: 'let others lead some of the tasks',
          related: { leads: 'leads this task' },
        };
  },
});

/** Who leads which tasks, unit by unit. A unit that leads is its head only in its own plan: else who it will be is open. */
function leadsByUnit(plan: Plan, context: AuditContext): Map<Unit, Map<Person, Task[]>> {
  const units = new Map<Unit, Map<Person, Task[]>>();
  for (const task of context.tasksOf(plan)) {
    if (context.isSuperseded(task)) continue;
    // Under `each` everybody leads a copy of their own, which is nobody's choice.
    for (const lead of task.each === undefined ? task.leads : []) {
      const person = lead.person ?? answering(plan, lead.unit);
      const unit = lead.unit ?? person?.unit;
      if (person === undefined || unit === undefined) continue;
      let leads = units.get(unit);
      if (leads === undefined) {
        leads = new Map();
        units.set(unit, leads);
      }
      const own = leads.get(person);
      if (own === undefined) leads.set(person, [task]);
      else own.push(task);
    }
  }
  return units;
}

function nameOf(unit: Unit): string {
  return unit.short ?? unit.name.value;
}
