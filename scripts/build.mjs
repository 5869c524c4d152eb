import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { licenceText, packagesIn } from './licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.17',
  format: 'esm',
  minify: true,
  keepNames: false,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

// commander can start other programs, which ours never does: what that needs of Node is loaded only if it were to.
const lazyChildProcess = {
  name: 'lazy-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[/\\]commander[/\\]/.test(importer) ? { path: 'child-process', namespace: 'lazy' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'lazy' }, () => ({
      contents: "module.exports = { get spawn() { return require('node:child_process').spawn; } };",
      loader: 'js',
    }));
  },
};

const result = await build({
  ...common,
  entryPoints: { cli: 'src/cli.ts' },
  splitting: true,
  plugins: [lazyChildProcess],
  outdir: 'dist',
  entryNames: 'chunks/[name]-[hash]',
  chunkNames: 'chunks/[name]-[hash]',
  outExtension: { '.js': '.mjs' },
  write: false,
});

// Only a build that succeeded takes the place of the one before.
await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });

/** Chunks as CommonJS, by their names. */
const chunks = new Map();
for (const file of result.outputFiles) {
  const converted = await transform(file.text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.17',
    minify: true,
    define: { 'import.meta.url': '__moduleUrl' },
  });
  // A dynamic import becomes a late require: what it names lies beside, or is a part of Node.
  const code = converted.code
    .replaceAll(/(require\("\.{1,2}\/[^"]+)\.mjs"\)/g, '$1.cjs")')
    .replaceAll(/\bimport\("(\.{1,2}\/[^"]+)\.mjs"\)/g, 'Promise.resolve().then(()=>require("$1.cjs"))')
    .replaceAll(/\bimport\("(node:[a-z_/]+)"\)/g, 'Promise.resolve().then(()=>require("$1"))');
  const head = code.includes('__moduleUrl')
    ? 'const __moduleUrl=require("node:url").pathToFileURL(__filename).href;'
    : '';
  chunks.set(basename(file.path, '.mjs'), head + code);
}

// Nearly every command loads the same fifty chunks, most of them tiny: they go into one file, which is opened and
// deserialised once. Each stays a function, run when it is first asked for, as it would be in a file of its own.
const outputs = new Map(
  Object.entries(result.metafile.outputs).map(([path, output]) => [basename(path, '.mjs'), output]),
);
const entryOf = (source) => [...outputs].find(([, output]) => output.entryPoint === source)[0];
const withImports = (name, found = new Set()) => {
  if (found.has(name)) return found;
  found.add(name);
  for (const { path, kind } of outputs.get(name).imports)
    if (kind === 'import-statement' && path.startsWith('dist/')) withImports(basename(path, '.mjs'), found);
  return found;
};
const entry = entryOf('src/cli.ts');
const always = withImports(entry);
const core = [...withImports(entryOf('src/commands/validate.ts'))].filter((name) => !always.has(name));
const fromCore = (code, required) =>
  code.replaceAll(/require\("\.\/([^"]+)\.cjs"\)/g, (whole, name) =>
    core.includes(name) ? `${required}(${JSON.stringify(name)})` : whole,
  );
const bodies = core.map((name) => `${JSON.stringify(name)}(exports,module){${fromCore(chunks.get(name), '__core')}}`);
const loadOne =
  'const __known={};function __core(n){let m=__known[n];if(!m){m=__known[n]={exports:{}};__parts[n](m.exports,m)}return m.exports}';
for (const name of core) chunks.delete(name);
for (const [name, code] of chunks) chunks.set(name, fromCore(code, 'require("./core.cjs")'));
chunks.set('core', `${loadOne}module.exports=__core;const __parts={${bodies.join(',\n')}};`);

await mkdir('dist/chunks', { recursive: true });
for (const [name, code] of chunks) await writeFile(`dist/chunks/${name}.cjs`, code);
// Compiled code is kept by the names of files: what was kept for another build must not be taken for this one's.
const texts = createHash('sha256');
for (const code of chunks.values()) texts.update(code);
await build({
  ...common,
  entryPoints: ['src/start.ts'],
  outfile: 'dist/start.cjs',
  format: 'cjs',
});
await writeFile(
  'dist/entry.json',
  `${JSON.stringify({ cli: `chunks/${entry}.cjs`, build: texts.digest('hex').slice(0, 16) })}\n`,
);
await writeFile('dist/meta.json', JSON.stringify(result.metafile));

// What is read at run time: the documentation of the rules.
await mkdir('dist/rules', { recursive: true });
for (const name of await readdir('src/audit/rules')) {
  if (name.endsWith('.md')) await cp(`src/audit/rules/${name}`, `dist/rules/${name}`);
}

// The letters of printed PDF files, with their licence.
const fonts = 'node_modules/@expo-google-fonts/tinos';
await mkdir('dist/fonts', { recursive: true });
for (const name of ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'])
  await cp(`${fonts}/${name}/Tinos_${name}.ttf`, `dist/fonts/Tinos_${name}.ttf`);
await cp(`${fonts}/LICENSE_FONT`, 'dist/fonts/LICENSE');

// The library: ES modules as they are, for programs that import it, and its types.
const library = await build({
  ...common,
  entryPoints: { index: 'src/index.ts' },
  splitting: true,
  minify: false,
  outdir: 'dist/api',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
await writeFile('dist/THIRD-PARTY-LICENSES.md', licenceText(packagesIn([result.metafile, library.metafile])));
if (process.argv.includes('--types'))
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
    stdio: 'inherit',
  });
