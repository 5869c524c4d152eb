import type { Finding } from '../../diagnostic.ts';
import { type ParsedYaml, parseYaml } from '../../read/yaml/parse.ts';
import type { ParseProblem } from '../../read/yaml/parse-problem.ts';
import type { MappingEntry, TreeNode } from '../../read/yaml/tree.ts';
import type { SourceFile } from '../../source/file.ts';
import { cut, type Piece } from './cut.ts';
import { movedFinding, movedTree } from './move.ts';

/** A piece as read by itself, with offsets into itself. */
interface ReadPiece {
  /** The entry of a key at the left edge, or the item of a list; undefined where it is neither. */
  readonly tree: MappingEntry | TreeNode | undefined;
  readonly findings: readonly Finding<ParseProblem>[];
  readonly complete: boolean;
  /** The tree as it stood in the text the last time. */
  placed: { readonly at: number; readonly tree: MappingEntry | TreeNode } | undefined;
}

/** Stands before a piece that is read as a key should be, so that what is no key is seen to be wrong. */
const before = 'a: 1\n';

/**
 * Reads the texts that a file has one after the other while somebody types in it. Pieces that are as they were are not
 * read again, and what is broken is broken in its piece only. What comes out is what `parseYaml` gives for texts without
 * errors.
 */
export class PiecewiseParser {
  #known = new Map<string, ReadPiece>();

  /** @param pause lets the editor have its say between two pieces: the first time there are many */
  async parse(file: SourceFile, pause: () => Promise<void> = async () => undefined): Promise<ParsedYaml> {
    const sections = cut(file.text);
    if (sections === undefined) return parseYaml(file);
    const used = new Map<string, ReadPiece>();
    const findings: Finding<ParseProblem>[] = [];
    const entries: MappingEntry[] = [];
    let complete = true;
    const take = async (piece: Piece, kind: 'key' | 'item'): Promise<MappingEntry | TreeNode | undefined> => {
      const text = file.text.slice(piece.start, piece.end);
      let read = this.#known.get(text);
      if (read === undefined) {
        await pause();
        read = await readPiece(file, text, kind);
        this.#known.set(text, read);
      }
      used.set(text, read);
      complete &&= read.complete;
      for (const finding of read.findings) findings.push(movedFinding(finding, file, piece.start));
      return placed(read, piece.start);
    };
    for (const { head, items } of sections) {
      const entry = await take(head, 'key');
      if (entry === undefined || !('key' in entry)) {
        if (complete) return parseYaml(file);
        continue;
      }
      const nodes: TreeNode[] = [];
      for (const item of items) {
        const node = await take(item, 'item');
        if (node !== undefined && 'kind' in node) nodes.push(node);
        else if (complete) return parseYaml(file);
      }
      const last = nodes.at(-1);
      const start = items[0] === undefined ? 0 : file.text.indexOf('-', items[0].start);
      entries.push(
        last === undefined ? entry : { ...entry, value: { kind: 'sequence', items: nodes, start, end: last.end } },
      );
    }
    this.#known = used;
    // Two keys of one name are told of by the parser that sees both; a text without keys by the one that sees all.
    if (entries.length === 0) return parseYaml(file);
    if (complete && new Set(entries.map(({ key }) => key.text)).size < entries.length) return parseYaml(file);
    findings.sort((a, b) => a.place.start - b.place.start);
    const [first] = entries;
    const tree: TreeNode | undefined = first && {
      kind: 'mapping',
      entries,
      start: first.key.start,
      end: entries.at(-1)!.value.end,
    };
    return { tree, findings, complete };
  }
}

async function readPiece(file: SourceFile, text: string, kind: 'key' | 'item'): Promise<ReadPiece> {
  const { tree, findings, complete } = await parseYaml({ ...file, text });
  const own = kind === 'key' ? entryOf(tree) : itemOf(tree);
  if (own !== undefined || kind === 'item') return { tree: own, findings, complete, placed: undefined };
  const again = await parseYaml({ ...file, text: before + text });
  const moved = again.findings.map((finding) => movedFinding(finding, { ...file, text }, -before.length));
  return { tree: undefined, findings: moved, complete: again.complete, placed: undefined };
}

function entryOf(tree: TreeNode | undefined): MappingEntry | undefined {
  return tree?.kind === 'mapping' && tree.entries.length === 1 ? tree.entries[0] : undefined;
}

function itemOf(tree: TreeNode | undefined): TreeNode | undefined {
  return tree?.kind === 'sequence' && tree.items.length === 1 ? tree.items[0] : undefined;
}

function placed(read: ReadPiece, at: number): MappingEntry | TreeNode | undefined {
  if (read.tree === undefined) return undefined;
  if (read.placed?.at !== at) read.placed = { at, tree: moved(read.tree, at) };
  return read.placed.tree;
}

function moved(tree: MappingEntry | TreeNode, by: number): MappingEntry | TreeNode {
  if ('kind' in tree) return movedTree(tree, by);
  const { key, value } = tree;
  return { key: movedTree(key, by) as MappingEntry['key'], value: movedTree(value, by) };
}
