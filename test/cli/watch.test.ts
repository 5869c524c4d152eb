import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { folderWith } from '../support/run.ts';

const plan = `title: Plan
period: 2026
calendar: VN
people: [{ id: an, name: An Le }]
tasks: [{ id: T1, title: Publish the labelling guide on the portal, lead: an, due: 2026-06-25 }]
`;

test('--watch tells what each save changed, survives a file that vanishes, and ends with its input', async () => {
  expect(existsSync('dist/start.cjs'), 'the program is built').toBe(true);
  const cwd = folderWith({ 'plan.yaml': plan });
  const path = join(cwd, 'plan.yaml');
  const child = spawn(
    process.execPath,
    [resolve('bin/plan.js'), 'validate', '--watch', '--lang', 'en', '--only', 'unknown-reference'],
    { cwd },
  );
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const until = async (text: string): Promise<void> => {
    for (let i = 0; i < 500 && !said.includes(text); i += 1) await wait(50);
    expect(said).toContain(text);
  };
  const ended = new Promise((done) => child.once('exit', done));
  await until('watching for changes');
  writeFileSync(path, plan.replace('lead: an', 'lead: nobody-we-know'));
  await until('1 finding new');
  rmSync(path);
  await until('no plan found');
  writeFileSync(path, plan);
  await until('1 finding gone');
  child.stdin.end();
  expect(await ended).toBe(0);
});
