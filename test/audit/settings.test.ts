import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/audit/rule.ts';
import { taskRule } from '../../src/audit/rule.ts';
import { type RuleFlags, resolveSettings } from '../../src/audit/settings.ts';
import { load } from '../read/loading.ts';
import { fileOf, ruleNamed } from './finding-of.ts';

const words = { title: { en: '', vi: '' }, describe: () => ({ message: '' }), check: () => [] };
const description = { en: '', vi: '' };
const crowded = taskRule({
  ...words,
  name: 'crowded-task',
  severity: 'warning',
  options: {
    max: { type: 'integer', default: 8, description },
    names: { type: 'strings', default: ['a'], description },
  },
}) as Rule;
const effort = ruleNamed('missing-effort', { severity: 'hint' });
const off = ruleNamed('coarse-deadline', { severity: 'off' });

async function settings(text: string, flags: RuleFlags = {}) {
  const { config } = await load({ 'plan.config.yaml': text, 'plan.yaml': 'title: K\nperiod: 2026\ntasks: []\n' });
  return { ...resolveSettings(config, flags), root: config.root };
}

async function inForce(rule: Rule, text: string, flags: RuleFlags = {}) {
  const { severity, chosen, origin } = (await settings(text, flags)).of(rule);
  return `${severity}${chosen ? ' chosen' : ''} by ${origin}`;
}

describe('the severity of a rule', () => {
  test.each([
    ['its own', crowded, '', {}, 'warning by rule'],
    ['that of the preset', effort, 'preset: strict', {}, 'warning by preset'],
    ['its own where the preset says the same', crowded, 'preset: strict', {}, 'warning by rule'],
    ['that of the preset of the command line', effort, 'preset: strict', { preset: 'agency' }, 'off by preset'],
    ['that of the configuration', crowded, 'rules: { crowded-task: hint }', {}, 'hint chosen by config'],
    ['off by the configuration', crowded, 'rules: { crowded-task: off }', {}, 'off chosen by config'],
    [
      'its own where the configuration sets options',
      crowded,
      'rules: { crowded-task: { max: 3 } }',
      {},
      'warning by rule',
    ],
    [
      'off where it is skipped',
      crowded,
      'rules: { crowded-task: hint }',
      { skip: ['crowded-task'] },
      'off chosen by option',
    ],
    ['as it is where another is skipped', crowded, '', { skip: ['missing-effort'] }, 'warning by rule'],
    ['off where only another is asked for', crowded, '', { only: ['missing-effort'] }, 'off by option'],
    [
      'as it is where only it is asked for',
      crowded,
      'rules: { crowded-task: hint }',
      { only: ['crowded-task'] },
      'hint chosen by config',
    ],
    [
      'its own where only it is asked for and it was put off',
      crowded,
      'rules: { crowded-task: off }',
      { only: ['crowded-task'] },
      'warning chosen by option',
    ],
    [
      'a warning where only it is asked for and it is off by itself',
      off,
      '',
      { only: ['coarse-deadline'] },
      'warning by option',
    ],
    [
      'off where it is both asked for and skipped',
      crowded,
      '',
      { only: ['crowded-task'], skip: ['crowded-task'] },
      'off by option',
    ],
  ] as const)('is %s', async (_, rule, text, flags, expected) => {
    expect(await inForce(rule, text, flags)).toBe(expected);
  });
});

describe('the options of a rule', () => {
  test('are its defaults under what the configuration says, without strangers', async () => {
    expect((await settings('')).of(crowded).options).toEqual({ max: 8, names: ['a'] });
    const tuned = await settings('rules: { crowded-task: { max: 3, depth: 2 } }');
    expect(tuned.of(crowded).options).toEqual({ max: 3, names: ['a'] });
    expect(tuned.of(effort).options).toEqual({});
  });
});

describe('an override', () => {
  const text = `preset: recommended
rules: { crowded-task: { severity: hint, max: 4 } }
overrides:
  - { files: [archive/**], rules: { crowded-task: { max: 5 } } }
  - { files: [archive/old.yaml], preset: strict, rules: { crowded-task: error } }
  - { files: [drafts/**], preset: agency }
`;
  const at = async (name: string, rule: Rule, flags: RuleFlags = {}) => {
    const { of, root } = await settings(text, flags);
    const { severity, chosen, origin, options } = of(rule, { ...fileOf('', name), path: `${root}/${name}` });
    return [`${severity}${chosen ? ' chosen' : ''} by ${origin}`, options];
  };

  test('holds for the files that it names, the later one over the earlier', async () => {
    expect(await at('plan.yaml', crowded)).toEqual(['hint chosen by config', { max: 4, names: ['a'] }]);
    expect(await at('archive/new.yaml', crowded)).toEqual(['hint chosen by config', { max: 5, names: ['a'] }]);
    expect(await at('archive/old.yaml', crowded)).toEqual(['error chosen by override', { max: 4, names: ['a'] }]);
  });

  test('puts a preset below what the configuration says by name', async () => {
    expect(await at('archive/old.yaml', effort)).toEqual(['warning by override', {}]);
    expect(await at('drafts/x.yaml', effort)).toEqual(['off by override', {}]);
    expect(await at('drafts/x.yaml', crowded)).toEqual(['hint chosen by config', { max: 4, names: ['a'] }]);
  });

  test('leaves the preset of the command line', async () => {
    expect(await at('drafts/x.yaml', effort, { preset: 'strict' })).toEqual(['warning by preset', {}]);
  });

  test('says nothing of the run as a whole', async () => {
    const { of } = await settings(text);
    expect(of(effort)).toMatchObject({ severity: 'hint', origin: 'rule' });
  });

  test('is kept apart from others', async () => {
    const { of, root } = await settings(text);
    const file = (name: string) => ({ ...fileOf('', name), path: `${root}/${name}` });
    const severities = ['plan.yaml', 'archive/old.yaml', 'drafts/x.yaml', 'archive/old.yaml', 'plan.yaml'].map(
      (name) => of(effort, file(name)).severity,
    );
    expect(severities).toEqual(['hint', 'warning', 'off', 'warning', 'hint']);
  });
});

describe('a preset', () => {
  test('of the schema alone leaves what is found in the files', async () => {
    const { of } = await settings('preset: schema-only');
    const file = { ...ruleNamed('invalid-plan'), scope: 'file', severity: 'error' } as Rule;
    expect([of(file).severity, of(crowded).severity]).toEqual(['error', 'off']);
  });

  test.each([
    ['strict', 'warning warning warning warning'],
    ['recommended', 'hint hint hint hint'],
  ])('%s has its say on what is missing', async (preset, expected) => {
    const { of } = await settings(`preset: ${preset}`);
    const names = ['missing-authority', 'unsupervised-task', 'missing-effort', 'missing-source'];
    const severities = names.map((name) => of(ruleNamed(name, { severity: 'hint' })).severity);
    expect(severities.join(' ')).toBe(expected);
  });

  test('of an agency says nothing of people', async () => {
    const { of } = await settings('preset: agency');
    const names = ['missing-head', 'missing-focal-point', 'missing-effort', 'unassigned-person', 'never-lead'];
    for (const name of [...names, 'underused-person', 'lead-concentration'])
      expect(of(ruleNamed(name)).severity, name).toBe('off');
    expect(of(ruleNamed('unowned-task')).severity).toBe('warning');
  });
});
