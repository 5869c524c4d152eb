import { rules } from '../../audit/rules/index.ts';
import { wordFinding } from '../../audit/word.ts';
import type { Language } from '../../locale/language.ts';
import type { ConfigError } from '../../read/errors.ts';
import type { Said } from './analyse.ts';

/** What is wrong with a configuration that cannot be used, as findings in its file. */
export function sayConfigError(
  { file, findings }: ConfigError,
  language: Language,
): ReadonlyMap<string, readonly Said[]> {
  const ruleOf = new Map(rules.map((rule) => [rule.name, rule]));
  const said = findings.flatMap((finding): Said[] => {
    const rule = ruleOf.get(finding.rule);
    if (rule === undefined) return [];
    const judged = { finding, rule, severity: 'error', clarity: null, suppressed: null } as const;
    return [{ judged, worded: wordFinding(judged, finding.rule, language, (name) => ruleOf.get(name)) }];
  });
  return new Map([[file.path, said]]);
}
