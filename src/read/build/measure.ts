import type { Measure } from '../../model/task.ts';
import type { MappingNode, TreeNode } from '../yaml/tree.ts';
import { fieldReader, isNothing, mappingsOf, numberOf, plainText, spanOf, textOf, written } from './fields.ts';
import type { Reading } from './reading.ts';
import { readPeriod } from './when.ts';

const measureFields = fieldReader(() => ({
  name: undefined,
  target: undefined,
  min: undefined,
  max: undefined,
  unit: undefined,
  baseline: undefined,
  by: undefined,
}));

const noMeasures: readonly Measure[] = [];

/** `measures:`, the numbers to be reached. */
export function readMeasures(reading: Reading, node: TreeNode | undefined): readonly Measure[] {
  if (node === undefined) return noMeasures;
  return mappingsOf(node).map((item) => readMeasure(reading, item));
}

function readMeasure(reading: Reading, node: MappingNode): Measure {
  const nodes = measureFields(node);
  const name = written(reading, nodes.name);
  const amounts = [nodes.target, nodes.min, nodes.max].map((one) => plainText(reading, one));
  // `98%` holds its unit in itself.
  const percent = amounts.some((amount) => amount?.endsWith('%'));
  const unit = written(reading, nodes.unit) ?? (percent ? { value: '%', ...spanOf(node) } : undefined);
  const amount = amounts[0] ?? [amounts[1], amounts[2]].filter((one) => one !== undefined).join('–');
  const words = [name?.value, amount, amount.endsWith('%') ? undefined : unit?.value];
  return {
    name,
    target: amountOf(reading, nodes.target),
    min: amountOf(reading, nodes.min),
    max: amountOf(reading, nodes.max),
    unit,
    baseline: amountOf(reading, nodes.baseline),
    by: readPeriod(reading, nodes.by, 'measures'),
    text: words.filter((word) => word !== undefined && word !== '').join(' '),
    start: node.start,
    end: node.end,
  };
}

/** A number, or a text that is one: `98,5%`. Undefined for `1.200`, which is 1.2 in one country and 1,200 in another. */
function amountOf(reading: Reading, node: TreeNode | undefined): number | undefined {
  if (node?.kind !== 'scalar' || isNothing(node)) return undefined;
  const number = numberOf(node);
  if (number !== undefined) return number;
  const match = /^([+-]?\d{1,15}(?:[.,]\d{1,2})?)\s*%?$/.exec(textOf(reading, node).trim());
  return match === null ? undefined : Number(match[1]!.replace(',', '.'));
}
