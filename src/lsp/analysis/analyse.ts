import { type Baseline, holdBack } from '../../audit/baseline.ts';
import { checkRuleSettings } from '../../audit/config-check.ts';
import type { AuditContext } from '../../audit/context.ts';
import { type AuditInput, audit, type Judged } from '../../audit/engine.ts';
import { keysOf } from '../../audit/key.ts';
import { makeContext } from '../../audit/make-context.ts';
import { unknownRemovals } from '../../audit/removed-words.ts';
import { rules } from '../../audit/rules/index.ts';
import { resolveSettings, type Settings } from '../../audit/settings.ts';
import { suppressionsOf } from '../../audit/suppression.ts';
import { suppressionComments } from '../../audit/suppression-comments.ts';
import { wordFinding } from '../../audit/word.ts';
import type { Day } from '../../calendar/day.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { expand } from '../../expand/expand.ts';
import { chooseLanguage } from '../../locale/choose-language.ts';
import type { Language } from '../../locale/language.ts';
import { ConfigError } from '../../read/errors.ts';
import type { Loaded } from '../../read/load.ts';
import type { Turns } from '../session/turns.ts';
import { patientRules } from './patient-rules.ts';

/** A finding as data, with the offsets that fixes need, and in words. */
export interface Said {
  readonly judged: Judged;
  readonly worded: Diagnostic;
}

/** All that is known of a plan set. */
export interface Analysis {
  readonly loaded: Loaded;
  readonly context: AuditContext;
  readonly settings: Settings;
  /** What nothing holds back, by the path of its file, in the order of the file. */
  readonly said: ReadonlyMap<string, readonly Said[]>;
  /** The language in which a file is spoken of: the one asked for, else that of its plan. */
  languageOf(path: string): Language;
}

export interface AnalysisInput {
  readonly loaded: Loaded;
  readonly baseline: Baseline | undefined;
  readonly today: Day;
  /** The language asked for; undefined: each finding in that of its plan. */
  readonly lang: Language | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The same chain as `check` in the reports, in short turns: expansion, audit, words. What it finds is the same.
 *
 * @throws ConfigError where the configuration cannot hold, Superseded where the texts have changed since
 */
export async function analyse(input: AnalysisInput, turns: Turns): Promise<Analysis> {
  const { loaded, today, lang, env } = input;
  const { set, config, requested } = loaded;
  const ofConfig = checkRuleSettings(config, rules);
  const broken = ofConfig.filter((finding) => finding.rule !== 'unknown-rule');
  if (config.file !== undefined && broken.length > 0) throw new ConfigError(config.file, broken);
  const settings = resolveSettings(config, {});
  const plans = new Set(set.plans.filter((plan) => requested.has(plan.file)).map((plan) => plan.language));
  const plan = plans.size === 1 ? [...plans][0] : undefined;
  const language = chooseLanguage({ flag: lang, plan, config: config.language, env });
  await turns.pause();
  const expansion = expand(set, 'even');
  await turns.pause();
  const context = makeContext({ set, expansion, config, today, language });
  const withConfig = config.file === undefined ? requested : new Set([...requested, config.file]);
  const auditInput: AuditInput = {
    context,
    rules: patientRules(rules),
    settings,
    findings: [...loaded.findings, ...ofConfig, ...unknownRemovals(config)],
    requested: withConfig,
  };
  const ruleOf = new Map(rules.map((rule) => [rule.name, rule]));
  for (const rule of auditInput.rules) {
    if (rule.scope === 'file') continue;
    audit({ ...auditInput, rules: [rule], findings: [] });
    await turns.pause();
  }
  const suppressions = suppressionsOf({
    comments: suppressionComments(loaded.files),
    today,
    known: [...ruleOf.keys()],
    ran: (name, file) => settings.of(ruleOf.get(name)!, file).severity !== 'off',
  });
  await turns.pause();
  const { judged } = audit({ ...auditInput, suppressions });
  const ofPlans = new Map(set.plans.map(({ file, language: own }) => [file.path, own]));
  const languageOf = (path: string): Language => lang ?? ofPlans.get(path) ?? language;
  const keys = keysOf(judged.map(({ finding }) => finding));
  const said: Said[] = [];
  for (const one of judged) {
    await turns.pause();
    const spoken = languageOf(one.finding.place.file.path);
    const worded = wordFinding(one, keys.get(one.finding)!, spoken, (name) => ruleOf.get(name));
    said.push({ judged: one, worded });
  }
  return { loaded, context, settings, said: byFile(said, input.baseline), languageOf };
}

/** What neither a comment nor the baseline holds back, file by file. */
function byFile(said: readonly Said[], baseline: Baseline | undefined): Map<string, Said[]> {
  const free = said.filter(({ judged }) => judged.suppressed === null);
  const worded = free.map((one) => one.worded);
  const known = baseline === undefined ? worded : holdBack(worded, baseline);
  const files = new Map<string, Said[]>();
  for (const [at, one] of free.entries()) {
    if (known[at]!.suppression !== null) continue;
    const { path } = one.judged.finding.place.file;
    const own = files.get(path);
    if (own === undefined) files.set(path, [one]);
    else own.push(one);
  }
  return files;
}
