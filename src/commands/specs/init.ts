import type { CommandSpec } from '../command.ts';

export const initCommand: CommandSpec = {
  name: 'init',
  summary: { en: 'start a folder of plans', vi: 'tạo thư mục kế hoạch mới' },
  arguments: [
    {
      name: '[folder]',
      description: {
        en: 'where to; made where it is missing (default: here)',
        vi: 'nơi tạo, thư mục chưa có sẽ được tạo (mặc định: tại đây)',
      },
    },
  ],
  options: [
    { flags: '--name <name>', description: { en: 'name of the organisation', vi: 'tên cơ quan' } },
    {
      flags: '--unit <name>',
      description: {
        en: 'the unit whose plan it is (default: the organisation)',
        vi: 'đơn vị lập kế hoạch (mặc định: cả cơ quan)',
      },
    },
    { flags: '--year <year>', description: { en: 'the year of the plan', vi: 'năm kế hoạch' } },
    {
      flags: '--country <code>',
      description: {
        en: 'whose public holidays hold (default: VN)',
        vi: 'lịch nghỉ lễ của nước nào (mặc định: VN)',
      },
    },
    {
      flags: '--gitlab',
      description: {
        en: 'a pipeline for GitLab instead of GitHub',
        vi: 'tạo quy trình kiểm tra cho GitLab thay cho GitHub',
      },
    },
    {
      flags: '-y, --yes',
      description: { en: 'ask nothing, take the defaults', vi: 'không hỏi, dùng giá trị mặc định' },
    },
  ],
  examples: [
    'plan init',
    'plan init plans-2027 --name "Standards Agency" --unit "Planning Department" --year 2027 --yes',
  ],
  load: async () => (await import('../init.ts')).init,
};
