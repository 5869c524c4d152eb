import { formatDay } from '../calendar/day.ts';
import { fold } from '../text/fold.ts';
import { readDocumentHead } from './document/document-head.ts';
import { documentOf, findOwnUnit, issuedOf, languageOf, periodOf, titleFromName } from './document/plan-facts.ts';
import type { ObjectiveDraft, TaskDraft } from './draft.ts';
import { readTargets } from './fields/read-targets.ts';
import { hasText } from './grid.ts';
import type { ImportRequest } from './import-request.ts';
import type { Register } from './owners/register.ts';
import { readGrids } from './read/read-grids.ts';
import type { FileRemark, PlacedRemark } from './remark.ts';
import type { FileReport, TableReport } from './report/file-report.ts';
import { buildTasks } from './rows/build-tasks.ts';
import { classifyRows } from './rows/classify.ts';
import { nestRows } from './rows/nest.ts';
import { assignTaskIds } from './rows/task-ids.ts';
import type { Section } from './sections.ts';
import { noTasks, sectionsOf, wants } from './wanted-tables.ts';
import type { PlanDraft } from './write/plan-text.ts';

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
  if (file.tracked === true) remarks.push({ kind: 'tracked' });
  if (file.encoding !== undefined) remarks.push({ kind: 'encoding', encoding: file.encoding });
  const issued = issuedOf(request, head, remarks);
  findOwnUnit(request, head, register, remarks);
  const objectives = objectiveList(language === 'vi' ? 'MT' : 'O');
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
    unit: register.own,
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

/** Objectives by their titles, in the order in which they are met. */
function objectiveList(letters: string): { list: ObjectiveDraft[]; of: (title: string) => ObjectiveDraft } {
  const list: ObjectiveDraft[] = [];
  const byTitle = new Map<string, ObjectiveDraft>();
  return {
    list,
    of: (title) => {
      const known = byTitle.get(fold(title));
      if (known !== undefined) return known;
      const objective: ObjectiveDraft = { id: `${letters}${list.length + 1}`, title, lead: undefined, measures: [] };
      list.push(objective);
      byTitle.set(fold(title), objective);
      return objective;
    },
  };
}
