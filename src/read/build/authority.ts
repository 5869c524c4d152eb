import type { Authority, Decider } from '../../model/task.ts';
import type { TreeNode } from '../yaml/tree.ts';
import { fieldReader, written } from './fields.ts';
import type { Reading } from './reading.ts';
import type { Members } from './references.ts';

const authorityFields = fieldReader(() => ({ submitTo: undefined, approves: undefined, decides: undefined }));

/** `authority:`: to whom the work is submitted, who approves, who decides; one text alone is who decides. */
export function readAuthority(reading: Reading, node: TreeNode | undefined, members: Members): Authority | undefined {
  if (node === undefined) return undefined;
  const nodes = node.kind === 'mapping' ? authorityFields(node) : undefined;
  const authority: Authority = {
    submitTo: readDecider(reading, nodes?.submitTo, members),
    approves: readDecider(reading, nodes?.approves, members),
    decides: readDecider(reading, nodes === undefined ? node : nodes.decides, members),
    start: node.start,
    end: node.end,
  };
  const { submitTo, approves, decides } = authority;
  return submitTo === undefined && approves === undefined && decides === undefined ? undefined : authority;
}

/** A person by id; any other text is a text, as those who decide mostly stand outside the organisation. */
function readDecider(reading: Reading, node: TreeNode | undefined, members: Members): Decider | undefined {
  const text = written(reading, node);
  if (text === undefined || text.value === '') return undefined;
  const member = members.members.get(text.value);
  return { written: text, person: member?.kind === 'person' ? member : undefined };
}
