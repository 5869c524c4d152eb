import { writePeriod } from '../calendar/written.ts';
import type { NewMapping } from '../edit/write-value.ts';
import type { Task } from '../model/task.ts';
import { parseYaml } from '../read/yaml/parse.ts';
import { writeRows } from './fields.ts';
import { headFields, parentPath, schemaLines } from './head.ts';
import { headParts } from './head-changes.ts';
import { fieldText, type Layout, rowText } from './layout.ts';
import type { UnsaidEffort } from './report.ts';
import type { DeriveRequest } from './request.ts';
import type { Row } from './row.ts';
import { sketchRows } from './sketch.ts';
import { traceLines } from './trace.ts';
import { deriveWords } from './words.ts';

export type { DeriveRequest } from './request.ts';

/** A plan made of a part of another. */
export interface DerivedPlan {
  readonly head: NewMapping;
  readonly rows: readonly Row[];
  /** Tasks of the parent plan that say no time: they fall to no period. */
  readonly unscheduled: readonly Task[];
  readonly unsaid: readonly UnsaidEffort[];
  /** Whether it leaves out tasks of the unit that others lead: the plan of one person. */
  readonly isPartial: boolean;
}

/** Works out the plan of a period, unit or person from the plan above it. The parent plan must be readable. */
export async function derivePlan(request: DeriveRequest): Promise<DerivedPlan> {
  const { tree } = await parseYaml(request.parent.file);
  if (tree === undefined) throw new Error(`${request.parent.file.name} cannot be read`);
  const { rows, ...rest } = sketchRows(request);
  return { ...rest, head: headFields(request, tree), rows: writeRows(rows, tree, request) };
}

/** How rows are written into the file: each says where it comes from. */
export function layoutFor(request: DeriveRequest, lineEnd = '\n'): Layout {
  const from = parentPath(request);
  const { from: words } = deriveWords(request.language);
  return { lineEnd, comment: ({ source }) => words(from, source.id.value) };
}

/**
 * The whole file.
 *
 * @param command  the call that makes it, for those who open the file
 */
export function planText(request: DeriveRequest, plan: DerivedPlan, command: string): string {
  const { language, period, person } = request;
  const words = deriveWords(language);
  const about = words.head(parentPath(request), writePeriod(period, language, 'sentence'), command);
  const { document, split, ...first } = plan.head;
  const layout = layoutFor(request);
  const blocks = [
    [...schemaLines(request), ...about.map((line) => `# ${line}`)].join('\n'),
    ...(plan.isPartial && person !== undefined
      ? [`# plan-ignore-file missing-from-child: ${words.onlyPerson(person.name.value)}`]
      : []),
    Object.entries(first)
      .map(([key, value]) => fieldText(key, value, 0, '\n'))
      .join('\n'),
  ];
  const parts = [blocks.join('\n')];
  for (const [key, value] of [
    ['document', document],
    ['split', split],
  ] as const)
    if (value !== undefined) parts.push(fieldText(key, value, 0, '\n'));
  const items = plan.rows.map((row) => `  - ${rowText(row, 4, layout)}`);
  parts.push(items.length === 0 ? 'tasks: []' : `tasks:\n${items.join('\n\n')}`);
  parts.push([`# ${words.trace}`, ...traceLines([...headParts(plan.head), ...plan.rows])].join('\n'));
  return `${parts.join('\n\n')}\n`;
}
