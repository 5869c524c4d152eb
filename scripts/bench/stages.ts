// Times the stages of one run in a fresh process, with the engine as the program sets it, and prints them as JSON, in
// milliseconds.
import { audit } from '../../src/audit/engine.ts';
import { makeContext } from '../../src/audit/make-context.ts';
import { rules } from '../../src/audit/rules/index.ts';
import { resolveSettings } from '../../src/audit/settings.ts';
import { parseDay } from '../../src/calendar/day.ts';
import { expand } from '../../src/expand/expand.ts';
import type { Expansion } from '../../src/model/expansion.ts';
import { loadPlanSet } from '../../src/read/load.ts';
import { buildReport } from '../../src/report/build.ts';
import { diskSources } from '../../src/source/disk.ts';
import { tuneEngine } from '../../src/start.ts';

tuneEngine();
const cwd = process.argv[2]!;
const times: Record<string, number> = {};
let last = performance.now();
const lap = (stage: string): void => {
  const now = performance.now();
  times[stage] = now - last;
  last = now;
};

/** Asks for all that an expansion works out only when somebody does. */
function workedOut({ assignments, loads }: Expansion): number {
  return assignments.length + loads.length;
}

const loaded = await loadPlanSet({ sources: diskSources(cwd), cwd, arguments: [] });
lap('load');
const { set, config, requested } = loaded;
const expansion = expand(set, 'even');
workedOut(expansion);
lap('even');
workedOut(expand(set, 'level'));
lap('level');
const today = parseDay('2026-11-23')!;
const context = makeContext({ set, expansion, config, today, language: 'vi' });
const settings = resolveSettings(config, {});
const outcome = audit({ context, rules, settings, findings: loaded.findings, requested });
lap('audit');
buildReport({
  outcome,
  context,
  rules,
  clarities: config.clarities,
  requested,
  complete: true,
  tool: 'plan',
  languageOf: () => 'vi',
});
lap('words');
process.stdout.write(JSON.stringify({ ...times, memory: Math.round(process.resourceUsage().maxRSS / 1024) }));
