import { dirname } from 'node:path';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import { count } from '../locale/nouns.ts';
import { shownPath } from '../source/shown-path.ts';
import { buildTables } from '../tables/build.ts';
import { UnknownColumnError } from '../tables/choose-columns.ts';
import { columnKeys } from '../tables/columns.ts';
import type { FormatContext } from '../tables/format.ts';
import { tableFormat } from '../tables/formats.ts';
import type { TableDocument } from '../tables/model.ts';
import type { TableRequest } from '../tables/request.ts';
import { plainPaint } from '../text/paint.ts';
import { tool } from '../version.ts';
import { blocked, type LookedThrough, lookThrough } from './blocked.ts';
import type { CommandInput, Io, Run } from './command.ts';
import { type Delivery, deliverAll, refuseStrangers } from './deliver.ts';
import { UsageError } from './errors.ts';
import { type Opened, openPlans, paintFor, widthOf } from './open.ts';
import { write } from './output.ts';
import { type Progress, progressOn } from './progress.ts';
import { refuseInputs } from './refuse-inputs.ts';
import { tableMessages } from './table-messages.ts';
import { tableRequest } from './table-request.ts';
import { type Output, outputsOf, type Target, targetsOf } from './table-targets.ts';

/** Prints the tables that people sign, hang up and work from. */
export const printTables: Run = async (input, io) => {
  const progress = progressOn(io);
  try {
    const opened = await openPlans(input, io, input.arguments);
    const { language } = opened;
    const targets = await targetsOf(input, io, language);
    const request = tableRequest(input, opened);
    const delimiter = delimiterOf(input, language);
    if (await blocked(opened, input, io)) return 'findings';
    const looked = await lookThrough(opened, input);
    progress.say(tableMessages[language].expanding);
    const documents = documentsOf(opened, looked, request, input);
    const outputs = outputsOf(targets, documents);
    const force = input.options.flag('force');
    // Nobody should wait for what is then refused.
    await refuseInputs(
      outputs.map(({ path }) => path),
      opened.loaded.files,
      io,
      language,
    );
    if (!force) await refuseStrangers(outputs, io, language);
    const drawn: Delivery[] = [];
    for (const output of outputs) {
      const context = await contextOf(output, { delimiter, language, progress }, input, io);
      const draw = await tableFormat(output.format).load();
      drawn.push({ path: output.path, content: await draw(output.document, context) });
    }
    progress.end();
    // Nothing is written before everything is drawn.
    await deliverAll(drawn, force, io, language);
    await sayWritten(targets, outputs, io, language);
    await write(io.stderr, looked.note);
    return 'clean';
  } finally {
    progress.end();
  }
};

function documentsOf(
  { loaded, language }: Opened,
  { expansion }: LookedThrough,
  request: TableRequest,
  input: CommandInput,
): TableDocument[] {
  const spread = input.options.text('spread') === 'level' ? 'level' : 'even';
  try {
    const documents = buildTables(loaded.set, expansion(spread), request);
    if (documents.length === 0) throw new UsageError(tableMessages[language].noWork);
    return documents;
  } catch (error) {
    if (!(error instanceof UnknownColumnError)) throw error;
    const { problem } = messages(language);
    const help = error.suggestion === undefined ? undefined : problem.didYouMean(error.suggestion);
    throw new UsageError(problem.badValue('--columns', error.column, columnKeys.join(', ')), help, { cause: error });
  }
}

function delimiterOf({ options }: CommandInput, language: Language): string {
  const written = options.text('delimiter') ?? ',';
  const delimiter = written === 'tab' || written === '\\t' ? '\t' : written;
  if (delimiter.length !== 1 || /["\r\n]/.test(delimiter))
    throw new UsageError(messages(language).problem.badValue('--delimiter', written, ', ; tab'));
  return delimiter;
}

async function contextOf(
  { path, format }: Output,
  { delimiter, language, progress }: { delimiter: string; language: Language; progress: Progress },
  input: CommandInput,
  io: Io,
): Promise<FormatContext> {
  const toTerminal = path === undefined && format === 'terminal';
  return {
    tool,
    paint: toTerminal ? await paintFor(io.stdout, input, io) : plainPaint,
    width: toTerminal ? widthOf(io.stdout) : 120,
    delimiter,
    progress: (done, of) => progress.say(tableMessages[language].drawing(String(done + 1), String(of))),
  };
}

/** How many files came into a folder, whose names nobody gave. */
async function sayWritten(
  targets: readonly Target[],
  outputs: readonly Output[],
  io: Io,
  language: Language,
): Promise<void> {
  for (const { path, isFolder, format } of targets) {
    if (path === undefined || !isFolder) continue;
    const files = outputs.filter((output) => output.format === format && dirname(output.path ?? '') === path).length;
    const text = tableMessages[language].written(count(files, 'file', language), shownPath(path, io.cwd));
    await write(io.stderr, `${text}\n`);
  }
}
