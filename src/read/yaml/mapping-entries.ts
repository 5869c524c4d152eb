import type { MappingEntry, TreeNode } from './tree.ts';

/** The larger a mapping, the dearer it is to compare each key with all before it. */
const manyKeys = 16;

export interface Repetition {
  readonly first: MappingEntry;
  readonly second: MappingEntry;
}

/** The entries whose keys stand in the mapping already. `1` and `"1"` are one key: the keys of a plan are texts. */
export function repeatedKeys(entries: readonly MappingEntry[]): readonly Repetition[] {
  return entries.length <= manyKeys && !hasRepeatedKey(entries) ? none : listRepeatedKeys(entries);
}

const none: readonly Repetition[] = [];

function hasRepeatedKey(entries: readonly MappingEntry[]): boolean {
  for (let at = 1; at < entries.length; at++) {
    const text = entries[at]!.key.text;
    for (let before = 0; before < at; before++) if (entries[before]!.key.text === text) return true;
  }
  return false;
}

function listRepeatedKeys(entries: readonly MappingEntry[]): Repetition[] {
  const seen = new Map<string, MappingEntry>();
  const repeated: Repetition[] = [];
  for (const second of entries) {
    const first = seen.get(second.key.text);
    if (first === undefined) seen.set(second.key.text, second);
    else repeated.push({ first, second });
  }
  return repeated;
}

/** The entry that takes in the entries of other mappings, `<<: *defaults` (YAML 1.1, "Merge Key Language-Independent Type"). */
export function mergeEntry(entries: readonly MappingEntry[]): MappingEntry | undefined {
  for (const entry of entries) if (entry.key.text === '<<' && entry.key.style === 'plain') return entry;
  return undefined;
}

/** The entries with those of the merged mappings in its place: own keys win, then the earlier mapping's. */
export function mergeInto(entries: readonly MappingEntry[], merge: MappingEntry): MappingEntry[] | 'not-a-mapping' {
  const taken = new Set(entries.map((entry) => entry.key.text));
  const merged: MappingEntry[] = [];
  const sources: readonly TreeNode[] = merge.value.kind === 'sequence' ? merge.value.items : [merge.value];
  for (const source of sources) {
    if (source.kind !== 'mapping') return 'not-a-mapping';
    for (const entry of source.entries) {
      if (taken.has(entry.key.text)) continue;
      taken.add(entry.key.text);
      merged.push(entry);
    }
  }
  return entries.flatMap((entry) => (entry === merge ? merged : [entry]));
}
