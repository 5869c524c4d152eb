import type { Edit } from '../diagnostic.ts';
import type { SourceFile } from '../source/file.ts';
import type { Judged } from './engine.ts';

/**
 * The edits of the fixes that may be made now, file by file: safe ones, and unsafe ones of the rules that were named.
 * Of fixes that touch one another only the first is taken; the next round, on the text as it is then, takes the rest.
 */
export function editsToMake(
  judged: readonly Judged[],
  unsafe: ReadonlySet<string>,
  requested: ReadonlySet<SourceFile>,
): Map<SourceFile, Edit[]> {
  const chosen = new Map<SourceFile, Edit[]>();
  for (const { finding, suppressed } of judged) {
    if (suppressed !== null) continue;
    const fix = finding.fixes.find(({ safety }) => safety === 'safe' || unsafe.has(finding.rule));
    if (fix === undefined || !fix.edits.every(({ place }) => requested.has(place.file))) continue;
    if (fix.edits.some((edit) => touches(edit, chosen.get(edit.place.file) ?? []))) continue;
    for (const edit of fix.edits) chosen.set(edit.place.file, [...(chosen.get(edit.place.file) ?? []), edit]);
  }
  return chosen;
}

function touches({ place }: Edit, edits: readonly Edit[]): boolean {
  return edits.some((other) => place.start <= other.place.end && other.place.start <= place.end);
}
