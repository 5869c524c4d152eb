// Makes the tables that word lists are searched in part of a build, so that no run has to make them.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** A plugin that tells `src/audit/words/built-tables.ts` where the tables lie in the build's file of tables. */
export const wordTables = {
  name: 'word-tables',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]audit[/\\]words[/\\]built-tables\.ts$/ }, async ({ path }) => {
      const members = (await layOut()).map(
        ({ name, bounds }) => `${JSON.stringify(name)}: () => partsBetween(${bounds.join(', ')}),`,
      );
      const source = await readFile(path, 'utf8');
      if (!source.includes(empty)) throw new Error(`${path} has no place for the tables`);
      return { contents: source.replace(empty, () => `= {\n${members.join('\n')}\n};`), loader: 'ts' };
    });
  },
};

const empty = '= {};';

/** The build's file of tables: their parts, one behind the other. */
export async function wordTableBytes() {
  const parts = (await layOut()).flatMap((table) => table.parts);
  return Buffer.concat(parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)));
}

let known;

async function layOut() {
  known ??= readTables().then((tables) => {
    let end = 0;
    return Object.entries(tables).map(([name, parts]) => {
      const bounds = [end, ...parts.map(({ byteLength }) => (end += byteLength))];
      return { name, parts, bounds };
    });
  });
  return known;
}

async function readTables() {
  const { outputFiles } = await build({
    entryPoints: ['src/audit/word-tables.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return module.wordTables();
}
