import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostic.ts';
import type { Language } from '../../../src/locale/language.ts';
import { check } from '../../support/check.ts';

const head = (language: Language): string => `title: Plan
language: ${language}
period: 2026
unit: pd
units: [{ id: pd, name: Planning Department, head: thang }]
people: [{ id: thang, name: Thang Tran, unit: pd }]
`;

async function findings(
  tasks: string,
  {
    language = 'en',
    only = ['vague-task'],
    files = {},
  }: { language?: Language; only?: string[]; files?: Record<string, string> } = {},
): Promise<readonly Diagnostic[]> {
  const plan = `${head(language)}tasks:\n${tasks}`;
  const { findings: found } = await check({ 'plan.yaml': plan, ...files }, { language, flags: { only } });
  return found;
}

describe('vague-task', () => {
  test('says what decided, what is missing and what to write', async () => {
    const [finding] = await findings('  - { id: A, title: Strengthen cooperation with partners }\n');
    expect(finding).toMatchObject({
      rule: 'vague-task',
      severity: 'warning',
      clarity: 'work',
      line: 8,
      column: 21,
      endColumn: 57,
      message:
        '`Strengthen cooperation with partners` does not say what there will be, or what will be true, when it is done',
    });
    expect(finding?.note).toContain('`Strengthen` names no result');
    expect(finding?.note).toContain('no product; no figure');
    expect(finding?.help).toContain('write under `deliverable`');
    expect(finding?.data).toMatchObject({
      promised: 'nothing',
      because: expect.arrayContaining([{ what: 'slogan', words: 'Strengthen' }]),
    });
  });

  test('says it in Vietnamese', async () => {
    const task = '  - { id: A, title: Tăng cường công tác phối hợp, deliverable: Báo cáo }\n';
    const [finding] = await findings(task, { language: 'vi' });
    expect(finding?.message).toBe(
      'nhiệm vụ `Tăng cường công tác phối hợp` còn chung chung, chưa rõ khi xong thì có gì, đạt được gì',
    );
    expect(finding?.note).toContain('`Tăng cường` không nêu kết quả');
    expect(finding?.note).toContain('không có con số');
    expect(finding?.help).toContain('ai ký hoặc trình, gửi ai');
  });

  test.each([
    ['deliverable: Progress report', 'paper'],
    ['deliverable: Cooperation strengthened', 'soft'],
    ['steps: [{ title: Meet }, { title: Talk }]', 'steps'],
  ])('tells what to write by what there is: %s', async (field, promised) => {
    const [finding] = await findings(`  - { id: A, title: Strengthen cooperation with partners, ${field} }\n`);
    expect(finding?.data).toMatchObject({ promised });
  });

  test('accepts a vague title with a target', async () => {
    const task = (measure: string) => `  - { id: A, title: Improve turnaround, measures: [${measure}] }\n`;
    expect(await findings(task('{ name: turnaround, target: 10, unit: days }'))).toEqual([]);
    expect(await findings(task('{ name: better turnaround }'))).toHaveLength(1);
  });

  test('speaks of the tasks below a group row, not of the row', async () => {
    const rows = `  - id: A
    title: Strengthen cooperation with partners
    children:
      - { id: A1, title: Sign the agreement on samples with customs, deliverable: Signed agreement }
      - { id: A2, title: Encourage exchange, deliverable: Exchange encouraged }
`;
    expect((await findings(rows)).map(({ task }) => task)).toEqual(['A2']);
  });

  test('leaves a task to the plan that carries it out', async () => {
    const child = `${head('en').replace('period: 2026', 'period: 2026-Q1')}parent: plan.yaml
tasks:
  - { id: A, title: Sign the agreement on samples with customs, deliverable: Signed agreement, due: 2026-02-27 }
`;
    const task = '  - { id: A, title: Strengthen cooperation with partners, lead: thang, when: 2026-Q1 }\n';
    expect(await findings(task)).toHaveLength(1);
    expect(await findings(task, { files: { 'child.plan.yaml': child } })).toEqual([]);
  });

  test('makes findings on the words of the same task needless', async () => {
    const task = '  - { id: A, title: Strengthen cooperation with relevant partners, deliverable: Various measures }\n';
    const only = ['vague-task', 'vague-word', 'weak-deliverable'];
    expect((await findings(task, { only })).map(({ rule }) => rule)).toEqual(['vague-task']);
  });

  test('follows the vague words of the configuration', async () => {
    const task = '  - { id: A, title: Sparkle the reading room and its shelves }\n';
    expect(await findings(task)).toEqual([]);
    const [finding] = await findings(task, { files: { 'plan.config.yaml': 'words: { vague: { add: [sparkle] } }\n' } });
    expect(finding?.note).toContain('`Sparkle` names no result');
    const slogan = '  - { id: A, title: Boost the reading room and its shelves }\n';
    expect(await findings(slogan)).toHaveLength(1);
    const allowed = { 'plan.config.yaml': 'words: { vague: { remove: [boost] } }\n' };
    expect(await findings(slogan, { files: allowed })).toEqual([]);
  });
});
