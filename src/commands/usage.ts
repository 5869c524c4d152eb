import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';

/** What the parser of the command line says is wrong: its stable code, and its English message. */
export interface ParserComplaint {
  readonly code: string;
  readonly message: string;
}

/** A complaint of the parser in our own words, in the user's language; the message as it is where it is a new one. */
export function describeUsage({ code, message }: ParserComplaint, language: Language): string {
  // A command of commands called without one: its help has been printed.
  if (code === 'commander.help') return '';
  const { problem } = messages(language);
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(([, text]) => text ?? '');
  const [first = '', second = ''] = quoted.map(optionName);
  const suggestion = /Did you mean (?:one of )?(.+)\?/.exec(message)?.[1];
  const choices = /Allowed choices are (.+?)\.?$/m.exec(message)?.[1];
  let text: string;
  if (code === 'commander.unknownOption') text = problem.unknownOption(first);
  else if (code === 'commander.unknownCommand') text = problem.unknownCommand(first);
  else if (code === 'commander.missingArgument') text = problem.missingArgument(first);
  else if (code === 'commander.optionMissingArgument') text = problem.missingValue(first);
  else if (code === 'commander.excessArguments') text = problem.surplusArguments(first);
  else if (code === 'commander.invalidArgument') {
    const [name, value] = message.startsWith('error: option') ? [first, second] : [second, first];
    text = problem.badValue(name, value, choices ?? message.replace(/^.*is invalid[^.]*\. ?/s, ''));
  } else text = message.replace(/^error: /, '');
  return `plan: ${text}\n${suggestion === undefined ? '' : `  ${problem.didYouMean(suggestion)}\n`}`;
}

/** `--format` out of `-f, --format <format>`. */
function optionName(text: string): string {
  return /^-.*?(--[\w-]+)/.exec(text)?.[1] ?? text;
}
