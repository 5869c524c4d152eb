import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const root = resolve('.');
let folder = '';

/** Packs the project and puts what the tarball holds where a package manager would: it has no dependencies. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-package-'));
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: root,
    shell: process.platform === 'win32',
  });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  execFileSync('tar', ['-xzf', tarball], { cwd: folder });
  mkdirSync(join(folder, 'node_modules'));
  renameSync(join(folder, 'package'), join(folder, 'node_modules', 'workplan'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
}, 120_000);

const installed = (...parts: string[]): string => join(folder, 'node_modules', 'workplan', ...parts);

describe('the package', () => {
  test('holds the program, the library, the schemas and the licences, and no sources or tests', () => {
    for (const path of [
      'bin/plan.js',
      'dist/api/index.js',
      'dist/types/src/index.d.ts',
      'schemas/plan.schema.json',
      'LICENSE',
      'dist/THIRD-PARTY-LICENSES.md',
    ]) {
      expect(existsSync(installed(path)), path).toBe(true);
    }
    for (const path of ['src', 'test', 'scripts', 'dist/compiled', 'node_modules'])
      expect(existsSync(installed(path)), path).toBe(false);
  });

  test('needs nothing installed beside it', () => {
    const { dependencies, peerDependencies } = JSON.parse(
      execFileSync('node', ['-p', `JSON.stringify(require(${JSON.stringify(installed('package.json'))}))`], {
        encoding: 'utf8',
      }),
    );
    expect({ dependencies, peerDependencies }).toEqual({ dependencies: undefined, peerDependencies: undefined });
  });

  test.each([
    [['validate', installed('examples', 'team')], 0],
    [['--version'], 0],
    [['explain', 'vague-word', '--lang', 'vi'], 0],
    [['schema', 'organisation'], 0],
  ])('runs plan %j', (words, code) => {
    const { status, stderr } = spawnSync(process.execPath, [installed('bin', 'plan.js'), ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: code, stderr: '' });
  });

  test('is imported, typed, by another program', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { audit, expand, load, report } from 'workplan';
const plans = await load({ cwd: ${JSON.stringify(join(root, 'examples', 'team'))} });
const months = expand(plans, 'level');
const result = await audit(plans, { language: 'en' });
const tasks: number = result.summary.tasks;
const text: string = await report(plans, result, { format: 'concise' });
process.stdout.write(JSON.stringify({ tasks, rows: months.assignments.length > tasks, text: typeof text }));
`,
    );
    const types = join(root, 'node_modules', '@types');
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: { module: 'nodenext', strict: true, target: 'es2022', types: ['node'], typeRoots: [types] },
        files: ['use.ts'],
      }),
    );
    execFileSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', folder]);
    const output = execFileSync(process.execPath, [join(folder, 'use.js')], { encoding: 'utf8' });
    expect(JSON.parse(output)).toEqual({ tasks: 20, rows: true, text: 'string' });
  });
});
