import { expect } from 'vitest';
import { type FileKind, shapeOf } from '../../src/read/schema/file-shapes.ts';
import { plainData } from '../../src/read/schema/plain-data.ts';
import { checkSchema } from '../../src/read/schema/schema-check.ts';
import { parseYaml } from '../../src/read/yaml/parse.ts';
import type { SourceFile } from '../../src/source/file.ts';
import { lineIndex } from '../../src/text/lines.ts';

export const sourceFile = (text: string): SourceFile => ({ path: '/plans/x.yaml', name: 'x.yaml', text, bom: false });

export async function check(kind: FileKind, text: string) {
  const file = sourceFile(text);
  const { tree, findings } = await parseYaml(file);
  expect(findings).toEqual([]);
  if (tree === undefined) throw new Error('nothing was read');
  return { file, data: plainData(tree, shapeOf(kind)), findings: await checkSchema(kind, tree, file) };
}

/** `line:column rule «text at the place»`, with the data beyond where it stands. */
export async function found(kind: FileKind, text: string) {
  const { file, findings } = await check(kind, text);
  return findings.map(({ rule, place, data }) => {
    const { line, column } = lineIndex(file).position(place.start);
    const { path: _path, section: _section, field: _field, ...rest } = data;
    return [`${line}:${column} ${rule} «${file.text.slice(place.start, place.end)}»`, rest];
  });
}

export const plan = (...lines: string[]) => ['title: Kế hoạch', 'period: 2026', 'tasks:', ...lines, ''].join('\n');
export const task = (...lines: string[]) =>
  plan('  - id: KH-01', '    title: Rà soát danh mục', ...lines.map((line) => `    ${line}`));

/** How safe the fix of the only finding is, and the line that it changes. */
export async function fixed(kind: FileKind, text: string) {
  const { findings } = await check(kind, text);
  expect(findings).toHaveLength(1);
  const fix = findings[0]?.fixes[0];
  let after = text;
  for (const { place, text: put } of fix?.edits ?? [])
    after = after.slice(0, place.start) + put + after.slice(place.end);
  return [
    fix?.safety,
    after
      .split('\n')
      .find((line, at) => line !== text.split('\n')[at])
      ?.trim(),
  ];
}
