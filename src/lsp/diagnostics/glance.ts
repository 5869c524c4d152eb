import { rules } from '../../audit/rules/index.ts';
import { wordFinding } from '../../audit/word.ts';
import type { Finding } from '../../diagnostic.ts';
import type { FileKind } from '../../read/schema/file-shapes.ts';
import type { ParsedYaml } from '../../read/yaml/parse.ts';
import type { SourceFile } from '../../source/file.ts';
import type { Analysis, Said } from '../analysis/analyse.ts';
import { schemaFindings } from '../analysis/known-documents.ts';
import type { Shift } from '../session/shift.ts';

/** What a text by itself shows as soon as it is typed: whether it can be read, and whether it has the right form. */
export interface Glance {
  readonly file: SourceFile;
  readonly findings: readonly Finding[];
  /** False where the text cannot be read, so that nobody knows its form. */
  readonly complete: boolean;
}

export async function glanceAt(
  file: SourceFile,
  { tree, findings, complete }: ParsedYaml,
  kind: FileKind,
): Promise<Glance> {
  if (!complete || tree === undefined) return { file, findings, complete: false };
  return { file, findings: [...findings, ...(await schemaFindings(kind, tree, file))], complete };
}

/**
 * What there is to say of a text that has changed since its plans were looked at: what was found then, without what the
 * glance no longer sees, and what the glance sees for the first time. Whatever was seen and held back then, by a comment
 * or a graver finding, is held back now.
 */
export function saidSince(analysis: Analysis, path: string, glance: Glance, shift: Shift): readonly Said[] {
  const said = analysis.said.get(path) ?? [];
  const before = analysis.loaded.findings.filter(
    (finding) => finding.place.file.path === path && isSeen(finding, glance),
  );
  const keyNow = (finding: Finding): string => keyOf(finding, finding.place);
  const keyBefore = (finding: Finding): string => {
    const now = shift.place(finding.place.file, finding.place);
    return now === undefined ? '' : keyOf(finding, now);
  };
  const now = new Set(glance.findings.map(keyNow));
  const known = new Set(before.map(keyBefore));
  const still = said.filter(({ judged: { finding } }) => !isSeen(finding, glance) || now.has(keyBefore(finding)));
  const fresh = glance.findings.filter((finding) => !known.has(keyNow(finding)));
  return [...still, ...fresh.flatMap((finding) => say(analysis, finding))];
}

/** Whether a glance would see the finding if it were still there. */
function isSeen({ rule, data }: Finding, { complete }: Glance): boolean {
  if (rule === 'yaml-syntax' || rule === 'stripped-characters') return true;
  if (rule !== 'unknown-key' && rule !== 'invalid-plan') return false;
  if (typeof data !== 'object' || data === null) return false;
  // Only what the schema check finds says where in the schema it is.
  if ('section' in data) return complete;
  return 'problem' in data && typeof data.problem === 'string' && ofWholeFile.has(data.problem);
}

const ofWholeFile: ReadonlySet<string> = new Set([
  'empty',
  'binary',
  'several-documents',
  'cyclic-anchor',
  'too-many-values',
  'too-deep',
]);

function keyOf({ rule, data }: Finding, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${rule} ${start} ${end} ${JSON.stringify(data)}`;
}

const ruleOf = (name: string) => rules.find((rule) => rule.name === name);

function say(analysis: Analysis, finding: Finding): Said[] {
  const rule = ruleOf(finding.rule);
  if (rule === undefined) return [];
  const { severity } = analysis.settings.of(rule, finding.place.file);
  if (severity === 'off') return [];
  const judged = { finding, rule, severity: finding.severity ?? severity, clarity: null, suppressed: null };
  return [{ judged, worded: wordFinding(judged, rule.name, analysis.languageOf(finding.place.file.path), ruleOf) }];
}
