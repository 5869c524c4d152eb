import type { Rule } from '../rule.ts';
import { overloadedMonth } from './overloaded-month.ts';
import { unownedTask } from './unowned-task.ts';

/** Every rule, in the order in which `plan rules` lists them. */
export const rules: readonly Rule[] = [unownedTask, overloadedMonth];
