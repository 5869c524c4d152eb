import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/*
 * Loads the bundle with its compiled code kept from the runs before, which halves the time that a small run takes over
 * bare Node. Node 22.1 and later can keep compiled code themselves, but keep less of it: with this, a small run takes
 * half the time there too.
 *
 * Compiled code is kept by build, and V8 itself refuses what another version of it, or other flags, made.
 */

/** The file of what every command needs. */
const first = 'cli.cjs';

interface LoadedModule {
  exports: unknown;
}

interface Compiled {
  readonly script: Script;
  readonly name: string;
}

/** Which bundle a build made: the chunk that it begins with, and a hash of its code. The build writes it here. */
declare const madeBundle: { readonly main: string; readonly build: string };

/** Loads the program out of the folder of its bundle. Files are ASCII, each a function of what a module is given. */
export function load(bundle: string): unknown {
  tuneEngine();
  const folders = keepingPlaces(bundle);
  const modules = new Map<string, LoadedModule>();
  const scripts: Compiled[] = [];
  const nodeRequire = createRequire(join(bundle, first));
  // All files of the bundle lie in one folder, and require one another by `./name`.
  const require = (id: string): unknown => (id.startsWith('./') ? requireFile(id.slice(2)) : nodeRequire(id));

  const requireFile = (name: string): unknown => {
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const module: LoadedModule = { exports: {} };
    modules.set(name, module);
    const path = join(bundle, name);
    compile(name, path)(module.exports, require, module, path, bundle);
    return module.exports;
  };

  const compile = (name: string, path: string): ((...parts: readonly unknown[]) => void) => {
    const cachedData = readKept(name, folders);
    const script = new Script(readFileSync(path, 'latin1'), {
      filename: path,
      ...(cachedData === undefined ? {} : { cachedData }),
    });
    scripts.push({ script, name });
    return script.runInThisContext() as (...parts: readonly unknown[]) => void;
  };

  process.once('exit', () => keep(scripts, folders));
  const chunk = requireFile(first) as (name: string) => unknown;
  return chunk(madeBundle.main);
}

/**
 * Lets V8 see more of a function's calls before it optimises it, and its space for young objects grow faster. Rules meet
 * tasks of many forms one after the other: what was optimised for the first is thrown away at the next. Half the
 * processor time at 1,000 tasks, a quarter at 20. Compiled code is kept for these flags, so they are set before any is
 * read; and after the modules of Node that everything uses, whose own compiled code is for its own flags.
 */
export function tuneEngine(): void {
  process.stdout;
  const patience = patienceOf[process.version.slice(1, 3)];
  if (patience !== undefined) setFlagsFromString(patience);
  setFlagsFromString('--semi-space-growth-factor=4');
}

/** Each V8 says it in its own words, and complains of those that it does not know. */
const patienceOf: Readonly<Record<string, string>> = {
  20: '--interrupt-budget=1000000',
  22: '--invocation-count-for-turbofan=30000',
  24: '--invocation-count-for-turbofan=30000',
};

/**
 * Where compiled code may be kept, best first: beside the bundle, else in the user's folder. By build there too: a
 * program that was started before an upgrade ends after it, and V8 knows a text by its length alone.
 */
function keepingPlaces(bundle: string): readonly string[] {
  const name = `node-${process.version}-${process.arch}-${madeBundle.build}`;
  const { XDG_CACHE_HOME: chosen, HOME: home, USERPROFILE: profile } = process.env;
  const own = home || profile;
  const users = chosen || (own && join(own, '.cache'));
  const beside = join(bundle, '..', 'compiled', name);
  return users ? [beside, join(users, 'workplan', name)] : [beside];
}

function readKept(name: string, folders: readonly string[]): Buffer | undefined {
  for (const folder of folders) {
    try {
      return readFileSync(join(folder, `${name}.bin`));
    } catch {
      // Not kept here.
    }
  }
  return undefined;
}

/** A run looks at what no run before it did, and less so each time: after 1, 2, 4, 8 and 16 all is kept anew. */
const lastKept = 16;

/** Keeps what was compiled so far, functions that were called included. Failing to keep it harms nobody. */
function keep(scripts: readonly Compiled[], folders: readonly string[]): void {
  for (const folder of folders) {
    try {
      const runs = runsIn(folder);
      if (runs < lastKept) {
        if (runs === 0) makeRoom(folder);
        appendFileSync(join(folder, 'runs'), '.', { mode: 0o600 });
      }
      const all = runs < lastKept && Number.isInteger(Math.log2(runs + 1));
      for (const { script, name } of scripts) {
        const kept = join(folder, `${name}.bin`);
        if (all || script.cachedDataRejected !== false) write(kept, script.createCachedData());
      }
      return;
    } catch {
      // A folder that cannot be written to: the next one.
    }
  }
}

/** How many runs of this build left their compiled code here; no more are counted than matter. */
function runsIn(folder: string): number {
  return statSync(join(folder, 'runs'), { throwIfNoEntry: false })?.size ?? 0;
}

function write(path: string, data: Buffer): void {
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, data, { mode: 0o600 });
  chmodSync(temporary, 0o600);
  renameSync(temporary, path);
}

/** In milliseconds. */
const month = 30 * 24 * 60 * 60 * 1000;

/** A folder for this build; those that nobody has written to for a month go. */
function makeRoom(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const above = dirname(folder);
  for (const name of readdirSync(above)) {
    const other = join(above, name);
    if (name.startsWith('node-') && Date.now() - statSync(other).mtimeMs > month) rmSync(other, { recursive: true });
  }
}
