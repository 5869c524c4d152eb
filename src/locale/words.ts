import type { Clarity, Severity } from '../diagnostic.ts';
import type { Language } from './language.ts';

/** What somebody does in an assignment. */
type RoleName = 'lead' | 'support' | 'focal-point';

/** Each with its words in English and Vietnamese. */
const severityWords = {
  error: { en: 'error', vi: 'lỗi' },
  warning: { en: 'warning', vi: 'cảnh báo' },
  hint: { en: 'hint', vi: 'lưu ý' },
} as const satisfies Record<Severity, Record<Language, string>>;

const clarityWords = {
  person: { en: 'clear person', vi: 'rõ người' },
  work: { en: 'clear work', vi: 'rõ việc' },
  time: { en: 'clear time', vi: 'rõ thời gian' },
  responsibility: { en: 'clear responsibility', vi: 'rõ trách nhiệm' },
  product: { en: 'clear product', vi: 'rõ sản phẩm' },
  authority: { en: 'clear authority', vi: 'rõ thẩm quyền' },
} as const satisfies Record<Clarity, Record<Language, string>>;

const roleWords = {
  lead: { en: 'lead', vi: 'chủ trì' },
  support: { en: 'support', vi: 'phối hợp' },
  'focal-point': { en: 'focal point', vi: 'đầu mối' },
} as const satisfies Record<RoleName, Record<Language, string>>;

export function severityWord(severity: Severity, language: Language): string {
  return severityWords[severity][language];
}

export function clarityWord(clarity: Clarity, language: Language): string {
  return clarityWords[clarity][language];
}

export function roleWord(role: RoleName, language: Language): string {
  return roleWords[role][language];
}

/** The text with its first letter in upper case: labels stand in running text and at the head of columns. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
