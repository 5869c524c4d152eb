import type { Baseline } from '../audit/baseline.ts';
import type { AuditContext } from '../audit/context.ts';
import type { AuditOutcome } from '../audit/engine.ts';
import type { Settings } from '../audit/settings.ts';
import type { Day } from '../calendar/day.ts';
import type { Report } from '../diagnostic.ts';
import type { Language } from '../locale/language.ts';
import type { Loaded } from '../read/load.ts';
import { check } from '../report/check.ts';

export interface ExamineInput {
  readonly loaded: Loaded;
  readonly today: Day;
  /** Of the whole report, whatever the language of each plan: it has one reader. */
  readonly language: Language;
  readonly baseline?: Baseline | undefined;
  /** Name and version of the program. */
  readonly tool: string;
}

/** Everything that the report is put together from. */
export interface Examined {
  readonly loaded: Loaded;
  readonly context: AuditContext;
  readonly settings: Settings;
  readonly outcome: AuditOutcome;
  /** Its findings are those of `outcome.judged`, one for one. */
  readonly report: Report;
  readonly language: Language;
}

/** Runs the chain, each finding in the language of the report. */
export async function examine(input: ExamineInput): Promise<Examined> {
  const { loaded, language } = input;
  return { loaded, language, ...(await check({ ...input, lang: language })) };
}
