import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// The tables up to the figures of the mutation check, which name no tests.
const [lists = ''] = readFileSync('docs/hardness.md', 'utf8').split('\n## Mutants\n');
const rows = lists
  .split('\n')
  .filter((line) => /^\| (?!-|case |change )/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

test('the list of what is withstood has its three parts', () => {
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter((row) => row.length !== 3)).toEqual([]);
});

test.each(rows)('the test for %s is there', (_case, _promise, where) => {
  const [, path = '', title = ''] = /^`(test\/[^`]+)` "(.+)"$/.exec(where ?? '') ?? [];
  expect(existsSync(path), where).toBe(true);
  expect(readFileSync(path, 'utf8')).toContain(title);
});
