import { applyEdits, type TextEdit } from '../edit/apply.ts';
import { lineEndOf } from '../edit/text-places.ts';
import { fileKind } from '../read/file-kind.ts';
import type { FileKind } from '../read/schema/file-shapes.ts';
import { parseYaml } from '../read/yaml/parse.ts';
import type { MappingNode } from '../read/yaml/tree.ts';
import type { SourceFile } from '../source/file.ts';
import { flowEdits } from './flow.ts';
import { indentEdits } from './indent.ts';
import { keyOrders } from './key-order.ts';
import { reorderEdits } from './reorder.ts';
import { dataOf } from './same.ts';

type Pass = (text: string, root: MappingNode, kind: FileKind) => TextEdit[];

const passes: readonly Pass[] = [
  (text, root, kind) => reorderEdits(text, keyOrders(kind, root)),
  (text, root, kind) => flowEdits(text, root, keyOrders(kind, root)),
  (text, root) => indentEdits(text, root),
];

/** Every round may bring a deeper one about; as many as things can be nested in each other, and one to see the end. */
const mostRounds = 20;

/**
 * The text in its canonical layout: the same data, the same comments, the keys in order. A change that would alter
 * what is read is not made. Undefined where the file has errors that leave open what it holds.
 */
export async function formatYaml(file: SourceFile): Promise<string | undefined> {
  const first = await readWhole(file, file.text);
  if (first === undefined) return undefined;
  const kind = fileKind(file.path, first) ?? 'plan';
  const { commentsIn } = await import('./comments.ts');
  const same = { data: dataOf(first), comments: commentsIn(file.text) };
  let text = file.text;
  let root = first;
  for (let round = 0; round < mostRounds; round += 1) {
    const before = text;
    for (const pass of passes) {
      const edits = pass(text, root, kind);
      if (edits.length === 0) continue;
      const changed = applyEdits(text, edits);
      const tree = await readWhole(file, changed);
      if (tree === undefined || dataOf(tree) !== same.data || commentsIn(changed) !== same.comments) continue;
      text = changed;
      root = tree;
    }
    if (text === before) break;
  }
  const ended = text.replace(/\s*$/, lineEndOf(text));
  const tree = await readWhole(file, ended);
  // White space at the end may be part of the last text.
  return tree !== undefined && dataOf(tree) === same.data ? ended : text;
}

async function readWhole(file: SourceFile, text: string): Promise<MappingNode | undefined> {
  const { tree, complete } = await parseYaml({ ...file, text });
  return complete && tree?.kind === 'mapping' ? tree : undefined;
}
