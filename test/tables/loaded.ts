import { expand } from '../../src/expand/expand.ts';
import type { Spread } from '../../src/model/expansion.ts';
import { type Loaded, loadPlanSet } from '../../src/read/load.ts';
import { diskSources } from '../../src/source/disk.ts';
import { buildTables } from '../../src/tables/build.ts';
import type { TableDocument, TableKind } from '../../src/tables/model.ts';
import type { DocumentFlags, TableRequest } from '../../src/tables/request.ts';
import type { Selection } from '../../src/tables/selection.ts';
import { memorySources } from '../support/memory-sources.ts';

export const noFlags: DocumentFlags = {
  title: undefined,
  number: undefined,
  symbol: undefined,
  place: undefined,
  date: undefined,
  parentBody: undefined,
  body: undefined,
  appendix: undefined,
  signMode: undefined,
  signFor: undefined,
  signTitle: undefined,
  signName: undefined,
  recipients: [],
};

export interface TableOptions extends Partial<Omit<TableRequest, 'kind' | 'selection'>> {
  readonly selection?: Partial<Selection>;
  readonly spread?: Spread;
}

/** The example of a folder under `examples`, or some files of it. */
export function loadExample(folder: string, ...files: readonly string[]): Promise<Loaded> {
  const cwd = `${process.cwd()}/examples/${folder}`;
  return loadPlanSet({ sources: diskSources(cwd), cwd, arguments: files });
}

/** Plans that exist only in memory, under `/plans`; some of them asked for, or all. */
export function loadTexts(files: Readonly<Record<string, string>>, ...asked: readonly string[]): Promise<Loaded> {
  const texts = Object.fromEntries(Object.entries(files).map(([name, text]) => [`/plans/${name}`, text]));
  return loadPlanSet({ sources: memorySources(texts), cwd: '/plans', arguments: asked });
}

/** The tables of what was loaded, as `plan table --by` would print them. */
export function tables(loaded: Loaded, kind: TableKind, options: TableOptions = {}): TableDocument[] {
  const { selection, spread = 'even', ...rest } = options;
  const request: TableRequest = {
    kind,
    selection: { people: [], units: [], period: undefined, files: loaded.requested, ...selection },
    lang: undefined,
    fallbackLanguage: 'en',
    group: undefined,
    timeline: undefined,
    columns: undefined,
    headings: new Map(),
    columnNumbers: false,
    people: false,
    span: undefined,
    layout: undefined,
    document: noFlags,
    ...rest,
  };
  return buildTables(loaded.set, expand(loaded.set, spread), request);
}
