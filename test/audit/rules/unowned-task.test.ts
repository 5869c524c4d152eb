import { expect, test } from 'vitest';
import { foundBy, head } from './found-by.ts';

const ofLeaf = head.replace('unit: pd\n', 'unit: store\n');

test('unowned-task reports each: all where no unit stands below', async () => {
  const tasks = ['{ id: A, title: List the instruments, each: all, due: 2026-05-15 }'];
  const found = await foundBy('unowned-task', tasks, { head: ofLeaf });
  expect(found).toMatchObject([{ data: { title: 'List the instruments', each: 'all' } }]);
});

test('unowned-task accepts each: all where units stand below, and leaves unknown ids to another rule', async () => {
  const tasks = ['{ id: A, title: List the instruments, each: all, due: 2026-05-15 }'];
  expect(await foundBy('unowned-task', tasks, { head: head.replace('unit: pd\n', 'unit: lab\n') })).toEqual([]);
  const unknown = ['{ id: A, title: List the instruments, each: nowhere, due: 2026-05-15 }'];
  expect(await foundBy('unowned-task', unknown, { head: ofLeaf })).toEqual([]);
});
