import type { Finding, Related } from '../diagnostic.ts';
import type { Meeting, Rule } from './rule.ts';

/** The label of a related place that stems from a finding which another one made needless. */
export const silencedLabel = 'silenced:';

/**
 * One defect, one finding: findings that a graver rule declares needless, where the two meet, are taken out and become
 * related places of the graver one. A finding that is itself silenced silences nothing.
 */
export function applyPrecedence(findings: readonly Finding[], ruleOf: (name: string) => Rule | undefined): Finding[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = byRule.get(finding.rule);
    if (own === undefined) byRule.set(finding.rule, [finding]);
    else own.push(finding);
  }
  const silencedBy = new Map<Finding, Finding>();
  for (const rule of inOrder([...byRule.keys()], ruleOf)) {
    for (const { over, where } of rule.precedence ?? []) {
      const targets = (over.includes('*') ? [...byRule.keys()] : over).flatMap((name) =>
        name === rule.name ? [] : (byRule.get(name) ?? []),
      );
      const meeting = meetings[where](targets);
      for (const finding of byRule.get(rule.name) ?? []) {
        // A lighter case of a rule leaves the graver rules of others their say.
        if (silencedBy.has(finding) || isLighter(finding, rule)) continue;
        for (const target of meeting(finding)) if (!silencedBy.has(target)) silencedBy.set(target, finding);
      }
    }
  }
  if (silencedBy.size === 0) return [...findings];
  const extra = new Map<Finding, Related[]>();
  for (const [target, by] of silencedBy) {
    const more = extra.get(by) ?? [];
    extra.set(by, more);
    if (!samePlace(target, by))
      more.push({ place: target.place, task: target.subject.task, label: silencedLabel + target.rule });
  }
  return findings
    .filter((finding) => !silencedBy.has(finding))
    .map((finding) =>
      extra.has(finding) ? { ...finding, related: [...finding.related, ...extra.get(finding)!] } : finding,
    );
}

function isLighter({ severity }: Finding, rule: Rule): boolean {
  return severity !== undefined && rule.severity === 'error' && severity !== 'error';
}

function samePlace(a: Finding, b: Finding): boolean {
  return a.place.file === b.place.file && a.place.start === b.place.start && a.place.end === b.place.end;
}

/** The rules with findings, those that silence others before those. */
function inOrder(names: readonly string[], ruleOf: (name: string) => Rule | undefined): Rule[] {
  const order: Rule[] = [];
  const done = new Set<string>();
  const visit = (name: string): void => {
    if (done.has(name)) return;
    done.add(name);
    for (const other of names)
      if (ruleOf(other)?.precedence?.some(({ over }) => over.includes(name) || over.includes('*'))) visit(other);
    const rule = ruleOf(name);
    if (rule !== undefined) order.push(rule);
  };
  for (const name of names) visit(name);
  return order;
}

/** For each way to meet: an index of the targets, which gives those that a finding meets. */
const meetings: Readonly<Record<Meeting, (targets: readonly Finding[]) => (finding: Finding) => readonly Finding[]>> = {
  file: (targets) => byKey(targets, (finding) => finding.place.file.path),
  task: (targets) => byKey(targets, taskKey),
  field: (targets) => byKey(targets, (finding) => taskKey(finding) && `${taskKey(finding)} ${finding.field}`),
  pair: (targets) => byKey(targets, pairKey),
  place: (targets) => {
    const inFile = byKey(targets, (finding) => finding.place.file.path);
    return (finding) =>
      inFile(finding).filter(({ place }) => place.start <= finding.place.end && finding.place.start <= place.end);
  },
  person: (targets) => {
    const ofPerson = byKey(targets, (finding) => finding.subject.person ?? undefined);
    return (finding) => ofPerson(finding).filter((target) => monthsMeet(finding, target));
  },
};

function byKey(
  targets: readonly Finding[],
  keyOf: (finding: Finding) => string | undefined,
): (finding: Finding) => readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const target of targets) {
    const key = keyOf(target);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [target]);
    else group.push(target);
  }
  return (finding) => {
    const key = keyOf(finding);
    return key === undefined ? [] : (groups.get(key) ?? []);
  };
}

function taskKey({ subject, place }: Finding): string | undefined {
  return subject.task === null ? undefined : `${place.file.path} ${subject.plan}:${subject.task}`;
}

/** The two tasks of a finding on a pair, in an order of their own. */
function pairKey({ place, related }: Finding): string | undefined {
  const other = related[0]?.place;
  if (other === undefined) return undefined;
  return [`${place.file.path}:${place.start}`, `${other.file.path}:${other.start}`].sort().join(' ');
}

function monthsMeet(a: Finding, b: Finding): boolean {
  const [aFrom, aTo] = a.months ?? [a.subject.month, a.subject.month];
  const [bFrom, bTo] = b.months ?? [b.subject.month, b.subject.month];
  if (aFrom === null || aTo === null || bFrom === null || bTo === null) return true;
  return aFrom <= bTo && bFrom <= aTo;
}
