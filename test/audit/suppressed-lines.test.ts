import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexComments } from '../../src/audit/suppressed-lines.ts';
import type { SuppressionComment } from '../../src/audit/suppression-comments.ts';
import { fileOf } from './finding-of.ts';

const files = [fileOf('a: 1\n', 'a.yaml'), fileOf('b: 2\n', 'b.yaml')];
const rules = ['vague-word', 'due-on-day-off', 'short-title'];

const comment = fc.record({
  file: fc.constantFrom(...files),
  rules: fc.subarray(rules, { minLength: 1 }),
  // A comment above a block holds for all of it, one behind a value for its line, one for the file everywhere.
  lines: fc.option(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.nat(12)), { nil: undefined, freq: 12 }),
});

describe('of the comments for a line', () => {
  test('the first in the file is found, for every rule, file and line', () => {
    fc.assert(
      fc.property(fc.array(comment, { maxLength: 25 }), (drafts) => {
        const comments = drafts
          .map(
            ({ file, rules: names, lines }) =>
              ({
                file,
                rules: names.map((name) => ({ name })),
                lines: lines && [lines[0], lines[0] + lines[1]],
              }) as unknown as SuppressionComment,
          )
          .sort((a, b) => (a.lines?.[0] ?? 15) - (b.lines?.[0] ?? 15));
        const at = indexComments(comments);
        for (const file of files)
          for (const rule of rules)
            for (let line = 1; line <= 45; line += 1) {
              const first = comments.find(
                (one) =>
                  one.file === file &&
                  one.rules.some(({ name }) => name === rule) &&
                  (one.lines === undefined || (line >= one.lines[0] && line <= one.lines[1])),
              );
              expect(at(rule, file, () => line)).toBe(first);
            }
      }),
    );
  });

  test('no line is asked for where nothing holds for the rule', () => {
    const at = indexComments([]);
    const line = (): number => {
      throw new Error('asked');
    };
    expect(at('vague-word', files[0]!, line)).toBeUndefined();
  });
});
