import { dirname, posix, relative, sep } from 'node:path';
import { formatPeriod, type Period } from '../calendar/period.ts';
import { writeDay, writePeriod } from '../calendar/written.ts';
import { isList, isMapping, type NewMapping, type NewValue } from '../edit/write-value.ts';
import type { Language } from '../locale/language.ts';
import type { Plan } from '../model/plan.ts';
import type { TreeNode } from '../read/yaml/tree.ts';
import { choosesUnit, type DeriveRequest } from './request.ts';
import { timeValue } from './time-values.ts';
import { copied, mappingOf, valueAt } from './values.ts';
import { deriveWords } from './words.ts';

/** What stands above the tasks of the plan that is made. */
export function headFields(request: DeriveRequest, tree: TreeNode): NewMapping {
  const { parent, period, unit } = request;
  const node = tree.kind === 'mapping' ? tree : undefined;
  const split = valueAt(node, 'split');
  return mappingOf([
    ['title', titleOf(request)],
    ['period', timeValue(formatPeriod(period))],
    ['parent', parentPath(request)],
    ['unit', (unit ?? parent.unit)?.id.value],
    ['document', documentOf(request, valueAt(node, 'document'))],
    // A plan inherits its organisation, language and objectives, and not how effort is divided.
    ['split', split && copied(split)],
  ]);
}

/** The parent plan's file as seen from the file that is made. */
export function parentPath({ parent, path }: DeriveRequest): string {
  return pathFrom(path, parent.file.path);
}

/**
 * The lines by which editors know the schema, as the parent plan has them.
 *
 * @returns comments, without line ends
 */
export function schemaLines({ parent, path }: DeriveRequest): string[] {
  const lines = /^(?:#.*\r?\n)*/.exec(parent.file.text)![0].split(/\r?\n/);
  const known = lines.flatMap((line) => {
    const match = /^(# (?:yaml-language-server: \$schema=|\$schema: ))(\S+)$/.exec(line);
    if (match === null) return [];
    const [, key, target = ''] = match;
    const isElsewhere = /^[a-z][a-z\d+.-]+:/i.test(target) || target.startsWith('/');
    return [key + (isElsewhere ? target : pathFrom(path, posix.join(folderOf(parent.file.path), target)))];
  });
  return known.length > 0 ? known : ['# yaml-language-server: $schema=schemas/plan.schema.json'];
}

function folderOf(path: string): string {
  return dirname(path).split(sep).join('/');
}

function pathFrom(file: string, target: string): string {
  return relative(dirname(file), target).split(sep).join('/');
}

/** The parent's title with the new period in the place of its own; a title of its own where whose plan it is changes. */
function titleOf(request: DeriveRequest): string {
  const { parent, period, unit, person, language } = request;
  const words = deriveWords(language);
  const now = writePeriod(period, language, 'sentence');
  if (person !== undefined) return words.title(now, person.name.value);
  if (choosesUnit(request)) return words.title(now, unit?.name.value);
  for (const then of writtenForms(parent.period, language)) {
    const at = parent.title.value.indexOf(then);
    if (at >= 0) return parent.title.value.slice(0, at) + now + parent.title.value.slice(at + then.length);
  }
  return words.title(now, parent.unit?.name.value);
}

function writtenForms(period: Period, language: Language): string[] {
  return [...(['sentence', 'heading', 'table'] as const).map((style) => writePeriod(period, language, style))];
}

/** Kinds of things that the papers of two plans of one unit share; number and date are the new one's own. */
const shared = ['type', 'symbol', 'place', 'parentBody', 'body'] as const;

function documentOf(request: DeriveRequest, node: TreeNode | undefined): NewValue | undefined {
  const written = node === undefined ? undefined : copied(node);
  const old = written !== undefined && isMapping(written) ? written : {};
  const isOther = choosesUnit(request) || request.person !== undefined;
  const kept = isOther ? (['type', 'place'] as const) : shared;
  const basis = basisOf(request.parent, request.language);
  const bases = [...listOf(old.bases), ...(basis === undefined ? [] : [basis])];
  const document = mappingOf([
    ...kept.map((key) => [key, old[key]] as const),
    ['bases', bases.length > 0 ? bases : undefined],
    ['sign', isOther ? undefined : old.sign],
    ['recipients', isOther ? undefined : old.recipients],
  ]);
  return Object.keys(document).length > 0 ? document : undefined;
}

function listOf(value: NewValue | undefined): readonly NewValue[] {
  return value === undefined ? [] : isList(value) ? value : [value];
}

function basisOf({ document, issued, unit }: Plan, language: Language): string | undefined {
  if (document?.number === undefined || issued === undefined || unit === undefined) return undefined;
  const number = document.number.padStart(2, '0') + (document.symbol === undefined ? '' : `/${document.symbol}`);
  return deriveWords(language).basis(document.type, number, writeDay(issued, language, 'heading'), unit.name.value);
}
