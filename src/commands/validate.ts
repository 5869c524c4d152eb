import { type Report, severities } from '../diagnostic.ts';
import { describesRules, loadReportFormat, reportFormats } from '../report/formats.ts';
import { plainPaint } from '../text/paint.ts';
import { changeBaseline, changesBaseline, readBaseline } from './baseline.ts';
import { checkPlans } from './check.ts';
import type { CommandInput, Io, Outcome, Run } from './command.ts';
import { type FixedPlans, fixPlans } from './fix.ts';
import { languageOf } from './language-of.ts';
import { openPlans, paintFor, widthOf } from './open.ts';
import { emit, wantedFormats, write } from './output.ts';
import { refuseInputs } from './refuse-inputs.ts';
import { describeRules, ruleFlags, ruleTitles } from './rule-options.ts';

/** Runs the whole chain and prints what it found; with `--fix`, once everything that can be mended is. */
export const validate: Run = async (input, io) => {
  const { options } = input;
  if (options.flag('watch')) {
    const { watchPlans } = await import('./watch.ts');
    return watchPlans(input, io, () => validateOnce(input, io));
  }
  const fixed =
    options.flag('fix') || options.flag('diff') ? await fixPlans(input, io, ruleFlags(input, 'en')) : undefined;
  if (fixed !== undefined && options.flag('diff')) return printDiff(fixed, io);
  if (fixed !== undefined) {
    // What is wrong with an option is said before a file is changed.
    const language = languageOf(input, io);
    const wanted = wantedFormats(input, reportFormats, language);
    await refuseInputs(
      wanted.map(({ file }) => file),
      fixed.inputs,
      io,
      language,
    );
    await writeFixed(fixed);
  }
  return verdict(await validateOnce(input, io), input);
};

/** Reads, checks and prints; or takes down a baseline where that is asked for. */
async function validateOnce(input: CommandInput, io: Io): Promise<Report> {
  const opened = await openPlans(input, io, input.arguments);
  const { language, loaded } = opened;
  const wanted = wantedFormats(input, reportFormats, language);
  await refuseInputs(
    wanted.map(({ file }) => file),
    loaded.files,
    io,
    language,
  );
  const baseline = await readBaseline(opened, io);
  const { report, settings } = await checkPlans(opened, input.lang, ruleFlags(input, language), baseline);
  if (changesBaseline(input, language)) {
    await changeBaseline(input, io, opened, report, baseline);
    return { ...report, summary: { ...report.summary, errors: 0, warnings: 0, hints: 0 } };
  }
  const quiet = input.options.flag('quiet');
  const shown = quiet ? withoutLesser(report) : report;
  const sources = new Map(loaded.files.map((file) => [file.name, file]));
  for (const { name, file } of wanted) {
    const format = await loadReportFormat(name);
    const paint = file === undefined ? await paintFor(io.stdout, input, io) : plainPaint;
    const described = describesRules(name) ? { rules: await describeRules(settings, language) } : {};
    const context = { sources, paint, language, width: widthOf(io.stdout), quiet, titles: ruleTitles(language) };
    await emit(format(shown, { ...context, ...described }), file, io);
  }
  return report;
}

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
