import { monthEnd, monthStart, parseMonth } from '../../calendar/month.ts';
import { writePeriod } from '../../calendar/written.ts';
import type { Language } from '../../locale/language.ts';
import { formatCodes } from '../../locale/lists.ts';
import { fileRule } from '../rule.ts';

/** A comment whose time is over. */
export const expiredSuppression = fileRule<{ rules: readonly string[]; until: string }>({
  name: 'expired-suppression',
  title: { en: 'the suppression has expired', vi: 'Dòng bỏ qua đã hết thời hạn' },
  severity: 'warning',
  describe: ({ rules, until }, language) =>
    language === 'vi'
      ? {
          message: `dòng bỏ qua ${formatCodes(rules, 'vi')} chỉ có giá trị đến hết ${inWords(until, 'vi')}`,
          help: 'xử lý vấn đề, hoặc ghi thời hạn mới sau khi xem xét lại',
        }
      : {
          message: `the suppression of ${formatCodes(rules, 'en')} held until the end of ${inWords(until, 'en')}`,
          help: 'mend what it took back, or look at it again and write a new month',
        },
});

function inWords(text: string, language: Language): string {
  const month = parseMonth(text)!;
  return writePeriod({ start: monthStart(month), end: monthEnd(month), unit: 'month' }, language, 'sentence');
}
