import type { Finding } from '../diagnostic.ts';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import { shownPath } from '../source/shown-path.ts';
import { tool } from '../version.ts';
import type { Io } from './command.ts';
import { UsageError } from './errors.ts';

/** Why the program could not do what it was asked for, in words for standard error. */
export async function explainFailure(error: unknown, io: Io, language: Language): Promise<string> {
  const { problem } = messages(language);
  if (error instanceof UsageError) return sentence(error.message, error.help);
  const { RevisionError, UnreadableError, UnwritableError } = await import('../source/errors.ts');
  if (error instanceof RevisionError) return sentence(problem.revision[error.reason](error.revision), undefined);
  if (error instanceof UnreadableError)
    return sentence(problem.unreadable[error.reason](shownPath(error.path, io.cwd)), undefined);
  if (error instanceof UnwritableError) {
    const { path, reason } = error;
    if (path === '-') return sentence(problem.unwritableOutput[reason === 'disk-full' ? reason : 'failed'], undefined);
    return sentence(problem.unwritable[reason](shownPath(path, io.cwd)), undefined);
  }
  const { ConfigError, NoPlanError } = await import('../read/errors.ts');
  if (error instanceof NoPlanError) return sentence(problem.noPlan(shownPath(error.folder, io.cwd) || '.'), undefined);
  if (error instanceof ConfigError) return explainConfig(error.findings, language);
  const details = io.env.PLAN_DEBUG && error instanceof Error ? `\n${error.stack}` : '';
  return `${problem.internal(tool)}: ${error instanceof Error ? error.message : String(error)}${details}\n`;
}

function sentence(message: string, help: string | undefined): string {
  return `plan: ${message}\n${help === undefined ? '' : `  ${help}\n`}`;
}

async function explainConfig(findings: readonly Finding[], language: Language): Promise<string> {
  const { rules } = await import('../audit/rules/index.ts');
  const { lineIndex } = await import('../text/lines.ts');
  return findings
    .map(({ rule, place, data }) => {
      const words = rules.find(({ name }) => name === rule)?.describe(data, language);
      const { line, column } = lineIndex(place.file).position(place.start);
      return `${place.file.name}:${line}:${column} ${rule}: ${words?.message ?? rule}\n${words?.help === undefined ? '' : `  ${words.help}\n`}`;
    })
    .join('');
}
