import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/audit/rules/index.ts';
import type { Diagnostic } from '../../../src/diagnostic.ts';
import { languages } from '../../../src/locale/language.ts';
import { check } from '../../support/check.ts';
import { examplesIn } from '../../support/rule-docs.ts';

/** A finding with all that it says and knows, as the files in `test/golden/rules` have it. */
function recorded(finding: Diagnostic): string {
  const { file, line, column, endLine, endColumn, severity, clarity, key, message, note, help, data } = finding;
  const lines = [
    `${file}:${line}:${column}-${endLine}:${endColumn} ${severity}${clarity === null ? '' : ` (${clarity})`}`,
    `key: ${key}`,
    `message: ${message}`,
    ...(note === null ? [] : [`note: ${note}`]),
    ...(help === null ? [] : [`help: ${help}`]),
    ...finding.related.map((at) => `related: ${at.file}:${at.line}:${at.column} ${at.task ?? ''}: ${at.message}`),
    ...finding.fixes.flatMap(({ safety, title, edits }) => [
      `fix (${safety}): ${title}`,
      ...edits.map(
        (edit) => `  ${edit.line}:${edit.column}-${edit.endLine}:${edit.endColumn} ${JSON.stringify(edit.text)}`,
      ),
    ]),
    `data: ${JSON.stringify(data)}`,
  ];
  return `${lines.join('\n  ')}\n`;
}

describe.each(languages)('in %s', (language) => {
  test.each(rules)('$name finds in the examples of its documentation what is recorded', async ({ name, severity }) => {
    const markdown = readFileSync(`src/audit/rules/${name}${language === 'vi' ? '.vi' : ''}.md`, 'utf8');
    const flags = severity === 'off' ? { only: [name] } : {};
    const parts: string[] = [];
    for (const { section, number, files } of examplesIn(markdown, language)) {
      const { findings } = await check(files, { language, flags });
      const own = findings.filter(({ rule }) => rule === name).map(recorded);
      if (own.length > 0) parts.push(`# ${section} ${number}\n${own.join('')}`);
    }
    await expect(parts.join('\n')).toMatchFileSnapshot(`../../golden/rules/${name}.${language}.txt`);
  });
});
