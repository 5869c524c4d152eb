import type { Language } from './language.ts';

export interface LanguageChoice {
  /** `--lang`. */
  readonly flag?: Language | undefined;
  /** `language:` of the plan. */
  readonly plan?: Language | undefined;
  /** `language:` of the config. */
  readonly config?: Language | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The language to speak: of the flag, else the plan, else the config, else the locale, in which LC_ALL goes before
 * LC_MESSAGES and LANG, as POSIX has it, and an empty variable counts as not set. Every other locale gets English.
 */
export function chooseLanguage({ flag, plan, config, env }: LanguageChoice): Language {
  const chosen = flag ?? plan ?? config;
  if (chosen !== undefined) return chosen;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^vi(?:[_.@-]|$)/i.test(locale) ? 'vi' : 'en';
}
