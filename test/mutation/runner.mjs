import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { freshModules, reached } from './modules.mjs';
import { sentences } from './sentences.mjs';
import { running, vitestGathering } from './suite.mjs';

/** How many tests from other rooms than that of a file may have a look at one of its mutants. */
const looksFromAfar = Number(process.env.MUTATION_LOOKS ?? 60);

/** Of so many mutants one is looked at, evenly over the code; the others count as errors, and so neither way. */
const oneIn = Number(process.env.MUTATION_ONE_IN ?? 1);

/** A test that looks at the text of the code, which mutants make another one. */
const readsCode = 'no-date.test.ts';

/** A test that wants to have met so many cases among its examples, of which there are fewer here. */
const countsExamples = 'proposes moves that make room for all, whatever the plan';

/**
 * Runs the tests of the core within one process, with the modules of the project loaded anew for every mutant: a tenth of
 * the time that a test process for every mutant takes, so that the whole core can be looked at.
 */
class InProcessRunner {
  #files = [];
  /** Of each test by its id: how many mutants it reaches, so that the most particular tests come first. */
  #reach = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // A property looks for a moment, for the same examples in every run, and nobody reads the smallest one.
    const fc = createRequire(import.meta.url)('fast-check');
    fc.configureGlobal({ seed: 7, endOnFailure: true, interruptAfterTimeLimit: 300 });
    const folders = (process.env.MUTATION_TESTS ?? 'test/calendar test/expand test/audit').split(' ');
    this.#files = folders.flatMap((folder) =>
      folder.endsWith('.ts')
        ? [folder]
        : readdirSync(folder, { recursive: true })
            .filter((name) => name.endsWith('.test.ts') && name !== readsCode)
            .map((name) => join(folder, name)),
    );
  }

  async dryRun() {
    strykers().activeMutant = undefined;
    Tables.make();
    const results = [];
    const perTest = {};
    for (const file of this.#files) {
      const { length } = new Loading().testsOf(file);
      for (let i = 0; i < length; i += 1) {
        // Each test as if it were alone: what an earlier one has left in a cache would hide what this one reaches.
        reached.fill(0);
        const tables = new Tables();
        const test = new Loading(tables).testsOf(file)[i];
        results.push(await resultOf(test));
        perTest[test.id] = { ...(tables.used ? Tables.makers : {}), ...counted() };
        this.#reach.set(test.id, Object.keys(perTest[test.id]).length);
      }
    }
    return { status: 'complete', tests: results, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    if (Number(activeMutant.id) % oneIn !== 0) return { status: 'error', errorMessage: 'not in the sample' };
    const stryker = strykers();
    stryker.activeMutant = activeMutant.id;
    stryker.hitCount = 0;
    stryker.hitLimit = hitLimit;
    const loading = new Loading(Tables.makers[activeMutant.id] === undefined ? new Tables() : undefined);
    const loaded = new Map();
    let nrOfTests = 0;
    try {
      for (const id of this.#inOrder(testFilter, activeMutant.fileName)) {
        const file = fileOf(id);
        if (!loaded.has(file)) loaded.set(file, new Map(loading.testsOf(file).map((test) => [test.id, test])));
        const test = loaded.get(file).get(id);
        // A mutant may change the very table that tests are made of.
        if (test === undefined) continue;
        const result = await resultOf(test);
        nrOfTests++;
        if (stryker.hitCount > hitLimit) return { status: 'timeout', reason: 'an endless loop' };
        if (result.status !== 0) {
          return { status: 'killed', killedBy: [id], failureMessage: result.failureMessage, nrOfTests };
        }
      }
    } catch (error) {
      if (stryker.hitCount > hitLimit) return { status: 'timeout', reason: 'an endless loop' };
      return { status: 'killed', killedBy: [testFilter[0]], failureMessage: String(error), nrOfTests };
    } finally {
      stryker.activeMutant = undefined;
    }
    return { status: 'survived', nrOfTests };
  }

  #inOrder(ids, mutated) {
    const names = new Set([basename(mutated, '.ts'), ...importersOf(mutated)]);
    // Stryker names the file outside its sandbox.
    const room = roomOf(mutated.slice(mutated.lastIndexOf('src/')));
    const near = [];
    const far = new Map();
    for (const id of ids.sort((a, b) => this.#reach.get(a) - this.#reach.get(b))) {
      const file = fileOf(id);
      if (isNear(id, room, names)) near.push(id);
      else if (far.has(file)) far.get(file).push(id);
      else far.set(file, [id]);
    }
    return [...near, ...inTurns([...far.values()]).slice(0, looksFromAfar)];
  }
}

/**
 * The tables of words that a build makes, made once: to make them takes longer than most tests. Who reads one reaches
 * all mutants of what makes them, which get none.
 */
class Tables {
  static #made = {};
  /** How often the code of each mutant was reached while the tables were made. */
  static makers = {};
  used = false;

  static make() {
    reached.fill(0);
    const { wordTables } = freshModules({})(resolve('src/audit/word-tables.ts'));
    Tables.#made = wordTables();
    Tables.makers = counted();
  }

  get parts() {
    const use = (parts) => () => {
      this.used = true;
      return parts.map((part) => part.slice().buffer);
    };
    return Object.fromEntries(Object.entries(Tables.#made).map(([name, parts]) => [name, use(parts)]));
  }
}

/** The modules of one run, and the tests that files define in it. */
class Loading {
  #gathered = [];
  #load;

  constructor(tables) {
    const vitest = vitestGathering((test) => {
      if (!test.name.endsWith(countsExamples)) this.#gathered.push(test);
    });
    this.#load = freshModules({ vitest }, tables?.parts);
  }

  testsOf(file) {
    this.#gathered = [];
    this.#load(resolve(file));
    const times = new Map();
    return this.#gathered.map(({ name, run }) => {
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      return { id: `${file} ${name}${time === 1 ? '' : ` (${time})`}`, name, file, run };
    });
  }
}

function counted() {
  const times = {};
  for (const [mutant, count] of reached.entries()) if (count > 0) times[mutant] = count;
  return times;
}

async function resultOf({ id, name, file, run }) {
  const start = performance.now();
  const result = { id, name, fileName: resolve(file) };
  running.file = file;
  try {
    await run();
    return { ...result, status: 0, timeSpentMs: performance.now() - start };
  } catch (error) {
    return { ...result, status: 1, failureMessage: String(error), timeSpentMs: performance.now() - start };
  }
}

/** What the mutated code reads to know which mutant it is, and writes to say what was reached. */
function strykers() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

function fileOf(id) {
  return id.slice(0, id.indexOf(' '));
}

/** The first of each list, then the second of each, and so on: many files have a look before one has its tenth. */
function inTurns(lists) {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}

/** The names of the files that import one, where those are few: their tests are its tests. */
function importersOf(path) {
  const importing = `/${basename(path)}'`;
  const names = [];
  for (const room of ['src/calendar', 'src/expand', 'src/audit'])
    for (const name of readdirSync(room, { recursive: true }))
      if (name.endsWith('.ts') && readFileSync(join(room, name), 'utf8').includes(importing))
        names.push(basename(name, '.ts'));
  return names.length > 8 ? [] : names;
}

/**
 * Whether a test is of the room of a file, or names one of the files: as its own name, or in its title as the tests of the
 * documentation do.
 */
function isNear(id, room, names) {
  const title = id.split(' ');
  return (
    roomOf(fileOf(id)) === room || names.has(basename(fileOf(id), '.test.ts')) || title.some((word) => names.has(word))
  );
}

/** `audit/overlap` of `src/audit/overlap/words/term.ts` and of `test/audit/overlap/compare.test.ts`. */
function roomOf(path) {
  return dirname(path).split('/').slice(1, 3).join('/');
}

const create = () => new InProcessRunner();
create.inject = [];
export const strykerPlugins = [
  { kind: 'TestRunner', name: 'in-process', factory: create },
  { kind: 'Ignore', name: 'sentences', value: sentences },
];
