import { tableFormats } from '../../tables/formats.ts';
import { tableKinds } from '../../tables/model.ts';
import { groupings, layouts, spans, timelines } from '../../tables/request.ts';
import type { CommandSpec, OptionSpec } from '../command.ts';
import { filesArgument, filterOptions, formatOption, spreadOption, stdinOption } from '../common-options.ts';

/** What the heading says instead of the plan's `document:`. */
const documentOptions: readonly OptionSpec[] = [
  {
    flags: '--layout <layout>',
    description: {
      en: 'a document of its own, an appendix, or the title alone',
      vi: 'trình bày thành văn bản riêng (document), phụ lục (appendix) hoặc chỉ có tên bảng (plain)',
    },
    choices: layouts,
  },
  { flags: '--title <text>', description: { en: 'title of the table', vi: 'tên bảng' } },
  { flags: '--number <number>', description: { en: 'number of the document', vi: 'số văn bản' } },
  { flags: '--symbol <symbol>', description: { en: 'what follows the number', vi: 'ký hiệu văn bản' } },
  { flags: '--place <place>', description: { en: 'place of issue', vi: 'địa danh' } },
  { flags: '--date <date>', description: { en: 'date of issue: 2026-01-12', vi: 'ngày ban hành: 2026-01-12' } },
  {
    flags: '--parent-body <name>',
    description: { en: 'the body above the issuing one', vi: 'cơ quan chủ quản trực tiếp' },
  },
  { flags: '--body <name>', description: { en: 'the issuing body', vi: 'cơ quan ban hành' } },
  {
    flags: '--appendix <number>',
    description: { en: 'number of the appendix: II', vi: 'số thứ tự của phụ lục: II' },
  },
  { flags: '--sign-mode <mode>', description: { en: 'TM., KT., TL.', vi: 'hình thức ký: TM., KT., TL.' } },
  {
    flags: '--sign-for <title>',
    description: { en: 'on whose behalf is signed', vi: 'ký thay mặt, thay chức vụ nào' },
  },
  { flags: '--sign-title <title>', description: { en: 'position of who signs', vi: 'chức vụ người ký' } },
  { flags: '--sign-name <name>', description: { en: 'name of who signs', vi: 'họ tên người ký' } },
  {
    flags: '--recipient <text>',
    description: { en: 'who receives it; may be given again', vi: 'nơi nhận; có thể ghi nhiều lần' },
    repeatable: true,
  },
];

export const tableCommand: CommandSpec = {
  name: 'table',
  summary: {
    en: 'print assignment tables to sign, to hang up and to work from',
    vi: 'in bảng phân công để trình ký, niêm yết và theo dõi',
  },
  arguments: [filesArgument],
  options: [
    {
      flags: '--by <kind>',
      description: { en: 'which table (default: agency)', vi: 'loại bảng (mặc định: agency)' },
      choices: tableKinds,
    },
    formatOption(tableFormats),
    {
      flags: '-o, --output <path>',
      description: {
        en: 'write into this file, or one file a plan, unit or person into this folder',
        vi: 'ghi vào tệp này, hoặc vào thư mục này, mỗi kế hoạch, đơn vị hay người một tệp',
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
    {
      flags: '--group <what>',
      description: { en: 'group the tasks of an agency', vi: 'nhóm nhiệm vụ của bảng cơ quan' },
      choices: groupings,
    },
    {
      flags: '--timeline <unit>',
      description: { en: 'a column for each quarter or month', vi: 'thêm cột cho từng quý hoặc từng tháng' },
      choices: timelines,
    },
    {
      flags: '--columns <keys>',
      description: {
        en: 'columns in this order: title,lead,due,supervisor,…',
        vi: 'các cột theo thứ tự này: title,lead,due,supervisor,…',
      },
    },
    {
      flags: '--heading <column=text>',
      description: { en: 'head of a column; may be given again', vi: 'tên cột; có thể ghi nhiều lần' },
      repeatable: true,
    },
    { flags: '--column-numbers', description: { en: 'a row (1), (2) …', vi: 'in hàng số cột (1), (2) …' } },
    { flags: '--people', description: { en: 'names beside the units', vi: 'ghi tên người bên cạnh đơn vị' } },
    {
      flags: '--per <span>',
      description: {
        en: 'one sheet a month, a quarter, or for the whole period',
        vi: 'mỗi tháng, mỗi quý hoặc cả kỳ một bảng',
      },
      choices: spans,
    },
    spreadOption,
    {
      flags: '--delimiter <character>',
      description: { en: 'between the fields of CSV', vi: 'dấu phân cách các trường của CSV' },
    },
    ...documentOptions,
    stdinOption,
  ],
  examples: [
    'plan table',
    'plan table --by person --period 2026-04 --unit khtc --format html -o sheets/',
    'plan table 2026.plan.yaml --group objective --timeline quarter -o plan.html',
  ],
  load: async () => (await import('../table.ts')).printTables,
};
