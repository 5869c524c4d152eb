import type { CommandSpec } from '../command.ts';
import { formatOption, outputOption } from '../common-options.ts';

export const diffFormats = ['terminal', 'markdown', 'html', 'json'] as const;

export const diffCommand: CommandSpec = {
  name: 'diff',
  summary: { en: 'show what changed between two versions of plans', vi: 'so sánh hai bản kế hoạch' },
  arguments: [
    {
      name: '[before]',
      description: {
        en: 'a file, a folder, or a git revision: HEAD~1, main... (default: HEAD)',
        vi: 'tệp, thư mục, hoặc bản trong git: HEAD~1, main... (mặc định: HEAD)',
      },
    },
    { name: '[after]', description: { en: 'default: the plans as they are now', vi: 'mặc định: kế hoạch hiện tại' } },
  ],
  options: [formatOption(diffFormats), outputOption],
  examples: [
    'plan diff',
    'plan diff HEAD~1',
    'plan diff main... --format markdown',
    'plan diff old.plan.yaml 2026.plan.yaml',
  ],
  load: async () => (await import('../diff.ts')).diffPlans,
};
