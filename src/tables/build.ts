import type { Language } from '../locale/language.ts';
import type { Expansion } from '../model/expansion.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanSet } from '../model/plan-set.ts';
import { agencySheet } from './agency.ts';
import { clean } from './cells.ts';
import type { TableDocument } from './model.ts';
import type { TableRequest } from './request.ts';
import { slug, uniqueKeys } from './slug.ts';

/**
 * The tables that were asked for. By agency, objective, month and quarter: a document for each plan, as it is written.
 * By unit, person and load: of all work of the set that counts, whichever plan holds it, so that a sheet says all that
 * somebody has to do, and adds up to the loads of the expansion.
 */
export function buildTables(set: PlanSet, expansion: Expansion, request: TableRequest): TableDocument[] {
  const unique = uniqueKeys();
  return set.plans
    .filter((plan) => request.selection.files.has(plan.file))
    .map((plan) => planDocument(plan, expansion, request, unique));
}

function planDocument(
  plan: Plan,
  expansion: Expansion,
  request: TableRequest,
  unique: (key: string) => string,
): TableDocument {
  const language = languageOf(plan, request);
  return {
    kind: request.kind,
    language,
    title: clean(request.document.title ?? plan.title.value),
    author: plan.unit?.name.value ?? plan.organisation.name?.value,
    issued: plan.issued,
    key: unique(slug(plan.id, request.kind)),
    sheets: [agencySheet(plan, expansion, language, request)],
  };
}

export function languageOf(plan: Plan, { lang, fallbackLanguage }: TableRequest): Language {
  return lang ?? plan.language ?? fallbackLanguage;
}
