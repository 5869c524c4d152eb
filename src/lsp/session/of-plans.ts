import { fileKind } from '../../read/file-kind.ts';
import type { FileKind } from '../../read/schema/file-shapes.ts';
import type { TreeNode } from '../../read/yaml/tree.ts';
import type { SourceFile } from '../../source/file.ts';
import type { Analysis } from '../analysis/analyse.ts';

/** The line by which files that the program makes name their schema. */
const schemaLine = /^# yaml-language-server: \$schema=\S*\b(plan|organisation|calendar|config)\.schema\.json/m;

/** Whether a file says itself that it is one of ours, by its name or its first lines: editors open many YAML files. */
export function isOfPlans(file: SourceFile): boolean {
  return kindWritten(file) !== undefined;
}

/** What a file says that it is. */
export function kindWritten({ path, text }: SourceFile): FileKind | undefined {
  return fileKind(path, undefined) ?? (schemaLine.exec(text.slice(0, 1000))?.[1] as FileKind | undefined);
}

/** What a file was read as; undefined for a file that belongs to no plan. */
export function kindIn({ loaded }: Analysis, path: string, tree: TreeNode | undefined): FileKind | undefined {
  if (!loaded.files.some((file) => file.path === path)) return undefined;
  return fileKind(path, tree) ?? (loaded.set.plans.some(({ file }) => file.path === path) ? 'plan' : 'organisation');
}
