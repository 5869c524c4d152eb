import type { Diagnostic, Report } from '../diagnostic.ts';
import type { MappingNode } from '../read/yaml/tree.ts';
import { type Draft, itemOf } from '../scaffold/new-item.ts';
import { placeItem } from '../scaffold/place-item.ts';
import { bufferedSources } from '../source/buffers.ts';
import { diskSources } from '../source/disk.ts';
import type { SourceFile } from '../source/file.ts';
import { lineIndex } from '../text/lines.ts';
import { destinationOf, type Target } from './add-target.ts';
import { checkPlans } from './check.ts';
import type { CommandInput, Io } from './command.ts';
import { type Opened, openPlans } from './open.ts';

/** The plans as they would be with an item: nothing is written. */
export interface Trial {
  readonly text: string;
  /** What is found with the item, and not without it. */
  readonly fresh: readonly Diagnostic[];
  /** Of those, what is found at the value of a field of the item. */
  readonly at: (field: string) => readonly Diagnostic[];
}

/** Findings that nobody can decide to live with: the plan is no longer the one that was meant. */
export const unreadable: ReadonlySet<string> = new Set([
  'invalid-plan',
  'unknown-reference',
  'yaml-syntax',
  'duplicate-id',
]);

/** Tries drafts out, each against the plans as they stand. */
export interface Trials {
  readonly run: (draft: Draft) => Promise<Trial>;
}

export async function openTrials(target: Target, before: Opened, input: CommandInput, io: Io): Promise<Trials> {
  const { report: was } = await checkPlans(before, input.lang, {});
  return {
    run: async (draft) => {
      const placed = await placeItem(target.file, destinationOf(target.kind, draft), itemOf(target.kind, draft));
      const file = { ...target.file, text: placed.text };
      const sources = bufferedSources(diskSources(io.cwd), new Map([[file.path, file]]));
      const opened = await openPlans(input, io, [], sources);
      const { report } = await checkPlans(opened, input.lang, {});
      const fresh = newFindings(was, report);
      const item = draft.newGroup === undefined ? placed.item : firstChild(placed.item);
      return { text: placed.text, fresh, at: (field) => findingsAt(fresh, file, item, field) };
    },
  };
}

/** Keys stay the same when lines move; two findings may share one. */
function newFindings(before: Report, after: Report): Diagnostic[] {
  const known = new Map<string, number>();
  for (const { key } of before.findings) known.set(key, (known.get(key) ?? 0) + 1);
  return after.findings.filter(({ key, suppression }) => {
    const left = known.get(key) ?? 0;
    if (left > 0) known.set(key, left - 1);
    return left === 0 && suppression === null;
  });
}

/** The task of a group that begins with it. */
function firstChild(group: MappingNode): MappingNode {
  const children = group.entries.find(({ key }) => key.text === 'children')?.value;
  const first = children?.kind === 'sequence' ? children.items[0] : undefined;
  return first?.kind === 'mapping' ? first : group;
}

function findingsAt(fresh: readonly Diagnostic[], file: SourceFile, item: MappingNode, field: string): Diagnostic[] {
  const value = item.entries.find(({ key }) => key.text === field)?.value;
  if (value === undefined) return [];
  const index = lineIndex(file);
  const [start, end] = [index.position(value.start), index.position(value.end)];
  const isBefore = (a: { line: number; column: number }, b: { line: number; column: number }): boolean =>
    a.line < b.line || (a.line === b.line && a.column < b.column);
  return fresh.filter((one) => one.file === file.name && !isBefore(one, start) && isBefore(one, end));
}
