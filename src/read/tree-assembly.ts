import type { Finding } from '../diagnostic.ts';
import type { SourceFile } from '../source/file.ts';
import { hiddenCharacters, withoutHiddenCharacters } from './hidden-characters.ts';
import { type ParseProblem, parseFinding } from './parse-problem.ts';
import { coreValue } from './scalar-value.ts';
import type { MappingEntry, MappingNode, ScalarNode, SequenceNode, TreeNode } from './tree.ts';

/** How deep values may be nested, aliases followed. Plans need about ten levels; readers of the tree recurse. */
export const maxDepth = 100;

/** How many values aliases may add to a file: far more than a plan needs, far less than an alias bomb makes. */
export const maxAliasValues = 1_000_000;

/** The larger a mapping, the dearer it is to compare each key with all before it. */
const manyKeys = 16;

interface Measure {
  readonly values: number;
  readonly height: number;
}

/**
 * Puts a tree together out of what a parser reads, whichever parser it is: strips characters that nobody sees, follows
 * aliases within bounds, merges `<<`, and refuses what a plan cannot hold.
 */
export class TreeAssembly {
  readonly findings: Finding<ParseProblem>[] = [];
  readonly #file: SourceFile;
  /** Stands for hidden characters in the text that the parser saw; empty where there are none. */
  readonly #mask: string;
  readonly #anchors = new Map<string, TreeNode | 'open'>();
  readonly #measures = new Map<TreeNode, Measure>();
  #aliasValues = 0;

  constructor(file: SourceFile, mask: string) {
    this.#file = file;
    this.#mask = mask;
  }

  report(start: number, end: number, data: ParseProblem): void {
    this.findings.push(parseFinding(this.#file, start, end, data));
  }

  scalar(text: string, style: ScalarNode['style'], start: number, end: number): ScalarNode {
    const clean = this.#mask !== '' || style === 'double' ? this.#strip(text, start, end) : text;
    return { kind: 'scalar', value: style === 'plain' ? coreValue(clean) : clean, text: clean, style, start, end };
  }

  sequence(items: TreeNode[], start: number, end: number): SequenceNode {
    return { kind: 'sequence', items, start, end };
  }

  mapping(entries: MappingEntry[], start: number, end: number): MappingNode {
    return { kind: 'mapping', entries: mergeEntries(this, this.#uniqueEntries(entries)), start, end };
  }

  /** The key of an entry; a list or a mapping as a key is refused, and stands as an empty text. */
  key(node: TreeNode): ScalarNode {
    if (node.kind === 'scalar' && (node.text !== '' || node.style !== 'plain')) return node;
    this.report(node.start, node.end, { problem: 'complex-key' });
    return { kind: 'scalar', value: '', text: '', style: 'plain', start: node.start, end: node.start };
  }

  /** Declares an anchor whose node is not yet complete. */
  openAnchor(name: string): void {
    this.#anchors.set(name, 'open');
  }

  closeAnchor(name: string, node: TreeNode): void {
    this.#anchors.set(name, node);
  }

  /** The node that `*name` at a place stands for; `null` where it cannot be followed, with a finding that says why. */
  alias(name: string, start: number, end: number, depth: number): TreeNode {
    const target = this.#anchors.get(name);
    if (target === undefined) this.report(start, end, { problem: 'unknown-anchor', name });
    else if (target === 'open') this.report(start, end, { problem: 'cyclic-anchor', name });
    else if (this.#affords(target, start, end, depth)) return target;
    return { kind: 'scalar', value: null, text: '', style: 'plain', start, end };
  }

  #affords(target: TreeNode, start: number, end: number, depth: number): boolean {
    const { values, height } = this.#measure(target);
    if (depth + height > maxDepth) {
      this.report(start, end, { problem: 'too-deep', limit: maxDepth });
      return false;
    }
    const before = this.#aliasValues;
    this.#aliasValues += values;
    if (this.#aliasValues <= maxAliasValues) return true;
    if (before <= maxAliasValues) this.report(start, end, { problem: 'too-many-values', limit: maxAliasValues });
    return false;
  }

  /** Each collection is measured once, so that a chain of aliases costs no more than its text. */
  #measure(node: TreeNode): Measure {
    if (node.kind === 'scalar') return { values: 1, height: 1 };
    const known = this.#measures.get(node);
    if (known !== undefined) return known;
    let values = 1;
    let height = 0;
    const children = node.kind === 'sequence' ? node.items : node.entries.map((entry) => entry.value);
    for (const child of children) {
      const measure = this.#measure(child);
      values += measure.values;
      height = Math.max(height, measure.height);
    }
    const measure = { values, height: height + 1 };
    this.#measures.set(node, measure);
    return measure;
  }

  #strip(text: string, start: number, end: number): string {
    const masked = this.#mask !== '' && text.includes(this.#mask);
    const visible = masked ? text.replaceAll(this.#mask, '') : text;
    const escaped = hiddenCharacters(visible);
    if (!masked && escaped.length === 0) return text;
    const written = masked ? hiddenCharacters(this.#file.text.slice(start, end)) : [];
    const characters = [...new Set([...written, ...escaped])].map(codePointName);
    this.report(start, end, { problem: 'stripped-characters', characters });
    return withoutHiddenCharacters(visible);
  }

  #uniqueEntries(entries: MappingEntry[]): MappingEntry[] {
    const repeated = entries.length > manyKeys ? repeatedKeys(entries) : repeatedAmongFew(entries);
    if (repeated.length === 0) return entries;
    for (const [first, second] of repeated) {
      const place = { file: this.#file, start: first.key.start, end: first.key.end };
      const data = { problem: 'duplicate-key', key: second.key.text } as const;
      const related = [{ place, task: null, label: 'first' }];
      this.findings.push(parseFinding(this.#file, second.key.start, second.key.end, data, related));
    }
    const dropped = new Set(repeated.map(([, second]) => second));
    return entries.filter((entry) => !dropped.has(entry));
  }
}

type Repetition = readonly [first: MappingEntry, second: MappingEntry];

function repeatedAmongFew(entries: readonly MappingEntry[]): Repetition[] {
  for (let at = 1; at < entries.length; at++) {
    const text = entries[at]!.key.text;
    for (let before = 0; before < at; before++) if (entries[before]!.key.text === text) return repeatedKeys(entries);
  }
  return [];
}

function repeatedKeys(entries: readonly MappingEntry[]): Repetition[] {
  const seen = new Map<string, MappingEntry>();
  const repeated: Repetition[] = [];
  for (const entry of entries) {
    const first = seen.get(entry.key.text);
    if (first === undefined) seen.set(entry.key.text, entry);
    else repeated.push([first, entry]);
  }
  return repeated;
}

/** `<<` takes in the entries of other mappings: own keys win, then those of the earlier mapping (YAML 1.1, "merge"). */
function mergeEntries(assembly: TreeAssembly, entries: MappingEntry[]): MappingEntry[] {
  const merge = entries.find(({ key }) => key.text === '<<' && key.style === 'plain');
  if (merge === undefined) return entries;
  const taken = new Set(entries.map((entry) => entry.key.text));
  const merged: MappingEntry[] = [];
  for (const source of merge.value.kind === 'sequence' ? merge.value.items : [merge.value]) {
    if (source.kind !== 'mapping') {
      assembly.report(merge.key.start, merge.key.end, { problem: 'merge-value' });
      break;
    }
    for (const entry of source.entries) {
      if (taken.has(entry.key.text)) continue;
      taken.add(entry.key.text);
      merged.push(entry);
    }
  }
  return entries.flatMap((entry) => (entry === merge ? merged : [entry]));
}

function codePointName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
