import type { CommandSpec } from '../command.ts';

export const lspCommand: CommandSpec = {
  name: 'lsp',
  summary: {
    en: 'language server: what editors start to check plans as you type',
    vi: 'máy chủ ngôn ngữ: trình soạn thảo chạy lệnh này để kiểm tra kế hoạch ngay khi gõ',
  },
  options: [
    {
      flags: '--stdio',
      description: {
        en: 'over the standard streams, which is the only way there is',
        vi: 'trao đổi qua luồng chuẩn (cách duy nhất)',
      },
    },
  ],
  examples: ['plan lsp', 'plan lsp --stdio --lang vi'],
  load: async () => (await import('../lsp.ts')).languageServer,
};
