import { reviewFormats } from '../../review/formats.ts';
import { groupings } from '../../review/review.ts';
import type { CommandSpec } from '../command.ts';
import {
  filesArgument,
  filterOptions,
  formatOption,
  outputOption,
  spreadOption,
  stdinOption,
} from '../common-options.ts';

export const auditCommand: CommandSpec = {
  name: 'audit',
  summary: {
    en: 'report on clarity, loads and overlaps for those who decide',
    vi: 'lập báo cáo rà soát về sáu rõ, khối lượng và chồng chéo cho lãnh đạo',
  },
  arguments: [filesArgument],
  options: [
    formatOption(reviewFormats),
    outputOption,
    {
      flags: '--by <what>',
      description: {
        en: 'put tasks together by unit (default), person or objective',
        vi: 'tổng hợp nhiệm vụ theo đơn vị (mặc định), cán bộ (person) hoặc mục tiêu (objective)',
      },
      choices: groupings,
    },
    {
      flags: '--fail-under <percent>',
      description: {
        en: 'end with 1 when a smaller share of task × clarity pairs is clear',
        vi: 'kết thúc với mã 1 khi tỷ lệ lượt nhiệm vụ × tiêu chí đạt thấp hơn mức này',
      },
      number: true,
    },
    ...filterOptions,
    spreadOption,
    stdinOption,
  ],
  examples: [
    'plan audit',
    'plan audit --by person',
    'plan audit --format html -o audit.html',
    'plan audit --fail-under 80',
  ],
  load: async () => (await import('../audit.ts')).auditPlans,
};
