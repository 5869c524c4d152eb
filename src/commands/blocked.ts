import type { Finding } from '../diagnostic.ts';
import { messages } from '../locale/messages.ts';
import { count } from '../locale/nouns.ts';
import { checkPlans } from './check.ts';
import type { CommandInput, Io } from './command.ts';
import { type Opened, paintFor, widthOf } from './open.ts';
import { write } from './output.ts';

/** Findings after which an output would be about another plan than the one written. */
const blocking: ReadonlySet<string> = new Set(['yaml-syntax', 'invalid-plan', 'duplicate-id']);

/**
 * Whether the plans asked for cannot be worked with; then their findings are printed on standard error and nothing is
 * to be written.
 */
export async function blocked(opened: Opened, input: CommandInput, io: Io): Promise<boolean> {
  const { loaded } = opened;
  if (!loaded.findings.some((finding) => isBlocking(finding, opened))) return false;
  const { report } = await checkPlans(opened, input.lang, { only: [...blocking] });
  const { terminal } = await import('../report/terminal.ts');
  const sources = new Map(loaded.files.map((file) => [file.name, file]));
  const paint = await paintFor(io.stderr, input, io);
  await write(io.stderr, terminal(report, { sources, paint, language: opened.language, width: widthOf(io.stderr) }));
  return true;
}

function isBlocking({ rule, place, severity = 'error' }: Finding, { loaded }: Opened): boolean {
  return blocking.has(rule) && severity === 'error' && loaded.requested.has(place.file);
}

/**
 * What standard error says after an output: one line with how many findings `validate` would show, or nothing. It is made
 * before the output is written, since it reads what the config says of the rules, and may find it wrong.
 */
export async function findingsNote(opened: Opened, input: CommandInput): Promise<string> {
  const { report } = await checkPlans(opened, input.lang, {});
  const { errors, warnings } = report.summary;
  if (errors + warnings === 0) return '';
  const { language } = opened;
  const counted = [
    errors > 0 && count(errors, 'error', language),
    warnings > 0 && count(warnings, 'warning', language),
  ];
  return `${messages(language).problem.findingsElsewhere(counted.filter((one) => one !== false).join(', '))}\n`;
}
