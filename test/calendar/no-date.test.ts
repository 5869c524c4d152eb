import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const folder = new URL('../../src/calendar/', import.meta.url);

// Dates are integers here: a Date, or Intl with its zones and locales, would let the machine have a say.
it('reads no clock, zone or locale in src/calendar', async () => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  expect(files).toContain('day.ts');
  for (const name of files) {
    const code = (await readFile(new URL(name, folder), 'utf8')).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(code, name).not.toMatch(/\b(?:Date|Intl|Temporal|process|performance)\b|toLocale|localeCompare/);
  }
});
