import { ruleDocumentation } from '../../audit/documentation.ts';
import { rules } from '../../audit/rules/index.ts';
import type { Language } from '../../locale/language.ts';
import { clarityWord, severityWord } from '../../locale/words.ts';

const known = new Map<string, string | undefined>();

/** Why a rule is there, in Markdown: its title, and its documentation up to the examples. Undefined: there is no such rule. */
export function ruleReason(name: string, language: Language): string | undefined {
  const key = `${name} ${language}`;
  if (!known.has(key)) known.set(key, reasonOf(name, language));
  return known.get(key);
}

function reasonOf(name: string, language: Language): string | undefined {
  const rule = rules.find((one) => one.name === name);
  if (rule === undefined) return undefined;
  const severity = rule.severity === 'off' ? [] : [severityWord(rule.severity, language)];
  const clarity = rule.clarity === undefined ? [] : [clarityWord(rule.clarity, language)];
  const head = `**${rule.title[language]}** \`${name}\` · ${[...severity, ...clarity].join(' · ')}`;
  const [, text = ''] = /^# .*\n+([\s\S]*?)(?=\n## |$(?![\s\S]))/.exec(documentation(name, language)) ?? [];
  return `${head}\n\n${text.trim()}`;
}

function documentation(name: string, language: Language): string {
  try {
    return ruleDocumentation(name, language);
  } catch {
    // A rule without documentation in this language still has its title.
    return '';
  }
}
