import type { Language } from '../../locale/language.ts';
import { formatCodes } from '../../locale/lists.ts';
import { fileRule, type Words } from '../rule.ts';

/** A comment that has nothing left to take back, or a word that a configuration takes out of a list without it. */
type UnusedSuppression = { readonly rules: readonly string[] } | RemovedWord;

interface RemovedWord {
  readonly list: string;
  readonly word: string;
  readonly suggestion: string | null;
}

export const unusedSuppression = fileRule<UnusedSuppression>({
  name: 'unused-suppression',
  title: { en: 'the suppression takes nothing back', vi: 'Dòng bỏ qua không còn tác dụng' },
  severity: 'warning',
  describe(data, language) {
    if ('word' in data) return aboutWord(data, language);
    return language === 'vi'
      ? {
          message: `dòng bỏ qua ${formatCodes(data.rules, 'vi')} không còn tác dụng: chỗ này không có vấn đề ấy`,
          note: 'để lại thì vấn đề cùng loại về sau sẽ bị che mất',
          help: 'xóa dòng bỏ qua',
          fix: 'xóa dòng bỏ qua',
        }
      : {
          message: `nothing here for the suppression of ${formatCodes(data.rules, 'en')} to take back`,
          note: 'left standing, it would hide the next finding of that kind',
          help: 'remove the comment',
          fix: 'remove the comment',
        };
  },
});

function aboutWord({ list, word, suggestion }: RemovedWord, language: Language): Words {
  return language === 'vi'
    ? {
        message: `danh sách từ \`${list}\` không có \`${word}\` để bỏ ra`,
        help: suggestion === null ? 'xóa từ này khỏi `remove`' : `có phải là \`${suggestion}\` không?`,
      }
    : {
        message: `the list of words \`${list}\` has no \`${word}\` to take out`,
        help: suggestion === null ? 'remove it from `remove`' : `did you mean \`${suggestion}\`?`,
      };
}
