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

test.each(['2026-06', '6/2026', 'tháng 6', '6', 'June'])('explains the days of a month typed as %s', async (month) => {
  const cwd = folderWith({ 'plan.yaml': plan });
  const { code, stdout } = await run(['why', 'an', month], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('An Le · June 2026');
});

test.each(['13', 'Q2', '2026-00', 'soon'])('refuses %s as a month, and says how to write one', async (month) => {
  const cwd = folderWith({ 'plan.yaml': plan });
  const { code, stderr } = await run(['why', 'an', month], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('2026-03, 3/2026');
});

test('takes a period in the words of a plan', async () => {
  const cwd = folderWith({ 'plan.yaml': plan });
  const words = ['expand', '--person', 'an', '--format', 'csv', '--period'];
  const [strict, typed, other] = [
    await run([...words, '2026-Q2'], { cwd }),
    await run([...words, 'quý II/2026'], { cwd }),
    await run([...words, 'tháng 7'], { cwd }),
  ];
  expect(strict.stdout).toContain('T1');
  expect(typed.stdout).toBe(strict.stdout);
  expect(other.stdout).not.toContain('T1');
});
