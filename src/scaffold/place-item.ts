import { appendEntry, appendItem } from '../edit/append.ts';
import { applyEdits, type TextEdit } from '../edit/apply.ts';
import { columnOf, endOfLine, isBracketed, isInBrackets, lineEndOf } from '../edit/text-places.ts';
import { blockText, flowText, type NewMapping } from '../edit/write-value.ts';
import { parseYaml } from '../read/yaml/parse.ts';
import type { MappingNode, TreeNode } from '../read/yaml/tree.ts';
import type { SourceFile } from '../source/file.ts';
import { isOldAndNew } from './old-and-new.ts';

export type ListName = 'tasks' | 'people' | 'units' | 'groups' | 'objectives';

export interface Destination {
  readonly list: ListName;
  /** The id of the task below which a task goes. */
  readonly under?: string | undefined;
}

/** Why an item cannot be put into a file. */
export type PlacingProblem = 'broken-file' | 'no-group' | 'has-work' | 'not-a-list' | 'unsafe';

export class PlacingError extends Error {
  override readonly name = 'PlacingError';
  readonly file: SourceFile;
  readonly problem: PlacingProblem;

  constructor(file: SourceFile, problem: PlacingProblem) {
    super(`${problem}: ${file.name}`);
    this.file = file;
    this.problem = problem;
  }
}

export interface Placed {
  readonly text: string;
  /** The new item in the tree of the new text. */
  readonly item: MappingNode;
}

/**
 * The text of a file with an item at the end of one of its lists, laid out as the file is; all else stays byte by byte.
 *
 * @throws PlacingError where the file has errors, has no such list, or would be read as anything but the old data and
 *   the item
 */
export async function placeItem(file: SourceFile, { list, under }: Destination, item: NewMapping): Promise<Placed> {
  const before = await readWhole(file, file.text);
  if (before === undefined) throw new PlacingError(file, 'broken-file');
  const key = under === undefined ? list : 'children';
  const owner = under === undefined ? before : groupIn(before, under);
  if (owner === undefined) throw new PlacingError(file, 'no-group');
  if (under !== undefined && hasWork(owner)) throw new PlacingError(file, 'has-work');
  const edits = editsFor(file.text, before, owner, key, item);
  if (edits === undefined) throw new PlacingError(file, 'not-a-list');
  const text = applyEdits(file.text, edits);
  const after = await readWhole(file, text);
  const placed = after === undefined ? undefined : isOldAndNew({ before, after, owner, key, item });
  if (placed === undefined) throw new PlacingError(file, 'unsafe');
  return { text, item: placed };
}

function editsFor(
  text: string,
  root: MappingNode,
  owner: MappingNode,
  key: string,
  item: NewMapping,
): TextEdit[] | undefined {
  const entry = owner.entries.find((one) => one.key.text === key);
  if (entry === undefined) return appendEntry(text, owner, key, [item]);
  const { value } = entry;
  // What an alias or `<<` brings in is somebody else's.
  if (value.start < entry.key.end || value.end > owner.end) return undefined;
  if (value.kind === 'sequence') return appendItem(text, root, value, item);
  if (value.kind !== 'scalar' || value.value !== null) return undefined;
  if (isBracketed(text, owner) || isInBrackets(text, root, entry.key.start, entry.key.end))
    return [{ start: value.start, end: value.end, text: ` [${flowText(item)}]` }];
  const column = columnOf(text, entry.key.start) + 2;
  const lineEnd = lineEndOf(text);
  const lines = blockText(Object.entries(item), { column: column + 2, step: 2, lineEnd });
  const at = endOfLine(text, Math.max(entry.key.end, value.end));
  const begun = { start: at, end: at, text: `${lineEnd}${' '.repeat(column)}- ${lines}` };
  return value.start === value.end ? [begun] : [{ start: value.start, end: value.end, text: '' }, begun];
}

const ownWork = ['when', 'due', 'dueText', 'repeat', 'reports', 'steps', 'each', 'fixed', 'effort'];

/** Whether a row is a task with a time or load of its own: as a group row it would count no more, its days be gone. */
function hasWork({ entries }: MappingNode): boolean {
  const isGroup = entries.some(
    ({ key, value }) => key.text === 'children' && value.kind === 'sequence' && value.items.length > 0,
  );
  return !isGroup && entries.some(({ key }) => ownWork.includes(key.text));
}

/** The mapping of the task with an id, at any depth. */
function groupIn(root: MappingNode, id: string): MappingNode | undefined {
  const open: TreeNode[] = root.entries.filter(({ key }) => key.text === 'tasks').map(({ value }) => value);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'sequence') open.push(...node.items);
    if (node.kind !== 'mapping') continue;
    const own = node.entries.find(({ key }) => key.text === 'id')?.value;
    if (own?.kind === 'scalar' && own.text === id) return node;
    for (const { key, value } of node.entries) if (key.text === 'children') open.push(value);
  }
  return undefined;
}

async function readWhole(file: SourceFile, text: string): Promise<MappingNode | undefined> {
  const { tree, complete } = await parseYaml({ ...file, text });
  return complete && tree?.kind === 'mapping' ? tree : undefined;
}
