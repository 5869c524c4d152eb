import { oneLine, says } from '../cell-text.ts';
import type { TaskDraft } from '../draft.ts';
import type { Field } from '../head/field.ts';
import { personIn } from '../owners/person-name.ts';
import type { MemberDraft, Register } from '../owners/register.ts';
import type { TaskCell } from './row-cells.ts';

const authorityWords: readonly (readonly [RegExp, 'submitTo' | 'approves' | 'decides'])[] = [
  [/^(?:trình|submitted to)\s*:\s*/iu, 'submitTo'],
  [/^(?:phê duyệt|ban hành|approved by)\s*:\s*/iu, 'approves'],
  [/^(?:quyết định|decided by)\s*:\s*/iu, 'decides'],
];

/** Who is submitted to, who approves and who decides: of a column for each, or of one for all. */
export function readAuthority(task: TaskDraft, cell: (field: Field) => TaskCell | undefined, register: Register): void {
  const found: Partial<Record<'text' | 'submitTo' | 'approves' | 'decides', string | MemberDraft>> = {};
  const whole = cell('authority');
  for (const line of whole === undefined || !says(whole.text) ? [] : linesOf(whole.text)) {
    const said = authorityWords.find(([words]) => words.test(line));
    if (said === undefined) found.text = found.text === undefined ? line : `${String(found.text)}; ${line}`;
    else found[said[1]] = decider(line.replace(said[0], ''), register);
  }
  for (const field of ['submitTo', 'approves', 'decides'] as const) {
    const one = cell(field);
    if (one !== undefined && says(one.text)) found[field] = decider(oneLine(one.text), register);
  }
  const { text, ...parts } = found;
  if (Object.keys(parts).length > 0) {
    // A text beside the parts would have no place: what decides is the nearest.
    if (typeof text === 'string') parts.decides ??= text;
    task.authority = parts;
  } else if (typeof text === 'string') task.authority = { text };
}

/** Lines, and what a table in one line has for them: `Trình: Bộ trưởng; Phê duyệt: Bộ trưởng`. */
function linesOf(text: string): string[] {
  return text.split(/\n|;\s+(?=(?:trình|phê duyệt|ban hành|quyết định|submitted to|approved by|decided by)\s*:)/iu);
}

/** A person of the organisation by name; anybody else as a text. */
function decider(text: string, register: Register): string | MemberDraft {
  const person = personIn(text, false);
  return person !== undefined && register.isKnown(person.name) ? register.person(person) : text;
}
