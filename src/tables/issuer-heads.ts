import type { Language } from '../locale/language.ts';
import type { Plan } from '../model/plan.ts';
import { clean } from './cells.ts';
import type { TableRequest } from './request.ts';

/** The Government, ministries and provinces, who give work to bodies (cơ quan) rather than to units (đơn vị). */
const high = /^(?:chính phủ|thủ tướng|bộ|ủy ban nhân dân|uỷ ban nhân dân|ubnd)(?![\p{L}\p{M}])/iu;

/** The heads asked for, over those that go with who issues the plan. */
export function withHeads(request: TableRequest, plan: Plan, language: Language): TableRequest {
  const { document, unit, organisation } = plan;
  const issuer = request.document.body ?? document?.body ?? unit?.name.value ?? organisation.name?.value ?? '';
  if (language !== 'vi' || request.people || !high.test(clean(issuer))) return request;
  const headings = new Map([['lead', 'Cơ quan chủ trì'], ['support', 'Cơ quan phối hợp'], ...request.headings]);
  return { ...request, headings };
}
