import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/edit/diff.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workplan-diff-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What `git apply` makes of a text and a diff. */
function patched(before: string, diff: string): string {
  const path = join(folder, 'plan.yaml');
  writeFileSync(path, before);
  execFileSync('git', ['apply', '--unidiff-zero', '--whitespace=nowarn', '-'], { cwd: folder, input: diff });
  return readFileSync(path, 'utf8');
}

describe('unifiedDiff', () => {
  it('shows three lines of context and each change', () => {
    const before = Array.from({ length: 20 }, (_, at) => `dòng ${at}\n`).join('');
    const after = before.replace('dòng 4\n', 'mới\n').replace('dòng 17\n', '');
    expect(unifiedDiff('plan.yaml', before, after)).toBe(
      `--- a/plan.yaml
+++ b/plan.yaml
@@ -2,7 +2,7 @@
 dòng 1
 dòng 2
 dòng 3
-dòng 4
+mới
 dòng 5
 dòng 6
 dòng 7
@@ -15,6 +15,5 @@
 dòng 14
 dòng 15
 dòng 16
-dòng 17
 dòng 18
 dòng 19
`,
    );
  });

  it('says that the last line has no end', () => {
    expect(unifiedDiff('a', 'x\n', 'x')).toBe(
      '--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-x\n+x\n\\ No newline at end of file\n',
    );
  });

  it('is empty for equal texts', () => {
    expect(unifiedDiff('a', 'x\n', 'x\n')).toBe('');
  });

  it('is read by git as the change that it is', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', '', '--- d', '+e'), { minLength: 1, maxLength: 25 });
    const text = fc.tuple(lines, fc.boolean()).map(([all, ends]) => all.join('\n') + (ends ? '\n' : ''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== '' && after !== '' && before !== after);
        expect(patched(before, unifiedDiff('plan.yaml', before, after))).toBe(after);
      }),
      { numRuns: 60 },
    );
  });

  it('takes out and puts in no more lines than it must', () => {
    const lines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n'), { maxLength: 9 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const diff = unifiedDiff('x', before.join(''), after.join('')).split('\n').slice(2);
        const marks = diff.filter((line) => /^[-+]/.test(line)).length;
        expect(marks).toBe(before.length + after.length - 2 * commonLength(before, after));
      }),
    );
  });

  it('replaces texts that have little in common as a whole', () => {
    const numbers = (from: number) => Array.from({ length: 5000 }, (_, at) => `${from + at}\n`).join('');
    const diff = unifiedDiff('x', `same\n${numbers(0)}`, `same\n${numbers(10_000)}`);
    expect(diff).toContain('@@ -1,5001 +1,5001 @@\n same\n-0\n');
  });
});

function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = Array<number>(b.length + 1).fill(0);
  for (const line of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++) next.push(line === b[at] ? row[at]! + 1 : Math.max(next[at]!, row[at + 1]!));
    row = next;
  }
  return row[b.length]!;
}
