import { expect, test } from 'vitest';
import { check } from '../support/check.ts';

/** Whether the plan is read as Vietnamese: `v.v.` ends a list there, `etc.` in English. */
async function openLists(titles: readonly string[]): Promise<number> {
  const tasks = titles.map((title, i) => `  - { id: T${i}, title: "${title}", lead: an, due: 2026-06-25 }\n`).join('');
  const text = `title: Plan\nperiod: 2026\npeople: [{ id: an, name: An }]\ntasks:\n${tasks}`;
  const { findings } = await check({ 'plan.yaml': text }, { flags: { only: ['open-ended-list'] } });
  return findings.length;
}

test('takes a plan for Vietnamese by letters that other languages have, too', async () => {
  expect(await openLists(['Làm báo cáo tháng, báo cáo quý, v.v.'])).toBe(1);
  expect(await openLists(['Trình báo cáo đo lường, v.v.'])).toBe(1);
});

test('takes a plan for English that has a foreign word in it', async () => {
  expect(await openLists(['Print the résumé of the café survey for all partners, etc.'])).toBe(1);
  expect(await openLists(['Print the résumé of the café survey for all partners, v.v.'])).toBe(0);
});
