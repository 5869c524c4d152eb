import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type FoldingRange,
  FoldingRangeKind,
  type FoldingRangeParams,
  SymbolKind,
} from 'vscode-languageserver/node';
import { mappingsOf, valueAt } from '../../read/build/fields.ts';
import type { MappingNode, TreeNode } from '../../read/yaml/tree.ts';
import type { SourceFile } from '../../source/file.ts';
import { lineIndex } from '../../text/lines.ts';
import { rangeIn } from '../session/positions.ts';
import type { Session } from '../session/session.ts';
import { seeText } from '../session/sight.ts';
import { editorWords } from '../words/words.ts';

/** The outline of a file, and what can be folded away in it. */
export function outline(session: Session): void {
  session.answer<DocumentSymbolParams, DocumentSymbol[]>(
    'textDocument/documentSymbol',
    [],
    async (params, workspace) => {
      const seen = await seeText(workspace, params.textDocument.uri);
      if (seen === undefined) return [];
      return symbolsIn(seen.file, seen.parsed.tree, editorWords(seen.language).sections);
    },
  );
  session.answer<FoldingRangeParams, FoldingRange[]>('textDocument/foldingRange', [], async (params, workspace) => {
    const seen = await seeText(workspace, params.textDocument.uri);
    return seen === undefined ? [] : foldsIn(seen.file, seen.parsed.tree);
  });
}

type Sections = ReturnType<typeof editorWords>['sections'];

const kinds = {
  objectives: SymbolKind.Event,
  tasks: SymbolKind.Function,
  units: SymbolKind.Module,
  people: SymbolKind.Object,
  groups: SymbolKind.Array,
} as const satisfies Record<keyof Sections, SymbolKind>;

function symbolsIn(file: SourceFile, tree: TreeNode | undefined, words: Sections): DocumentSymbol[] {
  if (tree?.kind !== 'mapping') return [];
  const symbols: DocumentSymbol[] = [];
  for (const { key, value } of tree.entries) {
    if (!isSection(key.text) || value.kind !== 'sequence') continue;
    const kind = kinds[key.text];
    const children = mappingsOf(value).map((item) => itemSymbol(file, item, kind));
    const range = rangeIn(file, { start: key.start, end: Math.max(key.end, value.end) });
    const name = words[key.text];
    symbols.push({ name, kind: SymbolKind.Namespace, range, selectionRange: rangeIn(file, key), children });
  }
  return symbols;
}

function isSection(key: string): key is keyof Sections {
  return Object.hasOwn(kinds, key);
}

function itemSymbol(file: SourceFile, item: MappingNode, kind: SymbolKind): DocumentSymbol {
  const id = scalarAt(item, 'id');
  const title = scalarAt(item, 'title') ?? scalarAt(item, 'name');
  const head = id ?? title ?? item.entries[0]?.key ?? item;
  const below = mappingsOf(valueAt(item, 'children')).map((child) => itemSymbol(file, child, SymbolKind.Function));
  const steps = mappingsOf(valueAt(item, 'steps')).map((step) => itemSymbol(file, step, SymbolKind.EnumMember));
  const detail = [scalarAt(item, 'lead') ?? scalarAt(item, 'unit'), scalarAt(item, 'due') ?? scalarAt(item, 'when')]
    .map((node) => node?.text ?? '')
    .filter((text) => text !== '')
    .join(' · ');
  const name = [id?.text, title?.text].filter((text) => text !== undefined && text.trim() !== '').join(' ');
  return {
    // An editor takes no symbol without a name.
    name: name.trim() === '' ? '…' : name.trim().replaceAll(/\s+/g, ' '),
    detail,
    kind: below.length > 0 ? SymbolKind.Package : kind,
    range: rangeIn(file, item),
    selectionRange: rangeIn(file, head),
    children: [...below, ...steps],
  };
}

function scalarAt(item: MappingNode, key: string) {
  const node = valueAt(item, key);
  return node?.kind === 'scalar' ? node : undefined;
}

function foldsIn(file: SourceFile, tree: TreeNode | undefined): FoldingRange[] {
  const index = lineIndex(file);
  const folds = new Map<number, FoldingRange>();
  const fold = (from: number, to: number, kind?: FoldingRangeKind): void => {
    const startLine = index.position(from).line - 1;
    const end = index.position(to);
    // A block of text ends at the start of the line behind it.
    const endLine = end.column === 1 ? end.line - 2 : end.line - 1;
    if (endLine > startLine && !folds.has(startLine)) {
      folds.set(startLine, { startLine, endLine, ...(kind === undefined ? {} : { kind }) });
    }
  };
  const visit = (node: TreeNode): void => {
    if (node.kind === 'sequence') {
      for (const item of node.items) {
        fold(item.start, item.end);
        visit(item);
      }
    } else if (node.kind === 'mapping') {
      for (const { key, value } of node.entries) {
        fold(key.start, value.end);
        visit(value);
      }
    }
  };
  if (tree !== undefined) visit(tree);
  for (const { start, end } of commentBlocks(file)) fold(start, end, FoldingRangeKind.Comment);
  return [...folds.values()].sort((a, b) => a.startLine - b.startLine);
}

/** Comments of several lines that stand alone. */
function commentBlocks({ text }: SourceFile): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/(?:^[ \t]*#.*(?:\r?\n|$)){2,}/gm)].map(({ 0: block, index }) => {
    return { start: index, end: index + block.trimEnd().length };
  });
}
