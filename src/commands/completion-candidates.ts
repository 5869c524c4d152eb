import type { Language } from '../locale/language.ts';
import type { ArgumentSpec, CommandSpec, OptionSpec } from './command.ts';

/** A word that could stand at the cursor, and what it means. */
export interface Candidate {
  readonly value: string;
  readonly meaning: string;
}

/** What only the plans at hand know: ids of people, units and tasks, names of rules, months. */
export type Known = 'people' | 'units' | 'tasks' | 'rules' | 'months' | 'periods';

export interface CompletionInput {
  /** The words after the program's name; the last is being written. */
  readonly words: readonly string[];
  readonly commands: readonly CommandSpec[];
  readonly commonOptions: readonly OptionSpec[];
  readonly language: Language;
  known(kind: Known): Promise<readonly Candidate[]>;
}

/** What could stand at the cursor; nothing where a file name belongs. */
export async function candidatesFor(input: CompletionInput): Promise<readonly Candidate[]> {
  const last = input.words.at(-1) ?? '';
  const before = input.words.slice(0, -1);
  const all = await unfiltered(input, before, last);
  return all.filter(({ value }) => value.startsWith(last));
}

async function unfiltered(
  input: CompletionInput,
  before: readonly string[],
  last: string,
): Promise<readonly Candidate[]> {
  const { commands, commonOptions, language } = input;
  const { command, rest } = commandOf(commands, before);
  if (command === undefined)
    return commands
      .filter(({ hidden }) => hidden !== true)
      .map(({ name, summary }) => ({ value: name, meaning: summary[language] }));
  if (command.subcommands !== undefined && command.load === undefined) {
    return command.subcommands.map(({ name, summary }) => ({ value: name, meaning: summary[language] }));
  }
  const options = [...(command.options ?? []), ...commonOptions];
  const pending = options.find((option) => takesValue(option) && names(option).includes(rest.at(-1) ?? ''));
  if (pending !== undefined) return valuesOf(pending.choices ?? pending.suggestions, longName(pending), input);
  if (last.startsWith('-')) {
    return options.flatMap((option) =>
      names(option)
        .filter((name) => name.startsWith('--'))
        .map((value) => ({ value, meaning: option.description[language] })),
    );
  }
  const argument = argumentAt(command, rest, options);
  return argument === undefined ? [] : valuesOf(argument.choices, argument.name.replaceAll(/[<>[\].]/g, ''), input);
}

function commandOf(
  commands: readonly CommandSpec[],
  words: readonly string[],
): { readonly command: CommandSpec | undefined; readonly rest: readonly string[] } {
  const command = commands.find(({ name }) => words.includes(name));
  if (command === undefined) return { command: undefined, rest: words };
  const rest = words.slice(words.indexOf(command.name) + 1);
  const below = command.subcommands === undefined ? undefined : commandOf(command.subcommands, rest);
  return below?.command === undefined ? { command, rest } : below;
}

/** The argument that stands next, options and their values not counted. */
function argumentAt(
  { arguments: specs = [] }: CommandSpec,
  rest: readonly string[],
  options: readonly OptionSpec[],
): ArgumentSpec | undefined {
  let count = 0;
  for (let i = 0; i < rest.length; i += 1) {
    const word = rest[i]!;
    if (!word.startsWith('-')) count += 1;
    else if (options.some((option) => takesValue(option) && names(option).includes(word))) i += 1;
  }
  const argument = specs[Math.min(count, specs.length - 1)];
  return count < specs.length || argument?.name.includes('...') ? argument : undefined;
}

const knownBy: Readonly<Record<string, Known>> = {
  person: 'people',
  unit: 'units',
  month: 'months',
  period: 'periods',
  rule: 'rules',
  only: 'rules',
  skip: 'rules',
  unsafe: 'rules',
  task: 'tasks',
};

function valuesOf(
  choices: readonly string[] | undefined,
  name: string,
  input: CompletionInput,
): Promise<readonly Candidate[]> {
  if (choices !== undefined) return Promise.resolve(choices.map((value) => ({ value, meaning: '' })));
  const kind = Object.hasOwn(knownBy, name) ? knownBy[name] : undefined;
  return kind === undefined ? Promise.resolve([]) : input.known(kind);
}

function names({ flags }: OptionSpec): string[] {
  return [...flags.matchAll(/(?<=^|[\s,])-{1,2}[\w-]+/g)].map(([name]) => name);
}

function longName(option: OptionSpec): string {
  return (names(option).find((name) => name.startsWith('--')) ?? '').slice(2);
}

function takesValue({ flags }: OptionSpec): boolean {
  return /[<[]/.test(flags);
}
