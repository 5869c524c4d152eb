import type { Diagnostic, RelatedDiagnostic, Severity } from '../diagnostic.ts';
import { messages } from '../locale/messages.ts';
import { severityWord } from '../locale/words.ts';
import { type FrameSpan, frame, lastLine } from '../text/frame.ts';
import { lineIndex } from '../text/lines.ts';
import type { Paint } from '../text/paint.ts';
import { printable } from '../text/printable.ts';
import { displayWidth, padEnd, truncate } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import type { ReportContext, ReportFormat } from './context.ts';
import { positionText, relatedText } from './finding-text.ts';
import { groupBlock, groupHints } from './terminal-groups.ts';
import { terminalSummary } from './terminal-summary.ts';
import { titleLine } from './title-line.ts';
import { visible } from './visible.ts';

/** Longer lines of prose are hard to read; source lines use the whole terminal. */
const widestProse = 100;
/** More related places than these are listed, one a line, without their source. */
const mostFrames = 2;
const leastExcerpt = 12;

/** For people: each finding with its source lines, why it matters and what to do; then a summary. */
export const terminal: ReportFormat = (report, context) => {
  const findings = visible(report.findings);
  const { single, groups } = groupHints(findings);
  const blocks = withoutRepeatedNotes(single).map((finding) => block(finding, context));
  for (const group of groups) {
    const shared = group.every(({ note }) => note === group[0]?.note) ? (group[0]?.note ?? null) : null;
    blocks.push([
      ...groupBlock(group, context),
      ...(shared === null ? [] : remark(messages(context.language).report.note, shared, 1, context)),
    ]);
  }
  if (context.quiet !== true) blocks.push(terminalSummary(report, findings, context));
  return blocks.length === 0 ? '' : `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};

/** Why a rule matters is said once a run: what helps at first is noise the tenth time. */
function withoutRepeatedNotes(findings: readonly Diagnostic[]): Diagnostic[] {
  const said = new Set<string>();
  return findings.map((finding) => {
    const note = `${finding.rule} ${finding.note}`;
    if (said.has(note)) return { ...finding, note: null };
    said.add(note);
    return finding;
  });
}

function block(finding: Diagnostic, context: ReportContext): string[] {
  const { paint, language } = context;
  const framed = finding.related.length <= mostFrames ? finding.related : [];
  const places = [finding, ...framed];
  const digits = Math.max(...places.map((place) => String(lastLine(place)).length));
  const margin = ' '.repeat(digits);
  const words = messages(language).report;

  const lines = [
    ...heading(finding, context),
    `${margin}${paint.dim('-->')} ${where(finding)}`,
    ...source(finding, context, { mark: severityPaint(finding.severity, paint), digits }),
  ];
  for (const place of framed) {
    const frameLines = source(place, context, { mark: paint.blue, digits, caret: '-', label: relatedText(place) });
    if (frameLines.length === 0)
      lines.push(`${margin}${paint.dim(':::')} ${where(place)} ${printable(relatedText(place))}`);
    else lines.push(`${margin}${paint.dim(':::')} ${where(place)}`, ...frameLines);
  }
  if (framed.length < finding.related.length) {
    lines.push(...remark(words.related, '', digits, context), ...placeList(finding.related, digits, context));
  }
  if (finding.note !== null) lines.push(...remark(words.note, finding.note, digits, context));
  // A repair in the words of the help is the help.
  if (finding.help !== null && !finding.fixes.some((fix) => fix.title === finding.help)) {
    lines.push(...remark(words.help, finding.help, digits, context));
  }
  for (const { safety, title } of finding.fixes) {
    lines.push(...remark(safety === 'safe' ? words.safeFix : words.unsafeFix, title, digits, context));
  }
  return lines;
}

function heading(finding: Diagnostic, { paint, language, width }: ReportContext): string[] {
  const word = severityWord(finding.severity, language);
  const head = `${word}[${finding.rule}]: `;
  const [first = '', ...rest] = hang(head + printable(finding.message), Math.min(width, widestProse), 2);
  const dressed = paint.bold(severityPaint(finding.severity, paint)(word)) + paint.dim(`[${finding.rule}]`);
  return [`${dressed}: ${paint.bold(first.slice(head.length))}`, ...rest.map((line) => paint.bold(line))];
}

interface SourceStyle {
  readonly mark: (text: string) => string;
  readonly digits: number;
  readonly caret?: string;
  readonly label?: string;
}

/** The frame of a place, with the title of its task; nothing where its file is not at hand. */
function source(place: Diagnostic | RelatedDiagnostic, context: ReportContext, style: SourceStyle): string[] {
  const file = context.sources.get(place.file);
  if (file === undefined) return [];
  const title = place.task === null ? undefined : titleLine(lineIndex(file), place.line);
  const span: FrameSpan = { ...place, file };
  return frame(span, {
    ...style,
    paint: context.paint,
    width: context.width,
    context: title === undefined ? [] : [title],
  });
}

/** `   = Cách sửa: …`, its further lines below its first word. */
function remark(label: string, text: string, digits: number, { paint, width }: ReportContext): string[] {
  const margin = `${' '.repeat(digits)} = `;
  const room = Math.min(width, widestProse) - margin.length;
  const wrapped = wrap(`${label}: ${text.split('\n').map(printable).join('\n')}`.trimEnd(), Math.max(20, room));
  const [first = '', ...rest] = wrapped;
  const dressed = `${paint.dim(margin)}${paint.bold(first.slice(0, label.length + 1))}${first.slice(label.length + 1)}`;
  return [dressed, ...rest.map((line) => `${' '.repeat(margin.length)}${line}`)];
}

/** One line a place: where, what it has to do with the finding, and as much of the source as there is room for. */
function placeList(places: readonly RelatedDiagnostic[], digits: number, context: ReportContext): string[] {
  const { paint, width } = context;
  const margin = ' '.repeat(digits + 3);
  const rows = places.map((place) => ({
    at: where(place),
    says: printable(relatedText(place)),
    text: excerpt(place, context),
  }));
  const widest = Math.max(...rows.map(({ at }) => displayWidth(at)));
  const room = Math.max(20, width - margin.length - widest - 2);
  const said = Math.max(...rows.map(({ says }) => displayWidth(says)));
  return rows.flatMap(({ at, says, text }) => {
    const rest = room - said - 2;
    if (rest >= leastExcerpt) {
      const dimmed = paint.dim(truncate(text, rest));
      return [`${margin}${padEnd(at, widest)}  ${padEnd(says, said)}  ${dimmed}`.trimEnd()];
    }
    return wrap(says, room).map((line, row) => `${margin}${padEnd(row === 0 ? at : '', widest)}  ${line}`);
  });
}

function excerpt({ file, line, column, endLine, endColumn }: RelatedDiagnostic, { sources }: ReportContext): string {
  const source = sources.get(file);
  if (source === undefined) return '';
  const end = endLine > line ? undefined : endColumn - 1;
  return printable(
    lineIndex(source)
      .text(line)
      .slice(column - 1, end),
  ).trim();
}

function where(place: Diagnostic | RelatedDiagnostic): string {
  return printable(positionText(place));
}

function severityPaint(severity: Severity, paint: Paint): (text: string) => string {
  if (severity === 'error') return paint.red;
  return severity === 'warning' ? paint.yellow : paint.cyan;
}

function hang(text: string, width: number, indent: number): string[] {
  const [first = '', ...rest] = wrap(text, Math.max(20, width - indent));
  return [first, ...rest.map((line) => ' '.repeat(indent) + line)];
}
