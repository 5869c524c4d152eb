import { clarities, type Diagnostic, type Report, type ReportSummary } from '../diagnostic.ts';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import { count } from '../locale/nouns.ts';
import { formatNumber } from '../locale/numbers.ts';
import { capitalise, clarityWord } from '../locale/words.ts';
import type { Paint } from '../text/paint.ts';
import { displayWidth, padEnd } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import type { ReportContext } from './context.ts';
import { heldBack, verdict } from './outcome.ts';

const barWidth = 20;
/** From so many findings on, it helps to know which rules they come from. */
const manyFindings = 10;
const mostRules = 5;

/** What stands below the findings: the score by clarity, the counts, what was held back. One line when clean. */
export function terminalSummary(report: Report, findings: readonly Diagnostic[], context: ReportContext): string[] {
  const { paint, language, width } = context;
  const words = messages(language).report;
  const { summary } = report;
  if (findings.length === 0 && report.complete) {
    return [paint.green([verdict(summary, language), ...heldBack(summary, language)].join('; '))];
  }
  const scores = clarityLines(summary, context);
  const lines = scores.length === 0 ? [] : [...scores, ''];
  lines.push(paint.bold(verdict(summary, language)), ...heldBack(summary, language).map(capitalise));
  const fixable = findings.filter((finding) => finding.fixes.some((fix) => fix.safety === 'safe')).length;
  if (fixable > 0) lines.push(words.fixable(count(fixable, 'finding', language)));
  if (findings.length >= manyFindings) lines.push(`${words.frequent}: ${frequentRules(findings, language)}`);
  if (!report.complete) lines.push(paint.yellow(words.incomplete));
  const example = findings[0];
  if (example !== undefined) lines.push(paint.dim(words.explain(example.rule)));
  return lines.flatMap((line) => (displayWidth(line) > width && line.includes(' ') ? wrap(line, width) : [line]));
}

function clarityLines(summary: ReportSummary, { paint, language, width }: ReportContext): string[] {
  const names = clarities.map((clarity) => capitalise(clarityWord(clarity, language)));
  const widest = Math.max(...names.map(displayWidth));
  return clarities.flatMap((clarity, index) => {
    const score = summary.clarities[clarity];
    if (score === undefined || score.of === 0) return [];
    const { passed, of } = score;
    const name = padEnd(names[index] ?? '', widest);
    const bar = width < widest + barWidth + 24 ? '' : `${dressBar(passed, of, paint)}  `;
    const numbers = messages(language).report.clear(formatNumber(passed, language), formatNumber(of, language));
    return [`${name}  ${bar}${numbers}`];
  });
}

/** Full only when every task passes, empty only when none does. */
function dressBar(passed: number, of: number, paint: Paint): string {
  const exact = Math.round((passed / of) * barWidth);
  const filled = Math.min(Math.max(exact, passed > 0 ? 1 : 0), passed < of ? barWidth - 1 : barWidth);
  const colour = passed === of ? paint.green : passed * 2 < of ? paint.red : paint.yellow;
  return colour('█'.repeat(filled)) + paint.dim('░'.repeat(barWidth - filled));
}

function frequentRules(findings: readonly Diagnostic[], language: Language): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostRules)
    .map(([rule, times]) => `${rule} (${formatNumber(times, language)})`)
    .join(', ');
}
