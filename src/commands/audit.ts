import { messages } from '../locale/messages.ts';
import { count } from '../locale/nouns.ts';
import { buildReview } from '../review/build.ts';
import { examine } from '../review/examine.ts';
import { type ReviewFormat, reviewFormats } from '../review/formats.ts';
import { reaches } from '../review/parts/clarity-matrix.ts';
import { groupings, type Review } from '../review/review.ts';
import type { Paint } from '../text/paint.ts';
import { plainPaint } from '../text/paint.ts';
import { tool } from '../version.ts';
import { readBaseline } from './baseline.ts';
import { blocked } from './blocked.ts';
import type { Io, Run } from './command.ts';
import { UsageError } from './errors.ts';
import { type Opened, openPlans, paintFor, widthOf } from './open.ts';
import { emit, wantedFormats, write } from './output.ts';
import { refuseInputs } from './refuse-inputs.ts';
import { selectionOf } from './selection.ts';

/** Prints the report for people who decide; ends with findings only below `--fail-under`. */
export const auditPlans: Run = async (input, io) => {
  const { options } = input;
  const opened = await openPlans(input, io, input.arguments);
  const { loaded, language, today } = opened;
  const wanted = wantedFormats(input, reviewFormats, language);
  await refuseInputs(
    wanted.map(({ file }) => file),
    loaded.files,
    io,
    language,
  );
  const failUnder = options.number('failUnder');
  if (failUnder !== undefined && failUnder > 100)
    throw new UsageError(messages(language).problem.badValue('--fail-under', String(failUnder), '0-100'));
  const selection = selectionOf(input, opened);
  if (await blocked(opened, input, io)) return 'findings';
  const baseline = await readBaseline(opened, io);
  const review = buildReview(await examine({ loaded, today, language, baseline, tool }), {
    by: groupings.find((one) => one === options.text('by')) ?? 'unit',
    spread: options.text('spread') === 'level' ? 'level' : 'even',
    selection,
  });
  for (const { name, file } of wanted) {
    const paint = file === undefined ? await paintFor(io.stdout, input, io) : plainPaint;
    await emit(await draw(review, name, opened, paint, widthOf(io.stdout)), file, io);
  }
  await sayFindings(review, opened, io);
  return failUnder === undefined || reaches(review.clarities.total.pairs, failUnder) ? 'clean' : 'findings';
};

async function draw(
  review: Review,
  format: ReviewFormat,
  { language }: Opened,
  paint: Paint,
  width: number,
): Promise<string> {
  if (format === 'json') return (await import('../review/json.ts')).jsonReview(review);
  const { buildPage } = await import('../review/page/build-page.ts');
  const page = buildPage(review, language);
  if (format === 'html') return (await import('../review/html/html.ts')).htmlReview(page);
  if (format === 'markdown') return (await import('../review/markdown.ts')).markdownReview(page);
  return (await import('../review/terminal.ts')).terminalReview(page, { language, paint, width });
}

/** One line on standard error; the report was made out of the very findings, so nothing is checked again. */
async function sayFindings({ summary }: Review, { language }: Opened, io: Io): Promise<void> {
  const { errors, warnings } = summary;
  if (errors + warnings === 0) return;
  const counted = [
    ...(errors > 0 ? [count(errors, 'error', language)] : []),
    ...(warnings > 0 ? [count(warnings, 'warning', language)] : []),
  ];
  await write(io.stderr, `${messages(language).problem.findingsElsewhere(counted.join(', '))}\n`);
}
