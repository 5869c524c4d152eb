import type { AuditOutcome } from '../audit/engine.ts';
import type { Finding, Severity } from '../diagnostic.ts';
import { expand } from '../expand/expand.ts';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import { count } from '../locale/nouns.ts';
import type { Expansion, Spread } from '../model/expansion.ts';
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

/** What an output is made of, and what is said beside it. */
export interface LookedThrough {
  /** One line for standard error with how many findings `validate` would show, or nothing. */
  readonly note: string;
  readonly expansion: (spread: Spread) => Expansion;
}

/**
 * Expands and audits the plans that an output is to be made of, before it is written: what the config says of the rules
 * may be wrong.
 */
export async function lookThrough(opened: Opened, input: CommandInput): Promise<LookedThrough> {
  const { outcome, context } = await checkPlans(opened, input.lang, {});
  const { expansion, set } = context;
  return {
    note: findingsNote(outcome, opened.language),
    expansion: (spread) => (spread === expansion.spread ? expansion : expand(set, spread)),
  };
}

function findingsNote({ judged }: AuditOutcome, language: Language): string {
  const number = (wanted: Severity): number =>
    judged.filter(({ severity, suppressed }) => severity === wanted && suppressed === null).length;
  const [errors, warnings] = [number('error'), number('warning')];
  if (errors + warnings === 0) return '';
  const counted = [
    errors > 0 && count(errors, 'error', language),
    warnings > 0 && count(warnings, 'warning', language),
  ];
  return `${messages(language).problem.findingsElsewhere(counted.filter((one) => one !== false).join(', '))}\n`;
}
