import { resolve } from 'node:path';
import { decodeText, maxFileSize } from './decode.ts';
import { UnreadableError } from './errors.ts';
import type { SourceFile } from './file.ts';
import { shownPath } from './shown-path.ts';

/**
 * Standard input as a file; `-` names it among the arguments.
 *
 * @param name what `--stdin-filename` says: where the file would stand, for what it refers to
 * @throws UnreadableError
 */
export async function readStdin(
  input: AsyncIterable<Uint8Array | string>,
  name: string,
  cwd: string,
): Promise<SourceFile> {
  const path = resolve(cwd, name);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > maxFileSize) throw new UnreadableError(path, 'too-large');
    chunks.push(bytes);
  }
  const { text, bom } = decodeText(Buffer.concat(chunks), path);
  return { path, name: shownPath(path, cwd), text, bom };
}
