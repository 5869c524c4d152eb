import type { CommandSpec } from '../command.ts';
import { filesArgument, filterOptions, spreadOption, stdinOption } from '../common-options.ts';

export const exportFormats = ['ics', 'mspdi', 'mermaid', 'taskjuggler'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportCommand: CommandSpec = {
  name: 'export',
  summary: {
    en: 'export to calendars, MS Project, diagrams, TaskJuggler',
    vi: 'xuất sang lịch, MS Project, sơ đồ và TaskJuggler',
  },
  arguments: [
    {
      name: '<format>',
      description: {
        en: 'ics (calendars), mspdi (XML of MS Project), mermaid (Gantt diagram), taskjuggler',
        vi: 'ics (lịch), mspdi (XML của MS Project), mermaid (sơ đồ Gantt), taskjuggler',
      },
      choices: exportFormats,
    },
    filesArgument,
  ],
  options: [
    {
      flags: '-o, --output <path>',
      description: {
        en: 'write into this file; ics into a folder: one calendar a person',
        vi: 'ghi vào tệp này; với ics, ghi vào thư mục: mỗi người một tệp lịch',
      },
    },
    {
      flags: '--force',
      description: {
        en: 'overwrite files that this program did not write',
        vi: 'ghi đè cả tệp không do chương trình này tạo ra',
      },
    },
    ...filterOptions,
    spreadOption,
    {
      flags: '--alarm <before>',
      description: {
        en: 'ics: remind so long before the day begins, as 3d, 15h, 1w; may be given again',
        vi: 'ics: nhắc trước khi sang ngày đến hạn, như 3d, 15h, 1w; có thể ghi nhiều lần',
      },
      repeatable: true,
    },
    {
      flags: '--group <what>',
      description: {
        en: 'mermaid: sections by objective or by lead unit',
        vi: 'mermaid: nhóm theo mục tiêu (objective) hoặc đơn vị chủ trì (unit)',
      },
      choices: ['objective', 'unit'],
    },
    stdinOption,
  ],
  examples: [
    'plan export ics --person thang --alarm 3d -o thang.ics',
    'plan export ics -o calendars/',
    'plan export mspdi 2026.plan.yaml -o 2026.xml',
    'plan export mermaid --period 2026-Q2 --group unit',
    'plan export taskjuggler --spread level -o 2026.tjp',
  ],
  load: async () => (await import('../export.ts')).exportPlans,
};
