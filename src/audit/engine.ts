import type { Clarity, Finding, Severity } from '../diagnostic.ts';
import type { Plan } from '../model/plan.ts';
import type { Task } from '../model/task.ts';
import type { SourceFile } from '../source/file.ts';
import type { AuditContext } from './context.ts';
import { applyPrecedence } from './precedence.ts';
import { type Found, nothing, type OptionValues, type Rule, type RuleOptions } from './rule.ts';
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
      keep(named(found, rule), rule);
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

/** A finding as the run has it: with the name of its rule, and made like all others. */
function named(found: Found<unknown>, { name }: Rule): Finding {
  const { place, subject, field, data, related = nothing, fixes = nothing } = found;
  const { severity, clarity, scores, distinct, months } = found;
  return { rule: name, place, subject, field, data, related, fixes, severity, clarity, scores, distinct, months };
}

function check(rule: Rule, input: AuditInput): readonly Found<unknown>[] {
  const { context, settings, requested } = input;
  if (rule.scope === 'file') return nothing;
  // A rule that no file has on is not run at all; one that some file has on is run, and sorted out by file.
  const plans = context.set.plans.filter((plan) => settings.of(rule, plan.file).severity !== 'off');
  const { severity, options } = settings.of(rule);
  if (plans.length === 0 && severity === 'off') return nothing;
  if (rule.scope === 'set') return rule.check(context.set, context, options);
  const found: Found<unknown>[] = [];
  if (rule.scope === 'person') {
    for (const { people } of context.set.organisations)
      for (const person of people) append(rule.check(person, context, options), found);
    return found;
  }
  for (const plan of plans) {
    const own = settings.of(rule, plan.file).options;
    if (rule.scope === 'plan') append(rule.check(plan, context, own), found);
    else if (requested.has(plan.file)) checkTasks(rule, plan, context, own, found);
  }
  return found;
}

/** Most calls of a run are made here, and find nothing. */
function checkTasks(
  rule: Extract<Rule, { scope: 'task' }>,
  plan: Plan,
  context: AuditContext,
  options: OptionValues<RuleOptions>,
  found: Found<unknown>[],
): void {
  const tasks = rule.rows === 'all' ? context.rowsOf(plan) : context.tasksOf(plan);
  const { check } = rule;
  const { length } = tasks;
  for (let i = 0; i < length; i++) {
    const own = check(tasks[i]!, context, options);
    if (own !== nothing && own.length > 0) append(own, found);
  }
}

function append(more: readonly Found<unknown>[], found: Found<unknown>[]): void {
  for (const one of more) found.push(one);
}

/** A value that several tasks inherit is at fault once, where it is written: the first of them speaks for all. */
function oncePerPlace(findings: readonly Finding[]): Finding[] {
  const byFile = new Map<string, Map<number, Finding[]>>();
  return findings.filter((finding) => {
    const { place, subject } = finding;
    if (subject.task === null || subject.person !== null) return true;
    let byStart = byFile.get(place.file.path);
    if (byStart === undefined) {
      byStart = new Map();
      byFile.set(place.file.path, byStart);
    }
    const known = byStart.get(place.start);
    if (known === undefined) byStart.set(place.start, [finding]);
    else if (known.some((one) => isSame(one, finding))) return false;
    else known.push(finding);
    return true;
  });
}

/** Of two findings that begin at one place: whether they say the same of the same. */
function isSame(a: Finding, b: Finding): boolean {
  return (
    a.rule === b.rule &&
    a.place.end === b.place.end &&
    a.field === b.field &&
    a.distinct === b.distinct &&
    a.subject.step === b.subject.step
  );
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
