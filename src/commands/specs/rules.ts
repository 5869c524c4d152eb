import type { CommandSpec } from '../command.ts';
import { formatOption } from '../common-options.ts';

export const rulesCommand: CommandSpec = {
  name: 'rules',
  summary: { en: 'list the rules', vi: 'liệt kê các quy tắc' },
  options: [formatOption(['terminal', 'json'])],
  load: async () => (await import('../rules.ts')).listRules,
};

export const explainCommand: CommandSpec = {
  name: 'explain',
  summary: {
    en: 'explain a rule: reason, source, options, examples',
    vi: 'giải thích một quy tắc: lý do, căn cứ, tùy chọn, ví dụ',
  },
  arguments: [{ name: '<rule>', description: { en: 'name of the rule', vi: 'tên quy tắc' } }],
  options: [formatOption(['terminal', 'markdown', 'json'])],
  examples: ['plan explain vague-task', 'plan explain overloaded-month --lang vi'],
  load: async () => (await import('../explain.ts')).explain,
};
