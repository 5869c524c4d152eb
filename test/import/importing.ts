import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { folderWith, type Ran, run } from '../support/run.ts';

/** A task as a plan file has it. */
export interface TaskData {
  readonly id: string;
  readonly title: string;
  readonly children?: readonly TaskData[];
  readonly [key: string]: unknown;
}

export interface PlanData {
  readonly tasks: readonly TaskData[];
  readonly [key: string]: unknown;
}

/** What `--format json` says of a table. */
export interface TableData {
  readonly number: number;
  readonly sheet: string | null;
  readonly head: { readonly first: number; readonly last: number };
  readonly rows: Readonly<Record<'in' | 'tasks' | 'groups' | 'continued' | 'objectives' | 'leftOut', number>>;
  readonly columns: readonly {
    readonly column: string;
    readonly heading: string;
    readonly field: string;
    readonly certainty: string;
  }[];
  readonly leftOut: readonly { readonly row: string; readonly reason: string; readonly text: string }[];
  readonly around: readonly { readonly row: string; readonly reason: string }[];
  readonly remarks: readonly { readonly cell: string; readonly kind: string; readonly text?: string }[];
}

export interface ReportData {
  readonly files: readonly {
    readonly file: string;
    readonly tables: readonly TableData[];
    readonly skipped: readonly { readonly number: number; readonly sheet: string | null; readonly reason: string }[];
    readonly remarks: readonly { readonly kind: string; readonly text?: string }[];
  }[];
  readonly shortForms: readonly { readonly text: string; readonly id: string }[];
  readonly outside: readonly string[];
}

export interface ImportedData extends Ran {
  readonly folder: string;
  readonly plan: PlanData;
  readonly planText: string;
  readonly organisation: Readonly<Record<'units' | 'groups' | 'people', readonly Readonly<Record<string, unknown>>[]>>;
  readonly organisationText: string;
  readonly report: ReportData;
  readonly tables: readonly TableData[];
}

/** Imports one file in a folder of its own, and reads back what was written. */
export async function importing(
  name: string,
  content: string | Uint8Array,
  argv: readonly string[] = [],
): Promise<ImportedData> {
  const folder = folderWith({ [name]: content });
  const ran = await run(['import', name, '-o', 'out.plan.yaml', '--format', 'json', ...argv], { cwd: folder });
  if (ran.code !== 0) throw new Error(ran.stderr);
  const planText = readFileSync(join(folder, 'out.plan.yaml'), 'utf8');
  const organisationText = textIn(folder, 'org.yaml');
  const organisation = parse(organisationText) ?? {};
  const report: ReportData = JSON.parse(ran.stdout);
  return {
    ...ran,
    folder,
    plan: parse(planText),
    planText,
    organisation: { units: [], groups: [], people: [], ...organisation },
    organisationText,
    report,
    tables: report.files[0]!.tables,
  };
}

function textIn(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return '';
  }
}

/** Every task of a plan that has none below it, with its own fields only. */
export function leavesOf(tasks: readonly TaskData[]): TaskData[] {
  return tasks.flatMap((task) => (task.children === undefined ? [task] : leavesOf(task.children)));
}

export function taskNamed({ tasks }: PlanData, start: string): TaskData {
  const stack = [...tasks];
  for (let task = stack.shift(); task !== undefined; task = stack.shift()) {
    if (task.title.startsWith(start)) return task;
    stack.push(...(task.children ?? []));
  }
  throw new Error(`no task begins with ${start}`);
}

/** Lines of cells as a CSV file. */
export function csv(...lines: readonly (readonly string[])[]): string {
  return lines.map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
}
