import type { Severity } from '../diagnostic.ts';
import type { Preset } from '../model/config.ts';
import type { Rule } from './rule.ts';

type Changes = Readonly<Record<string, Severity | 'off'>>;

const changes: Readonly<Record<Exclude<Preset, 'schema-only'>, Changes>> = {
  recommended: {},
  strict: {
    'missing-authority': 'warning',
    'unsupervised-task': 'warning',
    'missing-effort': 'warning',
    'missing-source': 'warning',
  },
  // A published plan of units names no people: what speaks of people has nothing to hold on to.
  agency: {
    'missing-head': 'off',
    'missing-focal-point': 'off',
    'missing-effort': 'off',
    'unassigned-person': 'off',
    'never-lead': 'off',
    'underused-person': 'off',
    'lead-concentration': 'off',
  },
};

/** The severity that a preset gives a rule. */
export function presetSeverity(preset: Preset, rule: Rule): Severity | 'off' {
  if (preset === 'schema-only') return rule.scope === 'file' ? rule.severity : 'off';
  return changes[preset][rule.name] ?? rule.severity;
}
