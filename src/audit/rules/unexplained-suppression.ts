import { formatCodes } from '../../locale/lists.ts';
import { fileRule } from '../rule.ts';

/** A comment that takes findings back without saying why. */
export const unexplainedSuppression = fileRule<{ rules: readonly string[] }>({
  name: 'unexplained-suppression',
  title: { en: 'suppressed without a reason', vi: 'Bỏ qua nhưng không nêu lý do' },
  severity: 'warning',
  describe: ({ rules }, language) =>
    language === 'vi'
      ? {
          message: `bỏ qua ${formatCodes(rules, 'vi')} nhưng không nêu lý do`,
          note: 'người đọc sau không biết vì sao chỗ này được chấp nhận; khi chấm điểm rõ ràng, chỗ này vẫn tính là chưa đạt',
          help: `ghi lý do sau dấu hai chấm: \`# plan-ignore ${rules[0]}: lý do\``,
        }
      : {
          message: `${formatCodes(rules, 'en')} suppressed without a reason`,
          note: 'whoever reads this later cannot tell why it was accepted, and the task still fails its clarity',
          help: `write the reason after a colon: \`# plan-ignore ${rules[0]}: reason\``,
        },
});
