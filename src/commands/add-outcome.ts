import type { Language } from '../locale/language.ts';
import { count } from '../locale/nouns.ts';
import type { PlacingError, PlacingProblem } from '../scaffold/place-item.ts';
import type { SourceFile } from '../source/file.ts';

export function written({ name }: SourceFile, language: Language): string {
  return language === 'vi' ? `đã ghi vào \`${name}\`` : `written into \`${name}\``;
}

export const leftAlone: Readonly<Record<Language, string>> = { en: 'nothing was written', vi: 'chưa ghi gì vào tệp' };

export function notWritten(findings: number, language: Language): string {
  const counted = count(findings, 'finding', language);
  return language === 'vi'
    ? `chưa ghi: mục mới có ${counted} phải xử lý trước`
    : `nothing was written: mend ${counted} first`;
}

const reasons: Readonly<Record<PlacingProblem, Readonly<Record<Language, (name: string) => string>>>> = {
  'broken-file': {
    en: (name) => `\`${name}\` has errors in its YAML; mend them first, see \`plan validate\``,
    vi: (name) => `\`${name}\` có lỗi YAML; cần sửa trước, xem \`plan validate\``,
  },
  'no-group': {
    en: (name) => `\`${name}\` has no such group written out`,
    vi: (name) => `\`${name}\` không có nhóm nhiệm vụ này`,
  },
  'has-work': {
    en: () =>
      'the task given with `--under` has a time or effort of its own, which would be lost if it became a group of tasks',
    vi: () =>
      'nhiệm vụ nêu ở `--under` đã có thời gian hoặc số ngày công riêng; nếu thành nhóm nhiệm vụ thì phần việc đó bị mất',
  },
  'not-a-list': {
    en: (name) => `the list in \`${name}\` is written in a way that cannot be added to (an alias, or no list)`,
    vi: (name) =>
      `danh sách trong \`${name}\` viết theo cách không ghi thêm được (dùng bí danh YAML hoặc không phải danh sách)`,
  },
  unsafe: {
    en: (name) => `\`${name}\` is laid out so that nothing can be added without changing something else`,
    vi: (name) => `cách trình bày của \`${name}\` không cho phép ghi thêm mà không làm thay đổi nội dung khác`,
  },
};

/** Why an item cannot stand where it was to go. */
export function whyNot({ file, problem }: PlacingError, language: Language): string {
  return reasons[problem][language](file.name);
}

/** What to do where an item cannot stand where it was to go; undefined where the reason says so. */
export function instead({ problem }: PlacingError, language: Language): string | undefined {
  if (problem !== 'has-work') return undefined;
  return language === 'vi'
    ? 'lập nhóm mới chứa nhiệm vụ đang thêm: `--new-group "Tên nhóm"`'
    : 'begin a group with the task that is added: `--new-group "Title of the group"`';
}
