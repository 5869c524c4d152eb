import { describe, expect, test } from 'vitest';
import { en } from '../../src/locale/en.ts';
import { messages } from '../../src/locale/messages.ts';
import { vi } from '../../src/locale/vi.ts';

/** Every text of a catalogue by its path; a function is called with 11, 12, 13 … in place of its values. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const values = Array.from({ length: value.length }, (_, index) => String(index + 11));
    return [[path, String(value(...values))]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`));
}

const english = new Map(texts(en));
const vietnamese = new Map(texts(vi));

describe('messages', () => {
  test('gives the catalogue of the language', () => {
    expect(messages('vi')).toBe(vi);
    expect(messages('en')).toBe(en);
  });

  test('has every key in both languages', () => {
    expect([...vietnamese.keys()]).toEqual([...english.keys()]);
    expect(english.size).toBeGreaterThan(50);
  });

  test.each([...english.keys()])('%s has text and the same values in both languages', (key) => {
    const values = (text: string | undefined) => text?.match(/1[1-9]/g)?.sort();
    expect(english.get(key)).not.toBe('');
    expect(vietnamese.get(key)).not.toBe('');
    expect(values(vietnamese.get(key))).toEqual(values(english.get(key)));
  });

  test('uses every value that a function takes', () => {
    for (const [key, text] of english) {
      const found = key.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], en);
      if (typeof found === 'function') expect(text.match(/1[1-9]/g) ?? [], key).toHaveLength(found.length);
    }
  });

  test('writes Vietnamese in NFC, with the tone marks of the glossary', () => {
    for (const [key, text] of vietnamese) {
      expect(text, key).toBe(text.normalize('NFC'));
      expect(text, key).not.toMatch(/o[àáảãạèéẻẽẹ](?![\p{L}])|(?<!q)u[ỳýỷỹỵ](?![\p{L}])/iu);
      expect(text, key).not.toMatch(/vui lòng|!|hàng (?:tháng|quý)|(?<!\p{L})bạn(?!\p{L})/iu);
    }
  });

  test('never blames or begs in English', () => {
    for (const [key, text] of english) expect(text, key).not.toMatch(/\b(?:illegal|please|oops)\b|!/i);
  });
});
