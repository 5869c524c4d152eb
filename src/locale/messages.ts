import type { UnreadableReason, UnwritableReason } from '../source/errors.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { vi } from './vi.ts';

/** Words of the program that belong to no rule. Every function returns one sentence or label, without a line end. */
export interface Messages {
  readonly report: ReportMessages;
  readonly cli: CliMessages;
  readonly problem: ProblemMessages;
}

export interface ReportMessages {
  /** Label of the note: why it matters. */
  readonly note: string;
  /** Label of the help: what to do. */
  readonly help: string;
  /** Label of a list of related places. */
  readonly related: string;
  readonly clean: string;
  /** `counted`: errors, warnings and hints with their numbers. */
  readonly found: (counted: string) => string;
  /** Where it was looked for; follows `clean` and `found`. */
  readonly checked: (counted: string) => string;
  readonly suppressed: (findings: string) => string;
  readonly baselined: (findings: string) => string;
  /** `removed`: entries that are no longer found. */
  readonly baselineWritten: (path: string, findings: string, removed: number) => string;
  readonly fixable: (findings: string) => string;
  readonly incomplete: string;
  readonly frequent: string;
  readonly explain: (rule: string) => string;
  readonly clear: (passed: string, of: string) => string;
  /** Labels of a repair that `--fix` makes, and of one that has to be asked for. */
  readonly safeFix: string;
  readonly unsafeFix: string;
  readonly leftOut: (findings: string) => string;
  /** Heads of the table in a job summary. */
  readonly columns: {
    readonly severity: string;
    readonly place: string;
    readonly finding: string;
    readonly rule: string;
    readonly clarity: string;
    readonly clear: string;
    readonly share: string;
  };
  readonly title: string;
  readonly suppressedByComment: string;
  readonly suppressedByBaseline: string;
}

export interface CliMessages {
  readonly usage: string;
  readonly commands: string;
  readonly arguments: string;
  readonly options: string;
  readonly commonOptions: string;
  readonly examples: string;
  readonly formats: string;
  readonly exitCodes: string;
  readonly exitClean: string;
  readonly exitFindings: string;
  readonly exitFailed: string;
  readonly seeAlso: string;
  readonly defaultValue: (value: string) => string;
  readonly oneOf: (values: string) => string;
  /** What the program is for. */
  readonly description: string;
}

/** Why the program could not do what it was asked for: exit code 2. */
export interface ProblemMessages {
  readonly didYouMean: (value: string) => string;
  readonly noPlan: (folder: string) => string;
  readonly unreadable: Readonly<Record<UnreadableReason, (path: string) => string>>;
  readonly unwritable: Readonly<Record<UnwritableReason, (path: string) => string>>;
  /** Standard output takes nothing more: the disk that it leads to is full, or it failed for another reason. */
  readonly unwritableOutput: Readonly<Record<'disk-full' | 'failed', string>>;
  /** A result would go where one of the files stands that it is made from. */
  readonly ontoInput: (path: string) => string;
  readonly otherOutput: string;
  readonly unknownCommand: (command: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly unknownRule: (rule: string) => string;
  readonly unknownMember: (kind: string, id: string) => string;
  readonly missingArgument: (argument: string) => string;
  readonly missingValue: (option: string) => string;
  readonly surplusArguments: (command: string) => string;
  readonly badValue: (option: string, value: string, expected: string) => string;
  readonly exclusive: (option: string, other: string) => string;
  readonly needsTerminal: (option: string) => string;
  readonly revision: Readonly<
    Record<'no-git' | 'no-repository' | 'unknown-revision' | 'failed', (revision: string) => string>
  >;
  readonly brokenBaseline: (path: string) => string;
  readonly brokenConfig: (path: string) => string;
  readonly internal: (tool: string) => string;
  readonly interrupted: string;
  /** One line on standard error beside the output of `expand`, `table` and the like. */
  readonly findingsElsewhere: (counted: string) => string;
}

const catalogues: { readonly [language in Language]: Messages } = { en, vi };

/** The catalogue of a language. */
export function messages(language: Language): Messages {
  return catalogues[language];
}
