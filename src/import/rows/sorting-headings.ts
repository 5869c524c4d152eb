import type { Period } from '../../calendar/period.ts';
import { fold } from '../../text/fold.ts';
import { headWord, isClass } from '../owners/owner-words.ts';
import { type PersonName, personIn } from '../owners/person-name.ts';
import { stripQualifiers } from '../time/qualifiers.ts';
import { namedTime } from '../time/time-terms.ts';
import type { ItemRow } from './item-row.ts';
import { type Block, blockOf } from './row-words.ts';

/** A heading that sorts the work below it, and is no work itself. */
export type Sorting =
  | { readonly by: 'kind'; readonly block: Block }
  | { readonly by: 'time'; readonly iso: string }
  | { readonly by: 'unit'; readonly name: string }
  | { readonly by: 'person'; readonly person: PersonName }
  | { readonly by: 'objective'; readonly title: string; readonly lines: readonly string[] }
  | { readonly by: 'nothing' };

/** By what a heading sorts the rows below it; undefined for one that names work, a group of tasks. */
export function sortingOf(
  item: ItemRow,
  context: { readonly within: Period; readonly language: 'vi' | 'en'; readonly isKnown: (name: string) => boolean },
): Sorting | undefined {
  if (!item.isBare) return undefined;
  const title = item.title.replace(/[:.;]+$/, '');
  const plain = fold(title);
  const block = blockOf(title);
  if (block !== undefined) return { by: 'kind', block };
  if (
    /^(?:chưa giao chủ trì|chưa ghi lãnh đạo phụ trách|nhiệm vụ chưa gắn mục tiêu|without an? (?:objective|lead|supervisor)|chủ trì|phối hợp|lead|support)$/.test(
      plain,
    )
  ) {
    return { by: 'nothing' };
  }
  const lines = item.lines.flatMap((line) => line.split(objectiveParts));
  const measures = lines.some((line) => /^(?:chỉ tiêu|measures)\s*:/i.test(line));
  const goal = /^(?:mục tiêu|objective|goal)(?:\s+\d+)?\s*[:.–-]\s*(.+)$/iu.exec(title);
  if (measures || goal !== null) return { by: 'objective', title: goal?.[1] ?? firstLine(item.title, lines), lines };
  if (title.length > 90) return undefined;
  const time = namedTime(stripQualifiers(title).rest, context);
  if (time !== undefined) return { by: 'time', iso: time.iso };
  if (isClass(title)) return undefined;
  const person = personIn(title, false);
  if (person !== undefined) return { by: 'person', person };
  const isUnit = context.isKnown(title) || (headWord(title) !== undefined && isUnitName(title));
  return isUnit ? { by: 'unit', name: title } : undefined;
}

/** The title is the name of a unit and no work that is told by the same word: `Văn phòng`, not `Ban hành …`. */
function isUnitName(title: string): boolean {
  if (title.split(' ').length > 9) return false;
  const rest = title.slice(headWord(title)!.length).trim();
  return rest === '' || /^[\p{Lu}\d]/u.test(rest);
}

/** Where a table of one line, as CSV, divides what stands below the title of an objective. */
const objectiveParts = /;\s+(?=(?:chỉ tiêu|chủ trì theo dõi|measures|lead)\s*:)/iu;

function firstLine(title: string, lines: readonly string[]): string {
  const [first = title] = lines;
  return lines.length > 1 && title.startsWith(first.slice(0, 8))
    ? first
    : (title.split(/\s(?:Chỉ tiêu|Measures):/)[0] ?? title);
}
