import { chooseLanguage } from '../locale/choose-language.ts';
import type { Language } from '../locale/language.ts';
import type { CommandInput, Io } from './command.ts';

/** The language of what is said before any plan is read. */
export function languageOf(input: CommandInput, io: Io): Language {
  return chooseLanguage({ flag: input.lang, env: io.env });
}
