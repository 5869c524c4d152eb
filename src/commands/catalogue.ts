import type { CommandSpec } from './command.ts';
import { configCommand } from './specs/config.ts';
import { expandCommand } from './specs/expand.ts';
import { explainCommand, rulesCommand } from './specs/rules.ts';
import { schemaCommand } from './specs/schema.ts';
import { validateCommand } from './specs/validate.ts';
import { whyCommand } from './specs/why.ts';

/** Every command, in the order of the help. */
export const commands: readonly CommandSpec[] = [
  validateCommand,
  expandCommand,
  whyCommand,
  rulesCommand,
  explainCommand,
  configCommand,
  schemaCommand,
];
