// Makes the tables that word lists are searched in part of a build, so that no run has to make them.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** A plugin that puts the tables of `src/audit/word-tables.ts` into `src/audit/words/built-tables.ts`. */
export const wordTables = {
  name: 'word-tables',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]audit[/\\]words[/\\]built-tables\.ts$/ }, async ({ path }) => {
      const tables = Object.entries(await readTables());
      // As functions: what a run does not ask for is not even compiled.
      const members = tables.map(([name, text]) => `${JSON.stringify(name)}: () => ${JSON.stringify(text)},`);
      const source = await readFile(path, 'utf8');
      if (!source.includes(empty)) throw new Error(`${path} has no place for the tables`);
      return { contents: source.replace(empty, () => `= {\n${members.join('\n')}\n};`), loader: 'ts' };
    });
  },
};

const empty = '= {};';

let known;

async function readTables() {
  known ??= build({ entryPoints: ['src/audit/word-tables.ts'], bundle: true, format: 'esm', write: false })
    .then(
      ({ outputFiles }) =>
        import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`),
    )
    .then(({ wordTables: make }) => make());
  return known;
}
