import { fileRule } from '../rule.ts';

/** A suppression or a configuration names a rule that there is not. */
export const unknownRule = fileRule<{ rule: string; suggestion: string | null }>({
  name: 'unknown-rule',
  title: { en: 'there is no such rule', vi: 'Không có quy tắc mang tên này' },
  severity: 'warning',
  describe: ({ rule, suggestion }, language) =>
    language === 'vi'
      ? {
          message: `không có quy tắc \`${rule}\``,
          help:
            suggestion === null ? 'xem danh mục quy tắc bằng lệnh `plan rules`' : `có phải là \`${suggestion}\` không?`,
          ...(suggestion === null ? {} : { fix: `sửa thành \`${suggestion}\`` }),
        }
      : {
          message: `there is no rule \`${rule}\``,
          help: suggestion === null ? '`plan rules` lists them all' : `did you mean \`${suggestion}\`?`,
          ...(suggestion === null ? {} : { fix: `write \`${suggestion}\`` }),
        },
});
