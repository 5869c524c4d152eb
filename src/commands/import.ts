import { resolve } from 'node:path';
import { ImportError } from '../import/errors.ts';
import type { Imported } from '../import/import-files.ts';
import type { ImportRequest } from '../import/import-request.ts';
import type { ImportReport, WrittenFile } from '../import/report/import-report.ts';
import type { Language } from '../locale/language.ts';
import { diskSources, readBytes } from '../source/disk.ts';
import { shownPath } from '../source/shown-path.ts';
import { plainPaint } from '../text/paint.ts';
import { tool } from '../version.ts';
import type { CommandInput, Io, Run } from './command.ts';
import { UsageError } from './errors.ts';
import { filesOf, writeAll } from './import-files.ts';
import { importMessages } from './import-messages.ts';
import { type StandingOrganisation, standingOrganisation } from './import-organisation.ts';
import { sharedRequest } from './import-request.ts';
import { type ImportTarget, importTarget } from './import-target.ts';
import { languageOf } from './language-of.ts';
import { paintFor, widthOf } from './open.ts';
import { emit, wantedFormats } from './output.ts';
import { refuseInputs } from './refuse-inputs.ts';
import { importFormats } from './specs/import.ts';

/** Makes plan files, and an organisation, out of tables that people kept elsewhere, and says what became of them. */
export const importPlans: Run = async (input, io) => {
  const language = languageOf(input, io);
  const says = importMessages(language);
  const wanted = wantedFormats(
    { ...input, options: { ...input.options, text: () => undefined } },
    importFormats,
    language,
  );
  const target = await importTarget(input, io);
  if (target === undefined) throw new UsageError(says.oneOutput);
  const standing = await standingOrganisation(target.organisation);
  if (standing === undefined) throw new UsageError(says.noOrganisation(shownPath(target.organisation, io.cwd)));
  const sources = input.arguments.map((name) => ({ path: resolve(io.cwd, name) }));
  const places = [...target.plans, target.organisation, ...wanted.map(({ file }) => file)];
  await refuseInputs(places, sources, io, language);
  if (!input.options.flag('force') && !input.options.flag('dryRun')) await refuseToOverwrite(target, io, language);
  const imported = await readFiles(input, io, standing, language);
  const files = await filesOf(imported, target, standing, says.aboutGroups);
  if (files === undefined) throw new UsageError(says.noOrganisation(shownPath(target.organisation, io.cwd)));
  const dryRun = input.options.flag('dryRun');
  if (!dryRun) await writeAll(files);
  const written = files.map(
    ({ path, kind, count, added }): WrittenFile => ({ path: shownPath(path, io.cwd), kind, count, added }),
  );
  await report({ imported, written, dryRun }, wanted, input, io, language);
  return 'clean';
};

async function refuseToOverwrite({ plans }: ImportTarget, io: Io, language: Language): Promise<void> {
  const says = importMessages(language);
  for (const path of plans) {
    const kind = await diskSources(io.cwd).kindOf(path);
    if (kind !== undefined) throw new UsageError(says.exists(shownPath(path, io.cwd)), says.useForce);
  }
}

/** @throws UsageError in place of ImportError, whose words the room of the import has */
async function readFiles(
  input: CommandInput,
  io: Io,
  { register }: StandingOrganisation,
  language: Language,
): Promise<Imported> {
  const { importFiles } = await import('../import/import-files.ts');
  const shared = await sharedRequest(input, language);
  const requests = input.arguments.map((name): ImportRequest => {
    const path = resolve(io.cwd, name);
    return { ...shared, path, name: shownPath(path, io.cwd), bytes: readBytes(path) };
  });
  try {
    return await importFiles(requests, register);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const { problemText } = await import('../import/report/problem-words.ts');
    const { message, help } = problemText(shownPath(error.path, io.cwd), error.data, language);
    throw new UsageError(message, help, { cause: error });
  }
}

async function report(
  data: ImportReport,
  wanted: ReturnType<typeof wantedFormats<(typeof importFormats)[number]>>,
  input: CommandInput,
  io: Io,
  language: Language,
): Promise<void> {
  for (const { name, file } of wanted) {
    if (name === 'json') {
      const { jsonReport } = await import('../import/report/json.ts');
      await emit(jsonReport(data, tool), file, io);
      continue;
    }
    const { terminalReport } = await import('../import/report/terminal.ts');
    const paint = file === undefined ? await paintFor(io.stdout, input, io) : plainPaint;
    await emit(terminalReport(data, { language, paint, width: widthOf(io.stdout) }), file, io);
  }
}
