import type { Found, Rule } from '../../audit/rule.ts';

/**
 * The rules with a memory for what they have found: asked a second time for the same task, person, plan or set they
 * answer at once. So they can be run one after the other with pauses in between, and then all together by the engine.
 */
export function patientRules(rules: readonly Rule[]): readonly Rule[] {
  return rules.map(patient);
}

function patient(rule: Rule): Rule {
  const known = new Map<object, readonly Found<unknown>[]>();
  const once = (subject: object, check: () => readonly Found<unknown>[]): readonly Found<unknown>[] => {
    let found = known.get(subject);
    if (found === undefined) {
      found = check();
      known.set(subject, found);
    }
    return found;
  };
  switch (rule.scope) {
    case 'task': {
      const check: typeof rule.check = (task, context, options) => once(task, () => rule.check(task, context, options));
      return { ...rule, check };
    }
    case 'person': {
      const check: typeof rule.check = (person, context, options) =>
        once(person, () => rule.check(person, context, options));
      return { ...rule, check };
    }
    case 'plan': {
      const check: typeof rule.check = (plan, context, options) => once(plan, () => rule.check(plan, context, options));
      return { ...rule, check };
    }
    case 'set': {
      const check: typeof rule.check = (set, context, options) => once(set, () => rule.check(set, context, options));
      return { ...rule, check };
    }
    default:
      return rule;
  }
}
