import { existsSync } from 'node:fs';

/** A file that the package holds, wherever the code that asks for it was bundled to. */
export function packageFile(path: string): URL {
  for (let folder = new URL('.', import.meta.url), depth = 0; depth < 5; depth += 1, folder = new URL('..', folder)) {
    const file = new URL(path, folder);
    if (existsSync(new URL('package.json', folder)) && existsSync(file)) return file;
  }
  throw new Error(`the package has no ${path}`);
}
