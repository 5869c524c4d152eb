import { entriesOf } from './build/fields.ts';
import type { FileKind } from './schema/file-shapes.ts';
import type { TreeNode } from './yaml/tree.ts';

const byName: readonly (readonly [pattern: RegExp, kind: FileKind])[] = [
  [/(?:^|[./])plan\.ya?ml$/i, 'plan'],
  [/(?:^|\/)plan\.config\.ya?ml$/i, 'config'],
  [/(?:^|[./])calendar\.ya?ml$/i, 'calendar'],
];

const byKey: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  ['tasks', 'plan'],
  ['period', 'plan'],
  ['people', 'organisation'],
  ['units', 'organisation'],
  ['groups', 'organisation'],
  ['years', 'calendar'],
  ['rules', 'config'],
  ['preset', 'config'],
  ['include', 'config'],
]);

/** What a file is, by its name, else by the keys that only one kind has; undefined where neither says. */
export function fileKind(path: string, tree: TreeNode | undefined): FileKind | undefined {
  const plain = path.replaceAll('\\', '/');
  const named = byName.find(([pattern]) => pattern.test(plain));
  if (named !== undefined) return named[1];
  const kinds = new Set(entriesOf(tree).map((entry) => byKey.get(entry.key.text)));
  // A plan may hold units, people and groups itself.
  return (['plan', 'organisation', 'calendar', 'config'] as const).find((kind) => kinds.has(kind));
}
