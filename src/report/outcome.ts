import type { ReportSummary } from '../diagnostic.ts';
import type { Language } from '../locale/language.ts';
import { formatList } from '../locale/lists.ts';
import { messages } from '../locale/messages.ts';
import { count } from '../locale/nouns.ts';

/** `2 lỗi, 1 cảnh báo và 3 lưu ý`, without what there is none of; empty where there is nothing. */
export function countedFindings(summary: ReportSummary, language: Language): string {
  const { errors, warnings, hints } = summary;
  const parts = [
    errors > 0 ? count(errors, 'error', language) : '',
    warnings > 0 ? count(warnings, 'warning', language) : '',
    hints > 0 ? count(hints, 'hint', language) : '',
  ];
  return formatList(
    parts.filter((part) => part !== ''),
    language,
  );
}

/** The outcome in one sentence. Hints alone leave a plan clean. */
export function verdict(summary: ReportSummary, language: Language): string {
  const words = messages(language).report;
  const counted = countedFindings(summary, language);
  const clean = summary.errors + summary.warnings === 0;
  const outcome = clean ? [words.clean, counted].filter((part) => part !== '').join('; ') : words.found(counted);
  const seen = [
    summary.tasks > 0 ? count(summary.tasks, 'task', language) : '',
    summary.people > 0 ? count(summary.people, 'person', language) : '',
    count(summary.files, 'file', language),
  ];
  return `${outcome} ${words.checked(seen.filter((part) => part !== '').join(', '))}`;
}

/** What is not shown, always counted. */
export function heldBack(summary: ReportSummary, language: Language): string[] {
  const words = messages(language).report;
  const lines: string[] = [];
  if (summary.suppressed > 0) lines.push(words.suppressed(count(summary.suppressed, 'finding', language)));
  if (summary.baselined > 0) lines.push(words.baselined(count(summary.baselined, 'finding', language)));
  return lines;
}
