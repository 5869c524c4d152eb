import { resolve } from 'node:path';
import { type Day, formatDay, parseDay } from './calendar/day.ts';
import type { Report } from './diagnostic.ts';
import { expand as expandSet } from './expand/expand.ts';
import type { Language } from './locale/language.ts';
import type { Preset } from './model/config.ts';
import type { Expansion, Spread } from './model/expansion.ts';
import { type Loaded, loadPlanSet } from './read/load.ts';
import { check } from './report/check.ts';
import { loadReportFormat, type ReportFormatName } from './report/formats.ts';
import { diskSources } from './source/disk.ts';
import { plainPaint } from './text/paint.ts';
import { tool } from './version.ts';

export type { Clarity, Diagnostic, Report, ReportSummary, Severity } from './diagnostic.ts';
export type { Language } from './locale/language.ts';
export type { Config, Preset } from './model/config.ts';
export type { Activity, Assignment, Expansion, Load, Overfull, Spread } from './model/expansion.ts';
export type { Group, Organisation, Person, Unit } from './model/organisation.ts';
export type { Objective, Plan } from './model/plan.ts';
export type { PlanSet } from './model/plan-set.ts';
export type { Step, Task } from './model/task.ts';
export { ConfigError, NoPlanError } from './read/errors.ts';
export type { Loaded } from './read/load.ts';
export type { ReportFormatName } from './report/formats.ts';
export { UnreadableError } from './source/errors.ts';
export { version } from './version.ts';

export interface LoadOptions {
  /** The folder whose plans are read; default: the working folder of the process. */
  readonly cwd?: string;
  /** Files, folders and globs: what is reported on. Default: every plan found. */
  readonly files?: readonly string[];
  /** A configuration file, instead of the nearest `plan.config.yaml`. */
  readonly config?: string;
}

/**
 * Reads plans with everything they refer to. What is wrong with them is in `findings`, and in the report of `audit`.
 *
 * @throws UnreadableError for a file that cannot be opened, NoPlanError where there is no plan, ConfigError where the
 *   configuration has errors
 */
export function load({ cwd = '.', files = [], config }: LoadOptions = {}): Promise<Loaded> {
  const folder = resolve(cwd);
  return loadPlanSet({ sources: diskSources(folder), cwd: folder, arguments: files, configPath: config });
}

/** Who does what in which month. Amounts are hundredths of a person-day, months are `year * 12 + month - 1`. */
export function expand({ set }: Loaded, spread: Spread = 'even'): Expansion {
  return expandSet(set, spread);
}

export interface AuditOptions {
  /** The language of the findings; default: each plan's own. */
  readonly language?: Language;
  readonly preset?: Preset;
  /** Only these rules; without these rules. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** The date taken as today, ISO 8601; default: the first day of the first plan, so that a run can be repeated. */
  readonly today?: string;
}

/**
 * Runs the rules: findings with their places, and the score of the six clarities. `schemas/report.schema.json`
 * describes the result.
 *
 * @throws RangeError where `today` is no date; ConfigError where the configuration has errors
 */
export async function audit(loaded: Loaded, options: AuditOptions = {}): Promise<Report> {
  const { language, today, preset, only, skip } = options;
  const flags = { ...(preset && { preset }), ...(only && { only }), ...(skip && { skip }) };
  const { report } = await check({
    loaded,
    today: dayOf(today, loaded),
    lang: language,
    language: language ?? 'en',
    flags,
    tool,
  });
  return report;
}

function dayOf(text: string | undefined, { set }: Loaded): Day {
  const day = parseDay(text ?? formatDay(set.plans[0]?.period.start ?? 0));
  if (day === undefined) throw new RangeError(`not a date: ${text}`);
  return day;
}

export interface ReportOptions {
  readonly format?: Exclude<ReportFormatName, 'sarif'>;
  readonly language?: Language;
  /** Columns, for the formats that fill a line. */
  readonly width?: number;
}

/** A report as text, in one of the formats of `plan validate`; without colours. */
export async function report(loaded: Loaded, audited: Report, options: ReportOptions = {}): Promise<string> {
  const { format = 'terminal', language = 'en', width = 80 } = options;
  const write = await loadReportFormat(format);
  const sources = new Map(loaded.files.map((file) => [file.name, file]));
  return write(audited, { sources, paint: plainPaint, language, width });
}
