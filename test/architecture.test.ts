import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms from the ground up: a room may use those on lower floors, and itself. */
const floors: readonly (readonly string[])[] = [
  ['text', 'locale', 'diagnostic', 'calendar', 'source', 'edit', 'generated', 'once', 'version'],
  ['model'],
  ['read', 'expand'],
  ['audit'],
  ['report', 'tables'],
  ['review', 'documents', 'import', 'export', 'derive', 'diff', 'format', 'scaffold', 'lsp', 'index'],
  ['commands'],
  ['cli', 'start'],
];
/** Rooms of the ground floor share their small pieces; none needs all. */
const ground = new Set(floors[0]);

const files = sources('src');

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return name.endsWith('.ts') && !name.endsWith('.d.ts') ? [path.replaceAll('\\', '/')] : [];
  });
}

function roomOf(path: string): string {
  const [, room = ''] = path.split('/');
  return room.replace(/\.ts$/, '');
}

function floorOf(room: string): number {
  return floors.findIndex((floor) => floor.includes(room));
}

function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const pattern = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;
  return [...text.matchAll(pattern)].map(([, target]) => posix.join(posix.dirname(path), target!));
}

describe('the house', () => {
  test('has no room that the plan of floors does not know', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => floorOf(room) < 0)).toEqual([]);
  });

  test('lets a room use only those below it', () => {
    const breaches = files.flatMap((path) => {
      const room = roomOf(path);
      return importsOf(path)
        .filter((target) => room !== 'generated' && target.startsWith('src/') && roomOf(target) !== room)
        .filter((target) => {
          const other = roomOf(target);
          return floorOf(other) >= floorOf(room) && !(ground.has(room) && ground.has(other));
        })
        .map((target) => `${path} uses ${target}`);
    });
    expect(breaches).toEqual([]);
  });

  test.each<[string, RegExp, (path: string) => boolean]>([
    ['writes only to the streams it is given', /\bconsole\.\w/, () => false],
    ['never ends the process', /\bprocess\.exit\(/, () => false],
    ['makes no date out of a text', /\bnew Date\(['"`\w]/, (path) => path === 'src/tables/file-date.ts'],
    ['knows commander only in cli.ts', /from 'commander'/, (path) => path === 'src/cli.ts'],
    ['asks nothing of locale or zone', /\.toLocale\w+\(|getTimezoneOffset/, () => false],
    [
      'reads the clock only where a command begins',
      /\bnew Date\(\)|\bDate\.now\(/,
      // The loader tells by it which kept code nobody needs.
      (path) => path.startsWith('src/commands/') || path === 'src/start.ts',
    ],
    ['takes nothing as `any`', /\bas any\b|: any\b/, () => false],
  ])('%s', (_, pattern, allowed) => {
    const breaches = files.filter(
      (path) => !path.startsWith('src/generated/') && !allowed(path) && pattern.test(withoutComments(path)),
    );
    expect(breaches).toEqual([]);
  });
});

function withoutComments(path: string): string {
  return readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
