import { type Day, formatDay, parseDay } from '../calendar/day.ts';
import { isPeriod, type Period, parsePeriod } from '../calendar/period.ts';
import { fold } from '../text/fold.ts';
import { type DocumentHead, readDocumentHead } from './document-head.ts';
import type { ObjectiveDraft, TaskDraft } from './draft.ts';
import { ImportError } from './errors.ts';
import { readTargets } from './fields/read-targets.ts';
import type { Grid, GridFile } from './grid.ts';
import { hasText } from './grid.ts';
import { type ColumnChoices, choiceOf } from './head/choices.ts';
import type { MemberDraft, Register } from './owners/register.ts';
import { findPeriod } from './plan-period.ts';
import { readGrids } from './read/read-grids.ts';
import type { FileRemark, PlacedRemark } from './remark.ts';
import type { FileReport, TableReport } from './report/file-report.ts';
import { buildTasks } from './rows/build-tasks.ts';
import { classifyRows } from './rows/classify.ts';
import { nestRows } from './rows/nest.ts';
import { assignTaskIds } from './rows/task-ids.ts';
import { findSections, type Section, type Sections } from './sections.ts';
import type { PlanDraft } from './write/plan-text.ts';

/** A file to be made into a plan, and what the caller knows of it. */
export interface ImportRequest {
  readonly path: string;
  /** As messages show it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Sheets by name or number, tables by number; empty: all that are not hidden. */
  readonly sheets: readonly string[];
  readonly tables: readonly number[];
  readonly choices: ColumnChoices;
  readonly skipHidden: boolean;
  readonly title: string | undefined;
  readonly period: string | undefined;
  /** The name of the unit whose plan it is. */
  readonly unit: string | undefined;
  readonly issued: Day | undefined;
}

export interface ImportedFile {
  readonly plan: PlanDraft;
  readonly report: FileReport;
}

/**
 * Makes a plan out of a file. Whoever it names is taken in by the register, which has no ids yet: they are given once all
 * files are read.
 *
 * @throws ImportError
 */
export async function importFile(request: ImportRequest, register: Register): Promise<ImportedFile> {
  const { path, bytes } = request;
  const file = await readGrids({ path, bytes, wantsSheet: (name, hidden) => wants(request, name, undefined, hidden) });
  const sections = sectionsOf(request, file);
  const head = readDocumentHead(sections.above);
  const language = languageOf(sections);
  const { iso, period, remark } = periodOf(request, sections, head);
  const remarks: FileRemark[] = remark === undefined ? [] : [remark];
  if (file.encoding !== undefined) remarks.push({ kind: 'encoding', encoding: file.encoding });
  const issued = issuedOf(request, head, remarks);
  const own = ownUnit(request, head, register, remarks);
  const objectives = objectiveList();
  const tasks: TaskDraft[] = [];
  const tables: TableReport[] = [];
  for (const section of sections.sections) {
    const context = { register, within: period, language, issued: issued !== undefined, objective: objectives.of };
    const { table, tasks: found } = readSection(section, context, request.skipHidden);
    tables.push(table);
    tasks.push(...found);
  }
  if (tasks.length + objectives.list.length === 0) throw noTasks(path, file);
  const idRemarks: PlacedRemark[] = [];
  assignTaskIds(tasks, language, idRemarks);
  const title = request.title ?? head.title ?? titleFromName(request.name);
  if (request.title === undefined && head.title === undefined) remarks.push({ kind: 'title', text: title });
  const plan: PlanDraft = {
    title,
    period: iso,
    language,
    unit: own,
    issued: issued === undefined ? undefined : formatDay(issued),
    document: documentOf(head),
    objectives: objectives.list,
    tasks,
  };
  return { plan, report: { name: request.name, tables, skipped: sections.skipped, remarks, idRemarks } };
}

type SectionContext = Omit<Parameters<typeof buildTasks>[1], 'columns' | 'remarks'>;

function readSection(
  section: Section,
  context: SectionContext,
  skipHidden: boolean,
): { table: TableReport; tasks: TaskDraft[] } {
  const remarks: PlacedRemark[] = [];
  const whole = { ...context, columns: section.columns, remarks };
  const rows = section.rows.filter(({ row }) => hasText(row)).length;
  const about = { section, remarks, rowsIn: rows };
  if (section.about === 'targets') {
    const { objectives, leftOut: more } = readTargets(section, whole);
    return { table: { ...about, tasks: 0, groups: 0, goingOn: 0, objectives, leftOut: more }, tasks: [] };
  }
  const { items, leftOut: unread, goingOn } = classifyRows(section, skipHidden);
  const built = buildTasks(nestRows(items), whole);
  const table: TableReport = {
    ...about,
    tasks: built.leaves,
    groups: built.groups,
    goingOn,
    objectives: 0,
    leftOut: [...unread, ...built.leftOut],
  };
  return { table, tasks: built.tasks };
}

function sectionsOf(request: ImportRequest, file: GridFile): Sections {
  const { path, choices } = request;
  refuseUnknown(request, file);
  const wantsGrid = (grid: Grid): boolean => wants(request, grid.name, grid.number, grid.hidden);
  const sections = findSections(file, { wantsGrid, choices });
  if (sections.sections.length === 0) throw noTasks(path, file);
  refuseUnused(request, sections);
  return sections;
}

function noTasks(path: string, { grids }: GridFile): ImportError {
  const headings = grids.flatMap(({ rows }) =>
    rows.slice(0, 12).map(({ cells }) =>
      cells
        .flatMap((cell) => cell?.text ?? [])
        .slice(0, 6)
        .join(' | '),
    ),
  );
  const fullest = headings.reduce((most, line) => (line.split('|').length > most.split('|').length ? line : most), '');
  return new ImportError(path, { problem: 'no-tasks', tables: grids.length, headings: [fullest.replace(/\s+/g, ' ')] });
}

function refuseUnknown({ path, sheets, tables }: ImportRequest, { grids }: GridFile): void {
  const names = grids.flatMap(({ name }) => name ?? []);
  for (const sheet of sheets) {
    if (!grids.some(({ name, number }) => isSheet(sheet, name, number))) {
      throw new ImportError(path, { problem: 'no-sheet', sheet, sheets: names });
    }
  }
  for (const table of tables) {
    if (!grids.some(({ number }) => number === table)) {
      throw new ImportError(path, { problem: 'no-table', table, tables: grids.length });
    }
  }
}

/** A column that `--map` names has to be there. */
function refuseUnused({ path, choices }: ImportRequest, { sections }: Sections): void {
  for (const [name, field] of choices) {
    const one = new Map([[name, field]]);
    const isUsed = sections.some(({ head, columns }) =>
      columns.some(({ column }) => {
        const heading = head.headings.find((found) => found.column === column);
        return choiceOf(heading?.upper, heading?.text, column, one) !== undefined;
      }),
    );
    const headings = sections.flatMap(({ columns }) => columns.map(({ heading }) => heading));
    if (!isUsed) throw new ImportError(path, { problem: 'no-column', column: name, headings });
  }
}

function isSheet(wanted: string, name: string | undefined, number: number | undefined): boolean {
  return (name !== undefined && fold(name) === fold(wanted)) || (number !== undefined && wanted === String(number));
}

/** Sheets that were asked for; else all that can be seen. */
function wants(
  { sheets, tables }: ImportRequest,
  name: string | undefined,
  number: number | undefined,
  hidden: boolean,
): boolean {
  if (sheets.length > 0 && (name !== undefined || number !== undefined)) {
    // Before the sheets are numbered, a number may mean any of them.
    return sheets.some((sheet) => isSheet(sheet, name, number) || (number === undefined && /^\d+$/.test(sheet)));
  }
  if (tables.length > 0 && number !== undefined) return tables.includes(number);
  return !hidden;
}

function periodOf(
  { path, name, period }: ImportRequest,
  { above, sections }: Sections,
  { title }: DocumentHead,
): { iso: string; period: Period; remark: FileRemark | undefined } {
  if (period !== undefined) {
    const given = parsePeriod(period);
    if (isPeriod(given)) return { iso: period, period: given, remark: undefined };
  }
  const names = [
    name.replace(/\.[^.]+$/, ''),
    ...sections.flatMap(({ grids }) => grids.flatMap((grid) => grid.name ?? [])),
  ];
  const found = findPeriod({ title, above, sections, names });
  if (found === undefined) throw new ImportError(path, { problem: 'no-period' });
  return found;
}

function issuedOf({ issued }: ImportRequest, head: DocumentHead, remarks: FileRemark[]): Day | undefined {
  if (issued !== undefined) return issued;
  if (head.issued === undefined) return undefined;
  remarks.push({ kind: 'issued', text: head.issued.text, day: head.issued.day });
  return parseDay(head.issued.day);
}

function ownUnit(
  { unit }: ImportRequest,
  head: DocumentHead,
  register: Register,
  remarks: FileRemark[],
): MemberDraft | undefined {
  const named = unit ?? head.body;
  if (named === undefined) return undefined;
  if (unit === undefined) remarks.push({ kind: 'unit', text: named });
  const member = register.memberById(named) ?? register.unit(named);
  return member.kind === 'unit' ? member : undefined;
}

function documentOf({ type, number, symbol, place, parentBody }: DocumentHead): PlanDraft['document'] {
  return Object.fromEntries(
    Object.entries({ type, number, symbol, place, parentBody }).filter(([, value]) => value !== undefined),
  );
}

/** The headings and titles tell: letters with Vietnamese marks stand in no English plan. */
function languageOf({ sections }: Sections): 'vi' | 'en' {
  const text = sections
    .flatMap(({ columns, rows }) => [
      ...columns.map(({ heading }) => heading),
      ...rows.slice(0, 30).flatMap(({ row }) => row.cells.map((cell) => cell?.text ?? '')),
    ])
    .join(' ');
  const marked = text.match(/[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/giu)?.length ?? 0;
  return marked > text.length / 100 ? 'vi' : 'en';
}

function titleFromName(name: string): string {
  const plain = name
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]+$/, '')
    .replace(/[_]+/g, ' ')
    .trim();
  return plain === '' ? name : plain;
}

/** Objectives by their titles, in the order in which they are met. */
function objectiveList(): { list: ObjectiveDraft[]; of: (title: string) => ObjectiveDraft } {
  const list: ObjectiveDraft[] = [];
  const byTitle = new Map<string, ObjectiveDraft>();
  return {
    list,
    of: (title) => {
      const known = byTitle.get(fold(title));
      if (known !== undefined) return known;
      const objective: ObjectiveDraft = { id: `MT${list.length + 1}`, title, lead: undefined, measures: [] };
      list.push(objective);
      byTitle.set(fold(title), objective);
      return objective;
    },
  };
}
