import type { Language } from '../../locale/language.ts';
import { formatCodes } from '../../locale/lists.ts';
import type { InvalidValue, TimeProblem } from '../build/reader-problem.ts';
import type { ReaderWords } from './reader-messages.ts';

/** Says why a text names no time. */
export function describeTime({ reason, text, part, choices }: TimeProblem, language: Language): ReaderWords {
  const vi = language === 'vi';
  const codes = formatCodes(choices, language, { join: 'or' });
  switch (reason) {
    case 'syntax':
      return vi
        ? {
            message: `\`${text}\` chưa đúng cách ghi thời gian`,
            help: 'ngày ghi `2026-03-15`, tháng `2026-03`, quý `2026-Q2`, sáu tháng `2026-H1`, năm `2026`, từ … đến … ghi `2026-03/2026-06`',
          }
        : {
            message: `\`${text}\` is not a time as plans write it`,
            help: 'write a day as `2026-03-15`, a period as `2026-03`, `2026-Q2`, `2026-H1` or `2026`, a stretch as `2026-03/2026-06`',
          };
    case 'no-such-date':
      return { message: vi ? `\`${part}\` không có trong lịch` : `there is no \`${part}\` in the calendar` };
    case 'out-of-range':
      return {
        message: vi
          ? `năm của \`${part}\` không nằm trong 0001–9999`
          : `the year of \`${part}\` is not one from 0001 to 9999`,
      };
    case 'outside':
      return vi
        ? { message: `\`${part}\` không nằm trong kỳ kế hoạch`, help: 'ghi cả năm, như `2026-Q2`' }
        : { message: `\`${part}\` does not lie in the plan's period`, help: 'write the year too, as `2026-Q2`' };
    case 'ambiguous':
      if (choices.length > 0) {
        return vi
          ? { message: `\`${part}\` có thể là nhiều kỳ khác nhau`, help: `ghi ${codes}` }
          : { message: `\`${part}\` can be several`, help: `write ${codes}` };
      }
      return vi
        ? {
            message: `\`${text}\` chưa rõ năm nào hoặc chưa có đầu, cuối`,
            help: 'ghi đủ, như `2026-Q2` hoặc `2026-03/2026-06`',
          }
        : {
            message: `\`${text}\` leaves the year, or an end, open`,
            help: 'write it in full, as `2026-Q2` or `2026-03/2026-06`',
          };
    case 'reversed':
      return { message: vi ? `\`${text}\` kết thúc trước khi bắt đầu` : `\`${text}\` ends before it starts` };
  }
}

export function calendarDay(
  { reason, text, year }: Extract<InvalidValue, { problem: 'calendar-day' }>,
  vi: boolean,
): string {
  switch (reason) {
    case 'no-such-date':
      return vi
        ? `\`${text}\` không phải là ngày, cũng không phải khoảng ngày`
        : `\`${text}\` is neither a day nor a run of days`;
    case 'too-long':
      return vi ? `\`${text}\` dài hơn một năm` : `\`${text}\` is longer than a year`;
    case 'wrong-year':
      return vi ? `\`${text}\` ghi dưới năm ${year}` : `\`${text}\` stands under the year ${year}`;
    case 'twice':
      return vi ? `\`${text}\` ghi hai lần trong năm ${year}` : `\`${text}\` stands twice in ${year}`;
  }
}

export function relativeDue(reason: 'both' | 'neither' | 'count', most: number, vi: boolean): string {
  switch (reason) {
    case 'both':
      return vi ? 'thời hạn vừa ghi `days` vừa ghi `workdays`' : 'the deadline counts `days` and `workdays` at once';
    case 'neither':
      return vi ? 'thời hạn chưa ghi bao nhiêu ngày' : 'the deadline does not say how many days';
    case 'count':
      return vi
        ? `số ngày phải là số nguyên từ 0 đến ${most}`
        : `the number of days is a whole number from 0 to ${most}`;
  }
}
