import { writePeriod } from '../../calendar/written.ts';
import type { Language } from '../../locale/language.ts';
import type { Plan } from '../../model/plan.ts';
import { type CarriedOut, carriedOutIn } from '../carried-out.ts';
import type { AuditContext } from '../context.ts';
import { lineOf } from '../dependencies.ts';
import { type Drift, deadlineDrift, deliverableDrift, leadDrift, supervisorDrift } from '../drift.ts';
import { onTask, relatedTask } from '../found.ts';
import { type Found, nothing, planRule } from '../rule.ts';

interface ParentDrift {
  readonly task: string;
  /** The task of the parent plan, `plan:task`. */
  readonly parent: string;
  readonly field: Drift['field'];
  readonly here: string;
  readonly there: string;
}

/** A task that says something else than the plan above, and not why. */
export const parentDrift = planRule<ParentDrift>({
  name: 'parent-drift',
  title: { en: 'differs from the parent plan', vi: 'Sai lệch so với kế hoạch cấp trên' },
  severity: 'error',
  check(plan, context) {
    if (plan.parent === undefined) return nothing;
    return carriedOutIn(plan, context)
      .filter(({ rows }) => !rows.some(isExplained))
      .flatMap((one) => driftsOf(one, context).map((drift) => report(drift, one)));
  },
  describe({ task, field, here, there }, language) {
    return language === 'vi'
      ? {
          message: `\`${task}\`: ${fields.vi[field]} ở đây là ${said(here, field, 'vi')}, ở kế hoạch cấp trên là ${said(there, field, 'vi')}`,
          note: 'nơi theo dõi kế hoạch cấp trên vẫn kiểm tra theo nội dung đã giao',
          help: 'ghi `change:` nêu lý do, người quyết định, số và ngày văn bản điều chỉnh, hoặc sửa cho khớp',
          related: { parent: 'kế hoạch cấp trên ghi ở đây' },
        }
      : {
          message: `\`${task}\`: the ${fields.en[field]} is ${said(here, field, 'en')} here and ${said(there, field, 'en')} in the parent plan`,
          note: 'whoever follows the parent plan still expects what it says',
          help: 'say why under `change:` (reason, decidedBy, document, date), or write what the parent plan has',
          related: { parent: 'in the parent plan' },
        };
  },
});

const fields: Readonly<Record<Language, Readonly<Record<Drift['field'], string>>>> = {
  en: { lead: 'lead', supervisor: 'supervisor', due: 'deadline', deliverable: 'deliverable' },
  vi: { lead: 'chủ trì', supervisor: 'lãnh đạo phụ trách', due: 'thời hạn', deliverable: 'sản phẩm' },
};

function said(text: string, field: Drift['field'], language: Language): string {
  return field === 'due' ? writePeriod(text, language, 'sentence') : `\`${text}\``;
}

function isExplained(row: Plan['tasks'][number]): boolean {
  return lineOf(row).some(({ change }) => change !== undefined);
}

function driftsOf(one: CarriedOut, context: AuditContext): Drift[] {
  const drifts = [leadDrift(one), supervisorDrift(one), deadlineDrift(one, context), deliverableDrift(one, context)];
  return drifts.filter((drift) => drift !== undefined);
}

function report({ field, task, at, here, there, thereAt }: Drift, { target }: CarriedOut): Found<ParentDrift> {
  const parent = `${target.plan.id}:${target.id.value}`;
  const related = [relatedTask(target, 'parent', thereAt)];
  return onTask(task, field, at, { task: task.id.value, parent, field, here, there }, { related });
}
