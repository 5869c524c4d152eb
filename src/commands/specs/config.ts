import type { CommandSpec } from '../command.ts';
import { formatOption } from '../common-options.ts';

export const configFormats = ['terminal', 'json'] as const;

export const configCommand: CommandSpec = {
  name: 'config',
  summary: {
    en: 'show what is in force, and where it comes from',
    vi: 'xem cấu hình đang áp dụng và nguồn của từng giá trị',
  },
  arguments: [{ name: '[file]', description: { en: 'for this plan file', vi: 'cho tệp kế hoạch này' } }],
  options: [formatOption(configFormats)],
  examples: ['plan config', 'plan config plans/archive/2024.plan.yaml'],
  load: async () => (await import('../config.ts')).showConfig,
};
