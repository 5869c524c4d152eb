import { writeDay } from '../../calendar/written.ts';
import type { Language } from '../../locale/language.ts';
import { count } from '../../locale/nouns.ts';
import { formatPercent } from '../../locale/numbers.ts';
import type { Group, Member, Person, Unit } from '../../model/organisation.ts';
import { allTasks, type Objective, type Plan } from '../../model/plan.ts';
import type { Actor, Task } from '../../model/task.ts';
import type { Analysis } from '../analysis/analyse.ts';
import { editorWords } from '../words/words.ts';
import { windowInWords } from './days.ts';
import { loadTable } from './loads.ts';
import { bold, code, facts, list, paragraphs, plain } from './markdown.ts';

/** How many names a card lists before it counts the rest. */
const mostNames = 12;

/** What somebody's id stands for; of a person also the load, in the months of the task where one is meant. */
export function memberCard(member: Member, task: Task | undefined, analysis: Analysis, language: Language): string {
  switch (member.kind) {
    case 'person':
      return personCard(member, task, analysis, language);
    case 'unit':
      return unitCard(member, analysis, language);
    default:
      return groupCard(member, language);
  }
}

function personCard(person: Person, task: Task | undefined, analysis: Analysis, language: Language): string {
  const words = editorWords(language).hover;
  const { name, title, unit, capacity, from, until, leave, id, planned } = person;
  const days = leave.slice(0, mostNames).map(({ first, last }) => {
    const start = writeDay(first, language, 'table');
    return first === last ? start : `${start} – ${writeDay(last, language, 'table')}`;
  });
  const terms = [
    capacity === 10_000 ? undefined : words.capacity(formatPercent(capacity / 10_000, language)),
    from === undefined ? undefined : words.from(writeDay(from, language, 'table')),
    until === undefined ? undefined : words.until(writeDay(until, language, 'table')),
    days.length === 0 ? undefined : words.leave(days.join(', ')),
    planned ? undefined : words.notPlanned,
  ];
  return paragraphs([
    facts([bold(name.value), title && plain(title), unit && plain(unit.name.value), code(id.value)]),
    facts(terms),
    loadTable(analysis, person, task, language),
  ]);
}

function unitCard(unit: Unit, { loaded }: Analysis, language: Language): string {
  const words = editorWords(language).hover;
  const organisation = loaded.set.organisations.find(({ units }) => units.includes(unit));
  const people = organisation?.people.filter((person) => person.unit === unit).length ?? 0;
  const leads = [...loaded.set.plans]
    .flatMap((plan) => [...allTasks(plan)])
    .filter((task) => {
      return (
        task.children.length === 0 &&
        task.leads.some(({ unit: lead, person }) => lead === unit || person?.unit === unit)
      );
    }).length;
  return paragraphs([
    facts([bold(unit.name.value), unit.short && plain(unit.short), code(unit.id.value)]),
    unit.external ? words.external : undefined,
    list([
      ...(unit.head === undefined ? [] : [words.head(plain(unit.head.name.value))]),
      ...(unit.parent === undefined ? [] : [words.parent(plain(unit.parent.name.value))]),
      ...(people === 0 ? [] : [count(people, 'person', language)]),
      ...(leads === 0 ? [] : [words.leads(count(leads, 'task', language))]),
    ]),
  ]);
}

function groupCard({ name, id, members }: Group, language: Language): string {
  const shown = members.slice(0, mostNames).map((member) => `${plain(member.name.value)} ${code(member.id.value)}`);
  const rest = members.length - shown.length;
  const more = rest > 0 ? [editorWords(language).hover.more(rest)] : [];
  return paragraphs([facts([bold(name.value), code(id.value)]), list([...shown, ...more])]);
}

export function taskCard(task: Task, analysis: Analysis, language: Language): string {
  const words = editorWords(language).hover;
  const { window, due } = analysis.context.timing(task);
  return paragraphs([
    facts([bold(task.title.value), code(task.id.value), plain(task.plan.title.value)]),
    list([
      ...(task.leads.length === 0 ? [] : [words.lead(task.leads.map(actorName).join(', '))]),
      ...(task.support.length === 0 ? [] : [words.support(task.support.map(actorName).join(', '))]),
      ...task.deliverables.slice(0, mostNames).map(({ value }) => words.deliverable(plain(value))),
      ...(window === undefined
        ? [words.unscheduled]
        : [windowInWords(window, task.plan.organisation.calendar, language)]),
      ...(due === undefined ? [] : [words.due(writeDay(due, language, 'table'))]),
    ]),
  ]);
}

export function actorName({ person, unit, group, written }: Actor): string {
  return plain((person ?? unit ?? group)?.name.value ?? written.value);
}

export function objectiveCard({ id, title, measures, lead }: Objective, plan: Plan, language: Language): string {
  const words = editorWords(language).hover;
  const tasks = [...allTasks(plan)].filter(
    (task) => task.objective?.id.value === id.value && task.children.length === 0,
  );
  return paragraphs([
    facts([bold(title.value), code(id.value)]),
    list([
      ...(lead === undefined ? [] : [words.lead(actorName(lead))]),
      ...measures.slice(0, mostNames).map(({ text }) => plain(text)),
      count(tasks.length, 'task', language),
    ]),
  ]);
}

export function planCard(plan: Plan, language: Language): string {
  const tasks = [...allTasks(plan)].filter(({ children }) => children.length === 0).length;
  return facts([bold(plan.title.value), code(plan.id), plain(plan.file.name), count(tasks, 'task', language)]);
}
