import { expect, test } from 'vitest';
import { check } from '../support/check.ts';

const plan = `title: Plan
period: 2026
unit: u
units: [{ id: u, name: Office, head: an }]
people: [{ id: an, name: An Le, unit: u }]
tasks: [{ id: T1, title: Publish the labelling guide, when: 2026-06 }]
`;

test('counts clear tasks where every rule had its say, and not where a few were picked out', async () => {
  const all = await check({ 'plan.yaml': plan });
  expect(all.summary.clarities.person).toEqual({ passed: 0, of: 1 });
  const few = await check({ 'plan.yaml': plan }, { flags: { only: ['several-leads'] } });
  expect(few.summary.clarities).toEqual({});
});
