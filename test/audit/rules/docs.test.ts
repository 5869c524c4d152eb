import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/audit/rules/index.ts';
import type { Diagnostic } from '../../../src/diagnostic.ts';
import { languages } from '../../../src/locale/language.ts';
import { check } from '../../support/check.ts';
import { type Example, examplesIn } from '../../support/rule-docs.ts';

const folder = 'src/audit/rules';

describe('the documentation of the rules', () => {
  test('is there for every rule and for nothing else', () => {
    const documents = readdirSync(folder).filter((name) => name.endsWith('.md'));
    const wanted = rules.flatMap(({ name }) => [`${name}.md`, `${name}.vi.md`]);
    expect(documents.sort()).toEqual(wanted.sort());
  });

  for (const { name, severity } of rules) {
    for (const language of languages) {
      const path = `${folder}/${name}${language === 'vi' ? '.vi' : ''}.md`;
      if (!existsSync(path)) continue;
      const examples = examplesIn(readFileSync(path, 'utf8'), language);

      test(`${name} (${language}) has bad, good and near-miss examples`, () => {
        expect(new Set(examples.map(({ section }) => section))).toEqual(new Set(['bad', 'good', 'near-miss']));
      });

      for (const example of examples) {
        test(`${name} (${language}) holds in its ${example.section} example ${example.number}`, async () => {
          const flags = severity === 'off' ? { only: [name] } : {};
          const { findings } = await check(example.files, { language, flags });
          const found = findings.map((finding) => markOf(finding, example));
          if (example.section === 'bad') {
            const marks = example.marks.map(
              ({ file, line, severity, rule, text }) => `${file}:${line} ${severity}: ${rule} "${text}"`,
            );
            expect(marks.some((mark) => mark.includes(` ${name} `))).toBe(true);
            expect(found.filter((mark) => mark.includes(` ${name} `) || marks.includes(mark)).sort()).toEqual(
              marks.sort(),
            );
          } else if (example.section === 'good') {
            expect(found.filter((mark) => !mark.includes(' hint: '))).toEqual([]);
          }
          if (example.section !== 'bad') expect(found.filter((mark) => mark.includes(` ${name} `))).toEqual([]);
        });
      }
    }
  }
});

function markOf(finding: Diagnostic, example: Example): string {
  const lines = example.files[finding.file]?.split('\n') ?? [];
  const line = lines[finding.line - 1] ?? '';
  const text =
    finding.line === finding.endLine
      ? line.slice(finding.column - 1, finding.endColumn - 1)
      : `${line.slice(finding.column - 1)}…`;
  return `${finding.file}:${finding.line} ${finding.severity}: ${finding.rule} "${text}"`;
}
