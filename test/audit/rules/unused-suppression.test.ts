import { expect, test } from 'vitest';
import { unusedSuppression } from '../../../src/audit/rules/unused-suppression.ts';

test.each([
  [
    { list: 'vague', word: 'kip thoi', suggestion: 'kịp thời' },
    ['the list of words `vague` has no `kip thoi` to take out', 'did you mean `kịp thời`?'],
    ['danh sách từ `vague` không có `kip thoi` để bỏ ra', 'có phải là `kịp thời` không?'],
  ],
  [
    { list: 'vague', word: 'xyzzy', suggestion: null },
    ['the list of words `vague` has no `xyzzy` to take out', 'remove it from `remove`'],
    ['danh sách từ `vague` không có `xyzzy` để bỏ ra', 'xóa từ này khỏi `remove`'],
  ],
])('says of the word %j what to do with it', (data, english, vietnamese) => {
  const said = (language: 'en' | 'vi') => {
    const { message, help } = unusedSuppression.describe(data, language);
    return [message, help];
  };
  expect(said('en')).toEqual(english);
  expect(said('vi')).toEqual(vietnamese);
});
