import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import type { Io, Run } from './command.ts';
import { write } from './output.ts';

/** The user ended the program in the middle of a question. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
}

/** Whether somebody sits there who can be asked: never in pipes and pipelines. */
export function canAsk({ stdin, stdout, env }: Io): boolean {
  const inPipeline = env.CI !== undefined && !['', '0', 'false'].includes(env.CI);
  return stdin.isTTY === true && stdout.isTTY === true && !inPipeline && env.TERM !== 'dumb';
}

/** A command that ends with exit code 130 where a question is answered with Ctrl-C. */
export function interruptible(run: Run): Run {
  return async (input, io) => {
    try {
      return await run(input, io);
    } catch (error) {
      if (!(error instanceof InterruptedError)) throw error;
      const { languageOf } = await import('./language-of.ts');
      await write(io.stderr, `\nplan: ${messages(languageOf(input, io)).problem.interrupted}\n`);
      return 'interrupted';
    }
  };
}

export interface Choice {
  readonly value: string;
  readonly name: string;
}

export interface TextOptions {
  /** The answer where none is typed. */
  readonly preset?: string | undefined;
  /** An answer given before, to be changed rather than typed anew. */
  readonly edit?: string | undefined;
  /** Says what is wrong with an answer, which is then asked for again. */
  readonly check?: (answer: string) => string | undefined;
}

/** Questions on a terminal. Every one throws `InterruptedError` on Ctrl-C. */
export interface Questions {
  /** A line of text. */
  text(message: string, options?: TextOptions): Promise<string>;
  /** One of many, found by typing. */
  search(message: string, find: (term: string) => readonly Choice[]): Promise<string>;
  select(message: string, choices: readonly Choice[]): Promise<string>;
}

/** The library is loaded only where a question is asked. */
export async function openQuestions(io: Io, language: Language): Promise<Questions> {
  const { input, search, select } = await import('@inquirer/prompts');
  const context = { input: io.stdin, output: io.stdout };
  const theme = language === 'vi' ? { style: { keysHelpTip: vietnameseKeys } } : {};
  return {
    text: (message, { preset, edit, check } = {}) =>
      asked(
        input(
          {
            message,
            ...(preset === undefined ? {} : { default: preset }),
            ...(edit === undefined ? {} : { default: edit, prefill: 'editable' as const }),
            validate: (answer) => check?.(composed(answer)) ?? true,
          },
          context,
        ),
      ).then(composed),
    search: (message, find) =>
      asked(search({ message, source: (term) => [...find(composed(term ?? ''))], pageSize: 8, theme }, context)),
    select: (message, choices) => asked(select({ message, choices: [...choices], theme }, context)),
  };
}

/** Input methods send letters and marks apart on some systems. */
function composed(text: string): string {
  return text.normalize('NFC').trim();
}

async function asked<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    const ended = error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name);
    throw ended ? new InterruptedError('interrupted', { cause: error }) : error;
  }
}

const keysInVietnamese: ReadonlyMap<string, string> = new Map([
  ['navigate', 'di chuyển'],
  ['select', 'chọn'],
]);

function vietnameseKeys(keys: readonly (readonly [key: string, action: string])[]): string {
  return keys.map(([key, action]) => `${key} ${keysInVietnamese.get(action) ?? action}`).join(' • ');
}
