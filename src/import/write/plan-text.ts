import type { ObjectiveDraft, TaskDraft } from '../draft.ts';
import type { MemberDraft } from '../owners/register.ts';
import { measure, present, taskFields } from './task-fields.ts';
import { mappingText } from './yaml-lines.ts';

/** A plan as it is to be written. */
export interface PlanDraft {
  readonly title: string;
  /** In the time grammar. */
  readonly period: string;
  readonly language: 'vi' | 'en';
  readonly unit: MemberDraft | undefined;
  readonly issued: string | undefined;
  readonly document: Readonly<Partial<Record<'type' | 'number' | 'symbol' | 'place' | 'parentBody', string>>>;
  readonly objectives: readonly ObjectiveDraft[];
  readonly tasks: readonly TaskDraft[];
}

export interface PlanFileNames {
  /** The schema as seen from the plan. */
  readonly schema: string;
  /** The organisation as seen from the plan; undefined where there is none. */
  readonly organisation: string | undefined;
}

/** A plan file, laid out as the examples are: its head, its objectives, its tasks with a blank line between them. */
export function planText(plan: PlanDraft, { schema, organisation }: PlanFileNames): string {
  const { title, period, language, unit, issued, document, objectives, tasks } = plan;
  const number = document.number;
  const head = present([
    ['title', title],
    ['period', /^\d{4}$/.test(period) ? Number(period) : period],
    ['language', language],
    ['organisation', organisation],
    ['unit', unit?.id],
    ['issued', issued],
    [
      'document',
      Object.keys(document).length === 0
        ? undefined
        : { ...document, ...(number !== undefined && /^[1-9]\d*$/.test(number) ? { number: Number(number) } : {}) },
    ],
  ]);
  const parts = [`${schemaLine(schema)}${mappingText(head, 0)}`];
  if (objectives.length > 0)
    parts.push(`objectives:\n${objectives.map((one) => `  - ${objectiveText(one)}`).join('\n')}`);
  const items = tasks.map((task) => `  - ${mappingText(taskFields(task), 4)}`);
  parts.push(items.length === 0 ? 'tasks: []' : `tasks:\n${items.join('\n\n')}`);
  return `${parts.join('\n\n')}\n`;
}

function objectiveText({ id, title, lead, measures }: ObjectiveDraft): string {
  const fields = present([
    ['id', id],
    ['title', title],
    ['lead', lead?.id],
    ['measures', measures.length === 0 ? undefined : measures.map(measure)],
  ]);
  return mappingText(fields, 4);
}

/** By which editors know the schema of the file. */
export function schemaLine(path: string): string {
  return `# yaml-language-server: $schema=${path}\n`;
}
