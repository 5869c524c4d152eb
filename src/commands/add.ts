import { type Severity, severities } from '../diagnostic.ts';
import { unifiedDiff } from '../edit/diff.ts';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import { count } from '../locale/nouns.ts';
import type { Draft, ItemKind } from '../scaffold/new-item.ts';
import { PlacingError, type PlacingProblem } from '../scaffold/place-item.ts';
import { diskSources } from '../source/disk.ts';
import type { SourceFile } from '../source/file.ts';
import { writeFileSafely } from '../source/write-file.ts';
import { candidates, holdsWork, proposedId, targetOf, withIds } from './add-target.ts';
import { findingsInWords, openTrials, type Trial, unreadable } from './add-trial.ts';
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
      if (error instanceof PlacingError) throw new UsageError(whyNot(error, opened.language));
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
  let draft = withIds(given(kind, input), target);
  if (ask !== undefined) {
    const { askFor } = await import('./add-questions.ts');
    draft = await askFor(draft, { target, opened, ask, trials, input, io });
  }
  draft = { ...draft, id: draft.id ?? proposedId(target, draft, opened) };
  const trial = await trials.run(draft);
  await write(io.stdout, unifiedDiff(target.file.name, target.file.text, trial.text));
  await write(io.stderr, await findingsInWords(trial.fresh, trial, input, io, io.stderr));
  const failOn = options.text('failOn');
  // Who has seen a finding and kept the answer decides; what cannot be read is never written.
  const refused =
    ask !== undefined && failOn === undefined ? unreadableIn(trial) : refusedFor(trial, failOn ?? 'error');
  if (refused > 0) {
    await write(io.stderr, `plan: ${notWritten(refused, language)}\n`);
    return 'findings';
  }
  if (options.flag('dryRun')) return 'clean';
  if (ask !== undefined && !(await isToBeWritten(ask, language))) return 'clean';
  await save(target.file, trial.text, language, io);
  return 'clean';
}

function isToBeWritten(ask: Questions, language: Language): Promise<boolean> {
  const vi = language === 'vi';
  return ask
    .select(vi ? 'Ghi vào tệp?' : 'Write it?', [
      { value: 'yes', name: vi ? 'Ghi' : 'Write it' },
      { value: 'no', name: vi ? 'Không ghi' : 'Leave the file as it is' },
    ])
    .then((answer) => answer === 'yes');
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

const single =
  'id title lead due deliverable when effort objective supervisor submitTo approves kind repeat source note name unit capacity from until short parent head measure target measureUnit'.split(
    ' ',
  );

function given(kind: ItemKind, { options }: CommandInput): Draft {
  const draft: Record<string, Draft[string]> = {};
  for (const name of single) {
    const text = options.text(name)?.normalize('NFC').trim();
    if (text !== undefined && text !== '') draft[name] = text;
  }
  for (const name of kind === 'task' ? ['support', 'after'] : ['leave']) {
    const texts = options.texts(name).flatMap((text) => text.split(','));
    if (texts.length > 0) draft[name] = texts.map((text) => text.normalize('NFC').trim());
  }
  if (options.flag('external')) draft.external = true;
  return draft;
}

function unreadableIn({ fresh }: Trial): number {
  return fresh.filter(({ rule }) => unreadable.has(rule)).length;
}

/** How many new findings are at or above the severity from which nothing is written. */
function refusedFor({ fresh }: Trial, failOn: string): number {
  const from = severities.indexOf(failOn as Severity);
  return fresh.filter(({ severity }) => severities.indexOf(severity) <= from).length;
}

function notWritten(findings: number, language: Language): string {
  const counted = count(findings, 'finding', language);
  return language === 'vi'
    ? `chưa ghi: mục mới có ${counted} phải xử lý trước`
    : `nothing was written: mend ${counted} first`;
}

const reasons: Readonly<Record<PlacingProblem, Readonly<Record<Language, (name: string) => string>>>> = {
  'broken-file': {
    en: (name) => `\`${name}\` has errors in its YAML; mend them first, see \`plan validate\``,
    vi: (name) => `\`${name}\` có lỗi YAML; cần sửa trước, xem \`plan validate\``,
  },
  'no-group': {
    en: (name) => `\`${name}\` has no such group written out`,
    vi: (name) => `\`${name}\` không có nhóm nhiệm vụ này`,
  },
  'not-a-list': {
    en: (name) => `the list in \`${name}\` is written in a way that cannot be added to (an alias, or no list)`,
    vi: (name) =>
      `danh sách trong \`${name}\` viết theo cách không ghi thêm được (dùng bí danh YAML hoặc không phải danh sách)`,
  },
  unsafe: {
    en: (name) => `\`${name}\` is laid out so that nothing can be added without changing something else`,
    vi: (name) => `cách trình bày của \`${name}\` không cho phép ghi thêm mà không làm thay đổi nội dung khác`,
  },
};

function whyNot({ file, problem }: PlacingError, language: Language): string {
  return reasons[problem][language](file.name);
}
