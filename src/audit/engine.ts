import type { Clarity, Finding, Severity } from '../diagnostic.ts';
import type { Organisation, Person } from '../model/organisation.ts';
import { allTasks, type Plan } from '../model/plan.ts';
import type { Task } from '../model/task.ts';
import type { SourceFile } from '../source/file.ts';
import type { AuditContext } from './context.ts';
import { applyPrecedence } from './precedence.ts';
import type { Found, OptionValues, Rule, RuleOptions } from './rule.ts';
import { type Failures, failuresOf, scoredTasks } from './score.ts';
import type { Settings } from './settings.ts';
import { noSuppressions, type Suppressed, type Suppressions } from './suppression.ts';

/** A finding with what is in force for it. */
export interface Judged {
  readonly finding: Finding;
  readonly rule: Rule;
  readonly severity: Severity;
  readonly clarity: Clarity | null;
  /** Set where a comment takes the finding back; then it is counted, and shown only where that is asked for. */
  readonly suppressed: Suppressed | null;
}

export interface AuditInput {
  readonly context: AuditContext;
  readonly rules: readonly Rule[];
  readonly settings: Settings;
  /** What reading the files found. */
  readonly findings: readonly Finding[];
  /** The files that are reported on; findings whose places lie in others are left out. */
  readonly requested: ReadonlySet<SourceFile>;
  readonly suppressions?: Suppressions;
}

export interface AuditOutcome {
  /** In the order of file, place and rule. */
  readonly judged: readonly Judged[];
  readonly failures: Failures;
  /** The tasks that count in the score. */
  readonly tasks: readonly Task[];
}

/**
 * Runs the rules over a plan set: check, score, precedence, suppression, in this order. A rule that is off for a file
 * does not speak there; what it would have found fails no clarity.
 */
export function audit(input: AuditInput): AuditOutcome {
  const { context, settings, requested } = input;
  const suppressions = input.suppressions ?? noSuppressions;
  const rules = new Map(input.rules.map((rule) => [rule.name, rule]));
  const ruleOf = (name: string): Rule | undefined => rules.get(name);
  const active: Finding[] = [];
  const keep = (finding: Finding, rule: Rule): void => {
    if (settings.of(rule, finding.place.file).severity !== 'off') active.push(finding);
  };
  for (const finding of input.findings) {
    const rule = ruleOf(finding.rule);
    if (rule === undefined) throw new Error(`no rule is named ${finding.rule}`);
    keep(finding, rule);
  }
  for (const rule of input.rules) {
    for (const found of check(rule, input)) {
      keep({ ...found, rule: rule.name, related: found.related ?? [], fixes: found.fixes ?? [] }, rule);
    }
  }
  const scored = active.filter((finding) => !suppressions.passes(finding));
  const failures = failuresOf(scored, context.set.taskById, ruleOf);
  const effective = oncePerPlace(applyPrecedence(active, ruleOf)).filter((finding) => isReported(finding, requested));
  const judgeAll = (findings: readonly Finding[]): Judged[] =>
    findings.map((finding) => judge(finding, ruleOf(finding.rule)!, settings, suppressions));
  const judged = judgeAll(effective);
  // Only now is it known which comments took something back.
  const ofComments = suppressions.findings(requested).filter((finding) => {
    const rule = ruleOf(finding.rule);
    return rule !== undefined && settings.of(rule, finding.place.file).severity !== 'off';
  });
  judged.push(...judgeAll(ofComments));
  return {
    judged: judged.sort((a, b) => inOrder(a.finding, b.finding)),
    failures,
    tasks: scoredTasks(context, (task) => requested.has(task.file)),
  };
}

function check(rule: Rule, input: AuditInput): readonly Found<unknown>[] {
  const { context, settings, requested } = input;
  if (rule.scope === 'file') return [];
  // A rule that no file has on is not run at all; one that some file has on is run, and sorted out by file.
  const plans = context.set.plans.filter((plan) => settings.of(rule, plan.file).severity !== 'off');
  if (plans.length === 0 && settings.of(rule).severity === 'off') return [];
  if (rule.scope === 'set') return rule.check(context.set, context, optionsOf(rule, settings, undefined));
  const found: Found<unknown>[] = [];
  const add = (more: readonly Found<unknown>[]): void => {
    for (const one of more) found.push(one);
  };
  if (rule.scope === 'person') {
    const options = optionsOf(rule, settings, undefined);
    for (const person of people(context.set.organisations)) add(rule.check(person, context, options));
    return found;
  }
  for (const plan of plans) {
    if (rule.scope === 'plan') add(rule.check(plan, context, optionsOf(rule, settings, plan)));
    else if (requested.has(plan.file)) checkTasks(rule, plan, context, optionsOf(rule, settings, plan), add);
  }
  return found;
}

function checkTasks(
  rule: Extract<Rule, { scope: 'task' }>,
  plan: Plan,
  context: AuditContext,
  options: OptionValues<RuleOptions>,
  add: (found: readonly Found<unknown>[]) => void,
): void {
  const tasks = rule.rows === 'all' ? allTasks(plan) : context.tasksOf(plan);
  for (const task of tasks) add(rule.check(task, context, options));
}

function people(organisations: readonly Organisation[]): readonly Person[] {
  return organisations.flatMap((organisation) => organisation.people);
}

function optionsOf(rule: Rule, settings: Settings, plan: Plan | undefined): OptionValues<RuleOptions> {
  return settings.of(rule, plan?.file).options;
}

/** A value that several tasks inherit is at fault once, where it is written: the first of them speaks for all. */
function oncePerPlace(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, place, field, distinct, subject }) => {
    if (subject.task === null || subject.person !== null) return true;
    const key = `${rule} ${place.file.path} ${place.start} ${place.end} ${field} ${distinct} ${subject.step}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isReported(finding: Finding, requested: ReadonlySet<SourceFile>): boolean {
  return requested.has(finding.place.file) || finding.related.some(({ place }) => requested.has(place.file));
}

function judge(finding: Finding, rule: Rule, settings: Settings, suppressions: Suppressions): Judged {
  const { severity, chosen } = settings.of(rule, finding.place.file);
  if (severity === 'off') throw new Error(`${rule.name} is off`);
  return {
    finding,
    rule,
    severity: chosen ? severity : (finding.severity ?? severity),
    clarity: finding.clarity ?? rule.clarity ?? null,
    suppressed: suppressions.of(finding),
  };
}

function inOrder(a: Finding, b: Finding): number {
  if (a.place.file !== b.place.file) return a.place.file.name < b.place.file.name ? -1 : 1;
  return a.place.start - b.place.start || a.place.end - b.place.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
