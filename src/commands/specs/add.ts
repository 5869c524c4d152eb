import type { CommandSpec, OptionSpec } from '../command.ts';

type Words = OptionSpec['description'];

const text = (flags: string, en: string, vi: string, more: Partial<OptionSpec> = {}): OptionSpec => ({
  flags,
  description: { en, vi },
  ...more,
});

const common: readonly OptionSpec[] = [
  text('--id <id>', 'default: the one after the last', 'mã; mặc định: mã tiếp theo'),
  text('--file <file>', 'the file that it goes into, where there are several', 'tệp cần ghi, khi có nhiều kế hoạch'),
  text(
    '--fail-on <severity>',
    'refuse what would get a finding of this severity (default: error)',
    'không ghi nếu phát sinh vấn đề từ mức này trở lên (mặc định: error)',
    { choices: ['error', 'warning', 'hint', 'never'] },
  ),
  text('--dry-run', 'show it, write nothing', 'chỉ xem trước, không ghi'),
  text('-y, --yes', 'ask nothing', 'không hỏi'),
];

const lead = text('--lead <id>', 'person or unit, by id or name', 'người hoặc đơn vị chủ trì, theo mã hoặc tên');
const many = { repeatable: true };

export const addCommand: CommandSpec = {
  name: 'add',
  summary: {
    en: 'add a task, a person, a unit, a group or an objective',
    vi: 'thêm nhiệm vụ, cán bộ, đơn vị, nhóm đơn vị hoặc mục tiêu',
  },
  subcommands: [
    below('task', { en: 'add a task to a plan', vi: 'thêm một nhiệm vụ vào kế hoạch' }, [
      text('--title <text>', 'what is done', 'nội dung nhiệm vụ'),
      lead,
      text('--due <date>', 'the deadline: 2026-06-25, 2026-06, Q2', 'thời hạn: 2026-06-25, 2026-06, Q2'),
      text('--deliverable <text>', 'what comes out', 'sản phẩm'),
      text('--when <period>', 'the time of the work: 2026-03/2026-06', 'thời gian thực hiện: 2026-03/2026-06'),
      text('--effort <amount>', '12d, 6h, 20%', 'số ngày công: 12d, 6h, 20%'),
      text('--objective <id>', 'the objective that it serves', 'mục tiêu của nhiệm vụ'),
      text('--support <id>', 'who helps; may be given again', 'người, đơn vị phối hợp; có thể ghi nhiều lần', many),
      text(
        '--each <id>',
        'who delivers a copy of their own each: unit, group or all; may be given again',
        'đơn vị tự thực hiện, mỗi đơn vị một sản phẩm: đơn vị, nhóm hoặc all; có thể ghi nhiều lần',
        many,
      ),
      text(
        '--step <text>',
        'a step: "Send the draft out; due 2026-03-31; effort 10d; lead ID"; may be given again',
        'một bước: "Gửi dự thảo lấy ý kiến; due 2026-03-31; effort 10d; lead ID"; có thể ghi nhiều lần',
        many,
      ),
      text('--supervisor <id>', 'the leader in charge', 'lãnh đạo phụ trách'),
      text('--submit-to <who>', 'whom it is submitted to', 'cấp trình'),
      text('--approves <who>', 'who approves it', 'cấp phê duyệt'),
      text('--kind <kind>', 'key, routine, ad-hoc, carried', 'trọng tâm, thường xuyên, đột xuất, chuyển tiếp', {
        choices: ['key', 'routine', 'ad-hoc', 'carried'],
      }),
      text('--repeat <cadence>', 'how often it comes again', 'chu kỳ lặp lại', {
        choices: ['week', 'month', 'quarter', 'half-year', 'year'],
      }),
      text('--after <id>', 'the task that it waits for', 'thực hiện sau nhiệm vụ này', many),
      text('--source <text>', 'what it is based on', 'căn cứ giao nhiệm vụ'),
      text('--note <text>', 'a note', 'ghi chú'),
      text('--under <id>', 'the group of tasks that it goes into', 'nhóm nhiệm vụ chứa nhiệm vụ này'),
      text(
        '--new-group <title>',
        'begin a new group of tasks with it',
        'lập nhóm nhiệm vụ mới, có nhiệm vụ này là việc đầu tiên',
      ),
    ]),
    below('person', { en: 'add a person to an organisation', vi: 'thêm một cán bộ' }, [
      text('--name <name>', 'full name', 'họ và tên'),
      text('--unit <id>', 'the unit, by id or name', 'đơn vị, theo mã hoặc tên'),
      text('--title <text>', 'position', 'chức vụ'),
      text('--capacity <share>', 'share of the working time for plans: 80%', 'tỷ lệ thời gian dành cho kế hoạch: 80%'),
      text('--from <date>', 'first day of work', 'ngày bắt đầu làm việc'),
      text('--until <date>', 'last day of work', 'ngày làm việc cuối'),
      text('--leave <period>', 'days of leave: 2026-07-06/2026-07-17', 'nghỉ phép: 2026-07-06/2026-07-17', many),
    ]),
    below('unit', { en: 'add a unit to an organisation', vi: 'thêm một đơn vị' }, [
      text('--name <name>', 'full name', 'tên đầy đủ'),
      text('--short <name>', 'short name, for tables', 'tên ngắn, dùng trong bảng'),
      text('--parent <id>', 'the unit above', 'đơn vị cấp trên'),
      text('--head <id>', 'who heads it', 'thủ trưởng đơn vị'),
      text('--supervisor <id>', 'the leader in charge', 'lãnh đạo phụ trách'),
      text('--external', 'outside the organisation', 'cơ quan, tổ chức bên ngoài'),
    ]),
    below('group', { en: 'add a group of units or people', vi: 'thêm một nhóm đơn vị hoặc cán bộ' }, [
      text('--name <name>', 'name', 'tên nhóm'),
      text(
        '--member <id>',
        'a unit or person, by id or name; may be given again',
        'đơn vị hoặc cán bộ, theo mã hoặc tên; có thể ghi nhiều lần',
        many,
      ),
    ]),
    below('objective', { en: 'add an objective to a plan', vi: 'thêm một mục tiêu vào kế hoạch' }, [
      text('--title <text>', 'what will be true', 'nội dung mục tiêu'),
      lead,
      text('--measure <text>', 'what is counted', 'chỉ tiêu'),
      text('--target <number>', 'the number to be reached', 'mức cần đạt'),
      text('--measure-unit <text>', 'what it is counted in', 'đơn vị tính'),
    ]),
  ],
  examples: [
    'plan add task',
    'plan add task --title "Publish the 2027 fee schedule" --lead thang --due 2026-06-25 --deliverable "Signed fee schedule"',
    'plan add task --title "Review the list of instruments" --each all --when Q2 --deliverable "Signed list" --step "Send out the form; due 2026-04-10"',
    'plan add group --name "Technical centres" --member kt1 --member kt2',
    'plan add person --name "Lê Thị Thơ" --unit khtc',
  ],
};

function below(
  name: 'task' | 'person' | 'unit' | 'group' | 'objective',
  summary: Words,
  options: readonly OptionSpec[],
): CommandSpec {
  return {
    name,
    summary,
    options: [...options, ...common],
    load: async () => (await import('../add.ts')).addItem(name),
  };
}
