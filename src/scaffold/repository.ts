import { scalarText } from '../edit/write-value.ts';
import type { Answers, NewFile } from './answers.ts';
import { editorFiles } from './editors.ts';
import { englishTemplates } from './en.ts';
import { unitId } from './new-ids.ts';
import { pipelines } from './pipelines.ts';
import type { Parts, Templates } from './templates.ts';
import { vietnameseTemplates } from './vi.ts';

/** The schemas that lie in the folder, so that editors complete and check without a network. */
export const schemaFiles = ['plan', 'organisation', 'config', 'calendar'] as const;

/**
 * A folder of plans, ready to work in: all its files but the schemas.
 *
 * @param answers their texts are put into YAML and Markdown as they are needed there
 */
export function newRepository(answers: Answers): NewFile[] {
  const { language, year } = answers;
  const templates: Templates = language === 'vi' ? vietnameseTemplates : englishTemplates;
  const parts = partsOf(answers);
  const plan = `${year}.plan.yaml`;
  return [
    { path: 'plan.config.yaml', text: withSchema('config', templates.config(parts)) },
    { path: 'org.yaml', text: withSchema('organisation', templates.organisation(parts)) },
    { path: plan, text: withSchema('plan', templates.plan(parts)) },
    { path: 'README.md', text: templates.readme(parts, plan) },
    ...pipelines(answers.ci),
    ...editorFiles(),
  ];
}

/** The lines by which editors know the schema of a file: VS Code and its kin, and those of JetBrains. */
function withSchema(name: (typeof schemaFiles)[number], text: string): string {
  const path = `schemas/${name}.schema.json`;
  return `# yaml-language-server: $schema=${path}\n# $schema: ${path}\n${text}`;
}

function partsOf({ name, unit, year, country }: Answers): Parts {
  const taken = new Set(['huong', 'minh', 'lan', 'helen', 'james', 'aisha']);
  const organisationId = unitId(name, taken);
  taken.add(organisationId);
  const ownId = unit === undefined ? organisationId : unitId(unit, taken);
  const text = (value: string): string => scalarText(value, { inFlow: true, isKey: false });
  return {
    year,
    country,
    name: scalarText(name, { inFlow: false, isKey: false }),
    nameInFlow: text(name),
    organisationId: text(organisationId),
    unit: unit === undefined ? undefined : { id: text(ownId), name: text(unit) },
    ownId: scalarText(ownId, { inFlow: false, isKey: false }),
    owner: unit ?? name,
    quote: (value) => scalarText(value, { inFlow: false, isKey: false }),
  };
}
