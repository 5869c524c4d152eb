import type { SourceFile } from '../../source/file.ts';
import type { TreeNode } from '../yaml/tree.ts';
import { isCertainlyValid } from './certainly-valid.ts';
import { type FileKind, shapeOf } from './file-shapes.ts';
import type { SchemaFinding } from './schema-findings.ts';

const none: readonly SchemaFinding[] = [];

/**
 * Holds a file against its schema, and gives findings of the rules `unknown-key` and `invalid-plan` in the order of the
 * file. Nearly all files are certainly valid: validators are loaded only for those that may not be.
 */
export async function checkSchema(kind: FileKind, tree: TreeNode, file: SourceFile): Promise<readonly SchemaFinding[]> {
  if (isCertainlyValid(tree, shapeOf(kind))) return none;
  const { schemaErrors } = await import('./schema-errors.ts');
  return schemaErrors(kind, tree, file);
}
