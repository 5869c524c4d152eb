import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { loops } from './loops.ts';

const script: string = new URL('../../scripts/index-loops.mjs', import.meta.url).href;
const { withIndices, closeTypes } = (await import(script)) as {
  withIndices(path: string, text: string): string;
  closeTypes(): void;
};

afterAll(closeTypes);

describe('a build', () => {
  const path = join(import.meta.dirname, 'loops.ts');
  const text = withIndices(path, readFileSync(path, 'utf8'));

  it('writes loops over lists with indices, and leaves others alone', () => {
    expect(text.match(/\bfor \(const .* of [^\n]*?\)(?= [is{])/g)).toEqual([
      'for (const one of growingSet)',
      'for (const one of growingSet)',
      'for (const [key, value] of new Map(pairs))',
      "for (const letter of 'aế👩')",
      'for (const one of endless())',
      'for (const one of either(list, new Set([4])))',
    ]);
    expect(text.match(/^ {2}const \[.*\] = .*;/gm)).toEqual([
      "  const [letter] = 'ộ';",
      '  const [head, ...tail] = list;',
      "  const [missing = 'none'] = [] as string[];",
      '  const [entry] = new Map(pairs);',
    ]);
  });

  it('changes nothing of what they do', async () => {
    const { code } = transformSync(text, { loader: 'ts', format: 'esm' });
    const written = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { loops: typeof loops };
    const [before, after]: [unknown[], unknown[]] = [[], []];
    loops(before);
    written.loops(after);
    expect(before).toHaveLength(64);
    expect(after).toEqual(before);
  });
});
