import { oneLine } from '../cell-text.ts';
import type { ObjectiveDraft } from '../draft.ts';
import { hasText, textCells } from '../grid.ts';
import { readOwners } from '../owners/read-owners.ts';
import { markOfTitle, parseMark } from '../rows/mark.ts';
import { ownTextOf, rowValues, textOf } from '../rows/row-values.ts';
import { isColumnNumbers, isFoot, isTotal } from '../rows/row-words.ts';
import { type LeftOut, leftOutRow, type Section } from '../sections.ts';
import { readMeasure } from './amounts.ts';
import type { TaskContext } from './read-task.ts';

/**
 * A table of numbers to be reached (chỉ tiêu), without the work: each row is an objective with its measure, and whoever
 * follows it up leads it.
 */
export function readTargets(
  section: Section,
  { register, language, objective }: TaskContext,
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
    if (measure !== undefined) found.measures.push(measure);
    else if (amount !== '') found.measures.push({ name: amount, ...(unit === '' ? {} : { unit }) });
    const lead = textOf(values, 'lead');
    const { owners } = readOwners(lead, { isKnown: (name) => register.isKnown(name), people: false });
    if (owners[0] !== undefined) {
      found.lead = register.memberFor(owners[0]);
      if (found.lead.kind === 'unit') found.lead.leads = true;
    }
  }
  return { objectives, leftOut };
}
