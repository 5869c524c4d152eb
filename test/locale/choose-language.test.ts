import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../src/locale/choose-language.ts';

describe('chooseLanguage', () => {
  test('goes by flag, plan, config, locale, in this order', () => {
    const env = { LANG: 'vi_VN.UTF-8' };
    expect(chooseLanguage({ flag: 'en', plan: 'vi', config: 'vi', env })).toBe('en');
    expect(chooseLanguage({ plan: 'en', config: 'vi', env })).toBe('en');
    expect(chooseLanguage({ config: 'en', env })).toBe('en');
    expect(chooseLanguage({ env })).toBe('vi');
  });

  test.each([
    [{ LC_ALL: 'vi_VN.UTF-8', LANG: 'en_US.UTF-8' }, 'vi'],
    [{ LC_ALL: 'C', LC_MESSAGES: 'vi_VN', LANG: 'vi_VN' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'vi_VN', LANG: 'en_US' }, 'vi'],
    [{ LANG: 'vi' }, 'vi'],
    [{ LANG: 'vi-VN' }, 'vi'],
    [{ LANG: 'vie' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{}, 'en'],
  ] as const)('reads the locale %j as %s', (env, language) => {
    expect(chooseLanguage({ env })).toBe(language);
  });
});
