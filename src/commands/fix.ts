import { editsToMake } from '../audit/fixes.ts';
import type { RuleFlags } from '../audit/settings.ts';
import { applyEdits } from '../edit/apply.ts';
import { bufferedSources } from '../source/buffers.ts';
import { diskSources } from '../source/disk.ts';
import type { SourceFile } from '../source/file.ts';
import type { Sources } from '../source/sources.ts';
import { checkPlans } from './check.ts';
import type { CommandInput, Io } from './command.ts';
import { openPlans } from './open.ts';

/** A mended fix may bring another to light; this many rounds are never needed but by fixes that undo each other. */
const mostRounds = 10;

/** A file before and after its fixes. */
export interface FixedFile {
  readonly before: SourceFile;
  readonly after: string;
}

export interface FixedPlans {
  /** The plans as they are with the fixes, in memory. */
  readonly sources: Sources;
  readonly files: readonly FixedFile[];
  /** All that was read for them. */
  readonly inputs: readonly SourceFile[];
  readonly fixes: number;
}

/** Makes the fixes in memory, round by round until none is left. Nothing is written. */
export async function fixPlans(input: CommandInput, io: Io, flags: RuleFlags): Promise<FixedPlans> {
  const unsafe = new Set(input.options.texts('unsafe'));
  const buffers = new Map<string, SourceFile>();
  const before = new Map<string, SourceFile>();
  const sources = bufferedSources(diskSources(io.cwd), buffers);
  let inputs: readonly SourceFile[] = [];
  let fixes = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const opened = await openPlans(input, io, input.arguments, sources);
    inputs = opened.loaded.files;
    const { outcome } = await checkPlans(opened, input.lang, flags);
    const edits = editsToMake(outcome.judged, unsafe, opened.loaded.requested);
    if (edits.size === 0) break;
    for (const [file, own] of edits) {
      if (!before.has(file.path)) before.set(file.path, file);
      const text = applyEdits(
        file.text,
        own.map(({ place, text: by }) => ({ start: place.start, end: place.end, text: by })),
      );
      buffers.set(file.path, { ...file, text });
      fixes += own.length;
    }
  }
  const files = [...before.values()].map((file) => ({ before: file, after: buffers.get(file.path)!.text }));
  return { sources, files: files.filter(({ before: { text }, after }) => text !== after), inputs, fixes };
}
