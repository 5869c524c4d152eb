import { audit } from '../audit/engine.ts';
import { makeContext } from '../audit/make-context.ts';
import { rules } from '../audit/rules/index.ts';
import { type RuleFlags, resolveSettings, type Settings } from '../audit/settings.ts';
import type { Finding, Report } from '../diagnostic.ts';
import { expand } from '../expand/expand.ts';
import type { Language } from '../locale/language.ts';
import type { Expansion } from '../model/expansion.ts';
import { buildReport } from '../report/build.ts';
import { tool } from '../version.ts';
import type { Opened } from './open.ts';

export interface Checked {
  readonly report: Report;
  readonly expansion: Expansion;
  readonly settings: Settings;
}

/** Expands and audits the plans that were opened, in the language asked for, else that of each plan. */
export async function checkPlans(opened: Opened, lang: Language | undefined, flags: RuleFlags): Promise<Checked> {
  const { loaded, today, language } = opened;
  const settings = await resolveSettings(loaded.config, flags);
  const expansion = expand(loaded.set, 'even');
  const context = makeContext({ set: loaded.set, expansion, config: loaded.config, today, language });
  const outcome = audit({ context, rules, settings, findings: loaded.findings, requested: loaded.requested });
  const planOf = new Map(loaded.set.plans.map((plan) => [plan.file, plan]));
  const languageOf = ({ place }: Finding): Language => lang ?? planOf.get(place.file)?.language ?? language;
  const report = buildReport({
    outcome,
    context,
    rules,
    clarities: loaded.config.clarities,
    requested: loaded.requested,
    complete: loaded.complete,
    tool,
    languageOf,
  });
  return { report, expansion, settings };
}
