import { type Diagnostic, type Severity, severities } from '../diagnostic.ts';
import { unifiedDiff } from '../edit/diff.ts';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import type { Draft, ItemKind } from '../scaffold/new-item.ts';
import { PlacingError } from '../scaffold/place-item.ts';
import { diskSources } from '../source/disk.ts';
import type { SourceFile } from '../source/file.ts';
import { writeFileSafely } from '../source/write-file.ts';
import { givenBy } from './add-draft.ts';
import { type Detail, findingsInWords } from './add-findings.ts';
import { instead, leftAlone, notWritten, whyNot, written } from './add-outcome.ts';
import { labelFor } from './add-questions.ts';
import { candidates, holdsWork, identified, targetOf } from './add-target.ts';
import { openTrials, unreadable } from './add-trial.ts';
import { canAsk, interruptible, openQuestions, type Questions } from './ask.ts';
import type { CommandInput, Io, Outcome, Run } from './command.ts';
import { UsageError } from './errors.ts';
import { type Opened, openPlans } from './open.ts';
import { write } from './output.ts';

/** Puts an item into the file where it belongs, and shows what the plans would get for it before anything is written. */
export function addItem(kind: ItemKind): Run {
  return interruptible(async (input, io) => {
    const opened = await openPlans(input, io, []);
    try {
      return await add(kind, opened, input, io);
    } catch (error) {
      if (error instanceof PlacingError)
        throw new UsageError(whyNot(error, opened.language), instead(error, opened.language));
      throw error;
    }
  });
}

async function add(kind: ItemKind, opened: Opened, input: CommandInput, io: Io): Promise<Outcome> {
  const { options } = input;
  const { language } = opened;
  const asks = !options.flag('yes') && canAsk(io);
  const required = holdsWork(kind) ? 'title' : 'name';
  if (!asks && options.text(required) === undefined)
    throw new UsageError(messages(language).problem.needsTerminal(`--${required}`));
  const ask = asks ? await openQuestions(io, language) : undefined;
  const target = targetOf(kind, opened, input, io, await chosenFile(kind, opened, input, ask));
  const trials = await openTrials(target, opened, input, io);
  const given = givenBy(input, target);
  const asking = ask && { target, opened, ask, trials, input, io };
  let known =
    asking === undefined
      ? { draft: given, seen: new Set<string>() }
      : await (await import('./add-asking.ts')).askFor(given, asking);
  for (;;) {
    const draft = identified(target, known.draft, opened);
    const trial = await trials.run(draft);
    await write(io.stdout, unifiedDiff(target.file.name, target.file.text, trial.text));
    const found = concerning(draft, trial.fresh);
    const detail = ({ key, severity }: Diagnostic): Detail =>
      severity === 'hint' || known.seen.has(key) ? 'message' : 'help';
    const line = (finding: Diagnostic): string | undefined =>
      isUnreadable(finding) && finding.file === target.file.name ? trial.text.split('\n')[finding.line - 1] : undefined;
    const label = asks ? labelFor(kind, language) : undefined;
    await write(io.stderr, await findingsInWords(found, { language, detail, line, label }, input, io, io.stderr));
    const failOn = options.text('failOn');
    // Who has seen a finding and kept the answer decides; what cannot be read is never written.
    const refused = asks && failOn === undefined ? found.filter(isUnreadable) : worseThan(failOn ?? 'error', found);
    if (refused.length > 0) {
      await write(io.stderr, `plan: ${notWritten(refused.length, language)}\n`);
      return 'findings';
    }
    if (options.flag('dryRun')) return 'clean';
    const decision =
      asking === undefined
        ? 'write'
        : await decide(
            asking.ask,
            found.filter(({ key }) => !known.seen.has(key)),
            language,
          );
    if (asking !== undefined && decision === 'change') {
      const { changeOne } = await import('./add-asking.ts');
      known = await changeOne({ ...known, draft }, asking);
      continue;
    }
    if (decision === 'write') await save(target.file, trial.text, language, io);
    if (asks)
      await write(io.stderr, `plan: ${decision === 'write' ? written(target.file, language) : leftAlone[language]}\n`);
    return 'clean';
  }
}

/** What is found with an item and not without it, worst first; a hint only where it is on the item itself. */
function concerning({ id, groupId }: Draft, fresh: readonly Diagnostic[]): Diagnostic[] {
  const isOnItem = ({ task, objective, person, unit }: Diagnostic): boolean =>
    [task, objective, person, unit].some((one) => one !== null && (one === id || one === groupId));
  return fresh
    .filter((one) => one.severity !== 'hint' || isOnItem(one))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** Where something is wrong that nobody has seen yet, it is mended before it is written: that stands first. */
function decide(ask: Questions, found: readonly Diagnostic[], language: Language): Promise<string> {
  const vi = language === 'vi';
  const toWrite = { value: 'write', name: vi ? 'Ghi' : 'Write it' };
  const toChange = { value: 'change', name: vi ? 'Sửa một câu trả lời' : 'Change an answer' };
  const first = found.some(({ severity }) => severity === 'error') ? [toChange, toWrite] : [toWrite, toChange];
  const toLeave = { value: 'leave', name: vi ? 'Không ghi' : 'Leave the file as it is' };
  return ask.select(vi ? 'Ghi vào tệp?' : 'Write it?', [...first, toLeave]);
}

/** Written as a whole, and only over what was read: somebody may have saved the file while questions were answered. */
async function save(file: SourceFile, text: string, language: Language, io: Io): Promise<void> {
  const now = await diskSources(io.cwd).read(file.path);
  if (now.text !== file.text)
    throw new UsageError(
      language === 'vi'
        ? `\`${file.name}\` đã thay đổi trong khi nhập; chưa ghi gì`
        : `\`${file.name}\` has changed in the meantime; nothing was written`,
    );
  await writeFileSafely(file.path, (file.bom ? '\ufeff' : '') + text, { overwrite: true });
}

async function chosenFile(
  kind: ItemKind,
  opened: Opened,
  input: CommandInput,
  ask: Questions | undefined,
): Promise<SourceFile | undefined> {
  const files = candidates(kind, opened);
  if (ask === undefined || files.length < 2 || input.options.text('file') !== undefined) return undefined;
  const message = opened.language === 'vi' ? 'Ghi vào tệp' : 'Into which file';
  const name = await ask.select(
    message,
    files.map((file) => ({ value: file.name, name: file.name })),
  );
  return files.find((file) => file.name === name);
}

function isUnreadable({ rule }: Diagnostic): boolean {
  return unreadable.has(rule);
}

/** The findings at or above a severity, from which nothing is written. */
function worseThan(failOn: string, found: readonly Diagnostic[]): Diagnostic[] {
  const from = severities.indexOf(failOn as Severity);
  return found.filter(({ severity }) => severities.indexOf(severity) <= from);
}
