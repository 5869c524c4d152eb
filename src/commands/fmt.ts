import { unifiedDiff } from '../edit/diff.ts';
import { formatYaml } from '../format/format.ts';
import type { SourceFile } from '../source/file.ts';
import { writeFileSafely } from '../source/write-file.ts';
import type { Io, Run } from './command.ts';
import { openPlans } from './open.ts';
import { write } from './output.ts';

/** Lays files out in their canonical form; a file whose YAML has errors is named and left as it is. */
export const fmt: Run = async (input, io) => {
  const { options } = input;
  const { loaded, language } = await openPlans(input, io, input.arguments);
  const everything = input.arguments.length === 0;
  const files = loaded.files.filter((file) => isYaml(file) && (everything || loaded.requested.has(file)));
  const isDry = options.flag('check') || options.flag('diff');
  const fromStdin = input.arguments.includes('-');
  let outcome: 'clean' | 'findings' = 'clean';
  for (const file of files) {
    const text = await formatYaml(file);
    if (text === undefined) {
      outcome = 'findings';
      await write(io.stderr, `plan: ${broken(file.name, language)}\n`);
    } else if (fromStdin && !isDry) await write(io.stdout, text);
    else if (text !== file.text) {
      if (isDry) outcome = 'findings';
      else await writeFileSafely(file.path, (file.bom ? '\ufeff' : '') + text, { overwrite: true });
      await show(file, text, options.flag('diff'), io);
    }
  }
  return outcome;
};

function isYaml({ name }: SourceFile): boolean {
  return /\.ya?ml$/i.test(name);
}

function show(file: SourceFile, text: string, asDiff: boolean, io: Io): Promise<void> {
  return write(io.stdout, asDiff ? unifiedDiff(file.name, file.text, text) : `${file.name}\n`);
}

function broken(name: string, language: 'vi' | 'en'): string {
  return language === 'vi'
    ? `\`${name}\` có lỗi YAML nên giữ nguyên; xem \`plan validate\``
    : `\`${name}\` has errors in its YAML and is left as it is; see \`plan validate\``;
}
