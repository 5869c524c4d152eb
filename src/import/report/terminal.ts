import { printable } from '../../text/printable.ts';
import { displayWidth, padEnd, truncate } from '../../text/width.ts';
import { columnLetters } from '../grid.ts';
import { fieldName } from './field-words.ts';
import { fileRemarkText } from './file-remark-words.ts';
import type { FileReport, TableReport } from './file-report.ts';
import type { ImportReport } from './import-report.ts';
import { certainties, skipReasons } from './left-out-words.ts';
import { leftOutLines, type ReportStyle, remarkLines, wrapped } from './remark-lines.ts';
import { type ReportWords, reportWords } from './report-words.ts';

/** The report for people: what was read, understood, assumed and left out, and where to go on. */
export function terminalReport({ imported, written, dryRun }: ImportReport, style: ReportStyle): string {
  const words = reportWords[style.language];
  const lines: string[] = [];
  for (const { report } of imported.files) lines.push(...fileLines(report, words, style), '');
  lines.push(...nameLines(imported, words, style));
  lines.push(style.paint.bold(dryRun ? words.wouldWrite : words.written));
  for (const { path, kind, count, added } of written) {
    const what = kind === 'plan' ? words.tasks(count) : added ? words.membersAdded(count) : words.members(count);
    lines.push(`  ${printable(path)}  ${style.paint.dim(what)}`);
  }
  const plans = written.filter(({ kind }) => kind === 'plan').map(({ path }) => path);
  lines.push(
    '',
    dryRun
      ? words.nothingWritten
      : `${words.next}: ${style.paint.cyan(`plan validate ${plans.map(printable).join(' ')}`)}`,
  );
  return `${lines.join('\n')}\n`;
}

function fileLines(report: FileReport, words: ReportWords, style: ReportStyle): string[] {
  const { language, paint, width } = style;
  const lines = [paint.bold(printable(report.name))];
  for (const remark of report.remarks) lines.push(...wrapped(`• ${fileRemarkText(remark, language)}`, width, 2));
  for (const table of report.tables) lines.push('', ...tableLines(table, words, style));
  const inPlan = report.idRemarks;
  if (inPlan.length > 0)
    lines.push('', `  ${paint.bold(words.check)}`, ...remarkLines(inPlan, words, style, report.tables.length > 1));
  if (report.skipped.length > 0) {
    lines.push('', `  ${paint.bold(words.skipped)}`);
    for (const { grid, reason, rows } of report.skipped) {
      const name = grid.name === undefined ? words.table(grid.number) : words.sheet(grid.name);
      const size = rows > 0 ? ` (${words.rows(rows)})` : '';
      lines.push(...wrapped(`${name}${size}: ${skipReasons[reason][language]}`, width, 4));
    }
  }
  return lines;
}

function tableLines(table: TableReport, words: ReportWords, style: ReportStyle): string[] {
  const { paint, width } = style;
  const { section } = table;
  const [first] = section.grids;
  const name = first!.name === undefined ? words.table(first!.number) : words.sheet(first!.name);
  const more = section.grids.length > 1 ? ` ${words.joined(section.grids.length)}` : '';
  const parts = [
    words.sum.tasks(table.tasks),
    ...(table.groups > 0 ? [words.sum.groups(table.groups)] : []),
    ...(table.goingOn > 0 ? [words.sum.goingOn(table.goingOn)] : []),
    ...(table.objectives > 0 ? [words.sum.objectives(table.objectives)] : []),
    words.sum.leftOut(table.leftOut.length),
  ];
  return [
    `  ${paint.bold(name)}${more}, ${words.head(section.head.start + 1, section.head.end)}`,
    ...wrapped(`${words.rows(table.rowsIn)} = ${parts.join(' + ')}`, width, 4),
    '',
    ...columnLines(table, style),
    ...(table.remarks.length > 0
      ? ['', `    ${paint.bold(words.check)}`, ...remarkLines(table.remarks, words, style, section.grids.length > 1)]
      : []),
    ...leftOutLines([...section.around, ...table.leftOut], words, style, section.grids.length > 1),
  ];
}

function columnLines({ section }: TableReport, { language, paint, width }: ReportStyle): string[] {
  const rows = section.columns.map(({ column, heading, field, certainty }) => ({
    letters: columnLetters(column),
    heading: printable(heading.replace(/\s+/g, ' ')),
    name: fieldName(field, language),
    certainty,
  }));
  const most = Math.max(16, Math.min(44, width - 46));
  const widest = Math.min(most, Math.max(...rows.map(({ heading }) => displayWidth(heading))));
  const names = Math.max(...rows.map(({ name }) => displayWidth(name)));
  return rows.map(({ letters, heading, name, certainty }) => {
    const sure = certainties[certainty][language];
    const shown = certainty === 'likely' || certainty === 'guessed' ? paint.yellow(sure) : paint.dim(sure);
    return `    ${padEnd(letters, 2)}  ${padEnd(truncate(heading, widest), widest)}  ${padEnd(name, names)}  ${shown}`;
  });
}

function nameLines(
  { outside, shortForms }: ImportReport['imported'],
  words: ReportWords,
  { language, paint, width }: ReportStyle,
): string[] {
  const texts = [
    ...shortForms.map(({ name, member }) =>
      fileRemarkText(
        { kind: 'short-form', text: name === member.name ? (member.short ?? name) : name, name: member.name },
        language,
      ),
    ),
    ...(outside.length > 0 ? [`${words.outside}: ${outside.join('; ')}`] : []),
  ];
  if (texts.length === 0) return [];
  return [paint.bold(words.names), ...texts.flatMap((text) => wrapped(`• ${printable(text)}`, width, 2)), ''];
}
