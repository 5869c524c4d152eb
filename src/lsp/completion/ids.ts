import { CompletionItemKind } from 'vscode-languageserver/node';
import { rules } from '../../audit/rules/index.ts';
import type { Language } from '../../locale/language.ts';
import { isWithin, type Member } from '../../model/organisation.ts';
import { allTasks, type Plan } from '../../model/plan.ts';
import type { Task } from '../../model/task.ts';
import { fold, stripMarks } from '../../text/fold.ts';
import type { IdField } from '../symbols/id-fields.ts';
import { editorWords } from '../words/words.ts';
import { type Candidate, choice } from './candidate.ts';
import type { Scene } from './scene.ts';

/** The ids that could stand in a field. */
export function idCandidates(scene: Scene, field: IdField): readonly Candidate[] {
  if (field.role === 'definition') return [];
  switch (field.namespace) {
    case 'member':
      return [...wordsBeside(scene), ...memberCandidates(scene, field.members ?? ['person', 'unit', 'group'])];
    case 'objective':
      return (scene.plan?.objectives ?? []).map(({ id, title }) => ({
        text: id.value,
        kind: CompletionItemKind.Event,
        detail: title.value,
        words: searchable(title.value),
      }));
    default:
      return [...wordsBeside(scene), ...taskCandidates(scene)];
  }
}

/** Words that may stand in the place of an id. */
function wordsBeside({ field, language }: Scene): Candidate[] {
  const words = editorWords(language).completion;
  if (field.section === 'task' && field.key === 'each') return [choice('all', words.all)];
  if (field.section === 'due' && field.key === 'from') return [choice('issued', words.issued)];
  return [];
}

const kinds = {
  person: CompletionItemKind.Value,
  unit: CompletionItemKind.Module,
  group: CompletionItemKind.Enum,
} as const satisfies Record<Member['kind'], CompletionItemKind>;

/** People, units and groups, the plan's own first. They are found by their names, too. */
export function memberCandidates(
  { organisation, plan }: Scene,
  wanted: readonly Member['kind'][],
): readonly Candidate[] {
  const all = [...(organisation?.members.values() ?? [])];
  const order = ['person', 'unit', 'group'] as const;
  const members = order
    .filter((kind) => wanted.includes(kind))
    .flatMap((kind) => all.filter((member) => member.kind === kind));
  return members.map((member) => {
    const name = member.name.value;
    return {
      text: member.id.value,
      kind: kinds[member.kind],
      detail: [name, ...placeOf(member)].join(' · '),
      words: searchable(name),
      rank: rankOf(member, plan),
    };
  });
}

/** What tells people and units of one name apart. */
function placeOf(member: Member): string[] {
  if (member.kind === 'person') return [member.title, member.unit?.short ?? member.unit?.name.value].filter(isText);
  return member.kind === 'unit' ? [member.short].filter(isText) : [];
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function rankOf(member: Member, plan: Plan | undefined): number {
  if (member.kind === 'unit' && member.external) return 5;
  if (member.kind === 'group') return 4;
  const unit = member.kind === 'person' ? member.unit : member;
  if (plan?.unit === undefined) return 2;
  if (unit === plan.unit) return 1;
  return isWithin(unit, plan.unit) ? 2 : 3;
}

/** Tasks of the plan; of the plan above, in `of`; and those of other plans by their whole id. */
function taskCandidates({ analysis, plan, field }: Scene): Candidate[] {
  if (plan === undefined || analysis === undefined) return [];
  if (field.key === 'of') return plan.parent === undefined ? [] : [...allTasks(plan.parent)].flatMap(withCopies);
  const own = [...allTasks(plan)].map((task) => taskCandidate(task, task.id.value, 1));
  const others = analysis.loaded.set.plans
    .filter((other) => other !== plan)
    .flatMap((other) => [...allTasks(other)].map((task) => taskCandidate(task, `${other.id}:${task.id.value}`, 2)));
  return [...own, ...others];
}

function withCopies(task: Task): Candidate[] {
  const copies = (task.each ?? []).flatMap(({ unit, person, group }) => [unit, person, ...(group?.members ?? [])]);
  const ids = copies.filter((copy) => copy !== undefined).map((copy) => `${task.id.value}#${copy.id.value}`);
  return [task.id.value, ...ids].map((id) => taskCandidate(task, id, 1));
}

function taskCandidate({ title }: Task, text: string, rank: number): Candidate {
  const detail = title.value.replaceAll(/\s+/g, ' ');
  return { text, kind: CompletionItemKind.Function, detail, words: searchable(detail), rank };
}

export function ruleCandidates(language: Language): readonly Candidate[] {
  return rules.map(({ name, title }) => ({
    text: name,
    kind: CompletionItemKind.Constant,
    detail: title[language],
    words: searchable(title[language]),
    rule: name,
  }));
}

/** A name as it is written, and as it is typed by somebody in a hurry: without marks. */
function searchable(name: string): string {
  return `${name} ${stripMarks(fold(name))}`;
}
