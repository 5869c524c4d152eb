import type { Diagnostic, RelatedDiagnostic } from '../diagnostic.ts';
import type { ReportMessages } from '../locale/messages.ts';

/** Where a finding or a related place is: `path:line:column`. */
export function positionText({ file, line, column }: Pick<Diagnostic, 'file' | 'line' | 'column'>): string {
  return `${file}:${line}:${column}`;
}

/** What a related place says; its task is named where its own words do not. */
export function relatedText({ task, message }: RelatedDiagnostic): string {
  return task === null || message.includes(task) ? message : `\`${task}\`: ${message}`;
}

/** Message, note and help one below the other, for formats that have a single field for text. */
export function fullText(finding: Diagnostic, labels: ReportMessages): string {
  return [finding.message, ...remarks(finding, labels)].join('\n');
}

/** The same with the related places, for formats that have no field for them either. */
export function fullTextWithPlaces(finding: Diagnostic, labels: ReportMessages): string {
  const places = finding.related.map((place) => `${positionText(place)} ${relatedText(place)}`);
  const related = places.length === 0 ? [] : [`${labels.related}:`, ...places.map((place) => `- ${place}`)];
  return [finding.message, ...related, ...remarks(finding, labels)].join('\n');
}

function remarks({ note, help }: Diagnostic, labels: ReportMessages): string[] {
  const lines: string[] = [];
  if (note !== null) lines.push(`${labels.note}: ${note}`);
  if (help !== null) lines.push(`${labels.help}: ${help}`);
  return lines;
}
