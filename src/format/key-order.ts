import type { FileKind } from '../read/schema/file-shapes.ts';
import type { MappingNode, TreeNode } from '../read/yaml/tree.ts';

/** In which order the keys of a thing stand, and what lies below some of them. */
export interface KeyOrder {
  readonly keys: readonly string[];
  readonly below: Readonly<Record<string, () => KeyOrder>>;
}

const step: KeyOrder = order('title when due effort lead support deliverable authority');
// What a task is, who does it, when, how much, and what comes out.
const task: KeyOrder = order(
  'id of title objective lead support supervisor each authority kind after when due dueText repeat reports fixed effort split subject steps measures deliverable results budget source note extra change children',
  { steps: () => step, children: () => task },
);
const measure = order('name target min max unit baseline by');
const objective = order('id title lead measures', { measures: () => measure });
const unit = order('id name short parent head external supervisor order aliases');
const group = order('id name members aliases');
const person = order('id name unit title plan capacity week hours from until leave aliases');
const calendar = order('country file week hours years');
const members = { units: () => unit, groups: () => group, people: () => person, calendar: () => calendar };

const plan = order(
  'id title period language organisation parent unit issued document split calendar units groups people objectives tasks',
  { ...members, objectives: () => objective, tasks: () => task },
);
const organisation = order('name calendar units groups people', members);
const config = order('language preset include exclude split clarities words rules overrides');

const none = order('');
const byKind: Readonly<Record<FileKind, KeyOrder>> = {
  plan,
  organisation,
  config,
  calendar: order('country years'),
};

/** The order of the keys of every mapping of a file, by mapping. A mapping that is not there keeps its own. */
export function keyOrders(kind: FileKind, root: MappingNode): ReadonlyMap<MappingNode, readonly string[]> {
  const orders = new Map<MappingNode, readonly string[]>();
  const visit = (node: TreeNode, { keys, below }: KeyOrder): void => {
    if (node.kind === 'sequence') for (const item of node.items) visit(item, { keys, below });
    // An alias leads to a mapping that has been seen.
    if (node.kind !== 'mapping' || orders.has(node)) return;
    orders.set(node, keys);
    for (const { key, value } of node.entries) visit(value, Object.hasOwn(below, key.text) ? below[key.text]!() : none);
  };
  visit(root, byKind[kind]);
  return orders;
}

/** The keys sorted: known ones first in their order, others behind them as they were. */
export function sortedKeys<Entry extends { readonly key: { readonly text: string } }>(
  entries: readonly Entry[],
  keys: readonly string[],
): Entry[] {
  if (keys.length === 0) return [...entries];
  const rank = ({ key }: Entry): number => {
    const at = keys.indexOf(key.text);
    return at < 0 ? keys.length : at;
  };
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

function order(keys: string, below: KeyOrder['below'] = {}): KeyOrder {
  return { keys: keys === '' ? [] : keys.split(' '), below };
}
