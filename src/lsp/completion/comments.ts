import { CompletionItemKind } from 'vscode-languageserver/node';
import { formatMonth, monthOf } from '../../calendar/month.ts';
import type { Language } from '../../locale/language.ts';
import type { Workspace } from '../session/workspace.ts';
import { editorWords } from '../words/words.ts';
import type { Candidate } from './candidate.ts';
import { ruleCandidates } from './ids.ts';

/** What could be written in a comment, and where the word before the cursor starts. */
export interface CommentCandidates {
  readonly candidates: readonly Candidate[];
  readonly start: number;
}

/**
 * Completes comments that take findings back: `# plan-ignore RULE until 2026-06: reason`.
 *
 * @param line the line up to the cursor, @param lineStart where it starts
 * @returns undefined where the cursor is in no comment
 */
export function commentCandidates(
  line: string,
  lineStart: number,
  path: string,
  workspace: Workspace,
  language: Language,
): CommentCandidates | undefined {
  const hash = /(?:^|\s)#(?!.*["'])/.exec(line);
  if (hash === null || isInQuotes(line.slice(0, hash.index))) return undefined;
  const comment = line.slice(hash.index);
  const end = lineStart + line.length;
  const of = (word: string, candidates: readonly Candidate[]): CommentCandidates => ({
    candidates,
    start: end - word.length,
  });
  const until = /#\s*plan-ignore(?:-file)?\s+[a-z0-9, -]+\s+until\s+([\d-]*)$/.exec(comment);
  if (until !== null) return of(until[1]!, comingMonths(workspace));
  const rules = /#\s*plan-ignore(?:-file)?\s+(?:[a-z][a-z0-9-]*\s*,\s*)*([a-z0-9-]*)$/.exec(comment);
  if (rules !== null) return of(rules[1]!, foundFirst(path, workspace, language));
  const keyword = /#\s*([a-z-]*)$/.exec(comment);
  if (keyword === null) return of('', []);
  const { completion } = editorWords(language);
  const words = [
    { text: 'plan-ignore', detail: completion.ignore },
    { text: 'plan-ignore-file', detail: completion.ignoreFile },
  ];
  return of(
    keyword[1]!,
    words.map(({ text, detail }) => ({ text, detail, kind: CompletionItemKind.Keyword, snippet: `${text} $0` })),
  );
}

/** The rules that have found something in the file stand first. */
function foundFirst(path: string, workspace: Workspace, language: Language): readonly Candidate[] {
  const found = new Set(workspace.display.saidOf(path).map(({ judged }) => judged.rule.name));
  return ruleCandidates(language).map((candidate) => ({ ...candidate, rank: found.has(candidate.text) ? 1 : 2 }));
}

function comingMonths(workspace: Workspace): readonly Candidate[] {
  const first = monthOf(workspace.today());
  return Array.from({ length: 12 }, (_, at) => ({ text: formatMonth(first + at), kind: CompletionItemKind.Unit }));
}

function isInQuotes(before: string): boolean {
  return (before.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;
}
