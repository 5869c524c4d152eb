import type { Baseline } from '../audit/baseline.ts';
import { checkRuleSettings } from '../audit/config-check.ts';
import type { AuditContext } from '../audit/context.ts';
import { type AuditOutcome, audit } from '../audit/engine.ts';
import { makeContext } from '../audit/make-context.ts';
import { rules } from '../audit/rules/index.ts';
import { resolveSettings, type Settings } from '../audit/settings.ts';
import { suppressionsOf } from '../audit/suppression.ts';
import type { Day } from '../calendar/day.ts';
import type { Report } from '../diagnostic.ts';
import { expand } from '../expand/expand.ts';
import type { Language } from '../locale/language.ts';
import { ConfigError } from '../read/errors.ts';
import type { Loaded } from '../read/load.ts';
import { buildReport } from '../report/build.ts';

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

/** The chain of `report/check.ts`, which keeps the failures of tasks and the expansion that the report counts. */
export async function examine({ loaded, today, language, baseline, tool }: ExamineInput): Promise<Examined> {
  const { set, config, requested, files } = loaded;
  const ofConfig = checkRuleSettings(config, rules);
  const broken = ofConfig.filter((finding) => finding.rule !== 'unknown-rule');
  if (config.file !== undefined && broken.length > 0) throw new ConfigError(config.file, broken);
  const settings = resolveSettings(config, {});
  const context = makeContext({ set, expansion: expand(set, 'even'), config, today, language });
  const ruleOf = new Map(rules.map((rule) => [rule.name, rule]));
  const commented = files.some(({ text }) => text.includes('plan-ignore'));
  const suppressions = suppressionsOf({
    comments: commented ? (await import('../audit/suppression-comments.ts')).suppressionComments(files) : [],
    today,
    known: [...ruleOf.keys()],
    ran: (name, file) => settings.of(ruleOf.get(name)!, file).severity !== 'off',
  });
  const outcome = audit({
    context,
    rules,
    settings,
    findings: [...loaded.findings, ...ofConfig],
    requested: config.file === undefined ? requested : new Set([...requested, config.file]),
    suppressions,
  });
  const report = buildReport({
    outcome,
    context,
    rules,
    clarities: config.clarities,
    requested,
    complete: loaded.complete,
    tool,
    baseline,
    languageOf: () => language,
  });
  return { loaded, context, settings, outcome, report, language };
}
