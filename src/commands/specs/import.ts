import type { CommandSpec } from '../command.ts';
import { formatOption } from '../common-options.ts';

export const importFormats = ['terminal', 'json'] as const;

export const importCommand: CommandSpec = {
  name: 'import',
  summary: {
    en: 'make plan files out of Excel, Word, CSV and Markdown tables',
    vi: 'nhập kế hoạch từ Excel, Word, CSV, Markdown',
  },
  arguments: [
    {
      name: '<files...>',
      description: {
        en: '.xlsx, .xls, .docx, .csv, .tsv or .md files, each of one plan',
        vi: 'tệp .xlsx, .xls, .docx, .csv, .tsv hoặc .md, mỗi tệp một kế hoạch',
      },
    },
  ],
  options: [
    {
      flags: '-o, --output <path>',
      description: {
        en: 'write into this folder, or, of one file, into this plan file',
        vi: 'ghi vào thư mục này, hoặc (khi nhập một tệp) vào tệp kế hoạch này',
      },
    },
    {
      flags: '--dry-run',
      description: { en: 'show what would be made, write nothing', vi: 'chỉ cho biết sẽ nhập gì, không ghi tệp' },
    },
    {
      flags: '--sheet <name>',
      description: { en: 'only this sheet, by name or number', vi: 'chỉ sheet này, theo tên hoặc số thứ tự' },
      repeatable: true,
    },
    {
      flags: '--table <number>',
      description: { en: 'only this table of a document', vi: 'chỉ bảng thứ mấy của tài liệu' },
      repeatable: true,
    },
    {
      flags: '--map <column=field>',
      description: {
        en: 'what a column holds, by its heading or letter: "Người làm=lead", "C=due"',
        vi: 'cột nào là gì, theo tiêu đề hoặc chữ cái của cột: "Người làm=lead", "C=due"',
      },
      repeatable: true,
    },
    {
      flags: '--organisation <file>',
      description: {
        en: 'units and people that are known; new ones are added to it (default: org.yaml beside the plan)',
        vi: 'tệp đơn vị, người đã có; đơn vị, người mới được thêm vào (mặc định: org.yaml cạnh kế hoạch)',
      },
    },
    {
      flags: '--period <period>',
      description: { en: 'the time that the plan covers: 2026, 2026-Q2', vi: 'kỳ của kế hoạch: 2026, 2026-Q2' },
    },
    {
      flags: '--title <text>',
      description: { en: 'the title of the plan', vi: 'tên kế hoạch' },
    },
    {
      flags: '--unit <name>',
      description: { en: 'the unit whose plan it is, by name or id', vi: 'đơn vị có kế hoạch này, theo tên hoặc mã' },
    },
    {
      flags: '--issued <date>',
      description: {
        en: 'when the plan was issued: deadlines such as "100 days" count from here',
        vi: 'ngày ban hành: các thời hạn như “100 ngày” tính từ đây',
      },
    },
    {
      flags: '--skip-hidden',
      description: { en: 'leave hidden rows out', vi: 'bỏ các dòng đang ẩn' },
    },
    {
      flags: '--force',
      description: { en: 'write over a plan that stands there', vi: 'ghi đè tệp kế hoạch đã có' },
    },
    formatOption(importFormats),
  ],
  examples: [
    'plan import "Kế hoạch 2026.xlsx" --dry-run',
    'plan import phu-luc.docx -o plans/',
    'plan import 2026.csv --map "Người làm=lead" --period 2026 -o 2026.plan.yaml',
  ],
  load: async () => (await import('../import.ts')).importPlans,
};
