import type { Finding, Fix, Related } from '../../diagnostic.ts';
import { noSubject } from '../../model/subject.ts';
import type { SourceFile } from '../../source/file.ts';

/** What can be wrong with a file before it is known to be a plan; `problem` picks the wording. */
export type ParseProblem =
  | { readonly problem: 'empty' | 'binary' | 'several-documents' | 'complex-key' | 'merge-value' }
  | { readonly problem: 'duplicate-key'; readonly key: string }
  | { readonly problem: 'tag'; readonly tag: string }
  | { readonly problem: 'unknown-anchor' | 'cyclic-anchor'; readonly name: string }
  /** Too many values: written out, or by what aliases repeat. */
  | { readonly problem: 'too-many-values' | 'too-deep'; readonly limit: number }
  | { readonly problem: 'stripped-characters'; readonly characters: readonly string[] }
  | SyntaxProblem;

/** What breaks the syntax: a trap that planners fall into, or else a place that cannot be read. */
export type SyntaxProblem =
  /** A tab or a no-break space where YAML wants a space. */
  | { readonly problem: 'tab' | 'no-break-space' }
  /** An unquoted text that holds `: ` or ends with a colon. */
  | { readonly problem: 'colon'; readonly text: string }
  /** An unquoted text inside brackets that a comma takes apart. */
  | { readonly problem: 'comma'; readonly text: string }
  /** An unquoted text that starts with a character that means something to YAML. */
  | { readonly problem: 'special-start'; readonly character: string; readonly text: string }
  /** A text that goes on behind its closing quote: `"Kế hoạch" năm 2026`. */
  | { readonly problem: 'text-after-quote'; readonly text: string }
  /** `title:Báo cáo`, or `-id: KH-01`. */
  | { readonly problem: 'missing-space'; readonly after: ':' | '-'; readonly text: string }
  /** A line of text where `key: value` should stand. */
  | { readonly problem: 'missing-key'; readonly text: string }
  | { readonly problem: 'unclosed'; readonly character: '"' | "'" | '[' | '{' }
  /** Columns are counted from 0: how far the line is indented, and what would fit the lines before it. */
  | { readonly problem: 'indentation'; readonly found: number; readonly expected: readonly number[] }
  | { readonly problem: 'escape'; readonly escape: string }
  | { readonly problem: 'missing-comma' | 'stray-comma' }
  | { readonly problem: 'stray-bracket'; readonly character: ']' | '}' }
  /** A list item where keys stand, or a key where list items stand. */
  | { readonly problem: 'mixed'; readonly item: boolean }
  /** A plain text that ` #` cuts short: what follows is a comment to YAML. */
  | { readonly problem: 'cut-off'; readonly text: string }
  | { readonly problem: 'unreadable'; readonly reason: string };

/** A file that holds no readable plan, against a text that breaks YAML's rules at one place. */
export type ParseRule = 'invalid-plan' | 'yaml-syntax' | 'stripped-characters';

const invalidPlan = new Set(['empty', 'binary', 'several-documents', 'cyclic-anchor', 'too-many-values', 'too-deep']);

export function parseFinding(
  file: SourceFile,
  start: number,
  end: number,
  data: ParseProblem,
  related: readonly Related[] = [],
  fixes: readonly Fix[] = [],
): Finding<ParseProblem> {
  return {
    rule: ruleOf(data),
    place: { file, start, end: Math.max(start, Math.min(end, file.text.length)) },
    subject: noSubject,
    field: '',
    data,
    related,
    fixes,
  };
}

function ruleOf(data: ParseProblem): ParseRule {
  if (data.problem === 'stripped-characters') return 'stripped-characters';
  return invalidPlan.has(data.problem) ? 'invalid-plan' : 'yaml-syntax';
}
