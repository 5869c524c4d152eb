import { formatPeriod, type Period } from '../calendar/period.ts';
import type { Language } from '../locale/language.ts';
import type { Expansion } from '../model/expansion.ts';
import { isWithin, type Unit } from '../model/organisation.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanSet } from '../model/plan-set.ts';
import { agencySheet } from './agency.ts';
import { clean } from './cells.ts';
import { type LiveWork, liveWork } from './live.ts';
import { loadSheet } from './load.ts';
import type { Sheet, TableDocument } from './model.ts';
import { peopleOf, sumOf } from './people.ts';
import { periodSheet } from './period-table.ts';
import { personSheet } from './person.ts';
import type { SheetSpan, TableRequest } from './request.ts';
import { select } from './selection.ts';
import { slug, uniqueKeys } from './slug.ts';
import { hullOf, periodOfPlans, sheetPeriods } from './span-periods.ts';
import { tableUnits, unitSheet } from './unit.ts';

/**
 * The tables that were asked for. By agency, objective, month and quarter: a document for each plan, as it is written.
 * By unit, person and load: of all work of the set that counts, whichever plan holds it, so that a sheet says all that
 * somebody has to do and adds up to the loads of the expansion; the plans asked for say whom and what time it is about.
 *
 * @throws UnknownColumnError
 */
export function buildTables(set: PlanSet, expansion: Expansion, request: TableRequest): TableDocument[] {
  const plans = set.plans.filter((plan) => request.selection.files.has(plan.file));
  if (plans.length === 0) return [];
  const documents = documentsOf(plans, set, expansion, request);
  const unique = uniqueKeys();
  return documents
    .filter(({ sheets }) => sheets.length > 0)
    .map((document) => ({ ...document, key: unique(document.key), sheets: withUniqueKeys(document.sheets) }));
}

function documentsOf(
  plans: readonly Plan[],
  set: PlanSet,
  expansion: Expansion,
  request: TableRequest,
): TableDocument[] {
  const { kind, selection } = request;
  switch (kind) {
    case 'agency':
    case 'objective':
      return plans.map((plan) =>
        planDocument(plan, request, [agencySheet(plan, expansion, languageOf(plan, request), request)]),
      );
    case 'month':
    case 'quarter':
      return plans.map((plan) => {
        const within = selection.period ?? plan.period;
        const periods = sheetPeriods(within, request.span ?? kind);
        const language = languageOf(plan, request);
        return planDocument(
          plan,
          request,
          periods.map((period) => periodSheet(plan, period, expansion, language, request)),
        );
      });
    case 'unit':
      return unitDocuments(plans, liveWork(set, expansion), request);
    case 'person':
      return personDocuments(plans, liveWork(set, expansion), request);
    case 'load':
      return [loadDocument(plans, liveWork(set, expansion), request)];
  }
}

function unitDocuments(plans: readonly Plan[], live: LiveWork, request: TableRequest): TableDocument[] {
  const periods = periodsOf(plans, request, 'period');
  return tableUnits(plans, request.selection.units).map((one) => {
    const plan = planOf(one.unit, plans);
    const language = languageOf(plan, request);
    const sheets = periods.map((period) => unitSheet(one, period, plan, live, language, request));
    return {
      ...planDocument(
        plan,
        request,
        sheets.filter((sheet) => sheet !== undefined),
      ),
      title: clean(`${plan.title.value} – ${one.unit.name.value}`),
      key: slug(one.unit.id.value, periodKey(periods)),
    };
  });
}

function personDocuments(plans: readonly Plan[], live: LiveWork, request: TableRequest): TableDocument[] {
  const periods = periodsOf(plans, request, 'month');
  const { loads } = select(live.expansion, request.selection);
  return peopleOf(loads, live.set.organisations).map((someone) => {
    const { person } = someone;
    const plan = planOf(person.unit, plans);
    const language = languageOf(plan, request);
    // Months before somebody comes and after somebody goes have no sheet.
    const worked = periods.filter((period) => {
      const { supply, demand, workingDays } = sumOf(someone, period);
      return supply > 0 || demand > 0 || workingDays > 0;
    });
    const sheets = worked.map((period) => personSheet(someone, period, plan, live, language, request));
    return {
      ...planDocument(plan, request, sheets),
      title: clean(`${person.name.value} – ${plan.title.value}`),
      key: slug(person.id.value, periodKey(periods)),
    };
  });
}

function loadDocument(plans: readonly Plan[], live: LiveWork, request: TableRequest): TableDocument {
  const [plan] = plans;
  const { loads } = select(live.expansion, request.selection);
  const sheets = periodsOf(plans, request, 'period').map((period) =>
    loadSheet(loads, period, plans, live, languageOf(plan!, request), request),
  );
  return planDocument(plan!, request, sheets);
}

function planDocument(plan: Plan, request: TableRequest, sheets: readonly Sheet[]): TableDocument {
  return {
    kind: request.kind,
    language: languageOf(plan, request),
    title: clean(request.document.title ?? plan.title.value),
    author: plan.unit?.name.value ?? plan.organisation.name?.value,
    issued: plan.issued,
    key: slug(plan.id, request.kind),
    sheets,
  };
}

function periodsOf(plans: readonly Plan[], { selection, span }: TableRequest, usual: SheetSpan): Period[] {
  return sheetPeriods(selection.period ?? periodOfPlans(plans), span ?? usual);
}

/** The plan that speaks for a unit: its own, else that of the nearest unit above, else the first. */
function planOf(unit: Unit | undefined, plans: readonly Plan[]): Plan {
  const own = plans.find((plan) => plan.unit === unit);
  return own ?? plans.findLast((plan) => plan.unit !== undefined && isWithin(unit, plan.unit)) ?? plans[0]!;
}

function periodKey(periods: readonly Period[]): string {
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return '';
  return formatPeriod(periods.length === 1 ? first : hullOf(first, last));
}

function withUniqueKeys(sheets: readonly Sheet[]): Sheet[] {
  const unique = uniqueKeys();
  return sheets.map((sheet) => ({ ...sheet, key: unique(sheet.key) }));
}

function languageOf(plan: Plan, { lang, fallbackLanguage }: TableRequest): Language {
  return lang ?? plan.language ?? fallbackLanguage;
}
