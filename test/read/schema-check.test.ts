import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanFile } from '../../src/generated/plan-file.ts';
import { isCertainlyValid } from '../../src/read/schema/certainly-valid.ts';
import { type FileKind, shapeOf } from '../../src/read/schema/file-shapes.ts';
import { plainData } from '../../src/read/schema/plain-data.ts';
import { schemaErrors } from '../../src/read/schema/schema-errors.ts';
import { parseYaml } from '../../src/read/yaml/parse.ts';
import { strictAjv } from '../schemas/schema-files.ts';
import { check, found, plan, sourceFile, task } from './schema-checking.ts';

const ajv = strictAjv();

describe('checkSchema', () => {
  it.each([
    ['plan', 'plan.yaml'],
    ['organisation', 'org.yaml'],
    ['config', 'plan.config.yaml'],
    ['calendar', 'vn.calendar.yaml'],
  ] as const)('accepts a complete %s', async (kind, name) => {
    const text = readFileSync(new URL(`../schemas/fixtures/${name}`, import.meta.url), 'utf8');
    expect((await check(kind, text)).findings).toEqual([]);
  });

  it('lets the field decide the type of a scalar', async () => {
    const lines = [
      'after: [1.10, 007]',
      'due: +5',
      'repeat: { every: month, due: "+5" }',
      'reports: { every: month, due: 25 }',
    ];
    const more = ['budget: 1e3', 'measures: [{ target: 1.5, unit: 2, min: ít }]', 'fixed: true', 'split: { lead: 2 }'];
    const { data, findings } = await check(
      'plan',
      task(...lines, ...more, 'extra: { a: 1.10, b: true }', 'note: 0x1F'),
    );
    expect(findings).toEqual([]);
    const { period, tasks } = data as PlanFile;
    expect(period).toBe('2026');
    expect(tasks[0]).toEqual({
      id: 'KH-01',
      title: 'Rà soát danh mục',
      after: ['1.10', '007'],
      due: '+5',
      repeat: { every: 'month', due: '+5' },
      reports: { every: 'month', due: '25' },
      budget: '1e3',
      measures: [{ target: 1.5, unit: '2', min: 'ít' }],
      fixed: true,
      split: { lead: 2 },
      extra: { a: '1.10', b: 'true' },
      note: '0x1F',
    });
  });

  it('accepts the shapes of a lead that the audit speaks of', async () => {
    for (const lead of ['thang', '[thang, tho]', 'các sở, ban, ngành', '"Vụ Pháp chế: đầu mối"', '12']) {
      expect(await found('plan', task(`lead: ${lead}`))).toEqual([]);
    }
  });
});

describe('checkSchema on what a finding speaks of', () => {
  it('names task, step and field', async () => {
    const steps = ['steps:', '  - title: a', '  - titel: b', 'children:', '  - id: KH-01a', '    lead:', '  - lead:'];
    const { findings } = await check('plan', task(...steps));
    expect(findings.map(({ subject, field }) => [subject.task, subject.step, field])).toEqual([
      ['KH-01', 2, 'title'],
      ['KH-01a', null, 'title'],
      ['KH-01a', null, 'lead'],
      [null, null, 'title'],
      [null, null, 'lead'],
    ]);
  });

  it('names objective, person and unit', async () => {
    const text = `objectives: [{ id: MT1, titel: a }]\nunits: [{ id: kt, nam: a }]\npeople: [{ id: tho, name: }]\n${plan()}`;
    const { findings } = await check('plan', text.replace('tasks:', 'tasks: []'));
    const subjects = findings.map(({ subject: { objective, unit, person } }) => [objective, unit, person]);
    expect(subjects).toEqual([
      ['MT1', null, null],
      [null, 'kt', null],
      [null, null, 'tho'],
    ]);
  });
});

describe('checkSchema on hostile files', () => {
  it('treats the keys of JavaScript objects as keys', async () => {
    const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const text = task(...keys.map((key) => `${key}: { title: [x] }`), 'extra: { __proto__: a, constructor: b }');
    const { data, findings } = await check('plan', text);
    expect(findings.map(({ rule, field }) => [rule, field])).toEqual(keys.map((key) => ['unknown-key', key]));
    const { extra } = (data as PlanFile).tasks[0] ?? {};
    expect(Object.entries(extra ?? {})).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    expect({}).not.toHaveProperty('title');
    expect(Object.getPrototypeOf(extra)).toBe(Object.prototype);
  });

  it('finds keys with signs of a JSON pointer', async () => {
    expect(await found('plan', task('extra: { "a/b~c": [1], "~1": {} }'))).toMatchObject([
      ['6:23 invalid-plan «[1]»', { found: 'array' }],
      ['6:34 invalid-plan «{}»', { found: 'object' }],
    ]);
  });

  it('reports what an alias repeats once', async () => {
    const text = task('support: &who', '  - { unti: a }', 'steps:', '  - { title: x, support: *who }');
    expect((await found('plan', text)).map(([place]) => place)).toEqual(['7:11 unknown-key «unti»']);
  });

  it('passes over whatever stands where the schema knows nothing', async () => {
    const deep = `${'['.repeat(60)}${']'.repeat(60)}`;
    const findings = await found('plan', task(`oops: ${deep}`, `note: ${deep}`));
    expect(findings.map(([place]) => String(place).slice(0, 22))).toEqual([
      '6:5 unknown-key «oops»',
      '7:11 invalid-plan «[[[',
    ]);
  });

  it('refuses numbers that are none', async () => {
    expect(await found('config', 'split: { lead: .inf, support: .nan }\n')).toMatchObject([
      ['1:16 invalid-plan «.inf»', { problem: 'wrong-type', text: '.inf' }],
      ['1:31 invalid-plan «.nan»', { problem: 'wrong-type', text: '.nan' }],
    ]);
  });

  it('looks at each value a bounded number of times, however many are wrong', async () => {
    const lookups = async (count: number) => {
      const lines = Array.from({ length: count }, (_, at) => `  - { id: KH-${at}, title: a, deu: 2026, steps: b }`);
      const file = sourceFile(plan(...lines));
      const { tree } = await parseYaml(file);
      if (tree?.kind !== 'mapping') throw new Error('nothing was read');
      let reads = 0;
      const counted = tree.entries.map(({ key, value }) => {
        if (value.kind !== 'sequence') return { key, value };
        const items = new Proxy(value.items, {
          get(target, property, receiver) {
            reads += 1;
            return Reflect.get(target, property, receiver);
          },
        });
        return { key, value: { ...value, items } };
      });
      const findings = schemaErrors('plan', { ...tree, entries: counted }, file);
      expect(findings).toHaveLength(2 * count);
      return reads;
    };
    expect(await lookups(400)).toBeLessThan(2.1 * (await lookups(200)));
  });

  it('reports ten thousand unknown keys of one mapping', async () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => `khóa ${at}: 1`);
    const { findings } = await check('config', `${lines.join('\n')}\n`);
    expect(findings).toHaveLength(10_000);
    expect(findings.at(-1)?.field).toBe('khóa 9999');
  });
});

describe('checkSchema on anything', () => {
  const keys = fc.constantFrom(
    'id',
    'title',
    'tasks',
    'steps',
    'lead',
    'due',
    'effort',
    'repeat',
    'extra',
    'years',
    'week',
    'rules',
  );
  const scalars = fc.oneof(
    fc.constantFrom('2026', 'month', '', '+5', 'mon'),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'medium' }, scalars, fc.array(tie('value'), { maxLength: 4 }), tie('mapping')),
    mapping: fc.dictionary(fc.oneof(keys, fc.string()), tie('value'), { maxKeys: 6 }),
  }));

  it('finds something exactly when the validator does, within the file, and throws nothing', async () => {
    const kinds = fc.constantFrom<FileKind>('plan', 'organisation', 'calendar', 'config');
    await fc.assert(
      fc.asyncProperty(kinds, value, async (kind, content) => {
        const file = sourceFile(JSON.stringify(content, null, 1));
        const { tree } = await parseYaml(file);
        if (tree === undefined) return;
        const data = plainData(tree, shapeOf(kind));
        const isValid = ajv.validate(kind, data);
        expect(isCertainlyValid(tree, shapeOf(kind))).toBe(isValid);
        const findings = schemaErrors(kind, tree, file);
        expect(findings.length === 0).toBe(isValid);
        for (const { place } of findings) {
          expect(place.start).toBeLessThanOrEqual(place.end);
          expect(place.end).toBeLessThanOrEqual(file.text.length);
        }
      }),
    );
  });
});
