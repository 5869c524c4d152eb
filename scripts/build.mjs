import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { closeTypes, indexLoops } from './index-loops.mjs';
import { licenceText, packagesIn } from './licences.mjs';
import { packChunks } from './pack-chunks.mjs';
import { wordTableBytes, wordTables } from './word-tables.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

// With --names, functions keep the names that a profile shows.
const minified = process.argv.includes('--names')
  ? { minifySyntax: true, minifyWhitespace: true, minifyIdentifiers: false }
  : { minify: true };

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.17',
  format: 'esm',
  ...minified,
  keepNames: false,
  // Libraries speak to the developer; what the user is told, the program says itself.
  drop: ['console'],
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
  plugins: [lazyChildProcess, wordTables, indexLoops],
  outdir: 'dist',
  entryNames: 'chunks/[name]-[hash]',
  chunkNames: 'chunks/[name]-[hash]',
  outExtension: { '.js': '.mjs' },
  write: false,
});

// Only a build that succeeded takes the place of the one before.
await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });

const chunks = new Map(result.outputFiles.map(({ path, text }) => [basename(path, '.mjs'), text]));
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
// What nearly every `plan validate` loads.
const usual = ['commands/validate.ts', 'generated/vn-calendar.ts', 'report/terminal.ts', 'report/concise.ts'];
const core = new Set(usual.flatMap((source) => [...withImports(entryOf(`src/${source}`))]));
const files = await packChunks({
  chunks,
  exportsOf: (name) => outputs.get(name).exports,
  packs: { cli: [...always], core: [...core].filter((name) => !always.has(name)) },
  options: { platform: 'node', target: 'node20.17', logLevel: 'error', legalComments: 'none', ...minified },
});

await mkdir('dist/chunks', { recursive: true });
for (const [name, code] of files)
  await writeFile(`dist/chunks/${name}.cjs`, `(function(exports,require,module,__filename,__dirname){${code}\n})`);
// Compiled code is kept by the names of files: what was kept for another build must not be taken for this one's.
const texts = createHash('sha256');
for (const code of files.values()) texts.update(code);
await build({
  ...common,
  entryPoints: ['src/start.ts'],
  outfile: 'dist/start.cjs',
  format: 'cjs',
  define: { madeBundle: JSON.stringify({ main: entry, build: texts.digest('hex').slice(0, 16) }) },
});
await writeFile('dist/meta.json', JSON.stringify(result.metafile));

// What is read at run time: the tables of words, and the documentation of the rules.
await writeFile('dist/words.bin', await wordTableBytes());
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
  plugins: [wordTables, indexLoops],
  outdir: 'dist/api',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
closeTypes();
await writeFile('dist/THIRD-PARTY-LICENSES.md', licenceText(packagesIn([result.metafile, library.metafile])));
if (process.argv.includes('--types'))
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
    stdio: 'inherit',
  });
