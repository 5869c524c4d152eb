import { resolve } from 'node:path';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import type { Member, Organisation } from '../model/organisation.ts';
import { allTasks, type Plan } from '../model/plan.ts';
import type { Task } from '../model/task.ts';
import { nextId, personId, unitId } from '../scaffold/new-ids.ts';
import type { Draft, ItemKind } from '../scaffold/new-item.ts';
import type { Destination } from '../scaffold/place-item.ts';
import type { SourceFile } from '../source/file.ts';
import { closest } from '../text/did-you-mean.ts';
import { fold } from '../text/fold.ts';
import type { CommandInput, Io } from './command.ts';
import { UsageError } from './errors.ts';
import type { Opened } from './open.ts';

/** Where an item goes, and whom it may name. */
export interface Target {
  readonly kind: ItemKind;
  readonly file: SourceFile;
  readonly destination: Destination;
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
  const under = kind === 'task' ? input.options.text('under') : undefined;
  if (under !== undefined && groupOf(plan, under) === undefined) {
    const nearest = closest(
      under,
      tasksOf(plan).map(({ id }) => id.value),
    );
    throw new UsageError(
      language === 'vi' ? `kế hoạch không có nhiệm vụ \`${under}\`` : `the plan has no task \`${under}\``,
      nearest === undefined ? undefined : problem.didYouMean(nearest),
    );
  }
  const list = ({ task: 'tasks', objective: 'objectives', person: 'people', unit: 'units' } as const)[kind];
  return { kind, file, destination: { list, under }, plan, organisation, language };
}

export function holdsWork(kind: ItemKind): boolean {
  return kind === 'task' || kind === 'objective';
}

function severalFiles(names: string, language: Language): string {
  return language === 'vi'
    ? `cần ghi \`--file\` vì có nhiều tệp: ${names}`
    : `\`--file\` is needed, there are several: ${names}`;
}

function tasksOf(plan: Plan | undefined): Task[] {
  return plan === undefined ? [] : [...allTasks(plan)];
}

function groupOf(plan: Plan | undefined, id: string): Task | undefined {
  return tasksOf(plan).find((task) => task.id.value === id);
}

/** An id that nothing has, in the manner of those beside it. */
export function proposedId(
  { kind, plan, organisation, destination, language }: Target,
  draft: Draft,
  opened: Opened,
): string {
  const name = typeof draft.name === 'string' ? draft.name : '';
  const members = new Set(organisation.members.keys());
  if (kind === 'person') return personId(name, language === 'vi', members);
  if (kind === 'unit') return unitId(name, members);
  const own = plan?.objectives.map(({ id }) => id.value) ?? [];
  if (kind === 'objective') return nextId(own, new Set(own), language === 'vi' ? 'MT1' : 'O1');
  // A task of a parent or child plan with the same id would be taken for the same work.
  const taken = new Set(opened.loaded.set.plans.flatMap((one) => tasksOf(one).map(({ id }) => id.value)));
  const { under } = destination;
  const near = under === undefined ? (plan?.tasks ?? []) : (groupOf(plan, under)?.children ?? []);
  const first =
    under === undefined ? (language === 'vi' ? 'KH-01' : 'T-01') : /\d$/.test(under) ? `${under}a` : `${under}-1`;
  return nextId(
    near.map(({ id }) => id.value),
    taken,
    first,
  );
}

const membersNamed = ['lead', 'supervisor', 'unit', 'parent', 'head'] as const;

/** The draft with the ids of people and units that were given by their names. */
export function withIds(draft: Draft, { organisation }: Target): Draft {
  const idOf = (text: string): string => memberNamed(text, organisation)?.id.value ?? text;
  const changed: Record<string, Draft[string]> = { ...draft };
  for (const name of membersNamed) {
    const value = draft[name];
    if (typeof value === 'string') changed[name] = idOf(value);
  }
  if (Array.isArray(draft.support)) changed.support = draft.support.map(idOf);
  return changed;
}

/** The one member that has an id, or a name; undefined where none or several have. */
function memberNamed(text: string, { members }: Organisation): Member | undefined {
  const own = members.get(text);
  if (own !== undefined) return own;
  const folded = fold(text);
  const found = [...members.values()].filter((member) => namesOf(member).some((name) => fold(name) === folded));
  return found.length === 1 ? found[0] : undefined;
}

export function namesOf(member: Member): string[] {
  const short = member.kind === 'unit' && member.short !== undefined ? [member.short] : [];
  return [member.name.value, ...short, ...(member.kind === 'group' ? [] : member.aliases)];
}
