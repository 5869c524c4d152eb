import { join, resolve } from 'node:path';
import { alarmDuration, icsCalendar, icsCalendars } from '../export/ics.ts';
import type { ExportSource } from '../export/source.ts';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import { count } from '../locale/nouns.ts';
import { select } from '../tables/selection.ts';
import { slug, uniqueKeys } from '../tables/slug.ts';
import { blocked, lookThrough } from './blocked.ts';
import type { CommandInput, Io, Outcome, Run } from './command.ts';
import { type Delivery, deliverAll, isFolder } from './deliver.ts';
import { UsageError } from './errors.ts';
import { type Opened, openPlans } from './open.ts';
import { write } from './output.ts';
import { type Progress, progressOn } from './progress.ts';
import { refuseInputs } from './refuse-inputs.ts';
import { selectionOf } from './selection.ts';
import { type ExportFormat, exportFormats } from './specs/export.ts';
import { tableMessages } from './table-messages.ts';

/** Writes plans for other programs: calendars, MS Project, Mermaid, TaskJuggler. */
export const exportPlans: Run = async (input, io) => {
  const progress = progressOn(io);
  try {
    return await exportWith(progress, input, io);
  } finally {
    progress.end();
  }
};

async function exportWith(progress: Progress, input: CommandInput, io: Io): Promise<Outcome> {
  const [name, ...files] = input.arguments;
  const format = exportFormats.find((one) => one === name)!;
  const opened = await openPlans(input, io, files);
  const { language, loaded } = opened;
  refuseForeignOptions(format, input, language);
  const alarms = alarmsOf(input, language);
  const selection = selectionOf(input, opened);
  const target = await targetOf(format, input, io);
  if (await blocked(opened, input, io)) return 'findings';
  const { note, expansion } = await lookThrough(opened, input);
  progress.say(tableMessages[language].expanding);
  const spread = input.options.text('spread') === 'level' ? 'level' : 'even';
  const source: ExportSource = { set: loaded.set, expansion: expansion(spread), selection, language };
  const deliveries = target.folder ? folderOf(source, target.path, opened, alarms, input) : [];
  if (!target.folder)
    deliveries.push({ path: target.path, content: await textOf(format, source, opened, alarms, input) });
  progress.end();
  await refuseInputs(
    deliveries.map(({ path }) => path),
    loaded.files,
    io,
    language,
  );
  await deliverAll(deliveries, input.options.flag('force'), io, language);
  await sayUnscheduled(source, io);
  await write(io.stderr, note);
  return 'clean';
}

type Target =
  | { readonly folder: false; readonly path: string | undefined }
  | { readonly folder: true; readonly path: string };

/** Where to: standard output, a file, or, for calendars, a folder. */
async function targetOf(format: ExportFormat, input: CommandInput, io: Io): Promise<Target> {
  const written = input.options.text('output');
  if (written === undefined) return { folder: false, path: undefined };
  const path = resolve(io.cwd, written);
  return { folder: format === 'ics' && (await isFolder(written, path)), path };
}

async function textOf(
  format: ExportFormat,
  source: ExportSource,
  opened: Opened,
  alarms: readonly string[],
  input: CommandInput,
): Promise<string> {
  switch (format) {
    case 'ics':
      return icsCalendar(source, { alarms, stamp: stampOf(opened, input) });
    case 'mspdi':
      return (await import('../export/mspdi.ts')).mspdi(source);
    case 'mermaid': {
      const { mermaidGantt, sectionings } = await import('../export/mermaid.ts');
      return mermaidGantt(
        source,
        sectionings.find((one) => one === input.options.text('group')),
      );
    }
    case 'taskjuggler':
      return (await import('../export/taskjuggler.ts')).taskJuggler(source);
  }
}

/** Calendars by the ids of their people. */
function folderOf(
  source: ExportSource,
  folder: string,
  opened: Opened,
  alarms: readonly string[],
  input: CommandInput,
): Delivery[] {
  const unique = uniqueKeys();
  return icsCalendars(source, { alarms, stamp: stampOf(opened, input) }).map(({ owner, text }) => ({
    path: join(folder, `${unique(fileName(owner?.id.value ?? 'unassigned'))}.ics`),
    content: text,
  }));
}

/** Windows keeps some names for its devices, with any extension: Côn would write to the console. */
function fileName(id: string): string {
  const name = slug(id);
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? `${name}-` : name;
}

/** The clock leaves no trace in a file: entries are stamped with `--today` where it is given, else by the plan. */
function stampOf({ today }: Opened, input: CommandInput): number | undefined {
  return input.options.text('today') === undefined ? undefined : today;
}

/** @throws UsageError where an option means nothing to the format */
function refuseForeignOptions(format: ExportFormat, { options }: CommandInput, language: Language): void {
  const { problem } = messages(language);
  if (options.texts('alarm').length > 0 && format !== 'ics') throw new UsageError(problem.exclusive('--alarm', format));
  if (options.text('group') !== undefined && format !== 'mermaid')
    throw new UsageError(problem.exclusive('--group', format));
}

function alarmsOf(input: CommandInput, language: Language): string[] {
  return input.options.texts('alarm').map((text) => {
    const duration = alarmDuration(text);
    if (duration === undefined)
      throw new UsageError(messages(language).problem.badValue('--alarm', text, '3d, 15h, 1w'));
    return duration;
  });
}

/** Nothing is invented for work without a date: it stands in no calendar, and that is said. */
async function sayUnscheduled({ expansion, selection, language }: ExportSource, io: Io): Promise<void> {
  const { unscheduled } = select(expansion, selection);
  if (unscheduled.length === 0) return;
  const tasks = count(unscheduled.length, 'task', language);
  const text =
    language === 'vi'
      ? `${tasks} chưa xác định thời hạn nên không được xuất`
      : `${tasks} without a date left out of the export`;
  await write(io.stderr, `${text}\n`);
}
