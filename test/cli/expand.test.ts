import { expect, test } from 'vitest';
import { folderWith, run } from '../support/run.ts';

const plan = `title: Plan
period: 2026
unit: u
units: [{ id: u, name: Office, head: an }]
people: [{ id: an, name: An Le, unit: u }]
tasks: [{ id: T1, title: Publish the labelling guide, lead: an, when: 2026-06, effort: 2d }]
`;

test('prints the overview of a plan of one person, and the tasks of a person asked for', async () => {
  const cwd = folderWith({ 'plan.yaml': plan });
  const all = await run(['expand'], { cwd });
  expect(all.code).toBe(0);
  expect(all.stdout).toMatch(/^An Le .*\d%/m);
  expect(all.stdout).not.toContain('Publish');
  const one = await run(['expand', '--person', 'an'], { cwd });
  expect(one.stdout).toContain('Publish');
});
