import { ruleDocumentation } from '../audit/documentation.ts';
import { rules } from '../audit/rules/index.ts';
import type { RuleFlags, Settings } from '../audit/settings.ts';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import { presets } from '../model/config.ts';
import type { RuleDescription } from '../report/context.ts';
import { closest } from '../text/did-you-mean.ts';
import type { CommandInput } from './command.ts';
import { UsageError } from './errors.ts';

/** Options that choose rules; an unknown name is refused with the nearest known one. */
export function ruleFlags(input: CommandInput, language: Language): RuleFlags {
  const only = input.options.texts('only').flatMap((text) => text.split(','));
  const skip = input.options.texts('skip').flatMap((text) => text.split(','));
  const preset = presets.find((one) => one === input.options.text('preset'));
  const names = rules.map(({ name }) => name);
  for (const name of [...only, ...skip]) {
    if (names.includes(name)) continue;
    const nearest = closest(name, names);
    const { problem } = messages(language);
    throw new UsageError(problem.unknownRule(name), nearest === undefined ? undefined : problem.didYouMean(nearest));
  }
  return {
    ...(only.length > 0 ? { only } : {}),
    ...(skip.length > 0 ? { skip } : {}),
    ...(preset === undefined ? {} : { preset }),
  };
}

/** A few words for each rule. */
export function ruleTitles(language: Language): Map<string, string> {
  return new Map(rules.map(({ name, title }) => [name, title[language]]));
}

export async function describeRules(settings: Settings, language: Language): Promise<RuleDescription[]> {
  return Promise.all(
    rules.map(async (rule): Promise<RuleDescription> => {
      const { severity } = settings.of(rule);
      const help = ruleDocumentation(rule.name, language);
      return {
        id: rule.name,
        severity: severity === 'off' ? 'hint' : severity,
        clarity: rule.clarity ?? null,
        title: rule.title[language],
        description: firstParagraph(help),
        help,
      };
    }),
  );
}

function firstParagraph(markdown: string): string {
  return (markdown.split(/\n\s*\n/)[1] ?? '').replaceAll('\n', ' ').trim();
}
