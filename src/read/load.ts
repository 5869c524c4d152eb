import { dirname, resolve } from 'node:path';
import { yearOf } from '../calendar/day.ts';
import { isPeriod, parsePeriod } from '../calendar/period.ts';
import type { Finding } from '../diagnostic.ts';
import type { Config } from '../model/config.ts';
import type { Organisation } from '../model/organisation.ts';
import type { PlanSet } from '../model/plan-set.ts';
import { noSubject, subjectOf } from '../model/subject.ts';
import type { Split } from '../model/task.ts';
import { findConfig, findPlans } from '../source/discover.ts';
import { UnreadableError } from '../source/errors.ts';
import type { SourceFile } from '../source/file.ts';
import { findRoot, isBelow } from '../source/root.ts';
import { shownPath } from '../source/shown-path.ts';
import type { Sources } from '../source/sources.ts';
import { resolveArguments, type Wanted } from './arguments.ts';
import { type Document, Documents } from './documents.ts';
import { NoPlanError } from './errors.ts';
import { plainText, valueAt } from './fields.ts';
import { loadConfig } from './load-config.ts';
import { NamedFiles } from './named-files.ts';
import { Organisations } from './organisations.ts';
import { readPlan, readPlanPeriod } from './plan.ts';
import { type PlanFile, parentsFirst, startPlanFile } from './plan-files.ts';
import { assemblePlanSet } from './plan-set.ts';
import { onePerPlace } from './reader-findings.ts';

export interface LoadRequest {
  readonly sources: Sources;
  /** The working folder, absolute. */
  readonly cwd: string;
  /** Files, folders, `-`: what is reported. Without any, everything is. */
  readonly arguments: readonly string[];
  /** `--config`, relative to the working folder. */
  readonly configPath?: string | undefined;
  /** The text of standard input, under the name that it was given. */
  readonly stdin?: SourceFile | undefined;
}

/** Everything that was read. What it says of findings is data: their words come later. */
export interface Loaded {
  readonly set: PlanSet;
  readonly config: Config;
  /** All files read, by path. */
  readonly files: readonly SourceFile[];
  /** The files that were asked for: findings whose places all lie elsewhere are not reported. */
  readonly requested: ReadonlySet<SourceFile>;
  readonly findings: readonly Finding[];
  /** False where a file could not be read to its end, so that findings may be missing. */
  readonly complete: boolean;
}

/**
 * Reads the plan set: every plan that the configuration or the folder holds, the files named, and the parents,
 * organisations and calendars that they name.
 *
 * @throws UnreadableError for an argument or a configuration that cannot be opened, NoPlanError where there is no
 *   plan, ConfigError where the configuration has errors
 */
export async function loadPlanSet(request: LoadRequest): Promise<Loaded> {
  const { cwd, stdin } = request;
  const sources = stdin === undefined ? request.sources : withStdin(request.sources, stdin);
  const documents = new Documents(sources);
  const configPath =
    request.configPath === undefined ? await findConfig(sources, cwd) : resolve(cwd, request.configPath);
  const root = await findRoot(sources, cwd, configPath);
  const { config } = await loadConfig(documents, configPath, root);
  const folder = configPath === undefined ? cwd : root;
  const found = await findPlans(sources, folder, config);
  const wanted = await resolveArguments(sources, cwd, request.arguments, found, stdin?.path);
  if (found.length === 0 && wanted.files.length === 0) throw new NoPlanError(folder, config.include);
  const { opened, unreadable } = await openAll(documents, cwd, found, wanted);
  const requestedFiles = new Set(opened.filter((one) => one.wanted).map((one) => one.document.file));
  const isRequested = (file: SourceFile): boolean => requestedFiles.has(file) || wanted.covers(file.path);
  const named = new NamedFiles(documents, (file) => rootOf(root, file), isRequested);
  const planFiles = await withParents(
    opened.map((one) => one.document).filter((document) => document.kind === 'plan'),
    named,
  );
  const organisations = new Organisations({ files: named, years: yearsOf(planFiles) });
  const incomplete = await buildPlans(planFiles, organisations, config.split);
  const further: Organisation[] = [];
  for (const { document } of opened) {
    const organisation = document.kind === 'organisation' ? await organisations.ofFile(document) : undefined;
    if (organisation !== undefined) further.push(organisation);
  }
  const set = assemblePlanSet(planFiles, further);
  const all = documents.all();
  const files = [...all.map((document) => document.file), ...unreadable.map((finding) => finding.place.file)];
  return {
    set,
    config,
    files,
    requested: new Set(files.filter(isRequested)),
    findings: [...all.flatMap((document) => onePerPlace(document.reading.findings, document.checked)), ...unreadable],
    complete: !incomplete && unreadable.length === 0 && all.every((document) => document.tree !== undefined),
  };
}

/** Standard input in the place of the file whose name it was given. */
function withStdin(sources: Sources, stdin: SourceFile): Sources {
  return {
    read: async (path) => (path === stdin.path ? stdin : sources.read(path)),
    kindOf: async (path) => (path === stdin.path ? 'file' : sources.kindOf(path)),
    list: (folder) => sources.list(folder),
    realPath: async (path) => (path === stdin.path ? path : sources.realPath(path)),
  };
}

interface Opened {
  readonly document: Document;
  readonly wanted: boolean;
}

/** Opens what was found and what was named. A file named has to open; one that was only found is a finding. */
async function openAll(
  documents: Documents,
  cwd: string,
  found: readonly string[],
  wanted: Wanted,
): Promise<{ readonly opened: readonly Opened[]; readonly unreadable: readonly Finding[] }> {
  const named = new Set(wanted.files);
  const paths = [...new Set([...found, ...wanted.files])];
  const outcomes = await Promise.all(
    paths.map(async (path): Promise<Opened | Finding | undefined> => {
      try {
        return { document: await documents.open(path, 'plan'), wanted: wanted.files.length === 0 || named.has(path) };
      } catch (error) {
        if (!(error instanceof UnreadableError) || named.has(path)) throw error;
        // It was there a moment ago: whoever took it away does not want it read.
        return error.reason === 'missing' ? undefined : unreadableFinding(cwd, path, error);
      }
    }),
  );
  const opened = new Map<Document, Opened>();
  const unreadable: Finding[] = [];
  for (const outcome of outcomes) {
    if (outcome === undefined) continue;
    if ('rule' in outcome) unreadable.push(outcome);
    else if (outcome.wanted || !opened.has(outcome.document)) opened.set(outcome.document, outcome);
  }
  return { opened: [...opened.values()], unreadable };
}

function unreadableFinding(cwd: string, path: string, { reason }: UnreadableError): Finding {
  const name = shownPath(path, cwd);
  const file: SourceFile = { path, name, text: '', bom: false };
  return {
    rule: 'unreadable-file',
    place: { file, start: 0, end: 0 },
    subject: noSubject,
    field: '',
    data: { problem: 'unreadable-file', path: name, reason },
    related: [],
    fixes: [],
  };
}

/** A file from outside the root, named on the command line, may read what lies around it. */
function rootOf(root: string, file: SourceFile): string {
  return isBelow(root, file.path) ? root : dirname(file.path);
}

/** The plan files with all that they carry out, by path, parents first. */
async function withParents(documents: readonly Document[], named: NamedFiles): Promise<readonly PlanFile[]> {
  const files = new Map(documents.map((document) => [document, startPlanFile(document)]));
  for (const file of files.values()) {
    // A map that grows while it is walked is walked to its end.
    const document = file.parentPath && (await named.open(file.document, file.parentPath, 'plan'));
    if (document === undefined) continue;
    const parent = files.get(document) ?? startPlanFile(document);
    files.set(document, parent);
    file.parent = parent;
  }
  const byPath = [...files.values()].sort((a, b) => (a.document.file.path < b.document.file.path ? -1 : 1));
  return parentsFirst(byPath);
}

/** First and last year that the plans speak of. */
function yearsOf(files: readonly PlanFile[]): readonly [number, number] {
  let [first, last] = [9999, 0];
  for (const { document } of files) {
    const period = parsePeriod(plainText(document.reading, valueAt(document.tree, 'period')) ?? '');
    if (!isPeriod(period)) continue;
    first = Math.min(first, yearOf(period.start));
    last = Math.max(last, yearOf(period.end));
  }
  return [first, last];
}

/** Builds the plans, each after its parent. @returns whether something is missing from one of them */
async function buildPlans(files: readonly PlanFile[], organisations: Organisations, split: Split): Promise<boolean> {
  let incomplete = false;
  for (const file of files) {
    const { tree, reading } = file.document;
    if (tree === undefined) continue;
    reading.subject = subjectOf({ plan: file.id });
    const { organisation, membersKnown } = await organisations.ofPlan(file);
    const period = readPlanPeriod(reading, tree);
    const parentUnread = file.parentPath !== undefined && file.parent?.plan === undefined;
    reading.membersKnown = membersKnown;
    if (period !== undefined) {
      file.plan = readPlan(reading, tree, period, {
        id: file.id,
        organisation,
        parent: file.parent?.plan,
        parentPlace: file.parentPath,
        parentUnread,
        split,
      });
    }
    incomplete ||= period === undefined || !membersKnown || parentUnread;
  }
  return incomplete;
}
