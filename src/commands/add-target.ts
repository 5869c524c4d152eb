import { resolve } from 'node:path';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import type { Member, Organisation } from '../model/organisation.ts';
import { allTasks, type Plan } from '../model/plan.ts';
import { isCounted, type Task } from '../model/task.ts';
import { nextId, personId, unitId } from '../scaffold/new-ids.ts';
import type { Draft, ItemKind } from '../scaffold/new-item.ts';
import type { Destination } from '../scaffold/place-item.ts';
import type { SourceFile } from '../source/file.ts';
import type { CommandInput, Io } from './command.ts';
import { UsageError } from './errors.ts';
import type { Opened } from './open.ts';

/** Where an item goes, and whom it may name. */
export interface Target {
  readonly kind: ItemKind;
  readonly file: SourceFile;
  /** Undefined where the file is an organisation that no plan names. */
  readonly plan: Plan | undefined;
  readonly organisation: Organisation;
  readonly language: Language;
}

/** The files that an item of a kind can go into: plans for tasks and objectives, else organisations. */
export function candidates(kind: ItemKind, { loaded }: Opened): SourceFile[] {
  const { plans, organisations } = loaded.set;
  const files = holdsWork(kind)
    ? plans.map(({ file }) => file)
    : [...plans.map(({ organisation }) => organisation.file), ...organisations.map(({ file }) => file)];
  return [...new Set(files)];
}

/** @throws UsageError where the options leave open, or wrongly say, where the item goes */
export function targetOf(kind: ItemKind, opened: Opened, input: CommandInput, io: Io, chosen?: SourceFile): Target {
  const { language, loaded } = opened;
  const { problem } = messages(language);
  const files = candidates(kind, opened);
  const named = input.options.text('file');
  const path = named === undefined ? undefined : resolve(io.cwd, named);
  const file =
    chosen ??
    (path === undefined ? (files.length === 1 ? files[0] : undefined) : files.find((one) => one.path === path));
  const names = files.map(({ name }) => name).join(', ');
  if (file === undefined)
    throw new UsageError(
      named === undefined ? severalFiles(names, language) : problem.badValue('--file', named, names),
    );
  const { plans, organisations } = loaded.set;
  const plan = holdsWork(kind)
    ? plans.find((one) => one.file === file)
    : plans.find(({ organisation }) => organisation.file === file);
  const organisation = plan?.organisation ?? organisations.find((one) => one.file === file)!;
  return { kind, file, plan, organisation, language };
}

export function holdsWork(kind: ItemKind): boolean {
  return kind === 'task' || kind === 'objective';
}

function severalFiles(names: string, language: Language): string {
  return language === 'vi'
    ? `cần ghi \`--file\` vì có nhiều tệp: ${names}`
    : `\`--file\` is needed, there are several: ${names}`;
}

/** The list that an item goes into, and the group, where it goes into one. */
export function destinationOf(kind: ItemKind, { under }: Draft): Destination {
  const lists = { task: 'tasks', objective: 'objectives', person: 'people', unit: 'units', group: 'groups' } as const;
  return { list: lists[kind], under: typeof under === 'string' ? under : undefined };
}

export function tasksOf(plan: Plan | undefined): Task[] {
  return plan === undefined ? [] : [...allTasks(plan)];
}

/** The rows that group tasks, in the order of the file. */
export function groupsOf(plan: Plan | undefined): Task[] {
  return tasksOf(plan).filter((task) => !isCounted(task));
}

/** The draft with ids that nothing has, in the manner of those beside it, where it has none of its own. */
export function identified(target: Target, draft: Draft, opened: Opened): Draft {
  const { kind, plan, organisation, language } = target;
  const vi = language === 'vi';
  const name = typeof draft.name === 'string' ? draft.name : '';
  const members = new Set(organisation.members.keys());
  if (kind === 'person') return { id: personId(name, vi, members), ...draft };
  if (kind === 'unit' || kind === 'group') return { id: unitId(name, members), ...draft };
  const own = plan?.objectives.map(({ id }) => id.value) ?? [];
  if (kind === 'objective') return { id: nextId(own, new Set(own), vi ? 'MT1' : 'O1'), ...draft };
  // A task of a parent or child plan with the same id would be taken for the same work.
  const taken = new Set(opened.loaded.set.plans.flatMap((one) => tasksOf(one).map(({ id }) => id.value)));
  const next = (near: readonly Task[], first: string): string =>
    nextId(
      near.map(({ id }) => id.value),
      taken,
      first,
    );
  const nextRow = next(plan?.tasks ?? [], vi ? 'KH-01' : 'T-01');
  if (draft.newGroup !== undefined) {
    taken.add(nextRow);
    return { id: next([], firstBelow(nextRow)), groupId: nextRow, ...draft };
  }
  if (typeof draft.under !== 'string') return { id: nextRow, ...draft };
  const group = tasksOf(plan).find(({ id }) => id.value === draft.under);
  return { id: next(group?.children ?? [], firstBelow(draft.under)), ...draft };
}

/** `KH-05a` below `KH-05`, `N-1` below `N`. */
function firstBelow(id: string): string {
  return /\d$/.test(id) ? `${id}a` : `${id}-1`;
}

export function namesOf(member: Member): string[] {
  const short = member.kind === 'unit' && member.short !== undefined ? [member.short] : [];
  return [member.name.value, ...short, ...(member.kind === 'group' ? [] : member.aliases)];
}
