import type { Finding } from '../diagnostic.ts';
import type { Config, RuleSetting } from '../model/config.ts';
import { noSubject } from '../model/subject.ts';
import type { Span } from '../model/written.ts';
import type { SchemaProblem } from '../read/schema/schema-problem.ts';
import type { SourceFile } from '../source/file.ts';
import { closest } from '../text/did-you-mean.ts';
import type { Rule, RuleOption } from './rule.ts';

/**
 * What a configuration says of rules that cannot hold: rules that there are not, options that they do not have, values
 * of another kind. The schema cannot know them: the rules are the list.
 */
export function checkRuleSettings(config: Config, rules: readonly Rule[]): Finding[] {
  const { file } = config;
  if (file === undefined) return [];
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  const settings = [config.rules, ...config.overrides.map((override) => override.rules)].flatMap((map) => [...map]);
  return settings.flatMap(([name, setting]) => {
    const rule = byName.get(name);
    if (rule !== undefined) return checkOptions(rule, setting, file);
    const suggestion = closest(name, byName.keys()) ?? null;
    const place = { file, start: setting.start, end: setting.end };
    const fixes = suggestion === null ? [] : [{ safety: 'unsafe' as const, edits: [{ place, text: suggestion }] }];
    return [{ ...finding('unknown-rule', file, setting, { rule: name, suggestion }), fixes, distinct: name }];
  });
}

function checkOptions(rule: Rule, setting: RuleSetting, file: SourceFile): Finding[] {
  const known = rule.options ?? {};
  return Object.entries(setting.options).flatMap(([name, value]): Finding[] => {
    const { key = setting, value: at = setting } = setting.places.get(name) ?? {};
    const where = { path: `/rules/${rule.name}/${name}`, section: null, field: name };
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (option === undefined) {
      const allowed = ['severity', ...Object.keys(known)];
      const suggestion = closest(name, allowed) ?? null;
      const because = suggestion === null ? null : 'spelling';
      return [
        finding('unknown-key', file, key, {
          problem: 'unknown-key',
          ...where,
          field: rule.name,
          key: name,
          allowed,
          suggestion,
          because,
        }),
      ];
    }
    const wrong = checkValue(option, value, where);
    return wrong === undefined ? [] : [finding('invalid-plan', file, at, wrong)];
  });
}

function checkValue(
  option: RuleOption,
  value: unknown,
  where: { readonly path: string; readonly section: null; readonly field: string },
): SchemaProblem | undefined {
  const { type, minimum, maximum } = option;
  if (!isOfType(type, value)) {
    const text = typeof value === 'object' && value !== null ? null : String(value);
    return {
      problem: 'wrong-type',
      ...where,
      expected: [expectedOf(type)],
      found: foundOf(value),
      text,
      suggestion: null,
      keys: [],
      example: null,
    };
  }
  if (typeof value !== 'number') return undefined;
  const text = String(value);
  if (minimum !== undefined && value < minimum)
    return { problem: 'out-of-range', ...where, text, comparison: '>=', limit: minimum };
  if (maximum !== undefined && value > maximum)
    return { problem: 'out-of-range', ...where, text, comparison: '<=', limit: maximum };
  return undefined;
}

function isOfType(type: RuleOption['type'], value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'strings') return Array.isArray(value) && value.every((one) => typeof one === 'string');
  return typeof value === type && (type !== 'number' || Number.isFinite(value));
}

function expectedOf(type: RuleOption['type']): 'integer' | 'number' | 'boolean' | 'string' | 'array' {
  return type === 'strings' ? 'array' : type;
}

function foundOf(value: unknown): 'number' | 'boolean' | 'string' | 'array' | 'object' {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'string' || value === null ? 'string' : 'object';
}

function finding(rule: string, file: SourceFile, { start, end }: Span, data: unknown): Finding {
  return { rule, place: { file, start, end }, subject: noSubject, field: '', data, related: [], fixes: [] };
}
