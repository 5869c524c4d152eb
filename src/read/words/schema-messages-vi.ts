import type { NotAChoice, OutOfRange, SchemaProblem, UnknownKey, WrongType } from '../schema/schema-problem.ts';
import { quoted } from '../schema/schema-traps.ts';
import type { ShapeType } from '../schema/shape.ts';
import type { Wording } from './schema-messages.ts';
import { code, codes, either, fewChoices, isItem, withoutSpellings } from './schema-words.ts';

const sections: Readonly<Record<string, string>> = {
  plan: 'kế hoạch',
  task: 'nhiệm vụ',
  step: 'bước',
  objective: 'mục tiêu',
  measure: 'chỉ tiêu',
  change: 'nội dung điều chỉnh',
  organisation: 'tệp cơ quan',
  unit: 'đơn vị',
  person: 'cán bộ',
  group: 'nhóm',
  calendar: 'lịch',
  calendarYear: 'năm trong lịch',
  dayOff: 'ngày nghỉ',
  swappedDay: 'ngày hoán đổi',
  extraWorkday: 'ngày làm thêm',
  workingTime: 'thời gian làm việc',
  supporter: 'đơn vị phối hợp',
  config: 'tệp cấu hình',
  override: 'cấu hình riêng',
};

const types: Readonly<Record<ShapeType, string>> = {
  string: 'dòng chữ',
  number: 'số',
  integer: 'số nguyên',
  boolean: '`true` hoặc `false`',
  array: 'danh sách',
  object: 'nhóm trường',
};

/** The words for what the schema check found. */
export function describeInVietnamese(data: SchemaProblem): Wording {
  switch (data.problem) {
    case 'unknown-key':
      return { message: `${code(data.key)} không phải là trường của ${nameOf(data)}`, help: helpWithKey(data) };
    case 'missing-key':
      return { message: `${nameOf(data)} thiếu trường ${code(data.key)}`, help: `bổ sung ${code(`${data.key}: …`)}` };
    case 'wrong-type':
      return wrongType(data);
    case 'empty-value':
      return {
        message: `${theValue(data)} đang để trống`,
        help: data.required ? 'ghi nội dung' : 'ghi nội dung, hoặc xóa dòng này',
      };
    case 'not-a-choice':
      return { message: `${theValue(data)} không nhận giá trị ${code(data.text)}`, help: helpWithChoice(data) };
    case 'out-of-range':
      return { message: `${theValue(data)} không nhận giá trị ${code(data.text)}`, help: `ghi số ${range(data)}` };
    case 'colon-in-text':
      return {
        message: `dấu hai chấm tách ${code(data.text)} làm hai`,
        note: 'dấu hai chấm có dấu cách theo sau là chỗ hết tên trường, bắt đầu giá trị',
        help: `nội dung có dấu hai chấm thì đặt trong nháy kép: ${code(quoted(data.text))}`,
      };
    case 'repeated-item':
      return { message: `${code(data.text)} ghi hai lần trong ${code(data.field)}`, help: 'xóa một lần' };
    case 'year-key':
      return { message: `${code(data.key)} không phải là năm`, help: 'ghi năm đủ bốn chữ số, ví dụ `2026`' };
  }
}

/** The thing whose fields are spoken of. */
function nameOf({ section, field }: Pick<SchemaProblem, 'section' | 'field'>): string {
  const noun = section === null ? undefined : sections[section];
  return noun ?? (field === '' ? 'tệp này' : code(field));
}

function theValue(data: SchemaProblem): string {
  if (data.field === '') return nameOf(data);
  return isItem(data.path) ? `một mục của ${code(data.field)}` : code(data.field);
}

function helpWithKey({ key, section, allowed, suggestion, because }: UnknownKey): string {
  switch (because) {
    case 'half':
      return 'ghi cả hai mốc vào một trường, `when: 2026-03-01/2026-03-31`, hoặc chỉ ghi thời hạn vào `due`';
    case 'name':
      return `viết ${code(suggestion ?? '')}, là tên trường ứng với ${code(key)}`;
    case 'spelling':
      return `viết ${code(suggestion ?? '')}`;
    default:
      if (allowed.length <= fewChoices) return `chọn một trong các trường ${codes(allowed)}`;
      return section === 'task'
        ? 'cột riêng của đơn vị thì ghi dưới `extra`'
        : 'xem các trường bằng lệnh `plan schema`';
  }
}

function wrongType(data: WrongType): Wording {
  const { expected, found, text, suggestion, keys, example } = data;
  const wanted = either(
    withoutSpellings(expected).map((type) => types[type]),
    'hoặc',
  );
  const message = `${theValue(data)} phải là ${wanted}, không phải ${text === null ? types[found] : code(text)}`;
  if (suggestion !== null) return { message, help: `viết ${code(suggestion)}` };
  const entry = keys[0] === undefined ? '- ' : `- ${keys.includes('title') ? 'title' : keys[0]}: …`;
  if (expected.includes('array')) return { message, help: `mỗi mục ghi một dòng, bắt đầu bằng ${code(entry)}` };
  if (expected.includes('object') && keys.length > 0) {
    const shown = keys.length <= fewChoices ? codes(keys) : codes(keys.slice(0, 3));
    return { message, help: `ghi các trường như ${shown}, mỗi trường một dòng` };
  }
  if (example !== null) return { message, help: `ghi theo mẫu ${code(example)}` };
  if (expected.includes('string')) return { message, help: 'ghi thành một dòng chữ, cần thì đặt trong nháy kép' };
  return { message };
}

function helpWithChoice({ allowed, suggestion }: NotAChoice): string {
  const choices = `chọn một trong các giá trị ${codes(allowed)}`;
  return suggestion === null ? choices : `viết ${code(suggestion)}; ${choices}`;
}

function range({ comparison, limit }: OutOfRange): string {
  const number = String(limit).replace('.', ',');
  switch (comparison) {
    case '<=':
      return `không quá ${number}`;
    case '>=':
      return `từ ${number} trở lên`;
    case '>':
      return `lớn hơn ${number}`;
  }
}
