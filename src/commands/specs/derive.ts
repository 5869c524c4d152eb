import type { CommandSpec } from '../command.ts';
import { filesArgument } from '../common-options.ts';

export const deriveCommand: CommandSpec = {
  name: 'derive',
  summary: {
    en: 'make the plan of a quarter, a unit or a person out of an annual one',
    vi: 'lập kế hoạch quý, kế hoạch của đơn vị hoặc cá nhân từ kế hoạch năm',
  },
  arguments: [filesArgument],
  options: [
    {
      flags: '--period <period>',
      description: {
        en: "the period of the new plan: 2026-Q2, 2026-03 (default: the parent plan's)",
        vi: 'kỳ của kế hoạch mới: 2026-Q2, 2026-03 (mặc định: kỳ của kế hoạch cấp trên)',
      },
    },
    {
      flags: '--unit <id>',
      description: { en: 'the plan of this unit: what it leads', vi: 'kế hoạch của đơn vị này: việc đơn vị chủ trì' },
    },
    {
      flags: '--person <id>',
      description: {
        en: 'the plan of this person: what they lead',
        vi: 'kế hoạch của người này: việc người đó chủ trì',
      },
    },
    {
      flags: '-o, --output <path>',
      description: {
        en: 'write into this file, or bring it up to date; into a folder: under a name made from the parent’s',
        vi: 'ghi vào tệp này, hoặc cập nhật tệp đã có; nếu là thư mục: tên tệp đặt theo kế hoạch cấp trên',
      },
    },
    {
      flags: '--diff',
      description: { en: 'print the change, write nothing', vi: 'in phần thay đổi, không ghi tệp' },
    },
    {
      flags: '--dry-run',
      description: { en: 'say what would be done, write nothing', vi: 'chỉ cho biết sẽ làm gì, không ghi tệp' },
    },
    {
      flags: '--force',
      description: {
        en: 'write the file anew, whatever it holds',
        vi: 'ghi lại cả tệp, bất kể nội dung đang có',
      },
    },
  ],
  examples: [
    'plan derive --period 2026-Q2 2026.plan.yaml -o 2026-q2.plan.yaml',
    'plan derive --period 2026-Q2 --unit khtc -o plans/',
    'plan derive --unit khtc 2026.plan.yaml -o khtc-2026.plan.yaml',
    'plan derive --period 2026-Q2 -o 2026-q2.plan.yaml --diff',
  ],
  load: async () => (await import('../derive.ts')).derivePlans,
};
