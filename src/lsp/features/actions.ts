import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Range,
  type SnippetTextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Edit, Place } from '../../diagnostic.ts';
import type { TextEdit } from '../../edit/apply.ts';
import type { SourceFile } from '../../source/file.ts';
import type { Said } from '../analysis/analyse.ts';
import { diagnosticOf } from '../diagnostics/say.ts';
import { positionOf } from '../session/positions.ts';
import type { Session } from '../session/session.ts';
import { type Sight, sightFrom } from '../session/sight.ts';
import type { Workspace } from '../session/workspace.ts';
import { editorWords } from '../words/words.ts';
import { canIgnore, type IgnoreComment, ignoreHere, ignoreInFile } from './ignore.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** What an editor may do by itself when it saves. */
export const fixAllKind: string = `${CodeActionKind.SourceFixAll}.plan`;

/** Offers the repairs of findings, and comments that take findings back. */
export function actions(session: Session): void {
  session.answer<CodeActionParams, CodeAction[]>('textDocument/codeAction', [], async (params, workspace) => {
    const sight = await sightFrom(workspace, params.textDocument.uri);
    return sight === undefined ? [] : new Actions(session, workspace, sight).offer(params);
  });
}

class Actions {
  readonly #session: Session;
  readonly #workspace: Workspace;
  readonly #sight: Sight;
  readonly #words: ReturnType<typeof editorWords>['actions'];

  constructor(session: Session, workspace: Workspace, sight: Sight) {
    this.#session = session;
    this.#workspace = workspace;
    this.#sight = sight;
    this.#words = editorWords(sight.language).actions;
  }

  offer({ range, context: { only } }: CodeActionParams): CodeAction[] {
    const wants = (kind: string): boolean =>
      only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));
    const said = this.#workspace.display.saidOf(this.#sight.file.path);
    const here = wants(CodeActionKind.QuickFix) ? said.filter((one) => this.#touches(one, range)) : [];
    const offered = [...here.flatMap((one) => this.#fixes(one)), ...this.#ignores(here)];
    // Without being asked for it would stand beside every repair.
    const all = only !== undefined && wants(fixAllKind) ? this.#fixAll(said) : [];
    return [...offered, ...all];
  }

  #touches({ judged }: Said, range: Range): boolean {
    const own = this.#workspace.range(judged.finding.place);
    return own !== undefined && !isBefore(own.end, range.start) && !isBefore(range.end, own.start);
  }

  #fixes(said: Said): CodeAction[] {
    const { judged, worded } = said;
    return judged.finding.fixes.flatMap((fix, at): CodeAction[] => {
      const edit = this.#edit(fix.edits);
      if (edit === undefined) return [];
      const title = worded.fixes[at]?.title ?? worded.message;
      const isPreferred = fix.safety === 'safe';
      return [{ title, kind: CodeActionKind.QuickFix, isPreferred, edit, diagnostics: this.#diagnostics(said) }];
    });
  }

  #ignores(here: readonly Said[]): CodeAction[] {
    const byRule = new Map<string, Said>();
    for (const said of here) {
      const { name } = said.judged.rule;
      if (canIgnore(name) && !byRule.has(name)) byRule.set(name, said);
    }
    return [...byRule].flatMap(([rule, said]): CodeAction[] => {
      const place = this.#workspace.placeNow(said.judged.finding.place);
      if (place === undefined) return [];
      const { file, parsed } = this.#sight;
      const diagnostics = this.#diagnostics(said);
      const kind = CodeActionKind.QuickFix;
      return [
        {
          title: this.#words.ignore(rule),
          kind,
          diagnostics,
          edit: this.#comment(ignoreHere(file, parsed.tree, place.start, rule)),
        },
        { title: this.#words.ignoreInFile(rule), kind, diagnostics, edit: this.#comment(ignoreInFile(file, rule)) },
      ];
    });
  }

  /** Every repair that is certain, as far as they do not touch one another. */
  #fixAll(said: readonly Said[]): CodeAction[] {
    const chosen: Edit[] = [];
    for (const { judged } of said) {
      const fix = judged.finding.fixes.find(({ safety }) => safety === 'safe');
      if (fix === undefined || fix.edits.some((edit) => chosen.some((other) => meets(edit.place, other.place))))
        continue;
      if (fix.edits.every(({ place }) => this.#workspace.placeNow(place)?.touched === false)) chosen.push(...fix.edits);
    }
    const edit = chosen.length === 0 ? undefined : this.#edit(chosen);
    return edit === undefined ? [] : [{ title: this.#words.fixAll, kind: fixAllKind, edit }];
  }

  /** Undefined where what is to be replaced has changed since. */
  #edit(edits: readonly Edit[]): WorkspaceEdit | undefined {
    const byPath = new Map<string, TextEdit[]>();
    const files = new Map<string, SourceFile>();
    for (const { place, text } of edits) {
      const now = this.#workspace.placeNow(place);
      if (now === undefined || now.touched) return undefined;
      const { path } = now.file;
      files.set(path, now.file);
      byPath.set(path, [...(byPath.get(path) ?? []), { start: now.start, end: now.end, text }]);
    }
    return workspaceEdit(this.#session, this.#workspace, byPath, (path) => files.get(path)!);
  }

  /** Where the editor can, the cursor then stands in the place of the reason. */
  #comment({ offset, text, lineEnd }: IgnoreComment): WorkspaceEdit {
    const { file } = this.#sight;
    const { path } = file;
    if (this.#session.params?.capabilities.workspace?.workspaceEdit?.snippetEditSupport !== true) {
      const edits = new Map([[path, [{ start: offset, end: offset, text: text + lineEnd }]]]);
      return workspaceEdit(this.#session, this.#workspace, edits, () => file);
    }
    const position = positionOf(file, offset);
    const edit: SnippetTextEdit = {
      range: { start: position, end: position },
      snippet: { kind: 'snippet', value: `${escapeSnippet(text)}\${1:${this.#words.reason}}${lineEnd}` },
    };
    const textDocument = {
      uri: this.#workspace.uri(path),
      version: this.#workspace.texts.get(path)?.version ?? null,
    };
    return { documentChanges: [{ textDocument, edits: [edit] }] };
  }

  #diagnostics(said: Said) {
    const workspace = this.#workspace;
    const where = { uri: (path: string) => workspace.uri(path), range: (place: Place) => workspace.range(place) };
    const diagnostic = diagnosticOf(said, where);
    return diagnostic === undefined ? [] : [diagnostic];
  }
}

interface Point {
  readonly line: number;
  readonly character: number;
}

function isBefore(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function meets(a: Place, b: Place): boolean {
  return a.file.path === b.file.path && a.start <= b.end && b.start <= a.end;
}

function escapeSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}
