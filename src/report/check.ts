import type { Baseline } from '../audit/baseline.ts';
import { checkRuleSettings } from '../audit/config-check.ts';
import type { AuditContext } from '../audit/context.ts';
import { type AuditOutcome, audit } from '../audit/engine.ts';
import { makeContext } from '../audit/make-context.ts';
import { unknownRemovals } from '../audit/removed-words.ts';
import { rules } from '../audit/rules/index.ts';
import { type RuleFlags, resolveSettings, type Settings } from '../audit/settings.ts';
import { suppressionsOf } from '../audit/suppression.ts';
import type { SuppressionComment } from '../audit/suppression-comments.ts';
import type { Day } from '../calendar/day.ts';
import type { Finding, Report } from '../diagnostic.ts';
import { expand } from '../expand/expand.ts';
import type { Language } from '../locale/language.ts';
import { ConfigError } from '../read/errors.ts';
import type { Loaded } from '../read/load.ts';
import type { SourceFile } from '../source/file.ts';
import { buildReport } from './build.ts';

export interface CheckInput {
  readonly loaded: Loaded;
  readonly today: Day;
  /** The language asked for; undefined: each finding in that of its plan. */
  readonly lang?: Language | undefined;
  /** Where neither the user nor a plan says: the configuration's or the machine's. */
  readonly language: Language;
  readonly flags?: RuleFlags;
  readonly baseline?: Baseline | undefined;
  /** Name and version of the program. */
  readonly tool: string;
}

export interface Checked {
  /** The findings as data, with the offsets that fixes need, and what the score is made of. */
  readonly outcome: AuditOutcome;
  readonly context: AuditContext;
  readonly settings: Settings;
  /** Put into words when it is asked for. */
  readonly report: Report;
}

/** The whole chain behind reading: expands the plans, audits them, and says in words what was found. */
export async function check({
  loaded,
  today,
  lang,
  language,
  flags = {},
  baseline,
  tool,
}: CheckInput): Promise<Checked> {
  const { set, config, requested } = loaded;
  const ofConfig = checkRuleSettings(config, rules);
  const broken = ofConfig.filter((finding) => finding.rule !== 'unknown-rule');
  if (config.file !== undefined && broken.length > 0) throw new ConfigError(config.file, broken);
  const settings = resolveSettings(config, flags);
  const expansion = expand(set, 'even');
  const context = makeContext({ set, expansion, config, today, language });
  const ruleOf = new Map(rules.map((rule) => [rule.name, rule]));
  const suppressions = suppressionsOf({
    comments: await readSuppressions(loaded.files),
    today,
    known: [...ruleOf.keys()],
    ran: (name, file) => settings.of(ruleOf.get(name)!, file).severity !== 'off',
  });
  // What is wrong with the configuration concerns every plan that is asked for.
  const withConfig = config.file === undefined ? requested : new Set([...requested, config.file]);
  const outcome = audit({
    context,
    rules,
    settings,
    findings: [...loaded.findings, ...ofConfig, ...unknownRemovals(config)],
    requested: withConfig,
    suppressions,
  });
  const planOf = new Map(set.plans.map((plan) => [plan.file, plan]));
  let report: Report | undefined;
  return {
    outcome,
    context,
    settings,
    get report() {
      report ??= buildReport({
        outcome,
        context,
        rules,
        // A few rules cannot say how many tasks are clear.
        clarities: flags.only === undefined ? config.clarities : [],
        requested,
        complete: loaded.complete,
        tool,
        baseline,
        languageOf: ({ place }: Finding): Language => lang ?? planOf.get(place.file)?.language ?? language,
      });
      return report;
    },
  };
}

/** Comments are looked for only where there can be any: the lexer takes longer to load than a small plan to check. */
async function readSuppressions(files: readonly SourceFile[]): Promise<readonly SuppressionComment[]> {
  if (!files.some(({ text }) => text.includes('plan-ignore'))) return [];
  const { suppressionComments } = await import('../audit/suppression-comments.ts');
  return suppressionComments(files);
}
