import { describe, expect, test } from 'vitest';
import { brief, dataOf, fixed, load, loadPlan, people } from './loading.ts';

describe('those named in a task', () => {
  test('are people, units with and without a person, and groups', async () => {
    const { task, findings } = await loadPlan(`unit: uytdc
tasks:
  - id: A
    title: Việc
    lead: khtc
    support: [tho, { unit: khtc, person: thang }, btc, ktkv, { unit: kt1 }]
    supervisor: quoc
    authority: { submitTo: Bộ trưởng, approves: quoc }
  - { id: B, title: Việc, each: [kt1, tho] }
  - { id: C, title: Việc, each: all }
  - { id: D, title: Việc, each: ktkv, lead: [thang, tho], authority: quoc }
`);
    expect(findings).toEqual([]);
    const { leads, support, supervisor, authority } = task('A');
    expect(leads[0]?.unit?.id.value).toBe('khtc');
    expect(support.map(({ person, unit, group }) => [person?.id.value, unit?.id.value, group?.id.value])).toEqual([
      ['tho', undefined, undefined],
      ['thang', 'khtc', undefined],
      [undefined, 'btc', undefined],
      [undefined, undefined, 'ktkv'],
      [undefined, 'kt1', undefined],
    ]);
    expect(support[1]?.written.value).toBe('thang');
    expect(supervisor?.person?.name.value).toBe('Hà Minh Quốc');
    expect(authority?.submitTo).toMatchObject({ written: { value: 'Bộ trưởng' }, person: undefined });
    expect(authority?.approves?.person?.id.value).toBe('quoc');
    expect(task('B').each?.map(({ written }) => written.value)).toEqual(['kt1', 'tho']);
    expect(task('C').each?.map(({ written }) => written.value)).toEqual(['all']);
    expect(task('D').each?.[0]?.group?.id.value).toBe('ktkv');
    expect(task('D').authority?.decides?.person?.id.value).toBe('quoc');
    expect(task('D').leads).toHaveLength(2);
  });

  test('are reported where they are nobody, with what was meant', async () => {
    const { findings, plan, task } = await loadPlan(`tasks:
  - { id: A, title: Việc, lead: thangg }
  - { id: B, title: Việc, lead: THO }
  - { id: C, title: Việc, lead: Trần Văn Thắng }
  - { id: D, title: Việc, lead: các sở ngành, support: [phòng kế hoạch, zzz] }
  - { id: E, title: Việc, lead: thang, supervisor: khtc, support: { unit: tho, person: khtc } }
`);
    expect(findings.filter(({ rule }) => rule === 'unknown-reference').map(brief)).toEqual([
      'unknown-reference 16:33 thangg',
      'unknown-reference 17:33 THO',
      'unknown-reference 18:33 Trần Văn Thắng',
      'unknown-reference 19:33 các sở ngành',
      'unknown-reference 19:57 phòng kế hoạch',
      'unknown-reference 19:73 zzz',
      'unknown-reference 20:75 tho',
      'unknown-reference 20:88 khtc',
      'unknown-reference 20:52 khtc',
    ]);
    expect(dataOf(findings, 'unknown-reference')).toMatchObject([
      { kind: 'member', id: 'thangg', suggestion: 'thang', choices: expect.arrayContaining(['ktkv', 'btc']) },
      { kind: 'member', id: 'THO', suggestion: 'tho' },
      { kind: 'text', suggestion: 'thang' },
      { kind: 'text', suggestion: null },
      { kind: 'text', suggestion: 'khtc' },
      { kind: 'member', suggestion: null },
      { kind: 'unit', found: 'person', choices: ['uytdc', 'khtc', 'kt1', 'btc'] },
      { kind: 'person', found: 'unit' },
      { kind: 'person', found: 'unit' },
    ]);
    // Only what differs in case is certain.
    expect(
      fixed(plan, findings)
        .match(/lead: .*(?= })/g)
        ?.slice(0, 3),
    ).toEqual(['lead: thangg', 'lead: tho', 'lead: Trần Văn Thắng']);
    expect(task('D').leads).toMatchObject([
      { written: { value: 'các sở ngành' }, person: undefined, unit: undefined, group: undefined },
    ]);
  });

  test('are found whether ids are composed or not', async () => {
    const nfd = 'thắng'.normalize('NFD');
    const { plan, findings, task } = await loadPlan(
      `tasks:\n  - { id: ${'Việc'.normalize('NFD')}, title: ${'Rà soát'.normalize('NFD')}, lead: ${nfd} }\n`,
      'period: 2026',
    );
    expect(dataOf(findings, 'unknown-reference')).toMatchObject([{ id: 'thắng'.normalize('NFC') }]);
    expect(task('Việc'.normalize('NFC')).title.value).toBe('Rà soát'.normalize('NFC'));
    const { start, end } = findings[0]!.place;
    expect(plan.file.text.slice(start, end)).toBe(nfd);
  });

  test('are not looked for ever in a file full of wrong ids', async () => {
    const members = Array.from({ length: 5000 }, (_, i) => `  - { id: nguoi-${i}, name: Người ${i} }\n`).join('');
    const tasks = Array.from({ length: 5000 }, (_, i) => `  - { title: Việc, lead: nguio_${i} }\n`).join('');
    const { findings } = await load({ 'plan.yaml': `title: K\nperiod: 2026\npeople:\n${members}tasks:\n${tasks}` });
    expect(findings).toHaveLength(5000);
  });
});

describe('objectives', () => {
  test('are reported where they are not in the plan nor above', async () => {
    const { findings, task } = await loadPlan(`objectives:
  - { id: MT1, title: Hoàn thiện, lead: thang, measures: [{ name: văn bản, target: 4, unit: văn bản, baseline: 1 }] }
  - { id: MT1, title: Lần nữa }
tasks:
  - { id: A, title: Việc, lead: thang, objective: MT1 }
  - { id: B, title: Việc, lead: thang, objective: mt1 }
  - { id: C, title: Việc, lead: thang, objective: Hoàn thiện }
`);
    expect(findings.map(brief)).toEqual([
      'duplicate-id 17:11 MT1',
      'unknown-reference 20:51 mt1',
      'unknown-reference 21:51 Hoàn thiện',
    ]);
    expect(dataOf(findings, 'unknown-reference')).toMatchObject([
      { kind: 'objective', suggestion: 'MT1', choices: ['MT1'] },
      { kind: 'objective', suggestion: 'MT1' },
    ]);
    expect(findings[0]?.subject).toMatchObject({ plan: '2026', objective: 'MT1' });
    expect(task('A').objective?.measures[0]).toMatchObject({ target: 4, baseline: 1, text: 'văn bản 4 văn bản' });
  });
});

describe('other tasks', () => {
  test('are named in after and due, by plan and id elsewhere', async () => {
    const files = {
      'a.plan.yaml': `title: A\nperiod: 2026\n${people}tasks:
  - { id: T1, title: Việc, lead: thang, due: 2026-03-31 }
  - { id: T2, title: Việc, lead: thang, after: [T1, b:T9], due: { from: b:T9, days: 5 } }
  - { id: T3, title: Việc, lead: thang, after: [t1, T9, b:T8], steps: [{ title: Bước, due: { from: nowhere, days: 1 } }] }
`,
      'b.plan.yaml': `title: B\nperiod: 2026\n${people}tasks:\n  - { id: T9, title: Việc, lead: thang, due: 2026-03-31 }\n`,
    };
    const { findings } = await load(files);
    expect(findings.map(brief)).toEqual([
      'unknown-reference 18:49 t1',
      'unknown-reference 18:53 T9',
      'unknown-reference 18:57 b:T8',
      'unknown-reference 18:100 nowhere',
    ]);
    expect(dataOf(findings, 'unknown-reference')).toMatchObject([
      { kind: 'task', suggestion: 'T1', choices: ['T1', 'T2', 'T3'] },
      { kind: 'task', suggestion: 'b:T9' },
      { kind: 'task', suggestion: 'b:T9' },
      { kind: 'task', suggestion: null },
    ]);
    expect(findings.map(({ subject }) => [subject.plan, subject.task, subject.step])).toEqual([
      ['a', 'T3', null],
      ['a', 'T3', null],
      ['a', 'T3', null],
      ['a', 'T3', 1],
    ]);
  });

  test('are not reported where they are inherited, nor in a plan that cannot be read', async () => {
    const { findings } = await load({
      'a.plan.yaml': `title: A\nperiod: 2026\n${people}tasks:
  - id: T1
    title: Việc
    due: { from: broken:X, days: 3 }
    children:
      - { id: T2, title: Việc, lead: thang, after: broken:Y }
  - id: T3
    title: Việc
    due: { from: none, days: 3 }
    children: [{ title: Một, lead: thang }, { title: Hai, lead: thang }]
`,
      'broken.plan.yaml': 'title: [\n',
    });
    expect(findings.filter(({ rule }) => rule === 'unknown-reference').map(brief)).toEqual([
      'unknown-reference 23:18 none',
    ]);
  });

  test('of the parent plan are named in of, also one copy or turn of them', async () => {
    const { findings } = await load({
      '2026.plan.yaml': `title: Năm\nperiod: 2026\n${people}tasks:
  - { id: KH-01, title: Việc, each: [kt1, khtc], when: Q2 }
`,
      'q2.plan.yaml': `title: Quý\nperiod: 2026-Q2\nparent: 2026.plan.yaml
tasks:
  - { id: A, title: Việc, lead: thang, of: KH-01 }
  - { id: B, title: Việc, lead: thang, of: "KH-01#kt1" }
  - { id: C, title: Việc, lead: thang, of: KH-10 }
`,
    });
    expect(findings.map(brief)).toEqual(['unknown-reference 7:44 KH-10']);
    expect(dataOf(findings, 'unknown-reference')).toMatchObject([{ kind: 'task', suggestion: 'KH-01' }]);
  });
});
