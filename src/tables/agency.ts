import type { Language } from '../locale/language.ts';
import type { Expansion } from '../model/expansion.ts';
import type { Plan } from '../model/plan.ts';
import { chooseColumns } from './choose-columns.ts';
import { groupTasks, idleObjectives } from './groups.ts';
import { type PaperContext, planHeading } from './heading.ts';
import { withHeads } from './issuer-heads.ts';
import { itemSource, taskFilter } from './items.ts';
import type { Sheet } from './model.ts';
import { closingLine, planFeet, tableOf } from './paper.ts';
import type { Layout, TableRequest } from './request.ts';
import { rowsOf } from './rows.ts';
import type { Selection } from './selection.ts';

const usual = ['number', 'title', 'lead', 'support', 'deliverable', 'due', 'note'];

/** The assignment table of a plan: what each unit is to do (phụ lục phân công nhiệm vụ). */
export function agencySheet(plan: Plan, expansion: Expansion, language: Language, request: TableRequest): Sheet {
  const keep = taskFilter(expansion, request.selection);
  const grouping = request.kind === 'objective' ? 'objective' : request.group;
  const source = itemSource(expansion, language);
  const idle = request.kind === 'objective' && isUnfiltered(request.selection) ? idleObjectives(plan) : [];
  const groups = groupTasks(plan, keep, grouping, source, idle);
  const within = request.selection.period ?? plan.period;
  const columns = chooseColumns([plan], usual, withHeads(request, plan, language), {
    language,
    voice: request.people ? 'both' : 'agency',
    within,
  });
  const naming = request.people ? 'guests' : 'units';
  const rows = rowsOf(groups, columns, { expansion, language, naming }, { groups: 'roman' });
  const layout = request.layout ?? defaultLayout(plan);
  const paper: PaperContext = { plan, language, layout, flags: request.document, part: undefined };
  return {
    key: 'table',
    name: plan.title.value,
    heading: planHeading(paper, appendixTitles[language]),
    ...tableOf(columns, rows, request, language),
    closing: closingLine(groups, paper),
    ...planFeet(paper),
  };
}

function isUnfiltered({ people, units, period }: Selection): boolean {
  return people.length + units.length === 0 && period === undefined;
}

const appendixTitles: Readonly<Record<Language, string>> = {
  vi: 'Phân công nhiệm vụ thực hiện',
  en: 'Assignment of tasks',
};

/** A numbered plan has its tables in an appendix; one without a number is a document of its own. */
function defaultLayout({ document }: Plan): Layout {
  return document?.number === undefined && document?.symbol === undefined ? 'document' : 'appendix';
}
