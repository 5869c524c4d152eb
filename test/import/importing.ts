import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
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

export interface LeftOutData {
  readonly table: number;
  readonly row: string;
  readonly reason: string;
  readonly text: string;
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
  readonly grids: readonly number[];
  readonly leftOut: readonly LeftOutData[];
  readonly around: readonly LeftOutData[];
  readonly remarks: readonly { readonly cell: string; readonly kind: string; readonly text?: string }[];
}

export interface ReportData {
  readonly files: readonly {
    readonly file: string;
    readonly tables: readonly TableData[];
    readonly ids: readonly { readonly cell: string; readonly kind: string }[];
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

/** A document with its tasks in the words of their cells: names in place of ids. */
export interface ReadDocument extends ImportedData {
  /** The task whose title begins so, with its own fields; of its children their titles. */
  readonly task: (start: string) => Readonly<Record<string, unknown>>;
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

/** Imports a document of the collection in `test/fixtures/import`. */
export async function importingDocument(name: string, argv: readonly string[] = []): Promise<ReadDocument> {
  const bytes = readFileSync(new URL(`../fixtures/import/${name}`, import.meta.url));
  const data = await importing(name, bytes, argv);
  for (const { rows } of data.tables) {
    const { tasks, groups, continued, objectives, leftOut } = rows;
    expect(tasks + groups + continued + objectives + leftOut).toBe(rows.in);
  }
  expect(leavesOf(data.plan.tasks)).toHaveLength(data.tables.reduce((sum, { rows }) => sum + rows.tasks, 0));
  const { code, stdout } = await run(['validate', 'out.plan.yaml', '--preset', 'schema-only', '--format', 'concise'], {
    cwd: data.folder,
  });
  expect(stdout).toBe('');
  expect(code).toBe(0);
  return { ...data, task: (start) => withNames(taskNamed(data.plan, start), data) };
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

const ofPeople = new Set(['lead', 'support', 'supervisor', 'each']);

function withNames({ id: _, children, ...fields }: TaskData, data: ImportedData): Record<string, unknown> {
  const named = Object.entries(fields).map(([key, value]) => {
    if (key === 'objective') return [key, titleOf(value, data)];
    return [key, ofPeople.has(key) ? namesIn(value, data) : value];
  });
  return {
    ...Object.fromEntries(named),
    ...(children === undefined ? {} : { children: children.map(({ title }) => title) }),
  };
}

function titleOf(id: unknown, { plan }: ImportedData): unknown {
  const objectives: unknown = plan.objectives;
  return Array.isArray(objectives) ? objectives.find((one) => one.id === id)?.title : undefined;
}

/** `Phòng KHTC`, or `Phòng KHTC: Trần Văn Thắng` where a unit has its focal point. */
function namesIn(value: unknown, { organisation }: ImportedData): unknown {
  const members = [...organisation.units, ...organisation.groups, ...organisation.people];
  const nameOf = (id: unknown): unknown => members.find((member) => member.id === id)?.name;
  const shown = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null || !('unit' in one) || !('person' in one)) return nameOf(one);
    return `${nameOf(one.unit)}: ${nameOf(one.person)}`;
  };
  return Array.isArray(value) ? value.map(shown) : shown(value);
}

/** The cells that a kind of remark names, and what stands in them: `F5: Quý II`. */
export function remarksOf({ tables }: ImportedData, kind: string): string[] {
  return tables.flatMap(({ remarks }) =>
    remarks.filter((one) => one.kind === kind).map(({ cell, text }) => `${cell}: ${text}`),
  );
}

/** Rows left out, by number and reason. */
export function leftOutOf({ leftOut }: TableData): string[] {
  return leftOut.map(({ row, reason }) => `${row} ${reason}`);
}

/** Which field each column was read as. */
export function columnsOf({ columns }: TableData): Record<string, string> {
  return Object.fromEntries(columns.map(({ column, field }) => [column, field]));
}

/** Lines of cells as a CSV file. */
export function csv(...lines: readonly (readonly string[])[]): string {
  return lines.map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
}
