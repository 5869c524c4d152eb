import { expect, test } from 'vitest';
import { parseDay } from '../../src/calendar/day.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import { brief, dataOf, load, loadPlan } from './loading.ts';

const kind = ({ calendar }: Pick<Organisation, 'calendar'>, day: string): string => calendar.kindOf(parseDay(day)!);

test('lays the file and the days of the organisation over those of the country', async () => {
  const { set, findings, files } = await load({
    'org.yaml': `calendar:
  country: VN
  file: days/ours.calendar.yaml
  week: [mon, tue, wed, thu, fri, sat]
  hours: 7.5
  years: { 2026: { off: [{ date: 2026-04-29, name: Ngày truyền thống }] } }
people: [{ id: a, name: A }]
`,
    'days/ours.calendar.yaml': `years:
  2026:
    off: [{ date: 2026-07-20/2026-07-21, name: Nghỉ chung }]
    swapped: [{ off: 2026-07-22, work: 2026-07-26 }]
    work: [{ date: 2026-12-27, name: Kiểm kê }]
`,
    'plan.yaml':
      'title: K\nperiod: 2026\norganisation: org.yaml\ntasks: [{ id: A, title: Việc, lead: a, effort: 15h }]\n',
  });
  expect(findings).toEqual([]);
  expect(files).toHaveLength(3);
  const org = set.plans[0]!.organisation;
  expect(org.calendar.hours).toBe(7.5);
  expect(set.plans[0]?.tasks[0]?.effort).toMatchObject({ hundredths: 200 });
  expect(kind(org, '2026-01-01')).toBe('holiday');
  expect(kind(org, '2026-04-29')).toBe('holiday');
  expect(kind(org, '2026-07-20')).toBe('holiday');
  expect(kind(org, '2026-07-22')).toBe('swapped');
  expect(kind(org, '2026-07-26')).toBe('make-up');
  expect(kind(org, '2026-12-27')).toBe('make-up');
  expect(kind(org, '2026-07-18')).toBe('workday');
});

test('a plan may hold its own calendar, and without any counts ordinary weeks', async () => {
  const own = await loadPlan(
    'calendar: { week: [mon], years: { 2026: { off: [{ date: 2026-01-05 }] } } }\ntasks: []\n',
  );
  expect(kind(own.plan.organisation, '2026-01-05')).toBe('holiday');
  expect(kind(own.plan.organisation, '2026-01-06')).toBe('rest');
  const { plan } = await loadPlan('tasks: []\n');
  expect(kind(plan.organisation, '2026-01-01')).toBe('workday');
  expect(plan.organisation.calendar.statusOf(2026)).toBe('missing');
  expect(plan.file.text.slice(plan.organisation.calendarPlace.start, plan.organisation.calendarPlace.end)).toBe(
    'Kế hoạch',
  );
});

test('a plan with a calendar of its own keeps the people of its organisation', async () => {
  const { set, findings } = await load({
    'org.yaml': 'calendar: VN\npeople: [{ id: a, name: A }]\n',
    'plan.yaml':
      'title: K\nperiod: 2026\norganisation: org.yaml\ncalendar: { hours: 6 }\ntasks: [{ id: A, title: Việc, lead: a }]\n',
  });
  expect(findings).toEqual([]);
  const { organisation, tasks } = set.plans[0]!;
  expect(organisation.calendar.hours).toBe(6);
  expect(kind(organisation, '2026-01-01')).toBe('workday');
  expect(tasks[0]?.leads[0]?.person?.id.value).toBe('a');
});

test('reports days that cannot be, once and at their place', async () => {
  const text = `years:
  2026:
    off: [{ date: 2026-02-30 }, { date: 2027-01-01 }, { date: 2026-01-01 }, { date: 2026-01-01 }, { name: không ngày }]
    swapped: [{ off: 2026-03-02, work: hôm sau }]
`;
  const { findings } = await load({
    'a.calendar.yaml': text,
    'org1.yaml': 'calendar: { file: a.calendar.yaml }\npeople: []\n',
    'org2.yaml': 'calendar: { file: a.calendar.yaml }\npeople: []\n',
    '1.plan.yaml': 'title: K\nperiod: 2026\norganisation: org1.yaml\ntasks: []\n',
    '2.plan.yaml': 'title: K\nperiod: 2026\norganisation: org2.yaml\ntasks: []\n',
  });
  expect(findings.map(brief)).toEqual([
    'invalid-plan 3:101 name',
    'invalid-plan 3:19 2026-02-30',
    'invalid-plan 3:41 2027-01-01',
    'invalid-plan 3:85 2026-01-01',
    'invalid-plan 4:40 hôm sau',
  ]);
  expect(dataOf(findings.slice(1), 'invalid-plan')).toMatchObject([
    { problem: 'calendar-day', reason: 'no-such-date', year: '2026' },
    { reason: 'wrong-year' },
    { reason: 'twice' },
    { reason: 'no-such-date', text: 'hôm sau' },
  ]);
});

test('reports a country without known holidays', async () => {
  const { findings } = await loadPlan('calendar: XX\ntasks: []\n');
  expect(findings.map(brief)).toEqual(['invalid-plan 15:11 XX']);
  expect(dataOf(findings, 'invalid-plan')).toEqual([{ problem: 'country', text: 'XX' }]);
});

test('knows the public holidays of other countries', async () => {
  const { plan, findings } = await loadPlan('calendar: fr\ntasks: []\n');
  expect(findings).toEqual([]);
  expect(kind(plan.organisation, '2026-07-14')).toBe('holiday');
  expect(plan.organisation.calendar.statusOf(2026)).toBe('official');
  expect(plan.organisation.calendar.statusOf(2030)).toBe('missing');
});
