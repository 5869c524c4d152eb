import { dirname } from 'node:path';
import { appendEntry, appendItem } from '../edit/append.ts';
import { applyEdits } from '../edit/apply.ts';
import type { NewMapping } from '../edit/write-value.ts';
import { Register } from '../import/owners/register.ts';
import { type MemberList, memberLists, type NewMembers } from '../import/write/organisation-text.ts';
import { loadPlanSet } from '../read/load.ts';
import { parseYaml } from '../read/yaml/parse.ts';
import type { MappingNode } from '../read/yaml/tree.ts';
import { diskSources } from '../source/disk.ts';
import type { SourceFile } from '../source/file.ts';

/** An organisation that an import finds in its place. */
export interface StandingOrganisation {
  /** Undefined: there is none yet. */
  readonly file: SourceFile | undefined;
  /** Everybody in it. */
  readonly register: Register;
}

/** Reads the organisation that stands at a path; undefined where something stands there that is none. */
export async function standingOrganisation(path: string): Promise<StandingOrganisation | undefined> {
  const sources = diskSources(dirname(path));
  const register = new Register();
  if ((await sources.kindOf(path)) === undefined) return { file: undefined, register };
  const { set, files } = await loadPlanSet({ sources, cwd: dirname(path), arguments: [path] });
  const organisation = set.organisations.find((one) => one.file.path === path);
  const file = files.find((one) => one.path === path);
  if (organisation === undefined || file === undefined) return undefined;
  for (const { id, name, short, aliases } of organisation.units) {
    register.know({ kind: 'unit', id: id.value, name: name.value, short }, aliases);
  }
  for (const { id, name, aliases } of organisation.people) {
    register.know({ kind: 'person', id: id.value, name: name.value, short: undefined }, aliases);
  }
  for (const { id, name } of organisation.groups) {
    register.know({ kind: 'group', id: id.value, name: name.value, short: undefined }, []);
  }
  return { file, register };
}

/** The text of an organisation file with further members at the end of its lists; all else stays byte by byte. */
export async function withMembers(file: SourceFile, members: NewMembers): Promise<string | undefined> {
  let { text } = file;
  for (const list of memberLists) {
    for (const item of members[list]) {
      const next = await withMember({ ...file, text }, list, item);
      if (next === undefined) return undefined;
      text = next;
    }
  }
  return text;
}

async function withMember(file: SourceFile, list: MemberList, item: NewMapping): Promise<string | undefined> {
  const { tree, findings } = await parseYaml(file);
  if (tree?.kind !== 'mapping' || findings.length > 0) return undefined;
  const sequence = listAt(tree, list);
  if (sequence === undefined) return applyEdits(file.text, appendEntry(file.text, tree, list, [item]));
  if (sequence.kind !== 'sequence') return undefined;
  return applyEdits(file.text, appendItem(file.text, tree, sequence, item));
}

function listAt(tree: MappingNode, key: string): MappingNode['entries'][number]['value'] | undefined {
  return tree.entries.find((entry) => entry.key.text === key)?.value;
}
