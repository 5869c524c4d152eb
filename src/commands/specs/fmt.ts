import type { CommandSpec } from '../command.ts';
import { filesArgument, stdinOption } from '../common-options.ts';

export const fmtCommand: CommandSpec = {
  name: 'fmt',
  summary: {
    en: 'lay plan files out anew: order of keys, indentation',
    vi: 'trình bày tệp kế hoạch theo một kiểu thống nhất',
  },
  arguments: [filesArgument],
  options: [
    {
      flags: '--check',
      description: {
        en: 'write nothing; name the files that would change and end with 1',
        vi: 'không ghi; nêu tên các tệp sẽ thay đổi và kết thúc với mã 1',
      },
    },
    {
      flags: '--diff',
      description: { en: 'show what would change, write nothing', vi: 'chỉ in những chỗ sẽ thay đổi, không ghi tệp' },
    },
    stdinOption,
  ],
  examples: ['plan fmt', 'plan fmt --check', 'plan fmt org.yaml'],
  load: async () => (await import('../fmt.ts')).fmt,
};
