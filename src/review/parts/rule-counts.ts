import { rules } from '../../audit/rules/index.ts';
import type { Failures } from '../../audit/score.ts';
import { type Diagnostic, severities } from '../../diagnostic.ts';
import type { Language } from '../../locale/language.ts';
import type { Task } from '../../model/task.ts';
import type { RuleCount } from '../review.ts';

/** The rules that found something or fail a task: errors first, within them the most frequent. */
export function ruleCounts(
  findings: readonly Diagnostic[],
  tasks: readonly Task[],
  failures: Failures,
  language: Language,
): RuleCount[] {
  const failing = failingByRule(tasks, failures);
  const byRule = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const own = byRule.get(finding.rule);
    if (own === undefined) byRule.set(finding.rule, [finding]);
    else own.push(finding);
  }
  return rules
    .flatMap(({ name, title, clarity, scores }): RuleCount[] => {
      const own = byRule.get(name) ?? [];
      const fails = failing.get(name) ?? 0;
      if (own.length === 0 && fails === 0) return [];
      const shown = (severity: Diagnostic['severity']): number =>
        own.filter((finding) => finding.severity === severity && finding.suppression === null).length;
      const held = (kind: 'comment' | 'baseline'): number =>
        own.filter((finding) => finding.suppression?.kind === kind).length;
      return [
        {
          rule: name,
          title: title[language],
          clarity: clarity ?? null,
          scores: scores === true,
          errors: shown('error'),
          warnings: shown('warning'),
          hints: shown('hint'),
          suppressed: held('comment'),
          baselined: held('baseline'),
          failing: fails,
        },
      ];
    })
    .sort(graverFirst);
}

/** Tasks that fail some clarity by each rule; a task counts once. */
function failingByRule(tasks: readonly Task[], failures: Failures): Map<string, number> {
  const counts = new Map<string, number>();
  for (const task of tasks) {
    const names = new Set([...(failures.get(task)?.values() ?? [])].flat());
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function graverFirst(a: RuleCount, b: RuleCount): number {
  for (const severity of severities) {
    const difference = b[`${severity}s`] - a[`${severity}s`];
    if (difference !== 0) return difference;
  }
  return b.suppressed + b.baselined + b.failing - (a.suppressed + a.baselined + a.failing);
}
