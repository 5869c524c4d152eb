import type { Baseline } from '../audit/baseline.ts';
import type { RuleFlags } from '../audit/settings.ts';
import type { Language } from '../locale/language.ts';
import { type Checked, check } from '../report/check.ts';
import { tool } from '../version.ts';
import type { Opened } from './open.ts';

/** Expands and audits the plans that were opened, in the language asked for, else that of each plan. */
export function checkPlans(
  { loaded, today, language }: Opened,
  lang: Language | undefined,
  flags: RuleFlags,
  baseline?: Baseline,
): Promise<Checked> {
  return check({ loaded, today, language, lang, flags, baseline, tool });
}
