import { ruleDocumentation } from '../audit/documentation.ts';
import { rules } from '../audit/rules/index.ts';
import type { RuleFlags, Settings } from '../audit/settings.ts';
import { type Report, severities } from '../diagnostic.ts';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import { presets } from '../model/config.ts';
import type { RuleDescription } from '../report/context.ts';
import { describesRules, loadReportFormat, reportFormats } from '../report/formats.ts';
import { closest } from '../text/did-you-mean.ts';
import { plainPaint } from '../text/paint.ts';
import { changeBaseline, changesBaseline, readBaseline } from './baseline.ts';
import { checkPlans } from './check.ts';
import type { CommandInput, Io, Outcome, Run } from './command.ts';
import { UsageError } from './errors.ts';
import { type FixedPlans, fixPlans } from './fix.ts';
import { openPlans, paintFor, widthOf } from './open.ts';
import { emit, wantedFormats, write } from './output.ts';

/** Runs the whole chain and prints what it found; with `--fix`, once everything that can be mended is. */
export const validate: Run = async (input, io) => {
  const { options } = input;
  const fixed =
    options.flag('fix') || options.flag('diff') ? await fixPlans(input, io, ruleFlags(input, 'en')) : undefined;
  if (fixed !== undefined && options.flag('diff')) return printDiff(fixed, io);
  if (fixed !== undefined) await writeFixed(fixed);
  const opened = await openPlans(input, io, input.arguments);
  const { language, loaded } = opened;
  const wanted = wantedFormats(input, reportFormats, language);
  const baseline = await readBaseline(opened, io);
  const { report, settings } = await checkPlans(opened, input.lang, ruleFlags(input, language), baseline);
  if (changesBaseline(input, language)) {
    await changeBaseline(input, io, opened, report, baseline);
    return 'clean';
  }
  const shown = input.options.flag('quiet') ? withoutLesser(report) : report;
  const sources = new Map(loaded.files.map((file) => [file.name, file]));
  for (const { name, file } of wanted) {
    const format = await loadReportFormat(name);
    const paint = file === undefined ? await paintFor(io.stdout, input, io) : plainPaint;
    const described = describesRules(name) ? { rules: await describeRules(settings, language) } : {};
    const quiet = input.options.flag('quiet');
    const text = format(shown, {
      sources,
      paint,
      language,
      width: widthOf(io.stdout),
      quiet,
      titles: ruleTitles(language),
      ...described,
    });
    await emit(text, file, io);
  }
  return verdict(report, input);
};

async function printDiff({ files }: FixedPlans, io: Io): Promise<Outcome> {
  const { unifiedDiff } = await import('../edit/diff.ts');
  for (const { before, after } of files) await write(io.stdout, unifiedDiff(before.name, before.text, after));
  return files.length === 0 ? 'clean' : 'findings';
}

async function writeFixed({ files }: FixedPlans): Promise<void> {
  const { writeFileSafely } = await import('../source/write-file.ts');
  for (const { before, after } of files)
    await writeFileSafely(before.path, (before.bom ? '\ufeff' : '') + after, { overwrite: true });
}

/** Whether the report passes: no finding from `--fail-on` up, and not too many warnings. `--quiet` changes nothing. */
function verdict({ summary }: Report, { options }: CommandInput): Outcome {
  const failOn = options.text('failOn') ?? 'error';
  const limit = options.number('maxWarnings');
  if (limit !== undefined && summary.warnings > limit) return 'findings';
  const counts = { error: summary.errors, warning: summary.warnings, hint: summary.hints };
  for (const severity of severities) {
    if (failOn === 'never') break;
    if (counts[severity] > 0) return 'findings';
    if (severity === failOn) break;
  }
  return 'clean';
}

function withoutLesser(report: Report): Report {
  return { ...report, findings: report.findings.filter(({ severity }) => severity === 'error') };
}

/** Options that choose rules; an unknown name is refused with the nearest known one. */
export function ruleFlags(input: CommandInput, language: Language): RuleFlags {
  const only = input.options.texts('only').flatMap((text) => text.split(','));
  const skip = input.options.texts('skip').flatMap((text) => text.split(','));
  const preset = presets.find((one) => one === input.options.text('preset'));
  const names = rules.map(({ name }) => name);
  for (const name of [...only, ...skip]) {
    if (names.includes(name)) continue;
    const nearest = closest(name, names);
    const { problem } = messages(language);
    throw new UsageError(problem.unknownRule(name), nearest === undefined ? undefined : problem.didYouMean(nearest));
  }
  return {
    ...(only.length > 0 ? { only } : {}),
    ...(skip.length > 0 ? { skip } : {}),
    ...(preset === undefined ? {} : { preset }),
  };
}

/** A few words for each rule. */
function ruleTitles(language: Language): Map<string, string> {
  return new Map(rules.map(({ name, title }) => [name, title[language]]));
}

async function describeRules(settings: Settings, language: Language): Promise<RuleDescription[]> {
  return Promise.all(
    rules.map(async (rule): Promise<RuleDescription> => {
      const { severity } = settings.of(rule);
      const help = ruleDocumentation(rule.name, language);
      return {
        id: rule.name,
        severity: severity === 'off' ? 'hint' : severity,
        clarity: rule.clarity ?? null,
        title: rule.title[language],
        description: firstParagraph(help),
        help,
      };
    }),
  );
}

function firstParagraph(markdown: string): string {
  return (markdown.split(/\n\s*\n/)[1] ?? '').replaceAll('\n', ' ').trim();
}
