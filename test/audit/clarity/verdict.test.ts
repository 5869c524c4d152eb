import { describe, expect, test } from 'vitest';
import type { Feature } from '../../../src/audit/clarity/evidence.ts';
import { vaguenessOf } from '../../../src/audit/clarity/vagueness.ts';
import { isCalledVague, verdictOf, verdictOn } from '../../../src/audit/clarity/verdict.ts';
import type { AuditContext } from '../../../src/audit/context.ts';
import { makeContext } from '../../../src/audit/make-context.ts';
import { expand } from '../../../src/expand/expand.ts';
import type { Task } from '../../../src/model/task.ts';
import { loadPlanSet } from '../../../src/read/load.ts';
import { memorySources } from '../../support/memory-sources.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A task of a plan, alone or below a group row. */
async function taskOf(fields: Fields, above?: string): Promise<readonly [Task, AuditContext]> {
  const task = { id: 'A', ...fields };
  const tasks = above === undefined ? [task] : [{ id: 'G', title: above, children: [task] }];
  const text = JSON.stringify({ title: 'Kế hoạch', language: 'vi', period: 2026, tasks });
  const sources = memorySources({ '/plans/a.plan.yaml': text });
  const { set, config } = await loadPlanSet({ sources, cwd: '/plans', arguments: [] });
  const context = makeContext({ set, expansion: expand(set, 'even'), config, today: 0, language: 'vi' });
  const [row] = set.plans[0]!.tasks;
  return [above === undefined ? row! : row!.children[0]!, context];
}

/** What a task shows, by the names of the features, with the words that show it. */
async function shownBy(fields: Fields, above?: string): Promise<Readonly<Record<string, string>>> {
  const { grounds } = verdictOf(...(await taskOf(fields, above)));
  return Object.fromEntries(grounds.map(({ feature, words }) => [feature, words]));
}

const title = 'Đổi mới hoạt động thư viện';

describe('the verdict on a task', () => {
  test('reads deliverables and results as products', async () => {
    expect(await shownBy({ title, deliverable: 'Quy chế được Giám đốc ký' })).toMatchObject({
      proof: 'Quy chế được Giám đốc ký',
    });
    expect(await shownBy({ title, results: ['Quy chế được Giám đốc ký'] })).toMatchObject({
      proof: 'Quy chế được Giám đốc ký',
    });
  });

  test.each(['target', 'min', 'max'])('takes a measure with a %s for a figure', async (key) => {
    const measure = { name: 'Số lượt mượn', [key]: 2000 };
    expect(await shownBy({ title, measures: [measure] })).toMatchObject({ figure: 'Số lượt mượn 2000' });
  });

  test('takes a target for a figure that reads like a year', async () => {
    const shown = await shownBy({ title, measures: [{ name: 'Số lượt mượn', target: 2026 }] });
    expect(shown).toMatchObject({ figure: 'Số lượt mượn 2026' });
  });

  test('takes a measure without one for words', async () => {
    expect(await shownBy({ title, measures: [{ name: 'Số lượt mượn' }] })).not.toHaveProperty('figure');
  });

  test('tells steps with times of their own from those without', async () => {
    const steps = (...times: Fields[]) => ({ title, steps: times.map((time) => ({ title: 'Khảo sát', ...time })) });
    expect(await shownBy(steps({}, {}))).toHaveProperty('bareSteps');
    for (const time of [{ due: '2026-03-31' }, { when: '2026-03' }]) {
      const shown = await shownBy(steps({}, time));
      expect(shown).toHaveProperty('datedSteps');
      expect(shown).not.toHaveProperty('bareSteps');
    }
    expect(await shownBy({ title })).not.toHaveProperty('bareSteps');
  });

  test('reads what a dated step delivers, and its title', async () => {
    const step = { title: 'Mua sắm', due: '2026-03-31', deliverable: 'Hợp đồng ký với Công ty Minh Anh' };
    expect(await shownBy({ title, steps: [step] })).toMatchObject({ proof: 'Hợp đồng ký với Công ty Minh Anh' });
    const titled = { title: 'Ký hợp đồng với Công ty Minh Anh', due: '2026-03-31' };
    expect(await shownBy({ title, deliverable: 'Báo cáo', steps: [titled] })).toMatchObject({
      proof: 'Ký hợp đồng với Công ty Minh Anh',
    });
  });

  test('reads the row above where the title has no verb', async () => {
    expect(await shownBy({ title: 'Dữ liệu y tế' }, 'Di trú dữ liệu về kho dùng chung')).toMatchObject({
      act: 'Di trú',
    });
    expect(await shownBy({ title: 'Bàn giao dữ liệu y tế' }, 'Tăng cường số hóa')).not.toHaveProperty('laterAct');
  });

  test('reads what stands in the place of a deadline', async () => {
    expect(await shownBy({ title, dueText: 'khi có yêu cầu' })).toMatchObject({ demand: 'khi có yêu cầu' });
  });

  test('is one of three, of which `open` is the middle', async () => {
    expect(verdictOn(...(await taskOf({ title: 'Tăng cường công tác phối hợp' })))).toBe('vague');
    expect(verdictOn(...(await taskOf({ title: 'Thanh lý sách cũ' })))).toBe('open');
    expect(verdictOn(...(await taskOf({ title: 'Ban hành quy chế mượn sách số 12' })))).toBe('concrete');
  });
});

describe('the question whether a task is vague', () => {
  const proven = { deliverable: 'Quy chế được Giám đốc ký', steps: [{ title: 'Khảo sát' }] };

  test.each<[string, Fields, string | undefined]>([
    ['a vague title', { title: 'Tăng cường công tác phối hợp' }, undefined],
    ['a vague title with a proof', { title: 'Tăng cường công tác phối hợp', ...proven }, undefined],
    ['work on demand', { title: 'Kiểm định cân khi có yêu cầu', ...proven }, undefined],
    ['work on demand by the row above', { title: 'Cân ô tô', ...proven }, 'Kiểm định khi có yêu cầu'],
    ['a deadline on demand', { title: 'Kiểm định cân', dueText: 'khi có yêu cầu', ...proven }, undefined],
    ['a bare title', { title: 'Thẩm định, trình UBND tỉnh' }, undefined],
  ])('is answered as by the whole verdict: %s', async (_, fields, above) => {
    const [task, context] = await taskOf(fields, above);
    expect(isCalledVague(task, context)).toBe(verdictOn(task, context) === 'vague');
  });

  test('is answered by work on demand, whatever is promised', async () => {
    const onDemand = { title: 'Kiểm định cân khi có yêu cầu', ...proven };
    expect(isCalledVague(...(await taskOf(onDemand)))).toBe(true);
    expect(isCalledVague(...(await taskOf({ ...onDemand, title: 'Kiểm định cân' })))).toBe(false);
  });
});

describe('why a task is vague', () => {
  const ground = (feature: Feature, points: number) => ({ feature, points, words: feature });
  const reasons = async (fields: Fields, ...features: Feature[]) => {
    const [task] = await taskOf({ title, ...fields });
    const grounds = features.map((feature) => ground(feature, 1));
    return vaguenessOf(task, { leaning: 'vague', score: 1, grounds });
  };

  test.each<[string, Fields, Feature[]]>([
    ['nothing', {}, ['slogan']],
    ['steps', { steps: [{ title: 'Khảo sát' }] }, ['bareSteps']],
    ...(['trace', 'kind', 'record', 'ruling', 'named', 'proof'] as const).map((grade): [string, Fields, Feature[]] => [
      'paper',
      { deliverable: 'X' },
      ['soft', grade],
    ]),
    ...(['soft', 'compare', 'productPlural'] as const).map((grade): [string, Fields, Feature[]] => [
      'soft',
      { results: ['X'] },
      ['other', grade],
    ]),
    ['words', { measures: [{ name: 'X' }] }, ['other']],
  ])('tells that it promises %s by { %j } and %j', async (promised, fields, features) => {
    expect((await reasons(fields, ...features)).promised).toBe(promised);
  });

  test('names what speaks for it and what against it, and the score to two decimals', async () => {
    const [task] = await taskOf({ title });
    const grounds = [ground('slogan', 1.25), ground('name', -0.7), ground('abstract', 0.5), ground('novel', -0.3)];
    const { score, because, despite } = vaguenessOf(task, { leaning: 'vague', score: 0.7549, grounds });
    expect(score).toBe(0.75);
    expect(because.map(({ what }) => what)).toEqual(['slogan', 'abstract']);
    expect(despite.map(({ what }) => what)).toEqual(['name', 'novel']);
  });
});
