import type { Fix, FixSafety } from '../../diagnostic.ts';
import type { Span } from '../../model/written.ts';
import type { SourceFile } from '../../source/file.ts';
import type { MappingNode } from '../yaml/tree.ts';

/** A text that YAML split, and the repair that puts it back together. */
export interface SplitText {
  readonly span: Span;
  readonly text: string;
  readonly fix: Fix;
}

/**
 * The text that a mapping of one line once was: `- Lưu: VT, KHTC`. Between brackets the parsers report it; a mapping
 * with braces of its own was meant as one.
 */
export function splitByColon(file: SourceFile, node: MappingNode): SplitText | undefined {
  if (file.text[node.start] === '{' || node.entries.length !== 1) return undefined;
  const { key, value } = node.entries[0]!;
  if (value.kind !== 'scalar' || key.style !== 'plain' || value.style !== 'plain') return undefined;
  const span = { start: key.start, end: Math.max(value.end, file.text.indexOf(':', key.end) + 1) };
  const text = file.text.slice(span.start, span.end);
  return /[\r\n]/.test(text) ? undefined : { span, text, fix: replacing(file, span, quoted(text), 'safe') };
}

/** A text between double quotes, as YAML reads it back. */
export function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** A fix that puts a text in the place of another. */
export function replacing(file: SourceFile, span: Span, text: string, safety: FixSafety): Fix {
  return { safety, edits: [{ place: { file, start: span.start, end: span.end }, text }] };
}
