import type { Language } from '../../locale/language.ts';
import type { InvalidValue } from '../build/reader-problem.ts';
import type { ReaderWords } from './reader-messages.ts';

type Repetition = Extract<InvalidValue, { problem: 'repeat-due' | 'rrule' }>;
type Rule = Extract<InvalidValue, { problem: 'rrule' }>;

const cadences: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { week: 'a week', month: 'a month', quarter: 'a quarter', 'half-year': 'a half-year', year: 'a year' },
  vi: { week: 'tuần', month: 'tháng', quarter: 'quý', 'half-year': 'sáu tháng', year: 'năm' },
};

/** Says what is wrong with `repeat:` or `reports:`. */
export function describeRepetition(data: Repetition, language: Language): ReaderWords {
  const vi = language === 'vi';
  if (data.problem === 'rrule') {
    return {
      message: ruleProblem(data, vi),
      help: vi
        ? 'ghi theo RFC 5545, như `FREQ=MONTHLY;BYMONTHDAY=10`'
        : 'write a rule of RFC 5545, as `FREQ=MONTHLY;BYMONTHDAY=10`',
    };
  }
  const cadence = cadences[language][data.every];
  const message = vi
    ? `\`${data.text}\` không phải là thời hạn trong một ${cadence}`
    : `\`${data.text}\` is not a deadline within ${cadence}`;
  if (data.every === 'week') {
    return {
      message,
      help: vi ? 'ghi thứ trong tuần như `fri`, hoặc `last-workday`' : 'write a day such as `fri`, or `last-workday`',
    };
  }
  return {
    message,
    help: vi
      ? 'ghi ngày trong tháng như `25`, hoặc `last-workday`, hoặc `"+5"` cho ngày 5 của kỳ sau'
      : 'write a day of the month such as `25`, or `last-workday`, or `"+5"` for the 5th of the next period',
  };
}

function ruleProblem({ reason, part }: Rule, vi: boolean): string {
  switch (reason) {
    case 'syntax':
      return vi ? `\`${part}\` chưa đúng dạng của quy tắc lặp` : `\`${part}\` is not in the form of a rule`;
    case 'missing-frequency':
      return vi ? 'quy tắc lặp thiếu `FREQ`' : 'the rule lacks `FREQ`';
    case 'unsupported-frequency':
      return vi ? `\`${part}\` ngắn hơn một ngày` : `\`${part}\` comes round more often than once a day`;
    case 'unknown-part':
      return vi ? `quy tắc lặp không có phần \`${part}\`` : `rules have no part \`${part}\``;
    case 'unsupported-part':
      return vi
        ? `kế hoạch tính theo ngày, không dùng \`${part}\``
        : `plans count whole days and have no use for \`${part}\``;
    case 'duplicate-part':
      return vi ? `\`${part}\` ghi hai lần` : `\`${part}\` stands there twice`;
    case 'bad-value':
      return vi ? `giá trị của \`${part}\` không dùng được` : `the value of \`${part}\` cannot be used`;
    case 'count-with-until':
      return vi ? 'quy tắc lặp vừa có `COUNT` vừa có `UNTIL`' : 'the rule has `COUNT` and `UNTIL` at once';
    case 'misplaced-part':
      return vi ? `\`${part}\` không đi cùng tần suất này` : `\`${part}\` does not go with this frequency`;
  }
}
