import type { Finding } from '../diagnostic.ts';

/**
 * The name of a finding that holds while the plan is edited elsewhere: rule, what it speaks of by id, field, and what
 * tells several on one field apart. Baselines and CI fingerprints are keyed by it. Never a line number.
 */
export function keyOf(finding: Finding): string {
  const { subject } = finding;
  // A month of a person is told by the two: which task fills most of it may change.
  const ofPerson = subject.person !== null && subject.month !== null;
  let id = subject.task === null || ofPerson ? '' : `${subject.plan}:${subject.task}`;
  if (subject.copy !== null) id += `#${subject.copy}`;
  if (subject.occurrence !== null) id += `@${subject.occurrence}`;
  if (subject.step !== null) id += `/${subject.step}`;
  const others = finding.related.flatMap(({ task, place }) =>
    task === null || place.file !== finding.place.file ? [] : [task],
  );
  const parts = [
    finding.rule,
    id || (ofPerson ? '' : (subject.plan ?? '')),
    subject.objective,
    subject.person,
    subject.unit,
    subject.month,
    finding.field,
    finding.distinct,
    id !== '' && others.length === 1 ? `~ ${others[0]}` : null,
  ];
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ');
}

/** Keys for all findings of a run; equal ones are numbered in their order, so that each is told apart. */
export function keysOf(findings: readonly Finding[]): Map<Finding, string> {
  const counts = new Map<string, number>();
  const keys = new Map<Finding, string>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    keys.set(finding, count === 1 ? key : `${key} (${count})`);
  }
  return keys;
}
