import { describe, expect, test } from 'vitest';
import { type AuditInput, audit } from '../../src/audit/engine.ts';
import { makeContext } from '../../src/audit/make-context.ts';
import { personRule, planRule, type Rule, setRule, taskRule } from '../../src/audit/rule.ts';
import type { RuleFlags } from '../../src/audit/settings.ts';
import { resolveSettings } from '../../src/audit/settings.ts';
import { noSuppressions } from '../../src/audit/suppression.ts';
import { parseDay } from '../../src/calendar/day.ts';
import type { Finding } from '../../src/diagnostic.ts';
import { expand } from '../../src/expand/expand.ts';
import { subjectOf } from '../../src/model/subject.ts';
import type { SourceFile } from '../../src/source/file.ts';
import { load } from '../read/loading.ts';
import { findingOf, ruleNamed } from './finding-of.ts';

const files = {
  'a.plan.yaml': `title: A
period: 2026
people: [{ id: an, name: An Le }, { id: binh, name: Binh Vu }]
tasks:
  - { id: A1, title: First, lead: an, when: 2026-03 }
  - { id: A2, title: Group, children: [{ id: A3, title: Third, lead: an, when: 2026-04 }] }
`,
  'b.plan.yaml': `title: B
period: 2026
tasks:
  - { id: B1, title: Fourth, when: 2026-05 }
`,
};

const described = { title: { en: '', vi: '' }, severity: 'warning', describe: () => ({ message: '' }) } as const;

/** One rule of each scope, that finds everything that it is asked about. */
const all = [
  taskRule({
    ...described,
    name: 'on-task',
    check: ({ id, file, plan }) => [
      {
        place: { file, start: id.start, end: id.end },
        subject: subjectOf({ plan: plan.id, task: id.value }),
        field: '',
        data: id.value,
      },
    ],
  }),
  taskRule({
    ...described,
    name: 'on-row',
    rows: 'all',
    check: ({ id, file }) => [
      { place: { file, start: id.start, end: id.end }, subject: subjectOf({}), field: '', data: id.value },
    ],
  }),
  planRule({
    ...described,
    name: 'on-plan',
    check: ({ file, title }) => [
      { place: { file, start: title.start, end: title.end }, subject: subjectOf({}), field: '', data: title.value },
    ],
  }),
  personRule({
    ...described,
    name: 'on-person',
    check: ({ id, file }) => [
      { place: { file, start: id.start, end: id.end }, subject: subjectOf({}), field: '', data: id.value },
    ],
  }),
  setRule({
    ...described,
    name: 'on-set',
    check: ({ plans }) =>
      plans.map(({ file }) => ({
        place: { file, start: 0, end: 1 },
        subject: subjectOf({}),
        field: '',
        data: file.name,
      })),
  }),
] as unknown as Rule[];

interface Run {
  readonly rules?: readonly Rule[];
  readonly config?: string;
  readonly flags?: RuleFlags;
  readonly requested?: readonly string[];
  readonly findings?: (file: (name: string) => SourceFile) => Finding[];
  readonly suppressions?: (file: (name: string) => SourceFile) => NonNullable<AuditInput['suppressions']>;
}

async function run({ rules = all, config = '', flags = {}, requested, findings, suppressions }: Run = {}) {
  const loaded = await load({ ...files, 'plan.config.yaml': config });
  const { set } = loaded;
  const context = makeContext({
    set,
    expansion: expand(set, 'even'),
    config: loaded.config,
    today: parseDay('2026-01-12')!,
    language: 'en',
  });
  const file = (name: string) => loaded.files.find((one) => one.name === name)!;
  return audit({
    context,
    rules,
    settings: resolveSettings(loaded.config, flags),
    findings: findings?.(file) ?? [],
    requested: new Set(loaded.files.filter(({ name }) => requested?.includes(name) ?? true)),
    ...(suppressions === undefined ? {} : { suppressions: suppressions(file) }),
  });
}

async function told(options: Run = {}): Promise<string[]> {
  const { judged } = await run(options);
  return judged.map(({ rule, finding }) => `${rule.name} ${finding.data}`);
}

describe('the rules', () => {
  test('look at what they are for: tasks to do, all rows, plans, people, the set', async () => {
    expect((await told()).sort()).toEqual([
      'on-person an',
      'on-person binh',
      'on-plan A',
      'on-plan B',
      'on-row A1',
      'on-row A2',
      'on-row A3',
      'on-row B1',
      'on-set a.plan.yaml',
      'on-set b.plan.yaml',
      'on-task A1',
      'on-task A3',
      'on-task B1',
    ]);
  });

  test('speak in the order of file, place and name', async () => {
    expect(await told({ rules: [...all].reverse(), flags: { skip: ['on-set'] } })).toEqual([
      'on-plan A',
      'on-person an',
      'on-person binh',
      'on-row A1',
      'on-task A1',
      'on-row A2',
      'on-row A3',
      'on-task A3',
      'on-plan B',
      'on-row B1',
      'on-task B1',
    ]);
  });

  test('do not speak where they are off', async () => {
    const config = 'overrides: [{ files: [b.plan.yaml], rules: { on-task: off, on-plan: off, on-set: off } }]';
    const found = await told({ config });
    expect(found).not.toContain('on-task B1');
    expect(found).not.toContain('on-plan B');
    expect(found).not.toContain('on-set b.plan.yaml');
    expect(found).toContain('on-row B1');
    expect(found).toContain('on-set a.plan.yaml');
  });

  test('do not run at all where no file has them on', async () => {
    const never = { ...ruleNamed('never'), check: () => expect.unreachable('never') } as Rule;
    expect(await told({ rules: [never], flags: { skip: ['never'] } })).toEqual([]);
    const config =
      'rules: { on-person: off, on-set: off }\noverrides: [{ files: [a.plan.yaml], rules: { on-person: warning, on-set: hint } }]';
    expect((await told({ config })).filter((one) => /person|set/.test(one))).toEqual([
      'on-set a.plan.yaml',
      'on-person an',
      'on-person binh',
    ]);
  });

  test('of files find nothing by themselves', async () => {
    const ofFile = { ...ruleNamed('of-file'), scope: 'file' } as Rule;
    const findings = (file: (name: string) => SourceFile) => [
      findingOf('of-file', { file: file('a.plan.yaml'), data: 'read' }),
    ];
    expect(await told({ rules: [ofFile], findings })).toEqual(['of-file read']);
    expect(await told({ rules: [ofFile], findings, flags: { skip: ['of-file'] } })).toEqual([]);
    await expect(run({ rules: [], findings })).rejects.toThrow('no rule is named of-file');
  });
});

describe('what is reported', () => {
  test('lies in the files asked for, or has a part there', async () => {
    expect(await told({ requested: ['b.plan.yaml'] })).toEqual([
      'on-set b.plan.yaml',
      'on-plan B',
      'on-row B1',
      'on-task B1',
    ]);
    const findings = (file: (name: string) => SourceFile) => [
      findingOf('pair', {
        file: file('a.plan.yaml'),
        data: 'both',
        related: [{ place: { file: file('b.plan.yaml'), start: 0, end: 1 }, task: null, label: '' }],
      }),
      findingOf('pair', { file: file('a.plan.yaml'), data: 'one' }),
    ];
    expect(await told({ rules: [ruleNamed('pair')], findings, requested: ['b.plan.yaml'] })).toEqual(['pair both']);
  });

  test('is told once of a value that several tasks inherit, but not of people, fields, steps and words apart', async () => {
    const findings = (file: (name: string) => SourceFile) => {
      const at = (task: string | null, more: Parameters<typeof findingOf>[1] = {}) =>
        findingOf('r', { file: file('a.plan.yaml'), ...more, subject: { plan: 'a', task, ...more.subject } });
      return [
        at('A1', { data: 'first' }),
        at('A2', { data: 'again' }),
        at('A2', { data: 'field', field: 'due' }),
        at('A2', { data: 'word', distinct: 'w' }),
        at('A2', { data: 'step', subject: { step: 1 } }),
        at('A2', { data: 'place', at: [0, 2] }),
        at('A2', { data: 'person', subject: { person: 'an' } }),
        at('A3', { data: 'person too', subject: { person: 'an' } }),
        at(null, { data: 'no task' }),
        at(null, { data: 'no task either' }),
        findingOf('r', { file: file('b.plan.yaml'), data: 'file', subject: { plan: 'b', task: 'B1' } }),
        findingOf('other', { file: file('a.plan.yaml'), data: 'rule', subject: { plan: 'a', task: 'A2' } }),
      ];
    };
    const found = await told({ rules: [ruleNamed('r'), ruleNamed('other')], findings });
    expect(found.sort()).toEqual(
      [
        'other rule',
        'r field',
        'r file',
        'r first',
        'r no task',
        'r no task either',
        'r person',
        'r person too',
        'r place',
        'r step',
        'r word',
      ].sort(),
    );
  });
});

describe('a finding', () => {
  const severities = async (rule: Partial<Rule>, more: Parameters<typeof findingOf>[1], config = '') => {
    const findings = (file: (name: string) => SourceFile) => [findingOf('r', { file: file('a.plan.yaml'), ...more })];
    const { judged } = await run({ rules: [{ ...ruleNamed('r'), ...rule } as Rule], findings, config });
    return judged.map(({ severity, clarity, suppressed }) => [severity, clarity, suppressed]);
  };

  test('has the severity and clarity of its case, else of its rule', async () => {
    expect(await severities({ clarity: 'time' }, {})).toEqual([['warning', 'time', null]]);
    expect(await severities({ clarity: 'time' }, { severity: 'hint', clarity: 'work' })).toEqual([
      ['hint', 'work', null],
    ]);
    expect(await severities({}, {})).toEqual([['warning', null, null]]);
  });

  test('has the severity that somebody chose for its rule, whatever the case', async () => {
    expect(await severities({}, { severity: 'hint' }, 'rules: { r: error }')).toEqual([['error', null, null]]);
  });
});

describe('comments', () => {
  const scoring = ruleNamed('on-task', { clarity: 'work', scores: true });
  const checks = { ...scoring, check: (all[0] as Extract<Rule, { scope: 'task' }>).check } as Rule;

  test('take findings back, with a reason from the score too, and are found at fault themselves', async () => {
    const suppressions = (file: (name: string) => SourceFile) => ({
      of: ({ data }: Finding) => (data === 'A1' ? { reason: 'why' } : null),
      passes: ({ data }: Finding) => data === 'A1',
      findings: (requested: ReadonlySet<SourceFile>) =>
        [...requested].includes(file('a.plan.yaml'))
          ? ['unused', 'off', 'unheard-of'].map((rule) => findingOf(rule, { file: file('a.plan.yaml'), data: rule }))
          : [],
    });
    const rules = [checks, ruleNamed('unused'), ruleNamed('off', { severity: 'off' })];
    const { judged, failures, tasks } = await run({ rules, suppressions });
    expect(judged.map(({ finding, suppressed }) => [finding.data, suppressed])).toEqual([
      ['unused', null],
      ['A1', { reason: 'why' }],
      ['A3', null],
      ['B1', null],
    ]);
    expect([...failures].map(([{ id }, own]) => [id.value, [...own]])).toEqual([
      ['A3', [['work', ['on-task']]]],
      ['B1', [['work', ['on-task']]]],
    ]);
    expect(tasks.map(({ id }) => id.value)).toEqual(['A1', 'A3', 'B1']);
  });

  test('are none where none are given, and only tasks asked for count', async () => {
    const { failures, tasks } = await run({ rules: [checks], requested: ['b.plan.yaml'] });
    expect([...failures.keys()].map(({ id }) => id.value)).toEqual(['B1']);
    expect(tasks.map(({ id }) => id.value)).toEqual(['B1']);
    expect([
      noSuppressions.of(findingOf('r')),
      noSuppressions.passes(findingOf('r')),
      noSuppressions.findings(new Set()),
    ]).toEqual([null, false, []]);
  });
});

test('a finding that a graver one silences fails its clarity all the same', async () => {
  const light = ruleNamed('light', { clarity: 'time', scores: true });
  const grave = ruleNamed('grave', { precedence: [{ over: ['light'], where: 'task' }] });
  const findings = (file: (name: string) => SourceFile) =>
    ['light', 'grave'].map((rule) =>
      findingOf(rule, { file: file('a.plan.yaml'), subject: { plan: 'a', task: 'A1' } }),
    );
  const { judged, failures } = await run({ rules: [light, grave], findings });
  expect(judged.map(({ rule }) => rule.name)).toEqual(['grave']);
  expect([...failures.values()].map((own) => [...own.keys()])).toEqual([['time']]);
});
