import type { Plan } from '../../model/plan.ts';
import type { SeenFile, Sight } from '../session/sight.ts';
import { lookAt } from '../session/sight.ts';
import type { Namespace } from './id-fields.ts';
import { type Use, usesIn } from './uses.ts';

/** A thing that has an id, told apart from others of the same id by the file in which it gets it. */
export interface Named {
  readonly namespace: Namespace;
  readonly id: string;
  /** The path of the file. */
  readonly home: string;
}

export interface PlacedUse extends Use {
  readonly seen: SeenFile;
}

/** The ids of a file as it is now. */
export function idsIn({ parsed, kind }: SeenFile): readonly Use[] {
  return parsed.tree === undefined ? [] : usesIn(parsed.tree, kind).ids;
}

/** The innermost id around an offset; a cursor behind its last letter counts. */
export function useAt(seen: SeenFile, offset: number): Use | undefined {
  const around = idsIn(seen).filter(({ start, end }) => start <= offset && offset <= end);
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** What an id in a file stands for; undefined where nothing in sight has it. */
export async function namedBy(sight: Sight, from: SeenFile, use: Use): Promise<Named | undefined> {
  const { path } = from.file;
  switch (use.namespace) {
    case 'member':
      return memberSymbol(sight, path, use.id);
    case 'objective':
      return objectiveSymbol(sight, path, use.id);
    case 'plan': {
      const home = use.role === 'definition' && use.field.namespace === 'plan' ? path : planPath(sight, use.id);
      return home === undefined ? undefined : { namespace: 'plan', id: use.id, home };
    }
    default:
      return taskSymbol(sight, path, use);
  }
}

/** Every place where a thing is named, in all files of its plans. */
export async function usesOf(sight: Sight, named: Named): Promise<readonly PlacedUse[]> {
  const found: PlacedUse[] = [];
  for (const path of filesOf(sight)) {
    const seen = path === sight.file.path ? sight : await lookAt(sight, path);
    if (seen === undefined) continue;
    for (const use of idsIn(seen)) {
      if (use.namespace !== named.namespace || use.id !== named.id) continue;
      const other = await namedBy(sight, seen, use);
      if (other?.home === named.home) found.push({ ...use, seen });
    }
  }
  return found;
}

/** The files of the plans around, by path. */
export function filesOf({ analysis, file }: Sight): readonly string[] {
  const paths = new Set(analysis?.loaded.files.map(({ path }) => path) ?? []);
  return [...paths.add(file.path)].sort();
}

function planAt({ analysis }: Sight, path: string): Plan | undefined {
  return analysis?.loaded.set.plans.find(({ file }) => file.path === path);
}

function planPath({ analysis }: Sight, id: string): string | undefined {
  return analysis?.loaded.set.planById.get(id)?.file.path;
}

/** The files in which the people, units and groups that a file may name get their ids. */
function memberHomes(sight: Sight, path: string): readonly string[] {
  const organisation =
    planAt(sight, path)?.organisation ??
    sight.analysis?.loaded.set.organisations.find(({ file }) => file.path === path);
  const homes = new Set([path]);
  if (organisation !== undefined) {
    homes.add(organisation.file.path);
    for (const { file } of organisation.members.values()) homes.add(file.path);
  }
  return [...homes];
}

async function memberSymbol(sight: Sight, path: string, id: string): Promise<Named | undefined> {
  for (const home of memberHomes(sight, path)) {
    if (await definesId(sight, home, 'member', id)) return { namespace: 'member', id, home };
  }
  return undefined;
}

/** An objective of the plan itself, else of those above it. */
async function objectiveSymbol(sight: Sight, path: string, id: string): Promise<Named | undefined> {
  for (const home of plansAbove(sight, path)) {
    if (await definesId(sight, home, 'objective', id)) return { namespace: 'objective', id, home };
  }
  return undefined;
}

/** A task is one with the task of the plan above that has the same id, and that it therefore carries out. */
async function taskSymbol(sight: Sight, path: string, use: Use): Promise<Named | undefined> {
  const [own, ...above] = plansAbove(sight, path);
  const from = use.plan === undefined ? (use.above ? above[0] : own) : planPath(sight, use.plan);
  if (from === undefined || !(await definesId(sight, from, 'task', use.id))) return undefined;
  let home = from;
  for (const parent of plansAbove(sight, from).slice(1)) {
    if ((await carriesOutAnother(sight, home, use.id)) || !(await definesId(sight, parent, 'task', use.id))) break;
    home = parent;
  }
  return { namespace: 'task', id: use.id, home };
}

/** The plans that a task may be carried out in, and those that it may carry out: an id means one task in all of them. */
export function plansAround(sight: Sight, path: string): readonly string[] {
  const plans = sight.analysis?.loaded.set.plans.map(({ file }) => file.path) ?? [];
  const below = plans.filter((plan) => plansAbove(sight, plan).includes(path));
  return [...new Set([...plansAbove(sight, path), ...below])];
}

/** The path of a plan, of the plan above it, and so on. */
function plansAbove(sight: Sight, path: string): readonly string[] {
  const paths = [path];
  for (let plan = planAt(sight, path)?.parent; plan !== undefined; plan = plan.parent) paths.push(plan.file.path);
  return paths;
}

/** Whether a file gives an id to something. */
export async function definesId(sight: Sight, path: string, namespace: Namespace, id: string): Promise<boolean> {
  const seen = path === sight.file.path ? sight : await lookAt(sight, path);
  return seen !== undefined && definitions(seen).has(`${namespace} ${id}`);
}

/** Whether the task names, with `of`, the task that it carries out. */
async function carriesOutAnother(sight: Sight, path: string, id: string): Promise<boolean> {
  const plan = planAt(sight, path);
  return plan !== undefined && sight.analysis?.loaded.set.taskById.get(`${plan.id}:${id}`)?.of !== undefined;
}

const defined = new WeakMap<readonly Use[], ReadonlySet<string>>();

function definitions(seen: SeenFile): ReadonlySet<string> {
  const ids = idsIn(seen);
  let set = defined.get(ids);
  if (set === undefined) {
    set = new Set(ids.filter(({ role }) => role === 'definition').map(({ namespace, id }) => `${namespace} ${id}`));
    defined.set(ids, set);
  }
  return set;
}
