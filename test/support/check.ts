import type { RuleFlags } from '../../src/audit/settings.ts';
import { parseDay } from '../../src/calendar/day.ts';
import type { Report } from '../../src/diagnostic.ts';
import type { Language } from '../../src/locale/language.ts';
import { loadPlanSet } from '../../src/read/load.ts';
import { check as checkLoaded } from '../../src/report/check.ts';
import { memorySources } from './memory-sources.ts';

export interface CheckOptions {
  readonly language?: Language;
  readonly flags?: RuleFlags;
  readonly today?: string;
}

/** Validates files that exist only in memory, under `/plans`, as `plan validate` would. */
export async function check(
  files: Readonly<Record<string, string>>,
  { language = 'en', flags = {}, today = '2026-01-12' }: CheckOptions = {},
): Promise<Report> {
  const sources = memorySources(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`/plans/${name}`, text])),
  );
  const loaded = await loadPlanSet({ sources, cwd: '/plans', arguments: [] });
  const { report } = await checkLoaded({
    loaded,
    today: parseDay(today)!,
    lang: language,
    language,
    flags,
    tool: 'plan test',
  });
  return report;
}
