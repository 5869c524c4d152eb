import { resolve } from 'node:path';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import { diskSources } from '../source/disk.ts';
import { shownPath } from '../source/shown-path.ts';
import type { Io } from './command.ts';
import { UsageError } from './errors.ts';

/** A file that was read, by its absolute path. */
interface Input {
  readonly path: string;
}

/**
 * Keeps what was read from being lost: no result goes where a plan, an organisation, a calendar or the configuration
 * stands that it is made from, under whatever name. `--force` does not mean those.
 *
 * @param places what is to be written, relative to the working folder; undefined: standard output
 * @throws UsageError
 */
export async function refuseInputs(
  places: readonly (string | undefined)[],
  inputs: readonly Input[],
  io: Io,
  language: Language,
): Promise<void> {
  const { kindOf, realPath } = diskSources(io.cwd);
  let read: Set<string> | undefined;
  for (const written of places) {
    const place = written === undefined ? undefined : resolve(io.cwd, written);
    if (place === undefined || (await kindOf(place)) !== 'file') continue;
    read ??= new Set(await Promise.all(inputs.map(({ path }) => realPath(path))));
    if (!read.has(await realPath(place))) continue;
    const { ontoInput, otherOutput } = messages(language).problem;
    throw new UsageError(ontoInput(shownPath(place, io.cwd)), otherOutput);
  }
}
