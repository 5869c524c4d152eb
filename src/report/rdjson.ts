import type { Diagnostic, DiagnosticEdit, Severity } from '../diagnostic.ts';
import { messages } from '../locale/messages.ts';
import { lineIndex } from '../text/lines.ts';
import type { ReportContext, ReportFormat } from './context.ts';
import { fullText, relatedText } from './finding-text.ts';
import { visible } from './visible.ts';

const severities = { error: 'ERROR', warning: 'WARNING', hint: 'INFO' } as const satisfies Record<Severity, string>;

type Place = Pick<Diagnostic, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>;

/**
 * The Reviewdog Diagnostic Format, whose suggestions become one-click changes on a pull request:
 * https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
export const rdjson: ReportFormat = (report, context) => {
  const diagnostics = visible(report.findings).map((finding) => diagnosticOf(finding, context));
  return `${JSON.stringify({ source: { name: 'plan' }, diagnostics }, null, 2)}\n`;
};

function diagnosticOf(finding: Diagnostic, context: ReportContext) {
  return {
    message: fullText(finding, messages(context.language).report),
    location: locationOf(finding, context),
    severity: severities[finding.severity],
    code: { value: finding.rule },
    suggestions: finding.fixes.flatMap(({ edits }) => suggestionOf(edits, finding.file, context)),
    related_locations: finding.related.map((place) => ({
      message: relatedText(place),
      location: locationOf(place, context),
    })),
  };
}

function locationOf(place: Place, context: ReportContext) {
  return { path: place.file, range: rangeOf(place, context) };
}

function rangeOf({ file, line, column, endLine, endColumn }: Place, context: ReportContext) {
  return {
    start: { line, column: byteColumn(file, line, column, context) },
    end: { line: endLine, column: byteColumn(file, endLine, endColumn, context) },
  };
}

/** This format counts columns in bytes of UTF-8: `ế` takes three. */
function byteColumn(name: string, line: number, column: number, { sources }: ReportContext): number {
  const file = sources.get(name);
  if (file === undefined) return column;
  return (
    Buffer.byteLength(
      lineIndex(file)
        .text(line)
        .slice(0, column - 1),
    ) + 1
  );
}

/**
 * The edits of one fix as one replacement, since each suggestion is applied by itself: from the first edit to the end
 * of the last, with the text in between. A suggestion belongs to the file of its finding.
 */
function suggestionOf(edits: readonly DiagnosticEdit[], name: string, context: ReportContext) {
  const file = context.sources.get(name);
  if (file === undefined || edits.some((edit) => edit.file !== name)) return [];
  const index = lineIndex(file);
  const placed = edits
    .map((edit) => ({
      ...edit,
      start: index.offset(edit.line, edit.column),
      end: index.offset(edit.endLine, edit.endColumn),
    }))
    .sort((a, b) => a.start - b.start);
  const [first, last] = [placed[0], placed.at(-1)];
  if (first === undefined || last === undefined) return [];
  let text = '';
  let at = first.start;
  for (const edit of placed) {
    text += file.text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  const { line, column } = first;
  const { endLine, endColumn } = last;
  return [{ range: rangeOf({ file: name, line, column, endLine, endColumn }, context), text }];
}
