import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../locale/language.ts';

/** The documentation of a rule: reason, source, options, examples. Markdown, read only when it is to be shown. */
export function ruleDocumentation(rule: string, language: Language): string {
  const name = language === 'vi' ? `${rule}.vi.md` : `${rule}.md`;
  // In the sources the rules lie below this folder, in the package below that of the bundle.
  const folders = ['rules', '../rules'].map((folder) => join(import.meta.dirname, folder));
  let failure: unknown;
  for (const folder of folders) {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}
