import type { Severity } from '../diagnostic.ts';
import type { Config, ConfigOverride, Preset, RuleSetting } from '../model/config.ts';
import type { SourceFile } from '../source/file.ts';
import { globMatcher } from '../source/glob.ts';
import { shownPath } from '../source/shown-path.ts';
import { presetSeverity } from './presets.ts';
import type { OptionValues, Rule, RuleOptions } from './rule.ts';

/** Where a value in force comes from. */
export type Origin = 'rule' | 'preset' | 'config' | 'override' | 'option';

/** What is in force for one rule in one file. */
export interface RuleInForce {
  readonly severity: Severity | 'off';
  /** Whether somebody chose the severity by the rule's name: then it holds for the rule's lighter and graver cases. */
  readonly chosen: boolean;
  readonly origin: Origin;
  readonly options: OptionValues<RuleOptions>;
}

/** What the command line says of the rules. */
export interface RuleFlags {
  readonly preset?: Preset;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

export interface Settings {
  /** For a rule in a file; without a file, for the run as a whole. */
  of(rule: Rule, file?: SourceFile): RuleInForce;
}

/**
 * Puts together what is in force: the rule's default, the preset, the configuration, its overrides for the file, the
 * command line; later ones win.
 */
export function resolveSettings(config: Config, flags: RuleFlags): Settings {
  const applies = overrideMatcher(config);
  /** By the numbers of the overrides that hold. */
  const layers = new Map<string, Layer>();
  const layerOf = (overrides: readonly ConfigOverride[]): Layer => {
    const key = overrides.map((override) => config.overrides.indexOf(override)).join(' ');
    const layer = layers.get(key) ?? { overrides, rules: new Map() };
    layers.set(key, layer);
    return layer;
  };
  const whole = layerOf([]);
  const ofFiles = new Map<SourceFile, Layer>();
  const layerOfFile = (file: SourceFile): Layer => {
    let layer = ofFiles.get(file);
    if (layer === undefined) {
      layer = layerOf(applies(file));
      ofFiles.set(file, layer);
    }
    return layer;
  };
  return {
    of(rule, file) {
      const layer = file === undefined || config.overrides.length === 0 ? whole : layerOfFile(file);
      let inForce = layer.rules.get(rule);
      if (inForce === undefined) {
        inForce = resolve(rule, config, layer.overrides, flags);
        layer.rules.set(rule, inForce);
      }
      return inForce;
    },
  };
}

/** What is in force where the same overrides hold. */
interface Layer {
  readonly overrides: readonly ConfigOverride[];
  readonly rules: Map<Rule, RuleInForce>;
}

function resolve(rule: Rule, config: Config, overrides: readonly ConfigOverride[], flags: RuleFlags): RuleInForce {
  let severity = presetSeverity(flags.preset ?? config.preset, rule);
  let origin: Origin = severity === rule.severity ? 'rule' : 'preset';
  let chosen = false;
  const options: Record<string, unknown> = {};
  for (const name in rule.options) options[name] = rule.options[name]!.default;
  const apply = (setting: RuleSetting | undefined, from: Origin): void => {
    if (setting === undefined) return;
    if (setting.severity !== undefined) {
      severity = setting.severity;
      origin = from;
      chosen = true;
    }
    for (const [name, value] of Object.entries(setting.options)) if (name in options) options[name] = value;
  };
  apply(config.rules.get(rule.name), 'config');
  for (const override of overrides) {
    if (override.preset !== undefined && flags.preset === undefined) {
      severity = presetSeverity(override.preset, rule);
      origin = 'override';
      chosen = false;
      apply(config.rules.get(rule.name), 'config');
    }
    apply(override.rules.get(rule.name), 'override');
  }
  if (flags.skip?.includes(rule.name) || (flags.only !== undefined && !flags.only.includes(rule.name))) {
    severity = 'off';
    origin = 'option';
  } else if (flags.only?.includes(rule.name) && severity === 'off') {
    severity = rule.severity === 'off' ? 'warning' : rule.severity;
    origin = 'option';
  }
  return { severity, chosen, origin, options: options as OptionValues<RuleOptions> };
}

/** The overrides that hold for a file, by globs relative to the root. */
function overrideMatcher(config: Config): (file: SourceFile) => readonly ConfigOverride[] {
  const matchers = config.overrides.map((override) => globMatcher(override.files));
  return (file) => {
    const path = shownPath(file.path, config.root);
    return config.overrides.filter((_, i) => matchers[i]!(path));
  };
}
