import { join, resolve } from 'node:path';

/** How the server is started: a module by the editor's own Node, or a program. */
export type Start =
  | { readonly module: string; readonly args: readonly string[] }
  | { readonly command: string; readonly args: readonly string[]; readonly shell: boolean };

export interface Surroundings {
  /** The setting `plan.path`; empty: look for the program. */
  readonly path: string;
  /** The folders that are open, absolute. */
  readonly folders: readonly string[];
  readonly platform: NodeJS.Platform;
  isFile(path: string): boolean;
}

const args = ['lsp', '--stdio'];

/** Which program to start: the one that the settings name, else the workspace's own, else that of the machine. */
export function chooseStart({ path, folders, platform, isFile }: Surroundings): Start {
  if (path === '') {
    const module = folders.map((folder) => join(folder, 'node_modules/workplan/bin/plan.js')).find(isFile);
    return module === undefined ? programStart('plan', platform) : { module, args };
  }
  // A bare name is for the shell to find; what has a slash is a place, seen from the first folder.
  const written = /[\\/]/.test(path) ? resolve(folders[0] ?? '', path) : path;
  return /\.[cm]?js$/.test(written) ? { module: written, args } : programStart(written, platform);
}

/** On Windows, npm installs programs as scripts, which only a shell runs. */
function programStart(command: string, platform: NodeJS.Platform): Start {
  const shell = platform === 'win32';
  return { command: shell && command.includes(' ') ? `"${command}"` : command, args, shell };
}
