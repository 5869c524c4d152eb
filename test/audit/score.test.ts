import { describe, expect, test } from 'vitest';
import { failuresOf, scoreOf } from '../../src/audit/score.ts';
import type { Finding } from '../../src/diagnostic.ts';
import type { Task } from '../../src/model/task.ts';
import { among, findingOf, ruleNamed } from './finding-of.ts';

const task = (value: string) => ({ id: { value } }) as Task;
const [a, b, c] = [task('A'), task('B'), task('C')];
const tasks = new Map([
  ['p:A', a],
  ['p:B', b],
]);
const rules = among(
  ruleNamed('unowned', { clarity: 'person', scores: true }),
  ruleNamed('nobody', { clarity: 'person', scores: true }),
  ruleNamed('late', { clarity: 'time', scores: true }),
  ruleNamed('quiet', { clarity: 'time' }),
  ruleNamed('silent', { clarity: 'time', scores: false }),
  ruleNamed('vague', { scores: true }),
);

function failures(...findings: Finding[]) {
  const found = failuresOf(findings, tasks, rules);
  return [...found].map(([{ id }, own]) => [id.value, Object.fromEntries(own)]) as unknown;
}

const on = (id: string) => ({ subject: { plan: 'p', task: id } });

describe('a task fails a clarity', () => {
  test('by the rules that score in it, each told once', () => {
    expect(
      failures(
        findingOf('unowned', on('A')),
        findingOf('late', on('A')),
        findingOf('unowned', { ...on('A'), field: 'lead' }),
        findingOf('nobody', on('A')),
        findingOf('late', on('B')),
      ),
    ).toEqual([
      ['A', { person: ['unowned', 'nobody'], time: ['late'] }],
      ['B', { time: ['late'] }],
    ]);
  });

  test('by the clarity of the finding, where it has one of its own', () => {
    expect(failures(findingOf('vague', { ...on('A'), clarity: 'product' }))).toEqual([['A', { product: ['vague'] }]]);
    expect(failures(findingOf('late', { ...on('A'), clarity: 'product' }))).toEqual([['A', { product: ['late'] }]]);
  });

  test.each([
    ['a rule that does not score', findingOf('quiet', on('A'))],
    ['a rule that scores nothing', findingOf('silent', on('A'))],
    ['a rule that there is not', findingOf('unknown', on('A'))],
    ['a finding that does not score', findingOf('late', { ...on('A'), scores: false })],
    ['a finding of no clarity', findingOf('vague', on('A'))],
    ['a finding on no task', findingOf('late', { subject: { plan: 'p' } })],
    ['a finding on a task of another plan', findingOf('late', { subject: { plan: 'q', task: 'A' } })],
  ])('but not by %s', (_, finding) => {
    expect(failures(finding)).toEqual([]);
  });
});

test('the score counts the tasks that pass, clarity by clarity', () => {
  const failed = failuresOf(
    [findingOf('late', on('A')), findingOf('unowned', on('B')), findingOf('late', on('B'))],
    tasks,
    rules,
  );
  expect(scoreOf([a, b, c], failed, ['person', 'time', 'product'])).toEqual({
    person: { passed: 2, of: 3 },
    time: { passed: 1, of: 3 },
    product: { passed: 3, of: 3 },
  });
  expect(scoreOf([], failed, ['time'])).toEqual({ time: { passed: 0, of: 0 } });
});
