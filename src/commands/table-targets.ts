import { join, resolve } from 'node:path';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import { formatOfFile, type TableFormatName, tableFormat, tableFormats } from '../tables/formats.ts';
import type { TableDocument } from '../tables/model.ts';
import type { CommandInput, Io } from './command.ts';
import { isFolder } from './deliver.ts';
import { UsageError } from './errors.ts';
import { tableMessages } from './table-messages.ts';

/** A format, and where its files go; undefined: standard output. */
export interface Target {
  readonly format: TableFormatName;
  /** Absolute. */
  readonly path: string | undefined;
  /** One file for each document. */
  readonly isFolder: boolean;
}

/** One file to be written: what goes into it, and where. */
export interface Output {
  readonly format: TableFormatName;
  readonly path: string | undefined;
  readonly document: TableDocument;
}

/** What `--format F[=PATH]` and `-o PATH` ask for: a file's name tells its format where nothing else does. */
export async function targetsOf(input: CommandInput, io: Io, language: Language): Promise<Target[]> {
  const output = input.options.text('output');
  const written = input.options.texts('format');
  const wanted = written.map((text) => {
    const at = text.indexOf('=');
    const name = at < 0 ? text : text.slice(0, at);
    const format = tableFormats.find((one) => one === name);
    if (format === undefined)
      throw new UsageError(messages(language).problem.badValue('--format', name, tableFormats.join(', ')));
    return { format, path: at < 0 ? output : text.slice(at + 1) };
  });
  if (wanted.length === 0) {
    const format = output === undefined ? 'terminal' : formatOfFile(output);
    if (format === undefined) throw new UsageError(tableMessages[language].folderNeedsFormat(output!));
    wanted.push({ format, path: output });
  }
  const targets: Target[] = [];
  for (const { format, path } of wanted) {
    if (path === undefined && !tableFormat(format).text)
      throw new UsageError(tableMessages[language].needsFile(format));
    const absolute = path === undefined ? undefined : resolve(io.cwd, path);
    targets.push({ format, path: absolute, isFolder: path !== undefined && (await isFolder(path, absolute!)) });
  }
  const files = targets.flatMap(({ path, isFolder: folder }) => (folder || path === undefined ? [] : [path]));
  if (new Set(files).size < files.length)
    throw new UsageError(messages(language).problem.exclusive('--output', '--format'));
  return targets;
}

/** The files of the targets: of a folder one for each document, else one that holds them all. */
export function outputsOf(targets: readonly Target[], documents: readonly TableDocument[]): Output[] {
  return targets.flatMap(({ format, path, isFolder: folder }): Output[] => {
    if (path === undefined || !folder) return [{ format, path, document: merged(documents) }];
    const { extension } = tableFormat(format);
    return documents.map((document) => ({ format, path: join(path, `${document.key}.${extension}`), document }));
  });
}

/** All sheets as one document, named after the first. */
function merged(documents: readonly TableDocument[]): TableDocument {
  const [first, ...others] = documents;
  if (others.length === 0) return first!;
  const sheets = documents.flatMap(({ key, sheets: own }) =>
    own.map((sheet) => ({ ...sheet, key: `${key}-${sheet.key}` })),
  );
  return { ...first!, sheets };
}
