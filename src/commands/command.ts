import type { Language } from '../locale/language.ts';

/** What the program sees of the world; tests and other programs give their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
}

/** How a run ended; `cli.ts` alone turns it into an exit code. */
export type Outcome = 'clean' | 'findings' | 'interrupted';

/** The options given, by their long name in camel case. */
export interface OptionsGiven {
  flag(name: string): boolean;
  /** True, false for the `--no-` form, undefined where neither is given. */
  choice(name: string): boolean | undefined;
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
  number(name: string): number | undefined;
}

export interface CommandInput {
  readonly arguments: readonly string[];
  readonly options: OptionsGiven;
  /** The language asked for with `--lang`. */
  readonly lang: Language | undefined;
}

export type Run = (input: CommandInput, io: Io) => Promise<Outcome>;

type Text = Readonly<Record<Language, string>>;

export interface OptionSpec {
  /** As commander reads it: `-o, --output <path>`. */
  readonly flags: string;
  readonly description: Text;
  readonly choices?: readonly string[];
  /** Usual values, for completion, of an option that takes others, too. */
  readonly suggestions?: readonly string[];
  readonly repeatable?: boolean;
  /** A whole number, not negative. */
  readonly number?: boolean;
}

export interface ArgumentSpec {
  /** As commander reads it: `[files...]`. */
  readonly name: string;
  readonly description: Text;
  readonly choices?: readonly string[];
}

/** A command as data: what `--help`, completion and the documentation say of it, and where its code is. */
export interface CommandSpec {
  readonly name: string;
  /** Not for people: not in the help. */
  readonly hidden?: boolean;
  readonly summary: Text;
  readonly arguments?: readonly ArgumentSpec[];
  readonly options?: readonly OptionSpec[];
  readonly examples?: readonly string[];
  readonly subcommands?: readonly CommandSpec[];
  /** Loads the code, which nothing else of the program needs. */
  readonly load?: () => Promise<Run>;
}
