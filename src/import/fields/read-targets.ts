import { oneLine } from '../cell-text.ts';
import type { ObjectiveDraft } from '../draft.ts';
import { hasText, textCells } from '../grid.ts';
import type { Field } from '../head/field.ts';
import { readOwners } from '../owners/read-owners.ts';
import { markOfTitle, parseMark } from '../rows/mark.ts';
import { ownTextOf, rowValues, textOf } from '../rows/row-values.ts';
import { isColumnNumbers, isFoot, isTotal } from '../rows/row-words.ts';
import { type LeftOut, leftOutRow, type Section } from '../sections.ts';
import { addressOfCell } from '../source-row.ts';
import { readTime } from '../time/read-time.ts';
import { numberIn, readMeasure } from './amounts.ts';
import type { TaskContext } from './read-task.ts';

/** What an objective has a place for. */
const used: ReadonlySet<Field> = new Set([
  ...([
    'number',
    'target',
    'quantity',
    'deliverable',
    'results',
    'measureUnit',
    'lead',
    'due',
    'when',
    'skip',
  ] as const),
]);

/**
 * A table of numbers to be reached (chỉ tiêu), without the work: each row is an objective with its measure, and whoever
 * follows it up leads it.
 */
export function readTargets(
  section: Section,
  { register, language, objective, remarks, within }: TaskContext,
): { readonly objectives: number; readonly leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = [];
  let objectives = 0;
  let inFoot = false;
  for (const [at, source] of section.rows.entries()) {
    if (!hasText(source.row)) continue;
    const values = rowValues(source, section.columns);
    const texts = textCells(source.row).map(({ text }) => text);
    const written = oneLine(ownTextOf(values, 'target'));
    const title = markOfTitle(written)?.rest ?? written;
    const number = parseMark(ownTextOf(values, 'number'));
    inFoot ||= isFoot(texts, number);
    const amount = oneLine(textOf(values, 'quantity') || textOf(values, 'deliverable') || textOf(values, 'results'));
    if (inFoot || (at < 3 && isColumnNumbers(texts)) || title === '' || isTotal(title)) {
      leftOut.push(
        leftOutRow(source, inFoot ? 'below' : title === '' ? 'no-title' : isTotal(title) ? 'total' : 'column-numbers'),
      );
      continue;
    }
    const found: ObjectiveDraft = objective(title);
    objectives += 1;
    const unit = oneLine(textOf(values, 'measureUnit'));
    const measure = amount === '' ? undefined : readMeasure(amount, unit, language);
    const due = values.get('due')?.[0]?.cell ?? values.get('when')?.[0]?.cell;
    const until = due && readTime(due, { within, language, issued: false, role: 'due' }).due;
    const was = numberIn(textOf(values, 'baseline').replace(/\s*%$/, ''), language);
    const by = {
      ...(typeof until === 'string' ? { by: until } : {}),
      ...(was === undefined ? {} : { baseline: was }),
    };
    if (measure !== undefined) found.measures.push({ ...measure, ...by });
    else if (amount !== '') found.measures.push({ name: amount, ...(unit === '' ? {} : { unit }), ...by });
    for (const [field, cells] of values) {
      if (used.has(field) || (field === 'baseline' && was !== undefined)) continue;
      for (const { cell, column, own } of cells) {
        if (!own || cell.text === '') continue;
        const at = addressOfCell(source, cell);
        remarks.push({ at, remark: { kind: 'no-place', text: oneLine(cell.text), heading: column.heading } });
      }
    }
    const lead = textOf(values, 'lead');
    const { owners } = readOwners(lead, { isKnown: (name) => register.isKnown(name), people: false });
    if (owners[0] !== undefined) {
      found.lead = register.memberFor(owners[0]);
      if (found.lead.kind === 'unit') found.lead.leads = true;
    }
  }
  return { objectives, leftOut };
}
