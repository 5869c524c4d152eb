import { describe, expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { foundBy, head } from './found-by.ts';

describe('collective-lead', () => {
  test('names those who could lead in its place', async () => {
    const found = await foundBy('collective-lead', [
      '{ id: A, title: Check, lead: inspectors, due: 2026-05-15 }',
      '{ id: B, title: Publish, lead: pd, due: 2026-05-15 }',
    ]);
    expect(found.map(({ data }) => data)).toEqual([
      { kind: 'group', lead: 'inspectors', choices: ['tho', 'minh'] },
      { kind: 'own-unit', lead: 'pd', choices: ['thang', 'tho', 'phuong'] },
    ]);
    expect(found[0]?.help).toBe(
      'name one person under `lead:` (`tho` or `minh`) and the others under `support:`; where each delivers its own, write `each:`',
    );
  });

  test('fails the task on a class of people, for which the reader already has an error', async () => {
    const plan = `${head}tasks:\n  - { id: A, title: Check, lead: the units concerned, due: 2026-05-15 }\n`;
    const { findings, summary } = await check({ 'plan.yaml': plan });
    expect(findings.filter(({ rule }) => rule === 'collective-lead' || rule === 'unknown-reference')).toMatchObject([
      { rule: 'unknown-reference' },
    ]);
    expect(summary.clarities.person).toEqual({ passed: 0, of: 1 });
  });

  test('accepts a unit that leads in a plan above, and in a plan of no unit', async () => {
    const task = ['{ id: A, title: Publish, lead: pd, due: 2026-05-15 }'];
    expect(await foundBy('collective-lead', task, { head: head.replace('unit: pd\n', 'unit: agency\n') })).toEqual([]);
    expect(await foundBy('collective-lead', task, { head: head.replace('unit: pd\n', '') })).toEqual([]);
  });

  test('reports a group that is the focal point, or leads a step', async () => {
    const found = await foundBy('collective-lead', [
      '{ id: A, title: List, each: [pd, lab], lead: inspectors, due: 2026-05-15 }',
      '{ id: B, title: Check, lead: tho, steps: [{ title: Visit, due: 2026-05-15, lead: inspectors }] }',
    ]);
    expect(found.map(({ task, step }) => [task, step])).toEqual([
      ['A', null],
      ['B', 1],
    ]);
  });

  test("leaves a plan's own unit without a head to missing-head", async () => {
    const headless = head.replace(', head: thang', '');
    const task = ['{ id: A, title: Publish, lead: pd, due: 2026-05-15 }'];
    expect(await foundBy('collective-lead', task, { head: headless })).toEqual([]);
    expect(await foundBy('missing-head', task, { head: headless })).toHaveLength(1);
  });
});
