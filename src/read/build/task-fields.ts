import type { Change, Split, TaskKind } from '../../model/task.ts';
import type { Written } from '../../model/written.ts';
import type { TreeNode } from '../yaml/tree.ts';
import { entriesOf, fieldReader, numberOf, plainText, spanOf, textOf, written } from './fields.ts';
import type { Reading } from './reading.ts';
import { readDay } from './when.ts';

export function readKind(reading: Reading, node: TreeNode | undefined): Written<TaskKind> | undefined {
  const text = written(reading, node);
  switch (text?.value) {
    case 'key':
    case 'routine':
    case 'ad-hoc':
    case 'carried':
      return { value: text.value, start: text.start, end: text.end };
    default:
      return undefined;
  }
}

export function readFixed(node: TreeNode | undefined): 'full' | 'half' | undefined {
  if (node?.kind !== 'scalar') return undefined;
  if (node.value === true) return 'full';
  return node.value === 'half' ? 'half' : undefined;
}

const splitFields = fieldReader(() => ({ lead: undefined, support: undefined }));

/** Weights of lead and supporters; one that is not written is that of the plan, or of the configuration. */
export function readSplit(node: TreeNode | undefined, usual: Split): Split {
  const { lead, support } = splitFields(node);
  return { lead: weightOf(lead) ?? usual.lead, support: weightOf(support) ?? usual.support };
}

function weightOf(node: TreeNode | undefined): number | undefined {
  const weight = numberOf(node);
  return weight !== undefined && weight >= 0 && weight <= 1000 ? weight : undefined;
}

const noColumns: ReadonlyMap<string, Written> = new Map();

/** Further columns, by their heading. */
export function readExtra(reading: Reading, node: TreeNode | undefined): ReadonlyMap<string, Written> {
  if (node === undefined) return noColumns;
  const extra = new Map<string, Written>();
  for (const { key, value } of entriesOf(node)) {
    const text = written(reading, value);
    if (text !== undefined) extra.set(textOf(reading, key), text);
  }
  return extra;
}

const changeFields = fieldReader(() => ({
  reason: undefined,
  decidedBy: undefined,
  document: undefined,
  date: undefined,
}));

export function readChange(reading: Reading, node: TreeNode | undefined): Change | undefined {
  if (node?.kind !== 'mapping') return undefined;
  const nodes = changeFields(node);
  return {
    reason: plainText(reading, nodes.reason),
    decidedBy: plainText(reading, nodes.decidedBy),
    document: plainText(reading, nodes.document),
    date: readDay(reading, nodes.date, 'change'),
    ...spanOf(node),
  };
}
