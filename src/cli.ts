import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { commands } from './commands/catalogue.ts';
import type { CommandInput, CommandSpec, Io, OptionSpec, OptionsGiven, Outcome } from './commands/command.ts';
import { commonOptions } from './commands/common-options.ts';
import { explainFailure } from './commands/failure.ts';
import { write } from './commands/output.ts';
import { describeUsage } from './commands/usage.ts';
import { chooseLanguage } from './locale/choose-language.ts';
import { type Language, languages } from './locale/language.ts';
import { messages } from './locale/messages.ts';
import { version } from './version.ts';

/** Exit codes: 0 clean, 1 findings, 2 it could not be done, 130 interrupted. */
const exitCodes: Readonly<Record<Outcome | 'failed', number>> = { clean: 0, findings: 1, failed: 2, interrupted: 130 };

export interface MainInput extends Io {
  readonly argv: readonly string[];
}

/** Runs the program and gives its exit code; whatever goes wrong is said on stderr, never thrown. */
export async function main(input: MainInput): Promise<number> {
  const language = languageOf(input);
  let outcome: Outcome = 'clean';
  const printed = { out: '', err: '' };
  const run = async (spec: CommandSpec, given: CommandInput): Promise<void> => {
    const action = await spec.load!();
    outcome = await action(given, input);
  };
  try {
    const words = input.argv.length === 0 ? ['--help'] : [...input.argv];
    await program(input, language, run, printed).parseAsync(words, { from: 'user' }).catch(unlessHelp);
    if (printed.out !== '') await write(input.stdout, printed.out);
    return exitCodes[outcome];
  } catch (error) {
    const text =
      error instanceof CommanderError ? describeUsage(error, language) : await explainFailure(error, input, language);
    // Where not even this can be said, the exit code says it.
    await write(input.stderr, printed.err + text).catch(() => undefined);
    return exitCodes.failed;
  }
}

/** The parser throws once it has printed the help or the version. */
function unlessHelp(error: unknown): void {
  if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
}

function languageOf(input: MainInput): Language {
  const at = input.argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = at < 0 ? undefined : input.argv[at]!.includes('=') ? input.argv[at]!.slice(7) : input.argv[at + 1];
  return chooseLanguage({ flag: languages.find((one) => one === word), env: input.env });
}

type RunCommand = (spec: CommandSpec, given: CommandInput) => Promise<void>;

/** What the parser has to say itself: help. */
interface Printed {
  out: string;
  err: string;
}

function program(io: MainInput, language: Language, run: RunCommand, printed: Printed): Command {
  const { cli } = messages(language);
  const root = new Command('plan')
    .description(cli.description)
    .version(version, '-V, --version', language === 'vi' ? 'in số phiên bản' : 'print the version')
    .helpOption('-h, --help', language === 'vi' ? 'in hướng dẫn' : 'print this help')
    .helpCommand(false)
    .enablePositionalOptions(false)
    .showSuggestionAfterError(true);
  const setUp = (command: Command): void => settle(command, io, language, printed);
  setUp(root);
  for (const option of commonOptions) root.addOption(optionOf(option, language).hideHelp());
  const called = commands.find((spec) => spec.name === io.argv[0]);
  if (called !== undefined) return root.addCommand(commandOf(called, setUp, language, run, true));
  const wanted = new Set(io.argv);
  for (const spec of commands) {
    // Only the command that is called gets its options: the others cost nothing but their line in the help.
    root.addCommand(commandOf(spec, setUp, language, run, wanted.has(spec.name)), { hidden: spec.hidden === true });
  }
  return root;
}

function settle(command: Command, io: MainInput, language: Language, printed: Printed): void {
  const { cli } = messages(language);
  command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        printed.out += text;
      },
      writeErr: (text) => {
        printed.err += text;
      },
      // Errors are said once, in the user's language, where the run ends.
      outputError: () => undefined,
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    })
    .configureHelp({
      styleTitle: (title) =>
        title
          .replace('Usage:', `${cli.usage}:`)
          .replace('Arguments:', `${cli.arguments}:`)
          .replace('Options:', `${cli.options}:`)
          .replace('Commands:', `${cli.commands}:`),
    });
}

function commandOf(
  spec: CommandSpec,
  setUp: (command: Command) => void,
  language: Language,
  run: RunCommand,
  whole: boolean,
): Command {
  const command = new Command(spec.name).summary(spec.summary[language]).description(spec.summary[language]);
  setUp(command);
  command.helpOption('-h, --help', language === 'vi' ? 'in hướng dẫn' : 'print this help').helpCommand(false);
  if (!whole) return command;
  for (const one of spec.arguments ?? []) {
    const argument = new Argument(one.name, one.description[language]);
    command.addArgument(one.choices === undefined ? argument : argument.choices([...one.choices]));
  }
  for (const option of [...(spec.options ?? []), ...(spec.load === undefined ? [] : commonOptions)])
    command.addOption(optionOf(option, language));
  for (const below of spec.subcommands ?? []) command.addCommand(commandOf(below, setUp, language, run, true));
  if (spec.examples !== undefined) {
    command.addHelpText(
      'after',
      `\n${messages(language).cli.examples}:\n${spec.examples.map((line) => `  ${line}`).join('\n')}`,
    );
  }
  if (spec.load !== undefined) {
    command.action(() => {
      const values: Record<string, unknown> = command.optsWithGlobals();
      const options = optionsGiven(values);
      return run(spec, {
        arguments: command.args,
        options,
        lang: languages.find((one) => one === options.text('lang')),
      });
    });
  }
  return command;
}

function optionOf(spec: OptionSpec, language: Language): Option {
  const option = new Option(spec.flags, spec.description[language]);
  if (spec.choices !== undefined) option.choices([...spec.choices]);
  if (spec.number === true) {
    option.argParser((text) => {
      if (!/^\d{1,9}$/.test(text))
        throw new InvalidArgumentError(language === 'vi' ? 'cần một số nguyên' : 'a whole number is needed');
      return Number(text);
    });
  }
  if (spec.repeatable === true)
    option.argParser((text, before: readonly string[] | undefined) => [...(before ?? []), text]);
  return option;
}

function optionsGiven(values: Readonly<Record<string, unknown>>): OptionsGiven {
  return {
    flag: (name) => values[name] === true,
    choice: (name) => (typeof values[name] === 'boolean' ? values[name] : undefined),
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    texts: (name) =>
      Array.isArray(values[name]) ? values[name].filter((one): one is string => typeof one === 'string') : [],
    number: (name) => (typeof values[name] === 'number' ? values[name] : undefined),
  };
}
