import type { Language } from '../../locale/language.ts';
import { formatCodes } from '../../locale/lists.ts';
import type {
  DuplicateId,
  ReaderProblem,
  ReferenceKind,
  UnitCycle,
  UnknownReference,
  UnreadableFile,
} from '../build/reader-problem.ts';
import { describeInvalidValue, formatWay } from './invalid-value-messages.ts';

/** A finding in words: what is wrong, why it matters where that is not plain, what to do, what the fix does. */
export interface ReaderWords {
  readonly message: string;
  readonly note?: string;
  readonly help?: string;
  readonly related?: Readonly<Record<string, string>>;
  readonly fix?: string;
}

/** Says what the readers found, of whichever rule it is. */
export function describeReaderProblem(data: ReaderProblem, language: Language): ReaderWords {
  switch (data.problem) {
    case 'unknown-reference':
      return unknownReference(data, language);
    case 'duplicate-id':
      return duplicateId(data, language);
    case 'unit-cycle':
      return unitCycle(data, language);
    case 'unreadable-file':
      return unreadableFile(data, language);
    default:
      return describeInvalidValue(data, language);
  }
}

type Kind = ReferenceKind | 'group';

const kinds: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
  en: {
    person: 'person',
    unit: 'unit',
    group: 'group',
    member: 'person, unit or group',
    text: 'person, unit or group',
    'unit-or-person': 'unit or person',
    task: 'task',
    objective: 'objective',
  },
  vi: {
    person: 'người',
    unit: 'đơn vị',
    group: 'nhóm',
    member: 'người, đơn vị hoặc nhóm',
    text: 'người, đơn vị hoặc nhóm',
    'unit-or-person': 'đơn vị hoặc người',
    task: 'nhiệm vụ',
    objective: 'mục tiêu',
  },
};

function unknownReference(data: UnknownReference, language: Language): ReaderWords {
  const { id, kind, found, suggestion } = data;
  const wanted = kinds[language][kind];
  const vi = language === 'vi';
  const help = whatToWrite(data, language);
  const fix = suggestion === null ? {} : { fix: vi ? `sửa thành \`${suggestion}\`` : `write \`${suggestion}\`` };
  if (found !== null) {
    const is = kinds[language][found];
    const message = vi
      ? `\`${id}\` là mã của ${is}, ở đây cần mã của ${wanted}`
      : `\`${id}\` is a ${is}, not a ${wanted}`;
    return { message, help, ...fix };
  }
  if (kind !== 'text') {
    const message = vi ? `không có ${wanted} nào mang mã \`${id}\`` : `there is no ${wanted} \`${id}\``;
    return { message, help, ...fix };
  }
  return {
    message: vi ? `\`${id}\` không phải là mã của ${wanted} nào` : `\`${id}\` is not the id of a ${wanted}`,
    note: vi
      ? 'ghi bằng chữ thì bảng vẫn in được, nhưng không tính được việc này của ai'
      : 'a text can be printed, but nobody can be held to it and no load be counted',
    help,
    ...fix,
  };
}

function whatToWrite({ kind, suggestion, choices }: UnknownReference, language: Language): string {
  const vi = language === 'vi';
  if (suggestion !== null) return vi ? `có thể là \`${suggestion}\`` : `perhaps \`${suggestion}\` is meant`;
  if (choices.length > 0) {
    const codes = formatCodes(choices, language, { join: 'or' });
    return vi ? `ghi ${codes}` : `write ${codes}`;
  }
  if (kind === 'task') {
    return vi
      ? 'ghi mã của một nhiệm vụ trong kế hoạch, hoặc `mã kế hoạch:mã nhiệm vụ` nếu thuộc kế hoạch khác'
      : 'write the id of a task of the plan, or `plan:task` for one of another plan';
  }
  if (kind === 'objective') {
    return vi
      ? 'khai báo mục tiêu ở `objectives` của kế hoạch này hoặc kế hoạch cấp trên'
      : 'add the objective under `objectives`, here or in the parent plan';
  }
  return vi
    ? 'khai báo ở `people`, `units` hoặc `groups` rồi ghi mã vào đây'
    : 'add it to `people`, `units` or `groups`, and write its id here';
}

const duplicates: Readonly<Record<Language, Readonly<Record<DuplicateId['kind'], string>>>> = {
  en: {
    task: 'two tasks',
    member: 'two of the people, units and groups',
    objective: 'two objectives',
    plan: 'two plans',
  },
  vi: {
    task: 'hai nhiệm vụ',
    member: 'hai mục trong danh sách người, đơn vị và nhóm',
    objective: 'hai mục tiêu',
    plan: 'hai kế hoạch',
  },
};

function duplicateId({ id, kind, derived }: DuplicateId, language: Language): ReaderWords {
  const what = duplicates[language][kind];
  if (language === 'vi') {
    return {
      message: `mã \`${id}\` dùng cho ${what}`,
      ...(derived ? { note: 'kế hoạch không ghi `id:` thì lấy mã theo tên tệp hoặc tên thư mục' } : {}),
      help: derived ? 'ghi `id:` riêng cho kế hoạch này' : 'đặt mã khác cho một trong hai',
      related: { first: 'mã này đã dùng ở đây' },
    };
  }
  return {
    message: `\`${id}\` is the id of ${what}`,
    ...(derived ? { note: 'a plan without `id:` is known by the name of its file or folder' } : {}),
    help: derived ? 'write an `id:` of its own into this plan' : 'give one of them another id',
    related: { first: 'the first is here' },
  };
}

function unitCycle({ ids }: UnitCycle, language: Language): ReaderWords {
  const way = formatWay(ids);
  return language === 'vi'
    ? {
        message: `đơn vị \`${ids[0]}\` đứng dưới chính mình: ${way}`,
        help: 'sửa `parent:` của một trong các đơn vị này',
        related: { cycle: 'nằm trong vòng này' },
      }
    : {
        message: `the unit \`${ids[0]}\` stands below itself: ${way}`,
        help: 'mend `parent:` of one of these units',
        related: { cycle: 'part of the circle' },
      };
}

const unreadable: Readonly<Record<Language, Readonly<Record<UnreadableFile['reason'], string>>>> = {
  en: {
    missing: 'is not there',
    'outside-root': 'leads out of the folder that plans may read from',
    'no-permission': 'may not be read by this user',
    'too-large': 'is too large',
    'not-utf8': 'is not text in UTF-8',
    'not-a-file': 'is not a file',
    broken: 'has errors of its own',
    'not-an-organisation': 'is a plan and not an organisation',
    'not-a-plan': 'is not a plan',
    'not-a-calendar': 'is not a calendar',
    failed: 'cannot be read',
  },
  vi: {
    missing: 'không có ở đó',
    'outside-root': 'dẫn ra ngoài thư mục mà kế hoạch được đọc',
    'no-permission': 'không có quyền đọc',
    'too-large': 'quá lớn',
    'not-utf8': 'không phải văn bản mã UTF-8',
    'not-a-file': 'không phải là tệp',
    broken: 'đang có lỗi',
    'not-an-organisation': 'là kế hoạch, không phải tệp tổ chức',
    'not-a-plan': 'không phải là kế hoạch',
    'not-a-calendar': 'không phải là tệp lịch',
    failed: 'không đọc được',
  },
};

function unreadableFile({ path, reason }: UnreadableFile, language: Language): ReaderWords {
  const vi = language === 'vi';
  const message = `\`${path}\` ${unreadable[language][reason]}`;
  if (reason === 'missing') {
    const help = vi ? 'đường dẫn tính từ thư mục của tệp này' : 'paths are relative to the file that they stand in';
    return { message, help };
  }
  if (reason === 'outside-root') {
    const note = vi
      ? 'chỉ đọc các tệp trong thư mục có `plan.config.yaml`, không có thì trong kho git, không có nữa thì trong thư mục làm việc'
      : 'only files below the folder of `plan.config.yaml` are read, else below the git root, else below the working folder';
    return { message, note };
  }
  if (reason === 'broken') return { message, help: vi ? 'sửa tệp đó trước' : 'mend that file first' };
  return { message };
}
