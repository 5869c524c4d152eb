import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/calendar/day.ts';
import type { Member, Organisation, Person, Unit } from '../../src/model/organisation.ts';
import { isWithin } from '../../src/model/organisation.ts';
import { brief, dataOf, load } from './loading.ts';

async function organisation(text: string) {
  const loaded = await load({ 'org.yaml': text }, 'org.yaml');
  const org = loaded.set.organisations[0] as Organisation;
  return { org, findings: loaded.findings, file: org.file };
}

function member<Kind extends Member['kind']>(
  org: Organisation,
  id: string,
  kind: Kind,
): Extract<Member, { kind: Kind }> {
  const found = org.members.get(id);
  if (found?.kind !== kind) throw new Error(`${id} is no ${kind}`);
  return found as Extract<Member, { kind: Kind }>;
}

const person = (org: Organisation, id: string): Person => member(org, id, 'person');
const unit = (org: Organisation, id: string): Unit => member(org, id, 'unit');

test('accepts units, people and groups that refer to each other in any order', async () => {
  const { org, findings } = await organisation(`name: Ủy ban
calendar: VN
groups:
  - { id: nhom, name: Nhóm, members: [khtc, thang, thang] }
units:
  - { id: khtc, name: Ban Kế hoạch, short: KHTC, parent: uytdc, head: thang, supervisor: quoc, order: 2, aliases: [BKH] }
  - { id: uytdc, name: Ủy ban, head: quoc }
  - { id: btc, name: Bộ Tài chính, external: true }
people:
  - { id: thang, name: Trần Văn Thắng, unit: khtc, title: Trưởng ban, capacity: 80%, aliases: [Đ/c Thắng] }
  - { id: quoc, name: Hà Minh Quốc, unit: uytdc, plan: false }
`);
  expect(findings).toEqual([]);
  expect(org.name?.value).toBe('Ủy ban');
  const khtc = unit(org, 'khtc');
  expect(khtc).toMatchObject({ short: 'KHTC', order: 2, external: false, aliases: ['BKH'] });
  expect(khtc.parent).toBe(unit(org, 'uytdc'));
  expect(khtc.head).toBe(person(org, 'thang'));
  expect(khtc.supervisor).toBe(person(org, 'quoc'));
  expect(isWithin(khtc, unit(org, 'uytdc'))).toBe(true);
  expect(unit(org, 'btc').external).toBe(true);
  expect(person(org, 'thang')).toMatchObject({
    capacity: 8000,
    title: 'Trưởng ban',
    planned: true,
    aliases: ['Đ/c Thắng'],
  });
  expect(person(org, 'quoc')).toMatchObject({ capacity: 10_000, planned: false });
  expect(member(org, 'nhom', 'group').members).toEqual([khtc, person(org, 'thang')]);
  expect(org.file.text.slice(org.calendarPlace.start, org.calendarPlace.end)).toBe('VN');
  expect(org.calendar.statusOf(2026)).toBe('official');
});

test('accepts part-time, joining, leaving and leave', async () => {
  const { org, findings, file } = await organisation(`people:
  - { id: a, name: A, week: [wed, mon, mon], hours: 4 }
  - { id: b, name: B, from: 2026-03-01, until: 2026-09-30, leave: [2026-07-06/2026-07-17, 2026-09-04] }
  - { id: c, name: C, leave: 2026-08 }
`);
  expect(findings).toEqual([]);
  expect(person(org, 'a').workingTimes).toEqual([{ from: undefined, until: undefined, weekdays: [1, 3], hours: 4 }]);
  const b = person(org, 'b');
  expect([b.from, b.until].map((day) => formatDay(day!))).toEqual(['2026-03-01', '2026-09-30']);
  expect(b.leave.map(({ first, last }) => [formatDay(first), formatDay(last)])).toEqual([
    ['2026-07-06', '2026-07-17'],
    ['2026-09-04', '2026-09-04'],
  ]);
  expect(file.text.slice(b.leave[1]?.start, b.leave[1]?.end)).toBe('2026-09-04');
  expect(formatDay(person(org, 'c').leave[0]!.last)).toBe('2026-08-31');
});

test('reports duplicate ids across people, units and groups at the later one', async () => {
  const { org, findings } = await organisation(`units:
  - { id: khtc, name: Ban }
people:
  - { id: khtc, name: Người }
groups:
  - { id: khtc, name: Nhóm, members: [] }
`);
  expect(findings.map(brief)).toEqual(['duplicate-id 4:11 khtc', 'duplicate-id 6:11 khtc']);
  expect(findings[0]?.related).toMatchObject([{ label: 'first', place: { start: 17, end: 21 } }]);
  expect(dataOf(findings, 'duplicate-id')[0]).toEqual({
    problem: 'duplicate-id',
    kind: 'member',
    id: 'khtc',
    derived: false,
  });
  expect(org.members.get('khtc')?.kind).toBe('unit');
  expect(org.people).toEqual([]);
});

test('reports references to nobody, and to something of another kind', async () => {
  const { findings } = await organisation(`units:
  - { id: khtc, name: Ban, head: khtc, parent: thang, supervisor: Thang }
people:
  - { id: thang, name: Thắng, unit: Ban }
groups:
  - { id: nhom, name: Nhóm, members: [nhom, nobody] }
`);
  expect(findings.map(brief)).toEqual([
    'unknown-reference 2:48 thang',
    'unknown-reference 2:34 khtc',
    'unknown-reference 2:67 Thang',
    'unknown-reference 4:37 Ban',
    'unknown-reference 6:39 nhom',
    'unknown-reference 6:45 nobody',
  ]);
  expect(dataOf(findings, 'unknown-reference')).toMatchObject([
    { kind: 'unit', found: 'person', choices: ['khtc'] },
    { kind: 'person', found: 'unit', choices: ['thang'] },
    { kind: 'person', found: null, suggestion: 'thang' },
    { kind: 'unit', suggestion: 'khtc' },
    { kind: 'unit-or-person', found: 'group' },
    { kind: 'unit-or-person', found: null, suggestion: null },
  ]);
  expect(findings.map(({ subject }) => [subject.unit, subject.person])).toEqual([
    ['khtc', null],
    ['khtc', null],
    ['khtc', null],
    [null, 'thang'],
    [null, null],
    [null, null],
  ]);
});

describe('a circle of units', () => {
  test('is reported once, at the last of them, and cut there', async () => {
    const { org, findings } = await organisation(`units:
  - { id: a, name: A, parent: c }
  - { id: x, name: X, parent: b }
  - { id: b, name: B, parent: a }
  - { id: c, name: C, parent: b }
  - { id: self, name: Self, parent: self }
`);
    expect(findings.map(brief)).toEqual(['unit-cycle 5:31 b', 'unit-cycle 6:37 self']);
    expect(dataOf(findings, 'unit-cycle')).toEqual([
      { problem: 'unit-cycle', ids: ['c', 'b', 'a'] },
      { problem: 'unit-cycle', ids: ['self'] },
    ]);
    expect(unit(org, 'c').parent).toBeUndefined();
    expect(unit(org, 'x').parent?.parent?.parent).toBe(unit(org, 'c'));
  });

  test('of ten thousand ends at once', async () => {
    const units = Array.from(
      { length: 10_000 },
      (_, i) => `  - { id: u${i}, name: U, parent: u${(i + 1) % 10_000} }\n`,
    );
    const { findings } = await organisation(`units:\n${units.join('')}`);
    expect(findings.map((finding) => finding.rule)).toEqual(['unit-cycle']);
  });
});

test.each([
  ['80', '80%'],
  ['0.8', '80%'],
  ['"0,5"', '50%'],
  ['80 %', '80%'],
  ['1', null],
  ['120%', null],
  ['half', null],
])('reports a capacity of %s', async (text, suggestion) => {
  const { org, findings } = await organisation(`people:\n  - { id: a, name: A, capacity: ${text} }\n`);
  expect(dataOf(findings, 'invalid-plan')).toMatchObject([{ problem: 'capacity', suggestion }]);
  expect(person(org, 'a').capacity).toBe(10_000);
});

test('reports ids that hold @, # or :, and ends before beginnings', async () => {
  const { findings } = await organisation(`people:
  - { id: "a@b", name: A }
  - { id: c, name: C, from: 2026-09-01, until: 2026-03-01, leave: [2026-05/2026-04, Q2] }
`);
  expect(dataOf(findings, 'invalid-plan')).toMatchObject([
    { problem: 'id', id: 'a@b', character: '@' },
    { problem: 'ends-before-start', from: '2026-09-01', until: '2026-03-01' },
    { problem: 'time', reason: 'reversed' },
    { problem: 'time', reason: 'ambiguous', choices: [] },
  ]);
});

test('reports a month where a first or last day is wanted, and puts it right', async () => {
  const { findings } = await organisation('people:\n  - { id: a, name: A, from: 2026-03, until: 2026-09 }\n');
  expect(findings.map((finding) => finding.fixes[0]?.edits[0]?.text)).toEqual(['2026-03-01', '2026-09-30']);
});

test('touches nothing for a key such as __proto__', async () => {
  const { org, findings } = await organisation(`people:
  - { id: __proto__, name: A, unit: constructor }
  - { id: toString, name: B, __proto__: { id: c } }
`);
  expect(org.people.map(({ id }) => id.value)).toEqual(['__proto__', 'toString']);
  expect(dataOf(findings, 'unknown-reference')).toMatchObject([{ id: 'constructor' }]);
  expect(findings.some((finding) => finding.rule === 'unknown-key')).toBe(true);
  expect(({} as { id?: unknown }).id).toBeUndefined();
});
