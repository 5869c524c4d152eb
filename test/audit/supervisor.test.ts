import { expect, test } from 'vitest';
import { supervisorOf } from '../../src/audit/supervisor.ts';
import { load } from '../read/loading.ts';

const text = `title: Plan
period: 2026
units:
  - { id: ministry, name: Ministry, head: minister }
  - { id: agency, name: Agency, parent: ministry, head: hoa, supervisor: vice }
  - { id: lab, name: Laboratory, parent: agency, head: lan }
  - { id: gauges, name: Gauges, parent: lab }
  - { id: branch, name: Branch, head: thang }
people: [{ id: minister, name: A }, { id: vice, name: B }, { id: hoa, name: C }, { id: lan, name: D }, { id: thang, name: E }]
tasks: []
`;

test.each([
  ['gauges', undefined, 'lan'],
  ['gauges', 'lan', 'vice'],
  ['lab', undefined, 'lan'],
  ['agency', undefined, 'vice'],
  ['agency', 'hoa', 'vice'],
  ['agency', 'vice', 'hoa'],
  ['ministry', 'minister', undefined],
  ['branch', undefined, 'thang'],
  ['branch', 'thang', undefined],
  [undefined, 'thang', undefined],
])('the leader in charge of work of %s led by %s is %s', async (unit, lead, expected) => {
  const { set } = await load({ 'plan.yaml': text });
  const { units, people } = set.plans[0]!.organisation;
  const person = people.find(({ id }) => id.value === lead);
  expect(
    supervisorOf(
      units.find(({ id }) => id.value === unit),
      person,
    )?.id.value,
  ).toBe(expected);
});
