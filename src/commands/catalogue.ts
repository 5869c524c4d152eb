import type { CommandSpec } from './command.ts';
import { addCommand } from './specs/add.ts';
import { auditCommand } from './specs/audit.ts';
import { completeCommand, completionCommand } from './specs/completion.ts';
import { configCommand } from './specs/config.ts';
import { deriveCommand } from './specs/derive.ts';
import { diffCommand } from './specs/diff.ts';
import { expandCommand } from './specs/expand.ts';
import { exportCommand } from './specs/export.ts';
import { fmtCommand } from './specs/fmt.ts';
import { importCommand } from './specs/import.ts';
import { initCommand } from './specs/init.ts';
import { lspCommand } from './specs/lsp.ts';
import { explainCommand, rulesCommand } from './specs/rules.ts';
import { schemaCommand } from './specs/schema.ts';
import { tableCommand } from './specs/table.ts';
import { validateCommand } from './specs/validate.ts';
import { whyCommand } from './specs/why.ts';

/** Every command, in the order of the help. */
export const commands: readonly CommandSpec[] = [
  validateCommand,
  expandCommand,
  auditCommand,
  tableCommand,
  exportCommand,
  whyCommand,
  deriveCommand,
  diffCommand,
  initCommand,
  importCommand,
  addCommand,
  fmtCommand,
  rulesCommand,
  explainCommand,
  configCommand,
  schemaCommand,
  lspCommand,
  completionCommand,
  completeCommand,
];
