import type { CommandSpec } from '../command.ts';
import { filesArgument, spreadOption } from '../common-options.ts';

export const whyCommand: CommandSpec = {
  name: 'why',
  summary: {
    en: 'show where the days of a person in a month come from',
    vi: 'giải trình số ngày công của một người trong tháng',
  },
  arguments: [
    { name: '<person>', description: { en: 'id of the person', vi: 'mã của người' } },
    { name: '<month>', description: { en: 'month: 2026-03 or 3/2026', vi: 'tháng: 2026-03 hoặc 3/2026' } },
    filesArgument,
  ],
  options: [spreadOption],
  examples: ['plan why thang 2026-03'],
  load: async () => (await import('../why.ts')).why,
};
