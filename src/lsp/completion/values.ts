import { dirname, relative, sep } from 'node:path';
import { CompletionItemKind } from 'vscode-languageserver/node';
import { idField, namesFile } from '../symbols/id-fields.ts';
import { type Candidate, choice } from './candidate.ts';
import { idCandidates } from './ids.ts';
import { timeCandidates } from './periods.ts';
import type { Scene } from './scene.ts';

/** The values that could stand at the cursor. */
export async function valueCandidates(scene: Scene): Promise<readonly Candidate[]> {
  const { place, field, kind, docs, language } = scene;
  if (!place.isValue || field.key === undefined) return [];
  // On a line of its own below a key, a mapping is begun; only items of a list may be either.
  const isOwnLine = place.keys !== undefined && typeof place.path.at(-1) === 'string';
  if (isOwnLine && (field.shape?.keys.size ?? 0) > 0) return [];
  const ids = idField(field.section, field.key);
  if (ids !== undefined && ids.keys !== true) return idCandidates(scene, ids);
  if (namesFile(field.section, field.key)) return fileCandidates(scene);
  const doc = await docs.field(kind, place.path, field.section, language);
  const choices = (doc?.choices ?? []).map((text) => choice(text));
  const times = timeCandidates(scene);
  const examples = codes.has(`${field.section}.${field.key}`) ? (doc?.examples ?? []) : [];
  return [...choices, ...times, ...examples.filter((text) => !/[[{]/.test(text)).map((text) => choice(text))];
}

/** Fields whose values are short codes, so that the examples of the schema are worth offering. */
const codes: ReadonlySet<string> = new Set([
  'document.type',
  'signature.mode',
  'person.capacity',
  'task.effort',
  'step.effort',
  'calendar.country',
  'plan.calendar',
  'organisation.calendar',
  'repeat.due',
  'reports.due',
]);

/** The files around that could be meant: YAML files in the folders of the plans. */
async function fileCandidates({ file, analysis, workspace, field }: Scene): Promise<readonly Candidate[]> {
  const folder = dirname(file.path);
  const sources = workspace.sources();
  const known = (analysis?.loaded.files ?? []).map(({ path }) => path);
  const beside: string[] = [];
  for (const { name, kind } of await sources.list(folder)) {
    if (kind === 'file' && /\.ya?ml$/i.test(name)) beside.push(`${folder}${sep}${name}`);
  }
  const isPlan = (path: string): boolean => /(?:^|[\\/.])plan\.ya?ml$/i.test(path);
  const wantsPlan = field.key === 'parent';
  return [...new Set([...beside, ...known])]
    .filter((path) => path !== file.path && isPlan(path) === wantsPlan && !/plan\.config\.ya?ml$/i.test(path))
    .map((path) => ({ text: relative(folder, path).split(sep).join('/'), kind: CompletionItemKind.File }));
}
