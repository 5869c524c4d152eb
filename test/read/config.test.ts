import { expect, test } from 'vitest';
import { clarities } from '../../src/diagnostic.ts';
import { load } from './loading.ts';

const config = async (text: string) =>
  (await load({ 'plan.config.yaml': text, 'plan.yaml': 'title: K\nperiod: 2026\ntasks: []\n' })).config;

test('accepts everything that a configuration can say', async () => {
  const text = `preset: strict
language: vi
split: { lead: 2, support: 0 }
rules:
  crowded-task: { severity: hint, max: 5, words: [a, b], deep: true }
  missing-source: warning
  coarse-deadline: off
words: { vague: { add: [đồng hành], remove: [kịp thời] } }
clarities: [person, time]
overrides:
  - { files: plans/archive/**, preset: agency, rules: { vague-word: off } }
`;
  const read = await config(text);
  expect(read).toMatchObject({
    preset: 'strict',
    language: 'vi',
    split: { lead: 2, support: 0 },
    clarities: ['person', 'time'],
  });
  const crowded = read.rules.get('crowded-task')!;
  expect(crowded).toMatchObject({ severity: 'hint', options: { max: 5, words: ['a', 'b'], deep: true } });
  expect(text.slice(crowded.start, crowded.end)).toBe('crowded-task');
  expect(text.slice(crowded.places.get('max')?.value.start, crowded.places.get('max')?.value.end)).toBe('5');
  expect(read.rules.get('missing-source')).toMatchObject({ severity: 'warning', options: {} });
  expect(read.rules.get('coarse-deadline')?.severity).toBe('off');
  expect(read.words.get('vague')).toMatchObject({ add: [{ value: 'đồng hành' }], remove: [{ value: 'kịp thời' }] });
  expect(read.overrides).toMatchObject([{ files: ['plans/archive/**'], preset: 'agency' }]);
  expect(read.overrides[0]?.rules.get('vague-word')?.severity).toBe('off');
});

test.each(['# nothing yet\n', '', '\n\n'])('accepts %j as the defaults', async (text) => {
  const read = await load({ 'plan.config.yaml': text, 'plan.yaml': 'title: K\nperiod: 2026\ntasks: []\n' });
  expect(read.config).toMatchObject({
    preset: 'recommended',
    split: { lead: 1, support: 0.3 },
    clarities,
    overrides: [],
  });
  expect(read.config.file?.name).toBe('plan.config.yaml');
  expect(read.findings).toEqual([]);
});

test('accepts the lack of one', async () => {
  const { config: read } = await load({ 'plan.yaml': 'title: K\nperiod: 2026\ntasks: []\n' });
  expect(read).toMatchObject({ file: undefined, root: '/plans', preset: 'recommended', include: undefined });
});

test('reports a pattern that stands for a thousand', async () => {
  const braces = '{a,b,c,d,e,f,g,h,i,j}'.repeat(4);
  await expect(config(`include: ["${braces}"]\n`)).rejects.toMatchObject({
    findings: [{ field: 'include', data: { problem: 'glob' } }],
  });
});

test('keeps no option that would change the object that holds it', async () => {
  const read = await config('rules: { a-rule: { severity: hint, __proto__: 1 }, __proto__: off }\n');
  expect(Object.getPrototypeOf(read.rules.get('a-rule')?.options)).toBe(Object.prototype);
  expect([...read.rules.keys()]).toEqual(['a-rule', '__proto__']);
});
