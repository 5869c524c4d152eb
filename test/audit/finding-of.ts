import type { Rule } from '../../src/audit/rule.ts';
import { taskRule } from '../../src/audit/rule.ts';
import type { Finding, Subject } from '../../src/diagnostic.ts';
import { subjectOf } from '../../src/model/subject.ts';
import type { SourceFile } from '../../src/source/file.ts';

export function fileOf(text: string, name = 'plan.yaml'): SourceFile {
  return { path: `/plans/${name}`, name, text, bom: false };
}

export const plan: SourceFile = fileOf('0123456789'.repeat(20));

interface About extends Partial<Omit<Finding, 'rule' | 'place' | 'subject'>> {
  readonly file?: SourceFile;
  readonly at?: readonly [start: number, end: number];
  readonly subject?: Partial<Subject>;
}

/** A finding of a rule, at a place of the plan, that says nothing but what the test is about. */
export function findingOf(rule: string, { file = plan, at = [0, 1], subject = {}, ...more }: About = {}): Finding {
  return {
    rule,
    place: { file, start: at[0], end: at[1] },
    subject: subjectOf(subject),
    field: '',
    data: null,
    related: [],
    fixes: [],
    ...more,
  };
}

/** A rule that finds nothing by itself. */
export function ruleNamed(name: string, more: Partial<Omit<Rule, 'scope' | 'check' | 'options'>> = {}): Rule {
  const words = () => ({ message: name });
  return taskRule({
    name,
    title: { en: name, vi: name },
    severity: 'warning',
    describe: words,
    check: () => [],
    ...more,
  }) as Rule;
}

/** Finds rules of a list by name. */
export function among(...rules: readonly Rule[]): (name: string) => Rule | undefined {
  return (name) => rules.find((rule) => rule.name === name);
}
