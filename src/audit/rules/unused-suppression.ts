import { formatCodes } from '../../locale/lists.ts';
import { fileRule } from '../rule.ts';

/** A comment that has nothing left to take back. */
export const unusedSuppression = fileRule<{ rules: readonly string[] }>({
  name: 'unused-suppression',
  title: { en: 'the suppression takes nothing back', vi: 'Dòng bỏ qua không còn tác dụng' },
  severity: 'warning',
  describe: ({ rules }, language) =>
    language === 'vi'
      ? {
          message: `dòng bỏ qua ${formatCodes(rules, 'vi')} không còn tác dụng: chỗ này không có vấn đề ấy`,
          note: 'để lại thì vấn đề cùng loại về sau sẽ bị che mất',
          help: 'xóa dòng bỏ qua',
          fix: 'xóa dòng bỏ qua',
        }
      : {
          message: `nothing here for the suppression of ${formatCodes(rules, 'en')} to take back`,
          note: 'left standing, it would hide the next finding of that kind',
          help: 'remove the comment',
          fix: 'remove the comment',
        },
});
