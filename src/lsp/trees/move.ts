import type { Finding, Place } from '../../diagnostic.ts';
import type { MappingEntry, ScalarNode, TreeNode } from '../../read/yaml/tree.ts';
import type { SourceFile } from '../../source/file.ts';

/** The same tree, so many UTF-16 units further on. */
export function movedTree(node: TreeNode, by: number): TreeNode {
  if (by === 0) return node;
  switch (node.kind) {
    case 'scalar':
      return movedScalar(node, by);
    case 'sequence':
      return {
        ...node,
        items: node.items.map((item) => movedTree(item, by)),
        start: node.start + by,
        end: node.end + by,
      };
    default: {
      const entries = node.entries.map(
        ({ key, value }): MappingEntry => ({ key: movedScalar(key, by), value: movedTree(value, by) }),
      );
      return { kind: 'mapping', entries, start: node.start + by, end: node.end + by };
    }
  }
}

function movedScalar({ value, text, style, start, end }: ScalarNode, by: number): ScalarNode {
  return { kind: 'scalar', value, text, style, start: start + by, end: end + by };
}

/** The same finding in another file, so many UTF-16 units further on. */
export function movedFinding<Data>(finding: Finding<Data>, file: SourceFile, by: number): Finding<Data> {
  const moved = ({ start, end }: Place): Place => {
    const last = file.text.length;
    return { file, start: Math.min(last, Math.max(0, start + by)), end: Math.min(last, Math.max(0, end + by)) };
  };
  return {
    ...finding,
    place: moved(finding.place),
    related: finding.related.map((related) => ({ ...related, place: moved(related.place) })),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, place: moved(edit.place) })),
    })),
  };
}
