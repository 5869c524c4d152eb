import { dirname } from 'node:path';
import type { Organisation } from '../../model/organisation.ts';
import { onePerPlace } from '../../read/build/reader-findings.ts';
import { buildPlans, withParents, yearsOf } from '../../read/build-plans.ts';
import { NoPlanError } from '../../read/errors.ts';
import type { Loaded } from '../../read/load.ts';
import { loadConfig } from '../../read/load-config.ts';
import { NamedFiles } from '../../read/named-files.ts';
import { openAll } from '../../read/open-files.ts';
import { Organisations } from '../../read/organisations.ts';
import { assemblePlanSet } from '../../read/plan-set.ts';
import { findConfig, findPlans } from '../../source/discover.ts';
import { findRoot, isBelow } from '../../source/root.ts';
import type { Sources } from '../../source/sources.ts';
import type { Turns } from '../session/turns.ts';
import type { Trees } from '../trees/trees.ts';
import { KnownDocuments } from './known-documents.ts';

export interface LoadInput {
  readonly sources: Sources;
  readonly trees: Trees;
  /** The folder of the plans. */
  readonly folder: string;
  readonly configPath: string | undefined;
  /** Further files to be looked at, which the editor has open. */
  readonly beside: readonly string[];
}

/**
 * What `loadPlanSet` reads, out of trees that are known already and in short turns: everything in the folder, and what
 * is open beside it; all of it is reported. What comes out is the same.
 *
 * @throws NoPlanError, ConfigError, UnreadableError as there; Superseded where the texts have changed since
 */
export async function loadKnown(input: LoadInput, turn: Turns): Promise<Loaded> {
  const { sources, folder, beside } = input;
  const documents = new KnownDocuments(sources, input.trees, turn);
  const configPath = input.configPath ?? (await findConfig(sources, folder));
  const root = await findRoot(sources, folder, configPath);
  const { config } = await loadConfig(documents, configPath, root);
  const plansFolder = configPath === undefined ? folder : root;
  const found = await findPlans(sources, plansFolder, config);
  if (found.length === 0 && beside.length === 0) throw new NoPlanError(plansFolder, config.include);
  const wanted = { files: beside, typed: new Set(beside), covers: () => true };
  const { opened, unreadable } = await openAll(documents, { cwd: folder, root }, found, wanted);
  const named = new NamedFiles(
    documents,
    ({ path }) => (isBelow(root, path) ? root : dirname(path)),
    () => true,
  );
  const planFiles = await withParents(
    opened.map((one) => one.document).filter((document) => document.kind === 'plan'),
    named,
  );
  await turn.pause();
  const organisations = new Organisations({ files: named, years: yearsOf(planFiles) });
  const incomplete = await buildPlans(planFiles, organisations, config.split);
  const further: Organisation[] = [];
  for (const { document } of opened) {
    if (document.kind === 'calendar') organisations.daysOf(document);
    const organisation = document.kind === 'organisation' ? await organisations.ofFile(document) : undefined;
    if (organisation !== undefined) further.push(organisation);
  }
  await turn.pause();
  const set = assemblePlanSet(planFiles, further);
  const all = documents.all();
  const files = [...all.map(({ file }) => file), ...unreadable.map(({ place }) => place.file)];
  return {
    set,
    config,
    files,
    requested: new Set(files),
    findings: [...all.flatMap(({ reading, checked }) => onePerPlace(reading.findings, checked)), ...unreadable],
    complete: !incomplete && unreadable.length === 0 && all.every(({ tree }) => tree !== undefined),
  };
}
