import { clarities, type Diagnostic, type Report } from '../diagnostic.ts';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import { count } from '../locale/nouns.ts';
import { formatNumber, formatPercent } from '../locale/numbers.ts';
import { capitalise, clarityWord, severityWord } from '../locale/words.ts';
import { code, prose } from '../text/markdown.ts';
import type { ReportFormat } from './context.ts';
import { heldBack, verdict } from './outcome.ts';
import { visible, worstFirst } from './visible.ts';

/** GitHub refuses a job summary of more than 1 MiB; the rest is for what stands around the rows. */
const mostBytes = 1_000_000;

/** A summary for a job or a pull request: outcome, score by clarity, findings worst first. */
export const markdown: ReportFormat = (report, { language }) => {
  const words = messages(language).report;
  const findings = worstFirst(visible(report.findings));
  const parts = [
    `## ${words.title}`,
    [verdict(report.summary, language), ...heldBack(report.summary, language)].join('; '),
  ];
  if (!report.complete) parts.push(`**${words.incomplete}**`);
  const scores = scoreRows(report, language);
  if (scores.length > 0) parts.push(table([words.columns.clarity, words.columns.clear, words.columns.share], scores));
  if (findings.length > 0) {
    const { severity, place, finding, rule } = words.columns;
    const rows = fitting(findings.map((one) => findingRow(one, language)));
    parts.push(table([severity, place, finding, rule], rows));
    const leftOut = findings.length - rows.length;
    if (leftOut > 0) parts.push(words.leftOut(count(leftOut, 'finding', language)));
  }
  return `${parts.join('\n\n')}\n`;
};

function scoreRows({ summary }: Report, language: Language): string[][] {
  return clarities.flatMap((clarity) => {
    const score = summary.clarities[clarity];
    if (score === undefined || score.of === 0) return [];
    const { passed, of } = score;
    const clear = messages(language).report.clear(formatNumber(passed, language), formatNumber(of, language));
    return [[capitalise(clarityWord(clarity, language)), clear, formatPercent(passed / of, language)]];
  });
}

function findingRow(finding: Diagnostic, language: Language): string[] {
  const { severity, file, line, message, help, rule } = finding;
  const words = messages(language).report;
  const text = help === null ? prose(message) : `${prose(message)}<br>*${words.help}:* ${prose(help)}`;
  return [severityWord(severity, language), code(`${file}:${line}`), text, code(rule)];
}

function fitting(rows: readonly string[][]): string[][] {
  let bytes = 0;
  const end = rows.findIndex((row) => {
    bytes += Buffer.byteLength(tableRow(row)) + 1;
    return bytes > mostBytes;
  });
  return rows.slice(0, end < 0 ? rows.length : end);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [tableRow(head), tableRow(head.map(() => '---')), ...rows.map(tableRow)].join('\n');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
