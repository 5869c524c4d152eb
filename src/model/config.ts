import type { Clarity, Severity } from '../diagnostic.ts';
import type { Language } from '../locale/language.ts';
import type { SourceFile } from '../source/file.ts';
import type { Split } from './task.ts';
import type { Span, Written } from './written.ts';

export const presets = ['recommended', 'strict', 'agency', 'schema-only'] as const;
export type Preset = (typeof presets)[number];

/** What a configuration file says of one rule. */
export interface RuleSetting extends Span {
  readonly severity: Severity | 'off' | undefined;
  /** The rule's options as written, checked by the rule's own schema. */
  readonly options: { readonly [option: string]: unknown };
  /** Where each option stands, for messages. */
  readonly places: ReadonlyMap<string, { readonly key: Span; readonly value: Span }>;
}

/** Words added to or taken from a list of the wording rules. */
export interface WordChange {
  readonly add: readonly Written[];
  readonly remove: readonly Written[];
}

/** Rules for some files only; a later override wins. */
export interface ConfigOverride {
  readonly files: readonly string[];
  readonly preset: Preset | undefined;
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

/** `plan.config.yaml` as read; what it does not say is the default. */
export interface Config {
  /** Undefined: no configuration file was found. */
  readonly file: SourceFile | undefined;
  /** Absolute folder that no path in a plan may leave. */
  readonly root: string;
  readonly preset: Preset;
  readonly include: readonly string[] | undefined;
  readonly language: Language | undefined;
  readonly split: Split;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly words: ReadonlyMap<string, WordChange>;
  readonly clarities: readonly Clarity[];
  readonly overrides: readonly ConfigOverride[];
}
