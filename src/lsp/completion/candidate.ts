import { CompletionItemKind } from 'vscode-languageserver/node';

/** Something that could be written at the cursor. */
export interface Candidate {
  /** What is shown, and written. */
  readonly text: string;
  readonly kind: CompletionItemKind;
  /** A few words beside it. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** The rule whose documentation is to be shown. */
  readonly rule?: string;
  /** Further words by which it is found. */
  readonly words?: string;
  /** Candidates of a smaller number come first; those of one number in the order given. */
  readonly rank?: number;
  /** A template in the syntax of editors, where the text alone is not what is written. */
  readonly snippet?: string;
}

/** A value out of a list of choices. */
export function choice(text: string, detail = ''): Candidate {
  return { text, kind: CompletionItemKind.EnumMember, detail };
}
