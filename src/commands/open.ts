import { formatISO } from 'date-fns/formatISO';
import { type Day, parseDay } from '../calendar/day.ts';
import { chooseLanguage } from '../locale/choose-language.ts';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import { type Loaded, loadPlanSet } from '../read/load.ts';
import { diskSources } from '../source/disk.ts';
import type { Sources } from '../source/sources.ts';
import { readStdin } from '../source/stdin.ts';
import { chalkPaint, decideColour, type Paint } from '../text/paint.ts';
import type { CommandInput, Io } from './command.ts';
import { UsageError } from './errors.ts';

/** The plans that a command works on, and how it speaks of them. */
export interface Opened {
  readonly loaded: Loaded;
  /** Of what is no finding: headings, summaries. */
  readonly language: Language;
  readonly today: Day;
}

/** Reads the plans that the arguments name, or those of the folder. */
export async function openPlans(
  input: CommandInput,
  io: Io,
  files: readonly string[],
  sources: Sources = diskSources(io.cwd),
): Promise<Opened> {
  const { options } = input;
  const stdin = files.includes('-')
    ? await readStdin(io.stdin, options.text('stdinFilename') ?? 'plan.yaml', io.cwd)
    : undefined;
  const loaded = await loadPlanSet({
    sources,
    cwd: io.cwd,
    arguments: files,
    ...(options.text('config') === undefined ? {} : { configPath: options.text('config')! }),
    ...(stdin === undefined ? {} : { stdin }),
  });
  const plans = new Set(
    loaded.set.plans.filter((plan) => loaded.requested.has(plan.file)).map((plan) => plan.language),
  );
  const plan = plans.size === 1 ? [...plans][0] : undefined;
  const language = chooseLanguage({ flag: input.lang, plan, config: loaded.config.language, env: io.env });
  return { loaded, language, today: todayOf(input, language) };
}

/** The date of `--today`, else that of the machine in its own zone: the one place where the clock is read. */
export function todayOf(input: CommandInput, language: Language): Day {
  const text = input.options.text('today');
  if (text === undefined) {
    return parseDay(formatISO(new Date(), { representation: 'date' }))!;
  }
  const day = parseDay(text);
  if (day === undefined) throw new UsageError(messages(language).problem.badValue('--today', text, '2026-11-23'));
  return day;
}

/** Colours for a stream, by the flags, the environment and the terminal. */
export function paintFor(stream: Io['stdout'], input: CommandInput, io: Io): Promise<Paint> {
  return chalkPaint(decideColour({ flag: input.options.choice('color'), env: io.env, isTTY: stream.isTTY === true }));
}

/** Columns to fill: those of the terminal; 80 elsewhere. */
export function widthOf(stream: Io['stdout']): number {
  return stream.columns ?? 80;
}
