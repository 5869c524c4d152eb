import { expect, test } from 'vitest';
import { fileKind } from '../../src/read/file-kind.ts';
import { idFromPath } from '../../src/read/plan-files.ts';

test.each([
  ['/plans/2026.plan.yaml', '2026'],
  ['/plans/q2/plan.yaml', 'q2'],
  ['/plans/q2/plan.yml', 'q2'],
  ['C:\\plans\\khtc-2026.plan.yml', 'khtc-2026'],
  ['/plans/other.yaml', 'other'],
  ['/plans/a#b:c@d.plan.yaml', 'a-b-c-d'],
  ['/plan.yaml', 'plan'],
  [`/plans/${'Kế hoạch'.normalize('NFD')}.plan.yaml`, 'Kế hoạch'.normalize('NFC')],
])('names the plan in %s %s', (path, id) => {
  expect(idFromPath(path)).toBe(id);
});

test.each([
  ['/x/plan.yaml', 'plan'],
  ['/x/2026.plan.yml', 'plan'],
  ['/x/plan.config.yaml', 'config'],
  ['/x/vn.calendar.yaml', 'calendar'],
  ['/x/org.yaml', undefined],
  ['/x/myplan.yaml', undefined],
])('tells what %s is by its name', (path, kind) => {
  expect(fileKind(path, undefined)).toBe(kind);
});
