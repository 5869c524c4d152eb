import type { Rule } from '../rule.ts';
import { duplicateId } from './duplicate-id.ts';
import { impossibleLoad } from './impossible-load.ts';
import { invalidPlan } from './invalid-plan.ts';
import { overloadedMonth } from './overloaded-month.ts';
import { strippedCharacters } from './stripped-characters.ts';
import { unitCycle } from './unit-cycle.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownReference } from './unknown-reference.ts';
import { unownedTask } from './unowned-task.ts';
import { unreadableFile } from './unreadable-file.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** Every rule, in the order in which `plan rules` lists them. */
export const rules: readonly Rule[] = [
  unownedTask,
  overloadedMonth,
  impossibleLoad,
  unitCycle,
  unknownReference,
  duplicateId,
  unknownKey,
  unreadableFile,
  invalidPlan,
  yamlSyntax,
  strippedCharacters,
];
