// What of the bundle a command opens, and whether a library that makes documents is in it.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Packages that make or read documents: nothing that a plan is checked with. */
const documentLibraries = ['docx', 'pdfmake', 'pdfkit', 'fontkit', 'hucre', 'fflate', '@e965/xlsx'];

/** Runs before the program: tells on standard error, when it ends, which files it has read. */
const listen = `
const fs = require('node:fs');
const { readFileSync } = fs;
const opened = [];
fs.readFileSync = (path, ...rest) => { opened.push(String(path)); return readFileSync(path, ...rest); };
process.on('exit', () => fs.writeSync(2, '\\n' + JSON.stringify(opened)));
`;

/**
 * @param words the command, its program first
 * @param folder where a helping file may be written
 * @returns how much of the bundle was opened, in bytes, and the document libraries in it
 */
export function opened(words, { root, folder, cwd }) {
  const hook = join(folder, 'listen.cjs');
  writeFileSync(hook, listen);
  const { stderr } = spawnSync(process.execPath, ['--require', hook, ...words], { cwd, encoding: 'utf8' });
  const chunks = join(root, 'dist', 'chunks');
  const read = JSON.parse(stderr.slice(stderr.lastIndexOf('\n') + 1)).filter((path) => path.startsWith(chunks));
  const inputs = inputsOf(root);
  const libraries = documentLibraries.filter((library) =>
    read.some((path) => inputs(basename(path, '.cjs')).some((input) => input.includes(`node_modules/${library}/`))),
  );
  return { bytes: read.reduce((sum, path) => sum + statSync(path).size, 0), libraries };
}

/** The source files of a file of the bundle; a pack has those of its chunks. */
function inputsOf(root) {
  const { outputs } = JSON.parse(readFileSync(join(root, 'dist', 'meta.json'), 'utf8'));
  const byName = new Map(
    Object.entries(outputs).map(([path, { inputs }]) => [basename(path, '.mjs'), Object.keys(inputs)]),
  );
  return (name) => {
    const own = byName.get(name);
    if (own !== undefined) return own;
    const text = readFileSync(join(root, 'dist', 'chunks', `${name}.cjs`), 'latin1');
    return [...byName].flatMap(([chunk, inputs]) => (text.includes(`"${chunk}"(exports,module)`) ? inputs : []));
  };
}
