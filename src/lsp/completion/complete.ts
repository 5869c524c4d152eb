import {
  type CompletionItem,
  type CompletionParams,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver/node';
import { isPlainSafe } from '../../edit/plain.ts';
import { doubleQuoted, quoted } from '../../edit/quote.ts';
import type { SourceFile } from '../../source/file.ts';
import { offsetOf, rangeIn } from '../session/positions.ts';
import type { Session } from '../session/session.ts';
import { type Around, aroundText } from '../session/sight.ts';
import type { Workspace } from '../session/workspace.ts';
import { ruleReason } from '../words/rule-reason.ts';
import type { Candidate } from './candidate.ts';
import { commentCandidates } from './comments.ts';
import { keyCandidates } from './keys.ts';
import { writingPlace } from './place.ts';
import { fieldAt } from './scene.ts';
import { valueCandidates } from './values.ts';

/** Offers what could be written at the cursor. */
export function completion(session: Session): void {
  session.answer<CompletionParams, CompletionItem[]>('textDocument/completion', [], (params, workspace) =>
    complete(params, workspace, session),
  );
  session.answer<CompletionItem, CompletionItem | null>('completionItem/resolve', null, async (item) => {
    const rule: unknown = item.data?.rule;
    if (typeof rule !== 'string') return item;
    const value = ruleReason(rule, item.data.language === 'vi' ? 'vi' : 'en');
    return value === undefined ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value } };
  });
}

async function complete(
  { textDocument, position }: CompletionParams,
  workspace: Workspace,
  session: Session,
): Promise<CompletionItem[]> {
  const around = await aroundText(workspace, textDocument.uri);
  if (around === undefined) return [];
  const { file, language } = around;
  const cursor = offsetOf(file, position);
  const lineStart = file.text.lastIndexOf('\n', cursor - 1) + 1;
  const line = file.text.slice(lineStart, cursor);
  const writer = new Writer(file, cursor, around, session);
  const comment = commentCandidates(line, lineStart, file.path, workspace, language);
  if (comment !== undefined) return comment.candidates.map((one, at) => writer.item(one, at, comment.start, 'comment'));
  const place = writingPlace(file.text, cursor);
  if (place === undefined) return [];
  const field = fieldAt(around.kind, place.path);
  const scene = { ...around, workspace, docs: session.docs, place, field };
  const keys = await keyCandidates(scene);
  const values = await valueCandidates(scene);
  return [
    ...keys.map((one, at) => writer.item(one, at, place.start, 'key')),
    ...values.map((one, at) => writer.item(one, at, place.start, place.quote || (place.inFlow ? 'flow' : 'block'))),
  ];
}

/** Where a candidate is written: what needs quotes there gets them. */
type Spot = 'comment' | 'key' | 'flow' | 'block' | '"' | "'";

class Writer {
  readonly #file: SourceFile;
  readonly #cursor: number;
  readonly #around: Around;
  readonly #hasSnippets: boolean;

  constructor(file: SourceFile, cursor: number, around: Around, session: Session) {
    this.#file = file;
    this.#cursor = cursor;
    this.#around = around;
    const { completion: can } = session.params?.capabilities.textDocument ?? {};
    this.#hasSnippets = can?.completionItem?.snippetSupport === true;
  }

  item(candidate: Candidate, at: number, start: number, spot: Spot): CompletionItem {
    const { text, kind, detail, documentation, words, rank = 2, rule } = candidate;
    const snippet = this.#snippet(candidate, spot);
    const range = rangeIn(this.#file, { start, end: this.#end(spot) });
    return {
      label: text,
      kind,
      ...(detail === undefined || detail === '' ? {} : { detail }),
      ...(documentation === undefined || documentation === ''
        ? {}
        : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
      ...(words === undefined ? {} : { filterText: `${text} ${words}` }),
      ...(rule === undefined ? {} : { data: { rule, language: this.#around.language } }),
      sortText: `${rank}${String(at).padStart(5, '0')}`,
      insertTextFormat: snippet === undefined ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
      insertTextMode: InsertTextMode.asIs,
      textEdit: { range, newText: snippet ?? this.#plain(candidate, spot) },
    };
  }

  /** The word goes on behind the cursor where somebody has gone back into it. */
  #end(spot: Spot): number {
    const rest = this.#file.text.slice(this.#cursor, this.#cursor + 200);
    const word = spot === 'key' || spot === 'comment' ? /^[\p{L}\p{N}_-]*/u : /^[\p{L}\p{N}_./-]*/u;
    return this.#cursor + word.exec(rest)![0].length;
  }

  #snippet({ snippet }: Candidate, spot: Spot): string | undefined {
    if (snippet === undefined || !this.#hasSnippets || (spot === 'key' && this.#hasColon())) return undefined;
    const lineEnd = this.#file.text.includes('\r\n') ? '\r\n' : '\n';
    return snippet.replaceAll('\n', lineEnd);
  }

  #plain({ text, snippet }: Candidate, spot: Spot): string {
    switch (spot) {
      case 'comment':
        return snippet === undefined ? text : `${text} `;
      case 'key':
        return this.#hasColon()
          ? text
          : snippet !== undefined && !snippet.startsWith(text)
            ? withoutMarks(snippet)
            : `${text}: `;
      case '"':
        return doubleQuoted(text).slice(1, -1);
      case "'":
        return text.replaceAll("'", "''");
      default:
        return isPlainSafe(text, { inFlow: spot === 'flow', isKey: false }) ? text : quoted(text);
    }
  }

  #hasColon(): boolean {
    return /^[\p{L}\p{N}_-]*[ \t]*:/u.test(this.#file.text.slice(this.#cursor, this.#cursor + 200));
  }
}

function withoutMarks(snippet: string): string {
  return snippet.replaceAll(/\$\{\d+\}|\$0/g, '');
}
