import { relative, sep } from 'node:path';

/** A path as people are shown it: relative to the working folder, with `/`; absolute on another drive. */
export function shownPath(path: string, cwd: string): string {
  const shown = relative(cwd, path);
  return (shown === '' ? '.' : shown).split(sep).join('/');
}
