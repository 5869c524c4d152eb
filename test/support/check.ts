import { audit } from '../../src/audit/engine.ts';
import { makeContext } from '../../src/audit/make-context.ts';
import { rules } from '../../src/audit/rules/index.ts';
import { type RuleFlags, resolveSettings } from '../../src/audit/settings.ts';
import { parseDay } from '../../src/calendar/day.ts';
import type { Report } from '../../src/diagnostic.ts';
import { expand } from '../../src/expand/expand.ts';
import type { Language } from '../../src/locale/language.ts';
import { loadPlanSet } from '../../src/read/load.ts';
import { buildReport } from '../../src/report/build.ts';
import { memorySources } from './memory-sources.ts';

/** Validates files that exist only in memory, under `/plans`, as `plan validate` would. */
export async function check(
  files: Readonly<Record<string, string>>,
  {
    language = 'en',
    flags = {},
    today = '2026-01-12',
  }: { language?: Language; flags?: RuleFlags; today?: string } = {},
): Promise<Report> {
  const sources = memorySources(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`/plans/${name}`, text])),
  );
  const loaded = await loadPlanSet({ sources, cwd: '/plans', arguments: [] });
  const settings = await resolveSettings(loaded.config, flags);
  const context = makeContext({
    set: loaded.set,
    expansion: expand(loaded.set, 'even'),
    config: loaded.config,
    today: parseDay(today)!,
    language,
  });
  const outcome = audit({ context, rules, settings, findings: loaded.findings, requested: loaded.requested });
  return buildReport({
    outcome,
    context,
    rules,
    clarities: loaded.config.clarities,
    requested: loaded.requested,
    complete: loaded.complete,
    tool: 'plan test',
    languageOf: () => language,
  });
}
