import type { CommandSpec } from '../command.ts';
import {
  filesArgument,
  filterOptions,
  formatOption,
  outputOption,
  spreadOption,
  stdinOption,
} from '../common-options.ts';

export const expansionFormats = ['terminal', 'json', 'csv'] as const;

export const expandCommand: CommandSpec = {
  name: 'expand',
  summary: { en: 'show who does what in which month', vi: 'phân bổ nhiệm vụ theo người, theo tháng' },
  arguments: [filesArgument],
  options: [formatOption(expansionFormats), outputOption, ...filterOptions, spreadOption, stdinOption],
  examples: ['plan expand', 'plan expand --person thang', 'plan expand --spread level --format csv -o months.csv'],
  load: async () => (await import('../expand.ts')).expandPlans,
};
