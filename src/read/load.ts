import { dirname, resolve } from 'node:path';
import type { Finding } from '../diagnostic.ts';
import type { Config } from '../model/config.ts';
import type { Organisation } from '../model/organisation.ts';
import type { PlanSet } from '../model/plan-set.ts';
import { findConfig, findPlans } from '../source/discover.ts';
import type { SourceFile } from '../source/file.ts';
import { findRoot, isBelow } from '../source/root.ts';
import type { Sources } from '../source/sources.ts';
import { resolveArguments } from './arguments.ts';
import { onePerPlace } from './build/reader-findings.ts';
import { buildPlans, withParents, yearsOf } from './build-plans.ts';
import { Documents } from './documents.ts';
import { NoPlanError } from './errors.ts';
import { loadConfig } from './load-config.ts';
import { NamedFiles } from './named-files.ts';
import { openAll, withStdin } from './open-files.ts';
import { Organisations } from './organisations.ts';
import { assemblePlanSet } from './plan-set.ts';

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
  const { opened, unreadable } = await openAll(documents, { cwd, root }, found, wanted);
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
    // Files that no plan names are looked at all the same where they were asked for.
    if (document.kind === 'calendar') organisations.daysOf(document);
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

/** A file from outside the root, named on the command line, may read what lies around it. */
function rootOf(root: string, file: SourceFile): string {
  return isBelow(root, file.path) ? root : dirname(file.path);
}
