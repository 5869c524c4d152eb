import { fstatSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import type { CommandInput, Io } from './command.ts';
import { UsageError } from './errors.ts';

/** A format that was asked for, and the file it goes to, as it is written; undefined: standard output. */
export interface WantedFormat<Name extends string> {
  readonly name: Name;
  readonly file: string | undefined;
}

/** What `--format F[=FILE]` and `-o FILE` ask for; the human format to standard output where they say nothing. */
export function wantedFormats<Name extends string>(
  input: CommandInput,
  names: readonly Name[],
  language: Language,
): readonly WantedFormat<Name>[] {
  const output = input.options.text('output');
  const wanted = input.options.texts('format').map((text): WantedFormat<Name> => {
    const at = text.indexOf('=');
    const written = at < 0 ? text : text.slice(0, at);
    const name = names.find((one) => one === written);
    if (name === undefined)
      throw new UsageError(messages(language).problem.badValue('--format', written, names.join(', ')));
    return { name, file: at < 0 ? undefined : text.slice(at + 1) };
  });
  if (wanted.length === 0) wanted.push({ name: names[0]!, file: undefined });
  const unplaced = wanted.filter(({ file }) => file === undefined);
  if (output !== undefined && unplaced.length !== 1)
    throw new UsageError(messages(language).problem.exclusive('--output', '--format'));
  return output === undefined ? wanted : wanted.map((one) => (one.file === undefined ? { ...one, file: output } : one));
}

/** Writes to standard output, or a file as a whole. Waits until a slow reader has taken it. */
export async function emit(text: string, file: string | undefined, io: Io): Promise<void> {
  if (file !== undefined) {
    const { writeFileSafely } = await import('../source/write-file.ts');
    await writeFileSafely(resolve(io.cwd, file), text, { overwrite: true });
    return;
  }
  if (text !== '') await write(io.stdout, text);
}

/**
 * Resolves when the stream has taken the text, or is gone: a reader like `head` may close it early.
 *
 * @throws UnwritableError where the stream takes nothing more, as a full disk
 */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  const error = await taken(stream, text);
  if (error === undefined || isGone(error)) return;
  const { UnwritableError } = await import('../source/errors.ts');
  const { unwritableReason } = await import('../source/write-file.ts');
  throw new UnwritableError('-', unwritableReason(error), { cause: error });
}

/** What the stream has against the text. A stream that has failed emits its error, too, after it has answered. */
function taken(stream: NodeJS.WritableStream, text: string): Promise<Error | undefined> {
  return new Promise((done) => {
    const file = fileBehind(stream);
    if (file !== undefined) return done(writtenTo(file, text));
    stream.once('error', done);
    stream.write(text, (error) => {
      if (error === undefined || error === null) stream.removeListener('error', done);
      done(error ?? undefined);
    });
  });
}

/** The descriptor of the file that standard output leads to, if it does. */
function fileBehind(stream: NodeJS.WritableStream): number | undefined {
  if (!('fd' in stream) || typeof stream.fd !== 'number') return undefined;
  return fstatSync(stream.fd).isFile() ? stream.fd : undefined;
}

/** Node's stream writes to a file once and does not look how much was taken: on a disk that fills up, half a result. */
function writtenTo(file: number, text: string): Error | undefined {
  try {
    writeFileSync(file, text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function isGone(error: Error): boolean {
  return 'code' in error && ['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED'].includes(String(error.code));
}
