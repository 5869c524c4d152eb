import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/*
 * Loads the bundle with its compiled code kept from the run before, which halves the time that a small run takes over
 * bare Node. Node 22.1 and later keep compiled code themselves: there this is not used.
 *
 * A chunk's name holds a hash of its content, so that what is kept never belongs to another text; V8 itself refuses
 * what another version of it, or other flags, made.
 */

interface LoadedModule {
  exports: unknown;
}

interface Compiled {
  readonly script: Script;
  readonly cache: string;
}

/** Loads a bundled CommonJS file, which is ASCII, and all that it requires from its folder. @param folders where compiled code may be kept, best first */
export function load(entry: string, folders: readonly string[]): unknown {
  tuneEngine();
  const modules = new Map<string, LoadedModule>();
  const fresh: Compiled[] = [];
  const nodeRequire = createRequire(entry);

  const requireFile = (path: string): unknown => {
    const known = modules.get(path);
    if (known !== undefined) return known.exports;
    const module: LoadedModule = { exports: {} };
    modules.set(path, module);
    const folder = dirname(path);
    const require = (id: string): unknown => (id.startsWith('.') ? requireFile(join(folder, id)) : nodeRequire(id));
    compile(path).call(module.exports, module.exports, require, module, path, folder);
    return module.exports;
  };

  const compile = (path: string): ((...parts: readonly unknown[]) => void) => {
    const cache = `${basename(path)}.bin`;
    const cachedData = readCache(cache, folders);
    const script = new Script(wrap(readFileSync(path, 'latin1')), {
      filename: path,
      ...(cachedData === undefined ? {} : { cachedData }),
    });
    if (cachedData === undefined || script.cachedDataRejected === true) fresh.push({ script, cache });
    return script.runInThisContext() as (...parts: readonly unknown[]) => void;
  };

  process.once('exit', () => keep(fresh, folders));
  return requireFile(entry);
}

/**
 * Lets V8 see more of a function's calls before it optimises it, and its space for young objects grow faster. Rules meet
 * tasks of many forms one after the other: what was optimised for the first is thrown away at the next. Half the
 * processor time at 1,000 tasks, a quarter at 20. Compiled code is kept for these flags, so they are set before any is
 * read; and after the modules of Node that everything uses, whose own compiled code is for its own flags.
 */
function tuneEngine(): void {
  process.stdout;
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--semi-space-growth-factor=4');
}

function readCache(name: string, folders: readonly string[]): Buffer | undefined {
  for (const folder of folders) {
    try {
      return readFileSync(join(folder, name));
    } catch {
      // Not kept here.
    }
  }
  return undefined;
}

/** Keeps what was compiled in this run, functions that were called included. Failing to keep it harms nobody. */
function keep(fresh: readonly Compiled[], folders: readonly string[]): void {
  if (fresh.length === 0) return;
  for (const folder of folders) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      for (const { script, cache } of fresh) {
        const path = join(folder, cache);
        const temporary = `${path}.${process.pid}`;
        writeFileSync(temporary, script.createCachedData(), { mode: 0o600 });
        chmodSync(temporary, 0o600);
        renameSync(temporary, path);
      }
      return;
    } catch {
      // A folder that cannot be written to: the next one.
    }
  }
}
