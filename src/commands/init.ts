import { mkdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { dateParts } from '../calendar/day.ts';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import type { Answers, NewFile } from '../scaffold/answers.ts';
import { newRepository, schemaFiles } from '../scaffold/repository.ts';
import { diskSources } from '../source/disk.ts';
import { UnwritableError } from '../source/errors.ts';
import { shownPath } from '../source/shown-path.ts';
import { unwritableReason, writeFileSafely } from '../source/write-file.ts';
import { canAsk, interruptible, openQuestions } from './ask.ts';
import type { CommandInput, Io, Outcome } from './command.ts';
import { UsageError } from './errors.ts';
import { languageOf } from './language-of.ts';
import { todayOf } from './open.ts';
import { write } from './output.ts';
import { packageFile } from './package-file.ts';

/** Makes a folder of plans out of a few answers, then validates it. What is there is never touched. */
export const init = interruptible(async (input, io): Promise<Outcome> => {
  const language = languageOf(input, io);
  // What is wrong with an option is said before a file is made.
  todayOf(input, language);
  const folder = resolve(io.cwd, input.arguments[0] ?? '.');
  const answers = await answersOf(input, io, language);
  const files = [...newRepository(answers), ...(await schemas())];
  await refuseToOverwrite(folder, files, language, io);
  const made = await makeAll(folder, files);
  await write(io.stdout, `${made.map((path) => `+ ${shownPath(path, io.cwd)}`).join('\n')}\n\n`);
  const { validate } = await import('./validate.ts');
  const options = { ...input.options, texts: () => [], text: (name: string) => textForValidation(input, name) };
  const outcome = await validate({ ...input, arguments: [], lang: answers.language, options }, atFolder(io, folder));
  const plan = files.find(({ path }) => path.endsWith('.plan.yaml'))!.path;
  await write(io.stderr, `plan: ${nextSteps(shownPath(folder, io.cwd), plan, answers.language)}\n`);
  return outcome;
});

function nextSteps(folder: string, plan: string, language: Language): string {
  const go = folder === '.' || folder === '' ? '' : `\`cd ${folder}\`, `;
  return language === 'vi'
    ? `tiếp theo: ${go}thay các ví dụ trong \`${plan}\` và \`org.yaml\`, thêm nhiệm vụ bằng \`plan add task\``
    : `next: ${go}replace the examples in \`${plan}\` and \`org.yaml\`, add tasks with \`plan add task\``;
}

/** Of the options given, `validate` shares those that every command has; `--config` would name another repository. */
function textForValidation({ options }: CommandInput, name: string): string | undefined {
  return name === 'today' ? options.text(name) : undefined;
}

/** The streams of an `Io` are opened when they are first used. */
function atFolder(io: Io, cwd: string): Io {
  return {
    cwd,
    env: io.env,
    get stdin() {
      return io.stdin;
    },
    get stdout() {
      return io.stdout;
    },
    get stderr() {
      return io.stderr;
    },
  };
}

async function answersOf(input: CommandInput, io: Io, language: Language): Promise<Answers> {
  const { options } = input;
  const vi = language === 'vi';
  const given = {
    name: textOf(options.text('name')),
    unit: textOf(options.text('unit')),
    year: options.text('year'),
    country: (options.text('country') ?? 'VN').toUpperCase(),
    ci: options.flag('gitlab') ? ('gitlab' as const) : ('github' as const),
  };
  if (given.year !== undefined && !isYear(given.year))
    throw new UsageError(messages(language).problem.badValue('--year', given.year, '2027'));
  if (!/^[A-Z]{2}$/.test(given.country))
    throw new UsageError(messages(language).problem.badValue('--country', given.country, 'VN'));
  const usual = {
    language,
    name: given.name ?? (vi ? 'Tên cơ quan' : 'Name of the organisation'),
    unit: given.unit,
    year: Number(given.year ?? usualYear(input, language)),
    country: given.country,
    ci: given.ci,
  };
  if (options.flag('yes') || (given.name !== undefined && given.year !== undefined)) return usual;
  if (!canAsk(io)) {
    const missing = ['--name', '--unit', '--year'].filter((flag) => options.text(flag.slice(2)) === undefined);
    const { needsTerminal } = messages(language).problem;
    throw new UsageError(needsTerminal([...missing, '--lang', '--yes'].join('`, `')));
  }
  const ask = await openQuestions(io, input.lang ?? language);
  const lang =
    input.lang ??
    ((await ask.select('Ngôn ngữ / Language', [
      { value: 'vi', name: 'Tiếng Việt' },
      { value: 'en', name: 'English' },
    ])) === 'vi'
      ? 'vi'
      : 'en');
  const words = lang === 'vi' ? wordsVi : wordsEn;
  const name =
    given.name ?? (await ask.text(words.name, { check: (answer) => (answer === '' ? words.needed : undefined) }));
  const unit = given.unit ?? textOf(await ask.text(words.unit));
  const year =
    given.year ??
    (await ask.text(words.year, {
      preset: usualYear(input, language),
      check: (answer) => (isYear(answer) ? undefined : words.badYear),
    }));
  return { ...usual, language: lang, name, unit, year: Number(year) };
}

const wordsVi = {
  name: 'Tên cơ quan:',
  unit: 'Đơn vị lập kế hoạch (để trống nếu là cả cơ quan):',
  year: 'Năm kế hoạch:',
  needed: 'Cần ghi tên cơ quan.',
  badYear: 'Cần một năm gồm bốn chữ số, từ 2000 đến 2099.',
};
const wordsEn: typeof wordsVi = {
  name: 'Name of the organisation:',
  unit: 'Unit whose plan it is (empty: the whole organisation):',
  year: 'Year of the plan:',
  needed: 'A name is needed.',
  badYear: 'A year of four digits is needed, from 2000 to 2099.',
};

/** From October on, people plan the year after. */
function usualYear(input: CommandInput, language: Language): string {
  const { year, month } = dateParts(todayOf(input, language));
  return String(month >= 10 ? year + 1 : year);
}

function isYear(text: string): boolean {
  return /^20\d\d$/.test(text);
}

function textOf(text: string | undefined): string | undefined {
  const trimmed = text?.normalize('NFC').trim();
  return trimmed === '' ? undefined : trimmed;
}

async function schemas(): Promise<NewFile[]> {
  return Promise.all(
    schemaFiles.map(async (name) => {
      const path = `schemas/${name}.schema.json`;
      return { path, text: await readFile(packageFile(path), 'utf8') };
    }),
  );
}

async function refuseToOverwrite(folder: string, files: readonly NewFile[], language: Language, io: Io): Promise<void> {
  const { kindOf } = diskSources(io.cwd);
  const standing: string[] = [];
  for (const { path } of files) {
    // A file in place of a folder stands in the way, too.
    for (let at = path; at !== '.'; at = dirname(at)) {
      const kind = await kindOf(join(folder, at));
      if (kind === undefined || (at !== path && kind === 'folder')) continue;
      const shown = shownPath(join(folder, at), io.cwd);
      if (!standing.includes(shown)) standing.push(shown);
    }
  }
  if (standing.length === 0) return;
  const list = standing.map((path) => `\`${path}\``).join(', ');
  throw new UsageError(
    language === 'vi'
      ? `thư mục đã có ${list}; chưa ghi tệp nào`
      : `${list} ${standing.length === 1 ? 'is' : 'are'} there already; nothing was written`,
    language === 'vi' ? 'chọn thư mục khác: `plan init THƯ-MỤC`' : 'choose another folder: `plan init FOLDER`',
  );
}

/** Writes all files or none: what was made is taken away again where one cannot be. */
async function makeAll(folder: string, files: readonly NewFile[]): Promise<string[]> {
  const made: string[] = [];
  const folders: string[] = [];
  try {
    for (const { path, text } of files) {
      const target = join(folder, path);
      const first = await makeFolder(dirname(target));
      if (first !== undefined) folders.push(...foldersFrom(first, dirname(target)));
      await writeFileSafely(target, text, { overwrite: false });
      made.push(target);
    }
  } catch (error) {
    for (const path of made) await rm(path, { force: true });
    for (const path of folders.reverse()) await rmdir(path).catch(() => undefined);
    throw error;
  }
  return made;
}

/** @throws UnwritableError */
async function makeFolder(path: string): Promise<string | undefined> {
  try {
    return await mkdir(path, { recursive: true });
  } catch (error) {
    throw new UnwritableError(path, unwritableReason(error), { cause: error });
  }
}

/** The folders from one down to another in it. */
function foldersFrom(first: string, last: string): string[] {
  return first.length >= last.length ? [last] : [...foldersFrom(first, dirname(last)), last];
}
