import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { transformSync } from 'esbuild';

/** The code of every file, compiled once, however often it is run. */
const compiled = new Map();

/** How often the code of each mutant was reached, by its number. */
export const reached = new Int32Array(100_000);

/**
 * Modules of the project that know nothing of earlier ones: what a mutant wrote into a cache ends with it.
 *
 * @param replacements modules by the names under which others import them
 * @param tables what a build puts into `src/audit/words/built-tables.ts`; without them they are made when needed
 */
export function freshModules(replacements, tables = {}) {
  const modules = new Map();

  function load(path) {
    const known = modules.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    if (path.endsWith('.json')) {
      module.exports = JSON.parse(readFileSync(path, 'utf8'));
      return module.exports;
    }
    const outside = createRequire(path);
    const require = (name) =>
      replacements[name] ?? (name.startsWith('.') ? load(resolve(dirname(path), name)) : outside(name));
    const meta = { url: pathToFileURL(path).href, dirname: dirname(path), filename: path, tables };
    codeOf(path)(module, module.exports, require, meta, reached);
    return module.exports;
  }

  return load;
}

function codeOf(path) {
  let code = compiled.get(path);
  if (code === undefined) {
    const { code: text } = transformSync(readFileSync(path, 'utf8'), {
      loader: 'ts',
      format: 'cjs',
      target: 'node20',
      supported: { 'dynamic-import': false },
      define: { 'import.meta': 'importMeta' },
    });
    const parameters = ['module', 'exports', 'require', 'importMeta', 'reached'];
    const filled = path.endsWith('built-tables.ts')
      ? text.replace('tables = {};', 'tables = importMeta.tables;')
      : text;
    code = vm.compileFunction(countedFast(filled), parameters, { filename: path });
    compiled.set(path, code);
  }
  return code;
}

/** Stryker counts in objects, by texts, which takes most of the time of all the tests: numbers in a list do the same. */
function countedFast(text) {
  return text.replace(/\bstryCov_\w+\(("[^)]*)\)/g, (_, ids) => `(${ids.replace(/"(\d+)"/g, 'reached[$1]++')})`);
}
