import { describe, expect, test } from 'vitest';
import { checkRuleSettings } from '../../src/audit/config-check.ts';
import type { Rule, RuleOption } from '../../src/audit/rule.ts';
import { taskRule } from '../../src/audit/rule.ts';
import { load } from '../read/loading.ts';
import { ruleNamed } from './finding-of.ts';

const option = (type: RuleOption['type'], more: Partial<RuleOption> = {}): RuleOption => ({
  type,
  default: 1,
  description: { en: '', vi: '' },
  ...more,
});

const tuned = taskRule({
  name: 'crowded-task',
  title: { en: '', vi: '' },
  severity: 'warning',
  options: {
    max: option('integer', { minimum: 1, maximum: 9 }),
    share: option('number', { minimum: 0 }),
    deep: option('boolean'),
    word: option('string'),
    names: option('strings'),
  },
  describe: () => ({ message: '' }),
  check: () => [],
}) as unknown as Rule;
const rules = [tuned, ruleNamed('vague-word')];

async function found(text: string) {
  const { config } = await load({ 'plan.config.yaml': text, 'plan.yaml': 'title: K\nperiod: 2026\ntasks: []\n' });
  return checkRuleSettings(config, rules).map(({ rule, place, data, fixes, distinct }) => ({
    rule,
    text: text.slice(place.start, place.end),
    data,
    ...(distinct === undefined ? {} : { distinct }),
    ...(fixes.length === 0
      ? {}
      : { fixes: fixes.map(({ safety, edits }) => [safety, edits.map((edit) => edit.text)]) }),
  }));
}

const ofOption = async (value: string) =>
  (await found(`rules: { crowded-task: { ${value} } }`)).map(({ data, text }) => [text, data]);

describe('the rules of a configuration', () => {
  test('are right where they are', async () => {
    expect(
      await found(
        'rules: { crowded-task: { max: 3, share: 0.5, deep: true, word: x, names: [a, b] }, vague-word: off }',
      ),
    ).toEqual([]);
    expect(await found('rules: { crowded-task: { severity: hint, names: [] } }')).toEqual([]);
    expect(await found('')).toEqual([]);
  });

  test('are none without a configuration', async () => {
    const { config } = await load({ 'plan.yaml': 'title: K\nperiod: 2026\ntasks: []\n' });
    expect(checkRuleSettings(config, rules)).toEqual([]);
  });

  test('are unknown where there is none of that name', async () => {
    expect(await found('rules: { crowded-taks: error, quite-another: off }')).toEqual([
      {
        rule: 'unknown-rule',
        text: 'crowded-taks',
        data: { rule: 'crowded-taks', suggestion: 'crowded-task' },
        distinct: 'crowded-taks',
        fixes: [['unsafe', ['crowded-task']]],
      },
      {
        rule: 'unknown-rule',
        text: 'quite-another',
        data: { rule: 'quite-another', suggestion: null },
        distinct: 'quite-another',
      },
    ]);
  });

  test('are looked at in overrides too', async () => {
    expect(await found('overrides: [{ files: [a/**], rules: { vague-wrod: off } }]')).toMatchObject([
      { rule: 'unknown-rule', text: 'vague-wrod', data: { suggestion: 'vague-word' } },
    ]);
  });
});

describe('the options of a rule', () => {
  test('are unknown where it has none of that name', async () => {
    const data = (key: string, suggestion: string | null) => ({
      problem: 'unknown-key',
      path: `/rules/crowded-task/${key}`,
      section: null,
      field: 'crowded-task',
      key,
      allowed: ['severity', 'max', 'share', 'deep', 'word', 'names'],
      suggestion,
      because: suggestion === null ? null : 'spelling',
    });
    expect(await found('rules: { crowded-task: { shares: 1, xyzzy: 2, constructor: 3 } }')).toEqual([
      { rule: 'unknown-key', text: 'shares', data: data('shares', 'share') },
      { rule: 'unknown-key', text: 'xyzzy', data: data('xyzzy', null) },
      { rule: 'unknown-key', text: 'constructor', data: data('constructor', null) },
    ]);
    expect(await found('rules: { vague-word: { max: 3 } }')).toMatchObject([{ data: { allowed: ['severity'] } }]);
  });

  test.each([
    ['max: many', 'many', 'integer', 'string', 'many'],
    ['max: 1.5', '1.5', 'integer', 'number', '1.5'],
    ['share: true', 'true', 'number', 'boolean', 'true'],
    ['deep: 1', '1', 'boolean', 'number', '1'],
    ['word: [a]', '[a]', 'string', 'array', null],
    ['names: a', 'a', 'array', 'string', 'a'],
    ['names: [a, 1]', '[a, 1]', 'array', 'array', null],
  ])('are wrong as %s', async (value, text, expected, kind, shown) => {
    const [name] = value.split(':');
    expect(await ofOption(value)).toEqual([
      [
        text,
        {
          problem: 'wrong-type',
          path: `/rules/crowded-task/${name}`,
          section: null,
          field: name,
          expected: [expected],
          found: kind,
          text: shown,
          suggestion: null,
          keys: [],
          example: null,
        },
      ],
    ]);
  });

  test.each([
    ['max: 0', '0', '>=', 1],
    ['max: 10', '10', '<=', 9],
    ['share: -0.5', '-0.5', '>=', 0],
  ])('are out of their range as %s', async (value, text, comparison, limit) => {
    expect(await ofOption(value)).toMatchObject([[text, { problem: 'out-of-range', text, comparison, limit }]]);
  });

  test.each(['max: 1', 'max: 9', 'share: 0', 'share: 1000'])('are in their range as %s', async (value) => {
    expect(await ofOption(value)).toEqual([]);
  });
});
