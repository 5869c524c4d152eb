import { expect, test } from 'vitest';
import { type Period, parsePeriod } from '../../src/calendar/period.ts';
import { createWorkingCalendar } from '../../src/calendar/working-calendar.ts';
import { allTasks } from '../../src/model/plan.ts';
import { readOrganisation } from '../../src/read/build/organisation.ts';
import { readPlan } from '../../src/read/build/plan.ts';
import { startReading } from '../../src/read/build/reading.ts';
import type { MappingNode, ScalarNode, TreeNode } from '../../src/read/yaml/tree.ts';

const scalar = (text: string): ScalarNode => ({ kind: 'scalar', value: text, text, style: 'plain', start: 0, end: 0 });
const mapping = (entries: Record<string, TreeNode>): MappingNode => ({
  kind: 'mapping',
  entries: Object.entries(entries).map(([key, value]) => ({ key: scalar(key), value })),
  start: 0,
  end: 0,
});
const sequence = (...items: TreeNode[]): TreeNode => ({ kind: 'sequence', items, start: 0, end: 0 });

test('accepts rows a thousand deep, though no file holds so many', () => {
  let row = mapping({ title: scalar('Việc') });
  for (let depth = 1; depth < 1000; depth += 1) row = mapping({ title: scalar('Việc'), children: sequence(row) });
  const tree = mapping({ title: scalar('Kế hoạch'), tasks: sequence(row) });
  const reading = startReading({ path: '/plan.yaml', name: 'plan.yaml', text: '', bom: false });
  const calendar = createWorkingCalendar({ years: {} });
  const organisation = readOrganisation(reading, undefined, {
    calendar,
    calendarPlace: { start: 0, end: 0 },
    organisation: undefined,
  });
  const plan = readPlan(reading, tree, parsePeriod('2026') as Period, {
    id: 'plan',
    organisation,
    parent: undefined,
    parentPlace: undefined,
    parentUnread: false,
    split: { lead: 1, support: 0.3 },
  });
  expect([...allTasks(plan)]).toHaveLength(1000);
  expect(reading.findings).toEqual([]);
});
