import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { foldersAbove } from '../source/discover.ts';
import { diskSources } from '../source/disk.ts';
import { stripMarks } from '../text/fold.ts';
import type { CommandInput, Io } from './command.ts';
import { isFolder } from './deliver.ts';

/** Where the files of an import go. */
export interface ImportTarget {
  /** Of each plan, in the order of the files. */
  readonly plans: readonly string[];
  readonly organisation: string;
}

/** The paths of the plans and of their organisation; undefined where several files are to go into one. */
export async function importTarget(input: CommandInput, io: Io): Promise<ImportTarget | undefined> {
  const written = input.options.text('output') ?? '.';
  const path = resolve(io.cwd, written);
  const inFolder = await isFolder(written, path);
  if (!inFolder && input.arguments.length > 1) return undefined;
  const plans = inFolder ? planPaths(path, input.arguments) : [path];
  const named = input.options.text('organisation');
  const organisation = named === undefined ? join(dirname(plans[0]!), 'org.yaml') : resolve(io.cwd, named);
  return { plans, organisation };
}

/** `Kế hoạch 2026.xlsx` becomes `ke-hoach-2026.plan.yaml`; a second file of that name gets a number. */
function planPaths(folder: string, files: readonly string[]): string[] {
  const names = files.map((file) => plainName(basename(file).replace(/\.[^.]+$/, '')));
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((one) => one === name).length;
    return join(folder, `${before === 0 ? name : `${name}-${before + 1}`}.plan.yaml`);
  });
}

function plainName(text: string): string {
  const plain = stripMarks(text.normalize('NFC').toLowerCase())
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.replace(/-?plan$/, '') || 'plan';
}

/** One file as seen from another, with slashes. */
export function pathFrom(file: string, target: string): string {
  return relative(dirname(file), target).split(sep).join('/');
}

/** The schema for a file that is to stand somewhere: that of the nearest `schemas` folder above, else beside it. */
export async function schemaFor(file: string, name: 'plan' | 'organisation'): Promise<string> {
  const sources = diskSources(dirname(file));
  for (const folder of foldersAbove(dirname(file))) {
    const path = join(folder, 'schemas', `${name}.schema.json`);
    if ((await sources.kindOf(path)) === 'file') return pathFrom(file, path);
  }
  return `schemas/${name}.schema.json`;
}
