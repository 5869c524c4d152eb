import { languages } from '../locale/language.ts';
import type { OptionSpec } from './command.ts';

/** Options that every command takes. */
export const commonOptions: readonly OptionSpec[] = [
  {
    flags: '--config <file>',
    description: { en: 'use this configuration file', vi: 'dùng tệp cấu hình này' },
  },
  {
    flags: '--lang <language>',
    description: { en: 'language of messages and tables', vi: 'ngôn ngữ của thông báo và bảng biểu' },
    choices: languages,
  },
  { flags: '--color', description: { en: 'colour, even into a file', vi: 'in màu, kể cả khi ghi vào tệp' } },
  { flags: '--no-color', description: { en: 'no colour', vi: 'không in màu' } },
  {
    flags: '--today <date>',
    description: { en: 'take this date (2026-11-23) as today', vi: 'lấy ngày này (2026-11-23) làm hôm nay' },
  },
];

export const formatOption = (choices: readonly string[]): OptionSpec => ({
  flags: '-f, --format <format>',
  description: {
    en: `output format, or format=file; may be given again (${choices.join(', ')})`,
    vi: `định dạng đầu ra, hoặc định-dạng=tệp; có thể ghi nhiều lần (${choices.join(', ')})`,
  },
  repeatable: true,
  suggestions: choices,
});

export const outputOption: OptionSpec = {
  flags: '-o, --output <path>',
  description: { en: 'write into this file or folder', vi: 'ghi vào tệp hoặc thư mục này' },
};

export const stdinOption: OptionSpec = {
  flags: '--stdin-filename <name>',
  description: {
    en: 'the name of what comes on standard input (`-`)',
    vi: 'tên của nội dung đọc từ đầu vào chuẩn (`-`)',
  },
};

export const filterOptions: readonly OptionSpec[] = [
  { flags: '--person <id>', description: { en: 'only this person', vi: 'chỉ người này' }, repeatable: true },
  { flags: '--unit <id>', description: { en: 'only this unit', vi: 'chỉ đơn vị này' }, repeatable: true },
  {
    flags: '--period <period>',
    description: { en: 'only this period: 2026-Q2, 2026-03', vi: 'chỉ khoảng thời gian này: 2026-Q2, 2026-03' },
  },
];

export const spreadOption: OptionSpec = {
  flags: '--spread <how>',
  description: {
    en: 'spread effort evenly, or level it (earliest deadline first)',
    vi: 'chia đều số ngày công (even), hoặc san phẳng theo thời hạn gần nhất (level)',
  },
  choices: ['even', 'level'],
};

export const filesArgument = {
  name: '[files...]',
  description: {
    en: 'plan files, folders or globs; default: all plans here',
    vi: 'tệp, thư mục hoặc mẫu tên; mặc định: mọi kế hoạch ở đây',
  },
} as const;
