import type { Clarity, Finding, Severity } from '../diagnostic.ts';
import type { Language } from '../locale/language.ts';
import type { Person } from '../model/organisation.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanSet } from '../model/plan-set.ts';
import type { Task } from '../model/task.ts';
import type { AuditContext } from './context.ts';

/** A finding as a rule gives it: the engine adds the rule's name. */
export type Found<Data> = Omit<Finding<Data>, 'rule' | 'related' | 'fixes'> &
  Partial<Pick<Finding, 'related' | 'fixes'>>;

/** A finding in words: what is wrong, why it matters where that is not plain, what to do. */
export interface Words {
  readonly message: string;
  readonly note?: string;
  readonly help?: string;
  /** Words for related places, by their label. */
  readonly related?: Readonly<Record<string, string>>;
  /** What the fix does, as a title. */
  readonly fix?: string;
}

/** Where two findings must meet for one to silence the other. */
export type Meeting =
  /** Both in one file. */
  | 'file'
  /** Both on one task, whatever the field. */
  | 'task'
  /** Both on one field of one task. */
  | 'field'
  /** The two places overlap. */
  | 'place'
  /** Both on one person, in the same or in neighbouring months: see `reach` of the finding's data. */
  | 'person'
  /** Both on the same two tasks. */
  | 'pair';

/** Declares that a finding of this rule makes findings of others on the same defect needless. */
export interface Precedence {
  readonly over: readonly string[];
  readonly where: Meeting;
}

/** An option of a rule, in the words of the configuration file. */
export interface RuleOption {
  readonly type: 'integer' | 'number' | 'boolean' | 'string' | 'strings';
  readonly default: number | boolean | string | readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description: Readonly<Record<Language, string>>;
}

export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** The values of a rule's options: its defaults under what the configuration says. */
export type OptionValues<Options extends RuleOptions> = {
  readonly [Name in keyof Options]: Widened<Options[Name]['default']>;
};

type Widened<T> = T extends number
  ? number
  : T extends boolean
    ? boolean
    : T extends string
      ? string
      : readonly string[];

interface RuleBase<Data> {
  /** Names the bad thing, in kebab case. Once released, a name stays. */
  readonly name: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly severity: Severity | 'off';
  /** The clarity that the rule speaks of, if any. */
  readonly clarity?: Clarity;
  /** Whether a finding fails the task in that clarity. */
  readonly scores?: boolean;
  readonly precedence?: readonly Precedence[];
  readonly options?: RuleOptions;
  /** Says a finding in words. Pure: no dates of today, no machine. */
  describe(data: Data, language: Language): Words;
}

/** Looks at one task. Group rows are left out unless asked for. */
export interface TaskRule<Data, Options extends RuleOptions> extends RuleBase<Data> {
  readonly scope: 'task';
  readonly rows?: 'counted' | 'all';
  check(task: Task, context: AuditContext, options: OptionValues<Options>): readonly Found<Data>[];
}

export interface PersonRule<Data, Options extends RuleOptions> extends RuleBase<Data> {
  readonly scope: 'person';
  check(person: Person, context: AuditContext, options: OptionValues<Options>): readonly Found<Data>[];
}

export interface PlanRule<Data, Options extends RuleOptions> extends RuleBase<Data> {
  readonly scope: 'plan';
  check(plan: Plan, context: AuditContext, options: OptionValues<Options>): readonly Found<Data>[];
}

/** Looks at all plans together: pairs of tasks, dependencies. */
export interface SetRule<Data, Options extends RuleOptions> extends RuleBase<Data> {
  readonly scope: 'set';
  check(set: PlanSet, context: AuditContext, options: OptionValues<Options>): readonly Found<Data>[];
}

/** Found while a file is read, or by the engine itself: the rule holds the words and the documentation. */
export interface FileRule<Data> extends RuleBase<Data> {
  readonly scope: 'file';
}

// Methods, so that a rule with its own data and options is a rule of the list: the engine hands back only what the
// rule itself made.
export type Rule<Data = unknown, Options extends RuleOptions = RuleOptions> =
  | TaskRule<Data, Options>
  | PersonRule<Data, Options>
  | PlanRule<Data, Options>
  | SetRule<Data, Options>
  | FileRule<Data>;

/** What most rules find most of the time. */
export const nothing: readonly never[] = [];

export function taskRule<Data, const Options extends RuleOptions = Record<never, never>>(
  rule: Omit<TaskRule<Data, Options>, 'scope' | 'options'> & { readonly options?: Options },
): TaskRule<Data, Options> {
  return { ...rule, scope: 'task' };
}

export function personRule<Data, const Options extends RuleOptions = Record<never, never>>(
  rule: Omit<PersonRule<Data, Options>, 'scope' | 'options'> & { readonly options?: Options },
): PersonRule<Data, Options> {
  return { ...rule, scope: 'person' };
}

export function planRule<Data, const Options extends RuleOptions = Record<never, never>>(
  rule: Omit<PlanRule<Data, Options>, 'scope' | 'options'> & { readonly options?: Options },
): PlanRule<Data, Options> {
  return { ...rule, scope: 'plan' };
}

export function setRule<Data, const Options extends RuleOptions = Record<never, never>>(
  rule: Omit<SetRule<Data, Options>, 'scope' | 'options'> & { readonly options?: Options },
): SetRule<Data, Options> {
  return { ...rule, scope: 'set' };
}

export function fileRule<Data>(rule: Omit<FileRule<Data>, 'scope'>): FileRule<Data> {
  return { ...rule, scope: 'file' };
}
