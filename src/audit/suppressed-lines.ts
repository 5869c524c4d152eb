import type { SourceFile } from '../source/file.ts';
import type { SuppressionComment } from './suppression-comments.ts';

/** Lines, 1-based and both inclusive, on which a comment is the first to hold. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly comment: SuppressionComment;
}

/** What holds for one rule in one file. */
interface Cover {
  /** Ascending, without overlap. */
  readonly stretches: Stretch[];
  /** The first comment for the whole file: no line is left for those behind it. */
  whole: SuppressionComment | undefined;
}

/** The comment that takes back what a rule finds on a line; the first of several. */
export type CommentAt = (rule: string, file: SourceFile, line: () => number) => SuppressionComment | undefined;

/** Indexes comments, each file's in the order of their lines. */
export function indexComments(comments: readonly SuppressionComment[]): CommentAt {
  const byFile = new Map<SourceFile, Map<string, Cover>>();
  for (const comment of comments) {
    const byRule = byFile.get(comment.file) ?? new Map<string, Cover>();
    byFile.set(comment.file, byRule);
    for (const { name } of comment.rules) {
      const cover = byRule.get(name) ?? { stretches: [], whole: undefined };
      byRule.set(name, cover);
      add(cover, comment);
    }
  }
  return (rule, file, line) => {
    const cover = byFile.get(file)?.get(rule);
    return cover && (stretchAt(cover.stretches, line())?.comment ?? cover.whole);
  };
}

function add(cover: Cover, comment: SuppressionComment): void {
  if (cover.whole !== undefined) return;
  if (comment.lines === undefined) {
    cover.whole = comment;
    return;
  }
  const [first, last] = comment.lines;
  const free = Math.max(first, (cover.stretches.at(-1)?.last ?? 0) + 1);
  if (free <= last) cover.stretches.push({ first: free, last, comment });
}

function stretchAt(stretches: readonly Stretch[], line: number): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.last < line) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found !== undefined && found.first <= line ? found : undefined;
}
