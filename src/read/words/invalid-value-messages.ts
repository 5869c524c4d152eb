import type { Language } from '../../locale/language.ts';
import type { InvalidValue, QuantityProblem } from '../build/reader-problem.ts';
import type { ReaderWords } from './reader-messages.ts';
import { describeRepetition } from './repeat-messages.ts';
import { calendarDay, describeTime, relativeDue } from './time-messages.ts';

/** Says why a value of the right shape cannot be used. */
export function describeInvalidValue(data: InvalidValue, language: Language): ReaderWords {
  const vi = language === 'vi';
  switch (data.problem) {
    case 'time':
      return withFix(describeTime(data, language), data.suggestion, vi);
    case 'day-expected':
      return withFix(
        vi
          ? { message: `\`${data.text}\` không phải là một ngày`, help: 'ghi đủ năm, tháng, ngày, như `2026-03-15`' }
          : { message: `\`${data.text}\` is not a single day`, help: 'write year, month and day, as `2026-03-15`' },
        data.suggestion,
        vi,
      );
    case 'ends-before-start':
      return vi
        ? { message: `ngày cuối ${data.until} đứng trước ngày đầu ${data.from}` }
        : { message: `the last day, ${data.until}, comes before the first, ${data.from}` };
    case 'due-interval':
      return vi
        ? {
            message: `thời hạn \`${data.text}\` là một khoảng thời gian`,
            help: `ghi khoảng thời gian ở \`when\`; ở \`due\` ghi một ngày, tháng hoặc quý, như \`${data.last}\``,
          }
        : {
            message: `the deadline \`${data.text}\` is a stretch of time`,
            help: `write the stretch under \`when\`, and one day, month or quarter under \`due\`, as \`${data.last}\``,
          };
    case 'too-long':
      return vi
        ? { message: `\`${data.text}\` dài hơn ${data.years} năm`, help: 'kiểm tra lại năm' }
        : { message: `\`${data.text}\` is longer than ${data.years} years`, help: 'look at the years again' };
    case 'far-from-plan':
      return vi
        ? {
            message: `\`${data.text}\` cách kỳ kế hoạch \`${data.period}\` hơn ${data.years} năm`,
            help: 'kiểm tra lại năm',
          }
        : {
            message: `\`${data.text}\` lies more than ${data.years} years from the plan's period \`${data.period}\``,
            help: 'look at the year again',
          };
    case 'calendar-day':
      return { message: calendarDay(data, vi) };
    case 'not-issued':
      return vi
        ? {
            message: 'thời hạn tính từ ngày ban hành, nhưng kế hoạch chưa ghi ngày ban hành',
            help: 'ghi `issued:` với ngày ban hành ở đầu kế hoạch',
          }
        : {
            message: 'the deadline counts from the day of issue, which the plan does not give',
            help: 'write `issued:` with that date at the head of the plan',
          };
    case 'relative-due':
      return { message: relativeDue(data.reason, data.most, vi), help: '`due: { from: issued, workdays: 10 }`' };
    case 'effort':
    case 'capacity':
      return withFix(quantityProblem(data, vi), data.suggestion, vi);
    case 'repeat-due':
    case 'rrule':
      return withFix(describeRepetition(data, language), data.suggestion, vi);
    case 'conflict':
      return conflict(data.field, data.with, vi);
    case 'fixed-undated':
      return vi
        ? {
            message: 'việc có lịch cố định nhưng chưa ghi những ngày nào',
            help: 'ghi các ngày ở `when`, như `2026-03-09/2026-03-11`',
          }
        : {
            message: 'a fixed task does not say on which days',
            help: 'write the days under `when`, as `2026-03-09/2026-03-11`',
          };
    case 'id':
      return vi
        ? {
            message: `mã \`${data.id}\` có ký tự \`${data.character}\``,
            note: 'các ký tự `@`, `#`, `:` dành cho mã ghép như `2026:KH-03#kt1`',
            help: 'đặt mã không có ký tự này',
          }
        : {
            message: `the id \`${data.id}\` holds a \`${data.character}\``,
            note: '`@`, `#` and `:` are kept for ids that are put together, as `2026:KH-03#kt1`',
            help: 'choose an id without it',
          };
    case 'plan-cycle':
      return vi
        ? {
            message: `kế hoạch là cấp trên của chính nó: ${formatWay(data.plans)}`,
            help: 'bỏ hoặc sửa `parent:` của một trong các kế hoạch này',
          }
        : {
            message: `the plan stands above itself: ${formatWay(data.plans)}`,
            help: 'take out or mend `parent:` of one of these plans',
          };
    case 'glob':
      return vi
        ? {
            message: `mẫu \`${data.text}\` có quá nhiều khả năng`,
            help: 'bớt dấu ngoặc nhọn, hoặc tách thành nhiều mẫu',
          }
        : {
            message: `the pattern \`${data.text}\` has too many alternatives`,
            help: 'use fewer braces, or several patterns',
          };
    case 'country':
      return vi
        ? {
            message: `chưa có lịch nghỉ của nước \`${data.text}\``,
            help: 'ghi mã nước hai chữ cái như `VN`, hoặc tự khai báo ngày nghỉ ở `years`',
          }
        : {
            message: `no public holidays are known for \`${data.text}\``,
            help: 'write a country of two letters, as `VN`, or list the days off under `years`',
          };
  }
}

/** What the fix does; and where nothing else is said, that is the help, too. */
function withFix(words: ReaderWords, suggestion: string | null, vi: boolean): ReaderWords {
  if (suggestion === null) return words;
  const fix = vi ? `sửa thành \`${suggestion}\`` : `write \`${suggestion}\``;
  return { ...words, help: fix, fix };
}

function quantityProblem({ problem, reason, text }: QuantityProblem, vi: boolean): ReaderWords {
  if (problem === 'capacity') {
    return vi
      ? { message: `\`${text}\` không phải là tỷ lệ từ 0% đến 100%`, help: 'ghi như `80%`' }
      : { message: `\`${text}\` is not a share from 0% to 100%`, help: 'write it as `80%`' };
  }
  switch (reason) {
    case 'form':
      return vi
        ? {
            message: `\`${text}\` chưa đúng cách ghi số ngày công`,
            help: 'ghi ngày như `12d`, giờ như `6h`, tỷ lệ thời gian như `20%`; số lẻ dùng dấu chấm: `1.5d`',
          }
        : {
            message: `\`${text}\` is not an effort`,
            help: 'write days as `12d`, hours as `6h`, a share of the time as `20%`; decimals with a point: `1.5d`',
          };
    case 'range':
      return vi ? { message: `\`${text}\` quá lớn` } : { message: `\`${text}\` is more than a task can take` };
    case 'share':
      return vi
        ? { message: `\`${text}\` là tỷ lệ, ở đây cần số ngày hoặc số giờ`, help: 'ghi như `10d` hoặc `6h`' }
        : { message: `\`${text}\` is a share, where days or hours are wanted`, help: 'write it as `10d` or `6h`' };
  }
}

function conflict(field: string, other: string, vi: boolean): ReaderWords {
  const message = vi ? `\`${field}\` không đi cùng \`${other}\`` : `\`${field}\` does not go with \`${other}\``;
  if (other === 'repeat' && field === 'due') {
    return {
      message,
      help: vi
        ? 'ghi thời hạn của từng kỳ trong `repeat: { every: month, due: 25 }`'
        : 'write the deadline of each turn into `repeat: { every: month, due: 25 }`',
    };
  }
  if (other === 'repeat') {
    return {
      message,
      help: vi
        ? 'bỏ một trong hai; báo cáo định kỳ của một việc liên tục thì ghi `reports`'
        : 'take out one of them; reports on continuing work go under `reports`',
    };
  }
  if (other === 'fixed') {
    return {
      message,
      note: vi
        ? 'việc có lịch cố định chiếm đúng những ngày làm việc trong `when`'
        : 'a fixed task takes the very working days of its `when`',
      help: vi ? `bỏ \`${field}\`` : `take out \`${field}\``,
    };
  }
  return { message, help: vi ? 'bỏ một trong hai' : 'take out one of them' };
}

/** A circle as it is walked, back to where it began; of a long one its beginning and its end. */
export function formatWay(ids: readonly string[]): string {
  const around = [...ids, ids[0] ?? ''].map((id) => `\`${id}\``);
  const shown = around.length > 8 ? [...around.slice(0, 4), '…', ...around.slice(-2)] : around;
  return shown.join(' → ');
}
