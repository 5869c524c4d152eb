import { join } from 'node:path';
import {
  type Baseline,
  baselineName,
  keysForBaseline,
  parseBaseline,
  staleKeys,
  writeBaseline,
} from '../audit/baseline.ts';
import type { Report } from '../diagnostic.ts';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import { count } from '../locale/nouns.ts';
import { diskSources } from '../source/disk.ts';
import { shownPath } from '../source/shown-path.ts';
import type { CommandInput, Io } from './command.ts';
import { UsageError } from './errors.ts';
import type { Opened } from './open.ts';
import { write } from './output.ts';

/** The baseline of the plans, if they have one. */
export async function readBaseline({ loaded, language }: Opened, io: Io): Promise<Baseline | undefined> {
  const path = join(loaded.config.root, baselineName);
  const sources = diskSources(io.cwd);
  if ((await sources.kindOf(path)) !== 'file') return undefined;
  const baseline = parseBaseline((await sources.read(path)).text);
  if (baseline === undefined) throw new UsageError(messages(language).problem.brokenBaseline(shownPath(path, io.cwd)));
  return baseline;
}

/** Whether the call is about the baseline itself; that is about all plans, so it takes no files. */
export function changesBaseline(input: CommandInput, language: Language): boolean {
  const wanted = input.options.flag('baseline') || input.options.flag('updateBaseline');
  if (wanted && input.arguments.length > 0) {
    throw new UsageError(
      messages(language).problem.exclusive(
        input.options.flag('baseline') ? '--baseline' : '--update-baseline',
        input.arguments[0]!,
      ),
    );
  }
  return wanted;
}

/** `--baseline` holds what is found now; `--update-baseline` only takes out what is no longer found. */
export async function changeBaseline(
  input: CommandInput,
  io: Io,
  { loaded, language }: Opened,
  report: Report,
  before: Baseline | undefined,
): Promise<void> {
  const path = join(loaded.config.root, baselineName);
  const stale = before === undefined ? [] : staleKeys(before, report.findings);
  const keys = input.options.flag('baseline')
    ? keysForBaseline(report.findings)
    : [...(before?.keys ?? [])].filter((key) => !stale.includes(key));
  const { writeFileSafely } = await import('../source/write-file.ts');
  await writeFileSafely(path, writeBaseline(keys), { overwrite: true });
  const { report: words } = messages(language);
  await write(
    io.stderr,
    `${words.baselineWritten(shownPath(path, io.cwd), count(keys.length, 'finding', language), stale.length)}\n`,
  );
}
