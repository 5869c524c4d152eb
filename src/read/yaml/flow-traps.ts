import type { MappingEntry, ScalarNode, TreeNode } from './tree.ts';

/** A text between brackets that a comma or a colon has taken apart, though YAML finds no fault with it. */
export interface FlowTrap {
  readonly problem: 'colon' | 'comma';
  readonly start: number;
  readonly end: number;
}

/**
 * `{ title: Báo cáo, biểu mẫu, lead: tho }`: a key without a colon behind an unquoted value is the rest of that value.
 * No mapping of a plan has keys without values.
 */
export function commasInMapping(entries: readonly MappingEntry[]): readonly FlowTrap[] {
  if (!entries.some(isLoneKey)) return none;
  const traps: FlowTrap[] = [];
  let text: ScalarNode | undefined;
  for (const { key, value } of entries) {
    if (value.kind !== 'scalar' || value.style !== 'plain') text = undefined;
    else if (value.end > value.start) text = value;
    else if (value.start !== key.end) text = undefined;
    else if (text !== undefined) {
      if (traps.at(-1)?.start === text.start) traps.pop();
      traps.push({ problem: 'comma', start: text.start, end: key.end });
    }
  }
  return traps;
}

const none: readonly FlowTrap[] = [];

function isLoneKey({ key, value }: MappingEntry): boolean {
  return value.start === key.end && value.end === value.start;
}

/**
 * `[Các đơn vị, Lưu: VT]`: an item that became a mapping by its colon; `[Báo cáo (bản in, bản mềm)]`: items that only
 * together close their parenthesis. No list of a plan has items such as these.
 */
export function brokenTextsInSequence(text: string, sequence: readonly TreeNode[]): FlowTrap[] {
  const traps: FlowTrap[] = [];
  let opened: ScalarNode | undefined;
  let balance = 0;
  for (const item of sequence) {
    if (item.kind === 'mapping' && isPair(text, item))
      traps.push({ problem: 'colon', start: item.start, end: item.end });
    if (item.kind !== 'scalar' || item.style !== 'plain') {
      opened = undefined;
      balance = 0;
      continue;
    }
    balance += parentheses(item.text);
    if (opened === undefined && balance > 0) opened = item;
    else if (opened !== undefined && balance === 0) {
      traps.push({ problem: 'comma', start: opened.start, end: item.end });
      opened = undefined;
    }
    if (balance <= 0) balance = 0;
  }
  return traps;
}

function isPair(text: string, item: TreeNode): boolean {
  return (
    item.kind === 'mapping' &&
    item.entries.length === 1 &&
    item.entries[0]!.key.start === item.start &&
    text[item.start] !== '{'
  );
}

function parentheses(text: string): number {
  let balance = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x28) balance++;
    else if (code === 0x29) balance--;
  }
  return balance;
}
