import { fileKind } from '../../read/file-kind.ts';
import type { SourceFile } from '../../source/file.ts';

/** The line by which files that the program makes name their schema. */
const schemaLine = /^# yaml-language-server: \$schema=\S*\b(?:plan|organisation|calendar|config)\.schema\.json/m;

/** Whether a file says itself that it is one of ours, by its name or its first lines: editors open many YAML files. */
export function isOfPlans({ path, text }: SourceFile): boolean {
  return fileKind(path, undefined) !== undefined || schemaLine.test(text.slice(0, 1000));
}
