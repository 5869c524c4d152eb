import { type Clarity, clarities, severities } from '../../diagnostic.ts';
import { type Language, languages } from '../../locale/language.ts';
import {
  type Config,
  type ConfigOverride,
  type Preset,
  presets,
  type RuleSetting,
  type WordChange,
} from '../../model/config.ts';
import type { Split } from '../../model/task.ts';
import type { Span } from '../../model/written.ts';
import { globMatcher } from '../../source/glob.ts';
import type { ScalarNode, TreeNode } from '../yaml/tree.ts';
import {
  entriesOf,
  fieldReader,
  mappingsOf,
  plainText,
  spanOf,
  textOf,
  texts,
  valueAt,
  writtenList,
} from './fields.ts';
import { type Reading, reportInvalid } from './reading.ts';
import { readSplit } from './task-fields.ts';

/** The lead's weight and each supporter's, where nobody says otherwise (design.md §1.1, Effort). */
export const usualSplit: Split = { lead: 1, support: 0.3 };

/** A configuration with the patterns that discovery needs besides. */
export interface ReadConfig extends Config {
  /** Plans that `include` finds and that are left out all the same. */
  readonly exclude: readonly string[];
}

const configFields = fieldReader(() => ({
  preset: undefined,
  include: undefined,
  exclude: undefined,
  language: undefined,
  split: undefined,
  rules: undefined,
  words: undefined,
  clarities: undefined,
  overrides: undefined,
}));

/** What holds where there is no configuration file. */
export function defaultConfig(root: string): ReadConfig {
  return {
    file: undefined,
    root,
    preset: 'recommended',
    include: undefined,
    exclude: [],
    language: undefined,
    split: usualSplit,
    rules: new Map(),
    words: new Map(),
    clarities,
    overrides: [],
  };
}

/** A configuration file; whatever it does not say is the default. Names of rules are for the audit to know. */
export function readConfig(reading: Reading, tree: TreeNode, root: string): ReadConfig {
  const usual = defaultConfig(root);
  const nodes = configFields(tree);
  const chosen = texts(reading, nodes.clarities).filter(isClarity);
  return {
    file: reading.file,
    root,
    preset: readPreset(reading, nodes.preset) ?? usual.preset,
    include: nodes.include && readGlobs(reading, nodes.include, 'include'),
    exclude: readGlobs(reading, nodes.exclude, 'exclude'),
    language: readLanguage(reading, nodes.language),
    split: readSplit(nodes.split, usual.split),
    rules: readRules(reading, nodes.rules),
    words: readWords(reading, nodes.words),
    clarities: nodes.clarities === undefined ? usual.clarities : chosen,
    overrides: mappingsOf(nodes.overrides).map((node) => readOverride(reading, node)),
  };
}

/** Patterns of file names; one that stands for more than anybody wrote is left out. */
function readGlobs(reading: Reading, node: TreeNode | undefined, field: string): string[] {
  const globs: string[] = [];
  for (const { value, start, end } of writtenList(reading, node)) {
    try {
      globMatcher([value]);
      globs.push(value);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      reportInvalid(reading, { start, end }, field, { problem: 'glob', text: value });
    }
  }
  return globs;
}

export function readLanguage(reading: Reading, node: TreeNode | undefined): Language | undefined {
  const text = plainText(reading, node);
  return languages.find((language) => language === text);
}

function readPreset(reading: Reading, node: TreeNode | undefined): Preset | undefined {
  const text = plainText(reading, node);
  return presets.find((preset) => preset === text);
}

function isClarity(text: string): text is Clarity {
  return clarities.some((clarity) => clarity === text);
}

function readOverride(reading: Reading, node: TreeNode): ConfigOverride {
  return {
    files: readGlobs(reading, valueAt(node, 'files'), 'files'),
    preset: readPreset(reading, valueAt(node, 'preset')),
    rules: readRules(reading, valueAt(node, 'rules')),
  };
}

function readRules(reading: Reading, node: TreeNode | undefined): ReadonlyMap<string, RuleSetting> {
  const rules = new Map<string, RuleSetting>();
  for (const { key, value } of entriesOf(node)) rules.set(textOf(reading, key), readRule(reading, key, value));
  return rules;
}

/** The severity of a rule, or its severity and its options; it stands where the rule is named. */
function readRule(reading: Reading, key: ScalarNode, node: TreeNode): RuleSetting {
  const options: { [option: string]: unknown } = {};
  const places = new Map<string, { key: Span; value: Span }>();
  for (const entry of entriesOf(node)) {
    const option = textOf(reading, entry.key);
    // The only key that would change the object itself.
    if (option === 'severity' || option === '__proto__') continue;
    options[option] = plainValue(reading, entry.value);
    places.set(option, { key: spanOf(entry.key), value: spanOf(entry.value) });
  }
  const severity = plainText(reading, node.kind === 'scalar' ? node : valueAt(node, 'severity'));
  return { severity: [...severities, 'off' as const].find((one) => one === severity), options, places, ...spanOf(key) };
}

function plainValue(reading: Reading, node: TreeNode): unknown {
  if (node.kind === 'sequence') return node.items.map((item) => plainValue(reading, item));
  if (node.kind === 'mapping') return undefined;
  return typeof node.value === 'string' ? textOf(reading, node) : node.value;
}

function readWords(reading: Reading, node: TreeNode | undefined): ReadonlyMap<string, WordChange> {
  const words = new Map<string, WordChange>();
  for (const { key, value } of entriesOf(node)) {
    const add = writtenList(reading, valueAt(value, 'add'));
    const remove = writtenList(reading, valueAt(value, 'remove'));
    words.set(textOf(reading, key), { add, remove });
  }
  return words;
}
