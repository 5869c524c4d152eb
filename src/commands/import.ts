import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Day, parseDay } from '../calendar/day.ts';
import { isPeriod, parsePeriod } from '../calendar/period.ts';
import { ImportError } from '../import/errors.ts';
import type { Field } from '../import/head/field.ts';
import type { Imported } from '../import/import-files.ts';
import type { ImportRequest } from '../import/import-request.ts';
import type { ImportReport, WrittenFile } from '../import/report/import-report.ts';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import { diskSources, readBytes } from '../source/disk.ts';
import { shownPath } from '../source/shown-path.ts';
import { plainPaint } from '../text/paint.ts';
import { tool } from '../version.ts';
import type { CommandInput, Io, Run } from './command.ts';
import { UsageError } from './errors.ts';
import { importMessages } from './import-messages.ts';
import { type StandingOrganisation, standingOrganisation, withMembers } from './import-organisation.ts';
import { type ImportTarget, importTarget, pathFrom, schemaFor } from './import-target.ts';
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

async function sharedRequest(
  input: CommandInput,
  language: Language,
): Promise<Omit<ImportRequest, 'path' | 'name' | 'bytes'>> {
  const { options } = input;
  const { problem } = messages(language);
  const period = options.text('period');
  const found = period === undefined ? undefined : parsePeriod(period);
  if (period !== undefined && !isPeriod(found!))
    throw new UsageError(problem.badValue('--period', period, '2026, 2026-Q2, 2026-09/2027-05'));
  return {
    sheets: options.texts('sheet'),
    tables: options.texts('table').map((text) => tableNumber(text, language)),
    choices: await choicesOf(options.texts('map'), language),
    skipHidden: options.flag('skipHidden'),
    title: options.text('title'),
    period,
    unit: options.text('unit'),
    issued: dayOption(options.text('issued'), language),
  };
}

function tableNumber(text: string, language: Language): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new UsageError(messages(language).problem.badValue('--table', text, '1, 2, 3'));
}

function dayOption(text: string | undefined, language: Language): Day | undefined {
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (day === undefined) throw new UsageError(messages(language).problem.badValue('--issued', text, '2026-01-26'));
  return day;
}

/** `--map "Cột=field"`: by the folded heading, or the letters of the column. */
async function choicesOf(texts: readonly string[], language: Language): Promise<ReadonlyMap<string, Field>> {
  const { fields, isField } = await import('../import/head/field.ts');
  const { foldHeading } = await import('../import/head/match-heading.ts');
  const choices = new Map<string, Field>();
  for (const text of texts) {
    const at = text.lastIndexOf('=');
    const [heading, field] = [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 1).trim()];
    if (at < 1 || heading === '' || !isField(field)) {
      throw new UsageError(messages(language).problem.badValue('--map', text, `"…=${fields.join('|')}"`));
    }
    choices.set(foldHeading(heading), field);
  }
  return choices;
}

interface MadeFile extends WrittenFile {
  readonly text: string;
}

/** The texts of the plans and of the organisation; undefined where the organisation that stands there cannot be added to. */
async function filesOf(
  { files }: Imported,
  { plans, organisation }: ImportTarget,
  { file, register }: StandingOrganisation,
  aboutGroups: string,
): Promise<MadeFile[] | undefined> {
  const { planText } = await import('../import/write/plan-text.ts');
  const { memberLists, newMembers, organisationText } = await import('../import/write/organisation-text.ts');
  const members = newMembers(register.members);
  const count = memberLists.reduce((sum, list) => sum + members[list].length, 0);
  const made: MadeFile[] = [];
  if (file !== undefined && count > 0) {
    const text = await withMembers(file, members);
    if (text === undefined) return undefined;
    made.push({
      path: organisation,
      kind: 'organisation',
      count,
      added: true,
      text: (file.bom ? '\ufeff' : '') + text,
    });
  } else if (count > 0) {
    const first = files[0]!.plan;
    const head = {
      schema: await schemaFor(organisation, 'organisation'),
      name: first.unit?.name,
      calendar: first.language === 'vi' ? 'VN' : undefined,
      aboutGroups,
    };
    made.push({ path: organisation, kind: 'organisation', count, added: false, text: organisationText(members, head) });
  }
  const isThere = file !== undefined || count > 0;
  for (const [
    at,
    {
      plan,
      report: { tables },
    },
  ] of files.entries()) {
    const path = plans[at]!;
    const names = {
      schema: await schemaFor(path, 'plan'),
      organisation: isThere ? pathFrom(path, organisation) : undefined,
    };
    const tasks = tables.reduce((sum, table) => sum + table.tasks, 0);
    made.push({ path, kind: 'plan', count: tasks, added: false, text: planText(plan, names) });
  }
  return made;
}

/** Each file whole. The organisation goes first: a plan that names it finds it. */
async function writeAll(files: readonly MadeFile[]): Promise<void> {
  const { writeFileSafely } = await import('../source/write-file.ts');
  for (const { path, text } of files) {
    // A folder that cannot be made shows itself when the file in it is written.
    await mkdir(dirname(path), { recursive: true }).catch(() => undefined);
    await writeFileSafely(path, text, { overwrite: true });
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
