import { presets } from '../../model/config.ts';
import { reportFormats } from '../../report/formats.ts';
import type { CommandSpec } from '../command.ts';
import { filesArgument, formatOption, outputOption, stdinOption } from '../common-options.ts';

export const validateCommand: CommandSpec = {
  name: 'validate',
  summary: {
    en: 'check plans and show what is wrong, at its line',
    vi: 'kiểm tra kế hoạch, chỉ ra chỗ chưa đạt ở từng dòng',
  },
  arguments: [filesArgument],
  options: [
    formatOption(reportFormats),
    outputOption,
    {
      flags: '--fail-on <severity>',
      description: {
        en: 'end with 1 from this severity on (default: error)',
        vi: 'kết thúc với mã 1 từ mức này trở lên (mặc định: error)',
      },
      choices: ['error', 'warning', 'hint', 'never'],
    },
    {
      flags: '--max-warnings <number>',
      description: { en: 'end with 1 above so many warnings', vi: 'kết thúc với mã 1 khi quá số cảnh báo này' },
      number: true,
    },
    { flags: '--only <rule>', description: { en: 'only this rule', vi: 'chỉ quy tắc này' }, repeatable: true },
    { flags: '--skip <rule>', description: { en: 'without this rule', vi: 'bỏ quy tắc này' }, repeatable: true },
    { flags: '--preset <name>', description: { en: 'set of rules', vi: 'bộ quy tắc' }, choices: presets },
    {
      flags: '--fix',
      description: { en: 'mend what can be mended for certain', vi: 'tự sửa những chỗ chắc chắn sửa được' },
    },
    {
      flags: '--unsafe <rule>',
      description: {
        en: 'with --fix or --diff: also the repairs of this rule that may change the meaning',
        vi: 'cùng --fix hoặc --diff: cả cách sửa có thể đổi nghĩa của quy tắc này',
      },
      repeatable: true,
    },
    {
      flags: '--diff',
      description: {
        en: 'show what --fix would change, write nothing',
        vi: 'chỉ in những chỗ --fix sẽ sửa, không ghi tệp',
      },
    },
    {
      flags: '--baseline',
      description: {
        en: 'hold back everything found now: write .plan-baseline.json',
        vi: 'ghi nhận các vấn đề hiện có vào .plan-baseline.json để chỉ báo vấn đề mới',
      },
    },
    {
      flags: '--update-baseline',
      description: {
        en: 'take out of the baseline what is mended',
        vi: 'bỏ khỏi .plan-baseline.json những vấn đề đã xử lý',
      },
    },
    { flags: '-w, --watch', description: { en: 'run again at every save', vi: 'chạy lại mỗi khi lưu tệp' } },
    { flags: '-q, --quiet', description: { en: 'only errors', vi: 'chỉ in lỗi' } },
    stdinOption,
  ],
  examples: ['plan validate', 'plan validate 2026.plan.yaml --format concise', 'plan validate --fail-on warning'],
  load: async () => (await import('../validate.ts')).validate,
};
