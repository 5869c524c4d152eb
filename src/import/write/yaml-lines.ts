import {
  flowText,
  isLines,
  isList,
  isMapping,
  keyText,
  literalText,
  type NewMapping,
  type NewValue,
  scalarText,
} from '../../edit/write-value.ts';

/** Lists and mappings longer than this, with their key, get a line for each part. */
const widest = 120;

/** A mapping as lines from a column on, as the examples are laid out; the first line without its indentation. */
export function mappingText(mapping: NewMapping, column: number): string {
  return Object.entries(mapping)
    .map(([key, value]) => `${keyText(key, false)}:${valueText(key, value, column)}`)
    .join(`\n${' '.repeat(column)}`);
}

function valueText(key: string, value: NewValue, column: number): string {
  const nextLine = `\n${' '.repeat(column + 2)}`;
  const fits = (flow: string): boolean => column + key.length + 2 + flow.length <= widest;
  if (isList(value) && value.length > 0) {
    const flow = flowText(value);
    if (key !== 'steps' && key !== 'children' && fits(flow)) return ` ${flow}`;
    return value.map((item) => `${nextLine}- ${itemText(key, item, column + 4)}`).join('');
  }
  if (isMapping(value)) {
    const flow = flowText(value);
    return fits(flow) ? ` ${flow}` : nextLine + mappingText(value, column + 2);
  }
  if (typeof value === 'string' && isLines(value)) return ` ${literalText(value, column + 2, '\n')}`;
  return ` ${scalarOrFlow(value)}`;
}

/** Tasks stand line by line; what is smaller stands on one line where it fits. */
function itemText(key: string, item: NewValue, column: number): string {
  if (isMapping(item) && (key === 'children' || column + flowText(item).length > widest))
    return mappingText(item, column);
  return scalarOrFlow(item);
}

export function scalarOrFlow(value: NewValue): string {
  if (isList(value) || isMapping(value)) return flowText(value);
  return scalarText(value, { inFlow: false, isKey: false });
}
