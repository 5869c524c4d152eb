import type { UnknownKey } from '../../read/schema/schema-problem.ts';
import { describeSchemaProblem } from '../../read/words/schema-messages.ts';
import { fileRule } from '../rule.ts';

/** A field that plans do not have. Found when a file is held against its schema. */
export const unknownKey = fileRule<UnknownKey>({
  name: 'unknown-key',
  title: { en: 'a field that does not exist', vi: 'Trường không có trong mẫu' },
  severity: 'error',
  // Where it is told which field was meant, that field is not missing.
  precedence: [{ over: ['*'], where: 'field' }],
  describe(data, language) {
    const words = describeSchemaProblem(data, language);
    if (data.suggestion === null) return words;
    const fix = language === 'vi' ? `đổi thành \`${data.suggestion}\`` : `rename it to \`${data.suggestion}\``;
    return { ...words, fix };
  },
});
