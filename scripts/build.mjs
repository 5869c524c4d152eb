import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
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
  const path = file.path.replace(/\.mjs$/, '.cjs');
  await mkdir(path.replace(/[/\\][^/\\]+$/, ''), { recursive: true });
  await writeFile(path, head + code);
}
const entry = result.outputFiles
  .map(({ path }) => path.replaceAll('\\', '/'))
  .find((path) => /\/chunks\/cli-\w+\.mjs$/.test(path));
await build({
  ...common,
  entryPoints: ['src/start.ts'],
  outfile: 'dist/start.cjs',
  format: 'cjs',
});
await writeFile(
  'dist/entry.json',
  `${JSON.stringify({ cli: entry.replace(/^.*\/chunks\//, 'chunks/').replace(/\.mjs$/, '.cjs') })}\n`,
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
