import { fold } from '../../text/fold.ts';
import type { Certainty, Field, FieldMatch } from './field.ts';
import { headings, partsOfHeadings, weakHeadings } from './heading-words.ts';

interface Words {
  readonly whole: ReadonlyMap<string, FieldMatch>;
  readonly parts: readonly (readonly [word: string, match: FieldMatch])[];
}

let words: Words | undefined;

function knownWords(): Words {
  words ??= {
    whole: new Map([...entriesOf(weakHeadings, 'likely'), ...entriesOf(headings, 'sure')]),
    parts: entriesOf(partsOfHeadings, 'likely'),
  };
  return words;
}

function entriesOf(
  lists: readonly (readonly [Field, string])[],
  certainty: Certainty,
): (readonly [string, FieldMatch])[] {
  return lists.flatMap(([field, list]) =>
    list.split('|').map((word) => [foldHeading(word), { field, certainty }] as const),
  );
}

/** A heading as it is compared: folded, without marks around it, and `a / b` as `a/b`. */
export function foldHeading(text: string): string {
  return fold(text)
    .replace(/\s*\/\s*/g, '/')
    .replace(/^[\s*.:(-]+|[\s*.:)-]+$/g, '');
}

/** Longer texts are no headings. */
const longestHeading = 120;

/** What stands below a heading of one or two lines, by the words of the heading. */
export function matchHeading(upper: string | undefined, lower: string): FieldMatch | undefined {
  if (lower.length > longestHeading) return undefined;
  const below = matchWhole(lower);
  if (upper === undefined || upper === '') return below ?? matchPart(lower);
  // `Cán bộ` over `Chủ trì` says more than `Chủ trì` alone.
  return (
    matchWhole(`${upper} ${lower}`) ?? below ?? matchWhole(`${lower} ${upper}`) ?? matchPart(lower) ?? matchPart(upper)
  );
}

function matchWhole(text: string): FieldMatch | undefined {
  const { whole } = knownWords();
  const folded = foldHeading(text);
  return whole.get(folded) ?? whole.get(foldHeading(withoutAdditions(text)));
}

function matchPart(text: string): FieldMatch | undefined {
  const folded = ` ${foldHeading(withoutAdditions(text))} `;
  return knownWords().parts.find(([part]) => folded.includes(part))?.[1];
}

/** `Tiến độ (nếu có)`, `Tiến độ thực hiện năm 2026`, `Tên nhiệm vụ*` without what is added. */
function withoutAdditions(text: string): string {
  return text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/(?:trong |của )?(?:năm|quý|tháng)\s+[\dIVX]+(?:\/\d{4})?/gi, ' ')
    .replace(/\b20\d\d\b|[*†‡¹²³]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
