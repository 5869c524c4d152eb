import type { Language } from '../../locale/language.ts';
import { fold } from '../../text/fold.ts';
import { isInName } from './names.ts';
import type { WordHit } from './reading.ts';
import { hitsOf } from './words-in.ts';

/** A part of a title between commas, semicolons, `and`, `và`. UTF-16 offsets, end exclusive. */
interface Segment {
  readonly start: number;
  readonly end: number;
  /** Whether a semicolon, or a word like `đồng thời`, sets it apart from the one before. */
  readonly apart: boolean;
  /** The act that it begins with. */
  readonly act: WordHit | undefined;
  /** Whether it ends with an act, which then has its object in the next segment. */
  readonly openEnded: boolean;
}

/** A title ends with its first sentence; what stands in brackets is an aside. */
const rest = /\.\s[\s\S]*$|\([^)]*\)/g;

const separators = /\s*[,;]\s*(?:(?:và|and|then|rồi|đồng thời|sau đó)\s+)?|\s+(?:và|and|then|rồi|đồng thời|&|\+)\s+/gi;

/**
 * The acts of a title that have an object each, so that each is a piece of work of its own: `Xây dựng đề án …, mua sắm
 * máy chủ …`. Verbs that share an object are one act (`rà soát, sửa đổi quy chế`) up to two, or where the list of pairs
 * knows them; an act that finishes what the one before made (`lập …, trình …`) belongs to it.
 *
 * @param parts what `partsIn` finds in the text
 */
export function separateActs(text: string, parts: readonly WordHit[], language: Language): readonly WordHit[] {
  const segments = segmentsOf(text, parts);
  const first = segments[0]?.act;
  if (segments.length < 2 || first === undefined) return [];
  const takesActs = first.entry.kind === 'slogan' || objectsAreActs.has(fold(text.slice(first.start, first.end)));
  /** Acts that share an object, one group after the other. */
  const groups: WordHit[][] = [[first]];
  let nested = false;
  for (const [at, { act, apart, end, openEnded }] of segments.entries()) {
    const before = segments[at - 1];
    if (before === undefined) continue;
    nested = !apart && (nested || goesDeeper(before, at === 1, text));
    if (nested || act === undefined || act.entry.kind !== 'work') continue;
    if (before.openEnded && !apart) {
      if (!inPair(act, parts)) groups.at(-1)!.push(act);
      continue;
    }
    // Its own words, or those of the verb that follows.
    const hasObject = act.end < end || (openEnded && at + 1 < segments.length);
    if (!hasObject || (takesActs && !apart) || isInName(text, act, language === 'vi' ? parts : [], language)) continue;
    groups.push([act]);
  }
  return groups.flatMap((group) => (group.length > 2 ? group : group.slice(0, 1)));
}

/**
 * Whether a comma behind a segment goes on with something inside it, so that a verb there is no act of the task: a list
 * of nouns, a clause, the name of a thing (`danh bạ tổ chức kiểm định, hiệu chuẩn`).
 */
function goesDeeper({ start, end, act, openEnded }: Segment, isFirst: boolean, text: string): boolean {
  if (act === undefined || (act.entry.kind === 'loose' && !isFirst)) return true;
  return deep.test(text.slice(start, end)) || (openEnded && act.end < end);
}

/** Words that begin a part of a sentence with nouns and verbs of its own. */
const deep =
  /(?:^|\s)(?:để|nhằm|như|gồm|bao gồm|trong đó|về|thông qua|đối với|phục vụ|lấy|làm|theo|of|for|to|so that|by|through|including|on|about|that|which|who|from)\s/i;

/** Acts whose objects are acts themselves: `tập huấn vận hành máy, sửa chữa nhỏ`; and so are those of slogans. */
const objectsAreActs = new Set([
  ...['tập huấn', 'bồi dưỡng', 'đào tạo', 'hướng dẫn', 'tuyên truyền', 'kiểm tra', 'thanh tra', 'giám sát', 'đánh giá'],
  ...['train', 'teach', 'inspect', 'audit', 'assess', 'evaluate', 'advise', 'help', 'support', 'monitor'],
]);

function segmentsOf(text: string, parts: readonly WordHit[]): Segment[] {
  const acts = hitsOf(parts, 'act');
  const segments: Segment[] = [];
  let start = 0;
  let apart = false;
  const close = (end: number): void => {
    const from = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
    segments.push({
      start: from,
      end,
      apart,
      act: acts.find((act) => act.start === from && act.end <= end),
      // A single syllable is most often part of a noun: `hội thảo khoa học`.
      openEnded: acts.some(
        ({ start, end: last, entry }) =>
          start >= from && last === end && (start === from || entry.kind !== 'loose' || / /.test(entry.phrase)),
      ),
    });
  };
  const plain = text.replace(rest, (part) => ' '.repeat(part.length));
  for (const { index, 0: separator } of plain.matchAll(separators)) {
    close(index);
    start = index + separator.length;
    apart = /;|đồng thời|sau đó|then|rồi/i.test(separator);
  }
  close(plain.trimEnd().length);
  return segments;
}

function inPair(act: WordHit, parts: readonly WordHit[]): boolean {
  return hitsOf(parts, 'pair').some((pair) => pair.start < act.start && act.end <= pair.end);
}
