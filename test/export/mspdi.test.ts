import { parseXml, type XmlElement, XmlText } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, parseDay } from '../../src/calendar/day.ts';
import { formatMonth, monthOf, monthStart } from '../../src/calendar/month.ts';
import { personTime } from '../../src/expand/working-time.ts';
import { mspdi } from '../../src/export/mspdi.ts';
import { chosenRows, type ExportSource } from '../../src/export/source.ts';
import { languages } from '../../src/locale/language.ts';
import { arbitraryPlan } from '../support/arbitrary-plan.ts';
import { type SourceOptions, sampleFiles, sourceOf } from './sample.ts';

/** An element as its children by name, in their order; read by a parser that is none of ours. */
interface Node {
  readonly name: string;
  readonly text: string;
  readonly children: readonly Node[];
}

function nodeOf(element: XmlElement): Node {
  const elements = element.children.filter((child): child is XmlElement => child.type === 'element');
  const text = element.children.map((child) => (child instanceof XmlText ? child.text : '')).join('');
  return { name: element.name, text: elements.length > 0 ? '' : text, children: elements.map(nodeOf) };
}

function read(text: string): Node {
  return nodeOf(parseXml(text).root!);
}

const all = (node: Node, name: string): Node[] => node.children.filter((child) => child.name === name);
const one = (node: Node, name: string): Node => all(node, name)[0]!;
const value = (node: Node, name: string): string => one(node, name)?.text ?? '';
const tasksOf = (project: Node): Node[] => all(one(project, 'Tasks'), 'Task');
const resourcesOf = (project: Node): Node[] => all(one(project, 'Resources'), 'Resource');
const assignmentsOf = (project: Node): Node[] => all(one(project, 'Assignments'), 'Assignment');
const calendarsOf = (project: Node): Node[] => all(one(project, 'Calendars'), 'Calendar');

function seconds(text: string): number {
  const [, hours = '0', minutes = '0', rest = '0'] = /^PT(\d+)H(\d+)M(\d+)S$/.exec(text)!;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}

const day = (moment: string): Day => parseDay(moment.slice(0, 10))!;

async function sample(options?: SourceOptions): Promise<Node> {
  return read(mspdi(await sourceOf(sampleFiles, options)));
}

const named = (project: Node, name: string): Node => tasksOf(project).find((task) => value(task, 'Name') === name)!;

/** Minutes that a calendar of the file has on a day, by the rules of Project: own exceptions, the base's, own week, the base's. */
function minutesIn(project: Node, calendar: Node, at: Day): number {
  const base = calendarsOf(project).find((other) => value(other, 'UID') === value(calendar, 'BaseCalendarUID'));
  const times = (node: Node): number =>
    (one(node, 'WorkingTimes')?.children ?? []).reduce((sum, time) => {
      const [from = 0, to = 0] = ['FromTime', 'ToTime'].map((name) => {
        const [hours = 0, minutes = 0] = value(time, name).split(':').map(Number);
        return hours * 60 + minutes;
      });
      return sum + (to > from ? to - from : to + 1440 - from);
    }, 0);
  for (const owner of [calendar, base]) {
    if (owner === undefined) continue;
    for (const exception of one(owner, 'Exceptions')?.children ?? []) {
      const period = one(exception, 'TimePeriod');
      if (at >= day(value(period, 'FromDate')) && at <= day(value(period, 'ToDate'))) return times(exception);
    }
  }
  for (const owner of [calendar, base]) {
    const week = owner === undefined ? [] : (one(owner, 'WeekDays')?.children ?? []);
    // Sunday is 1; 1970-01-01 was a Thursday, which is 5.
    const found = week.find((weekDay) => Number(value(weekDay, 'DayType')) === ((((at + 4) % 7) + 7) % 7) + 1);
    if (found !== undefined) return times(found);
  }
  return 0;
}

describe.each(languages)('in %s', (language) => {
  test('writes the project as recorded', async () => {
    const text = mspdi(await sourceOf(sampleFiles, { language }));
    await expect(text).toMatchFileSnapshot(`../golden/export/sample.${language}.xml`);
  });
});

describe('the tasks', () => {
  test('stand in outline order: objectives, groups, tasks, copies, steps and turns', async () => {
    const rows = tasksOf(await sample()).map((task) => `${value(task, 'OutlineNumber')} ${value(task, 'WBS')}`);
    expect(rows).toEqual([
      '0 0',
      '1 MT1',
      '1.1 KH-01',
      '1.2 KH-05',
      '1.2.1 KH-05a',
      '2 KH-02',
      '2.1 KH-02@2026-02',
      '2.2 KH-02@2026-03',
      '2.3 KH-02@2026-04',
      '3 KH-03',
      '3.1 KH-03#phong',
      '3.2 KH-03#tram',
      '4 KH-04',
      '5 KH-06',
      '5.1 KH-06/1',
      '5.2 KH-06/2',
      '6 KH-07',
      '7 KH-08',
      '7.1 KH-08@2026-Q1',
      '7.2 KH-08@2026-Q2',
      '8 KH-09',
    ]);
  });

  test('last from the first to the last working day of the window, in working minutes', async () => {
    const task = named(await sample(), 'Trình dự thảo "Thông tư"; bản #2, gồm: A, B');
    expect(value(task, 'Start')).toBe('2026-01-12T08:00:00');
    expect(value(task, 'Finish')).toBe('2026-03-27T17:00:00');
    // 55 weekdays less the five days of Tết.
    expect(value(task, 'Duration')).toBe('PT400H0M0S');
    expect(value(task, 'Deadline')).toBe('2026-03-27T17:00:00');
    expect([value(task, 'Manual'), value(task, 'Summary'), value(task, 'Priority')]).toEqual(['1', '0', '700']);
  });

  test('are held to their days: fixed ones must start, others no earlier', async () => {
    const project = await sample();
    expect(value(named(project, 'Kiểm tra xăng dầu tại Cần Thơ'), 'ConstraintType')).toBe('2');
    expect(value(named(project, 'Góp ý văn bản của Sở'), 'ConstraintType')).toBe('4');
    expect(value(named(project, 'Góp ý văn bản của Sở'), 'Estimated')).toBe('1');
  });

  test('follow what ends before they begin', async () => {
    const project = await sample();
    const links = tasksOf(project).flatMap((task) =>
      all(task, 'PredecessorLink').map((link) => `${value(task, 'WBS')} after ${value(link, 'PredecessorUID')}`),
    );
    const first = value(named(project, 'Trình dự thảo "Thông tư"; bản #2, gồm: A, B'), 'UID');
    expect(links).toEqual([`KH-05a after ${first}`, `KH-06 after ${first}`]);
  });

  test('hold texts as they are, in NFC, without what XML cannot hold', async () => {
    const task = tasksOf(await sample()).find((row) => value(row, 'WBS') === 'KH-06')!;
    expect(value(task, 'Name')).toBe(`section: mua 24 thiết bị ${'$'}{x} $(HOME) 100% %% <b>{k}</b> & \\`);
    expect(value(task, 'Notes')).toContain('Sản phẩm: Biên bản nghiệm thu\n');
  });

  test('shorten a name that is longer than the schema allows, and keep it in the notes', async () => {
    const title = `${'Rất dài '.repeat(80)}xong`;
    const files = {
      'plan.yaml': `{ title: A, period: 2026, people: [{ id: an, name: An }], tasks: [{ title: "${title}", lead: an, when: Q2 }] }`,
    };
    const task = tasksOf(read(mspdi(await sourceOf(files)))).at(-1)!;
    expect(value(task, 'Name').length).toBeLessThanOrEqual(512);
    expect(value(task, 'Notes').startsWith(`${title}\n`)).toBe(true);
  });
});

describe('the people', () => {
  test('work by their own calendars: leave, part-time, employment, make-up days', async () => {
    const source = await sourceOf(sampleFiles);
    const project = read(mspdi(source));
    const [organisation] = source.set.organisations;
    for (const resource of resourcesOf(project)) {
      const person = organisation!.people.find(({ id }) => id.value === value(resource, 'Code'));
      const calendar = calendarsOf(project).find((one) => value(one, 'UID') === value(resource, 'CalendarUID'))!;
      const time = personTime(organisation!, person);
      for (let at = day('2026-01-01'); at <= day('2026-06-30'); at += 1) {
        const expected = Math.round(workedOn(time, at) * 4.8);
        expect([resource.name, at, minutesIn(project, calendar, at)]).toEqual([resource.name, at, expected]);
      }
    }
  });

  test('have the capacity of their plan, and a unit that has not said who is generic', async () => {
    const resources = resourcesOf(await sample()).map((resource) =>
      ['Code', 'Name', 'Group', 'MaxUnits', 'IsGeneric'].map((name) => value(resource, name)).join('|'),
    );
    expect(resources).toEqual([
      'an|Nguyễn Văn An|Phòng Kế hoạch|0.8|0',
      'binh|Trần Thị Bình|Trạm kiểm định|1|0',
      'chi|Lê Chi|Phòng Kế hoạch|1|0',
      'dung|Phạm Dũng|Phòng Kế hoạch|1|0',
      'tram|Trạm kiểm định - Chưa phân công|Trạm kiểm định|1|1',
    ]);
  });

  test('of one name are told apart', async () => {
    const files = {
      'plan.yaml':
        '{ title: A, period: 2026, people: [{ id: an1, name: An }, { id: an2, name: An }], tasks: [{ title: Việc, lead: an1, support: [an2], when: Q2 }] }',
    };
    expect(resourcesOf(read(mspdi(await sourceOf(files)))).map((one) => value(one, 'Name'))).toEqual(['An', 'An (2)']);
  });
});

function workedOn(time: ReturnType<typeof personTime>, at: Day): number {
  return time.month(monthOf(at)).worked[at - monthStart(monthOf(at)) + 1]!;
}

/** Element names in the order of the schema of Project 2010, as far as we write them. */
const order: Readonly<Record<string, string>> = {
  Task: 'UID ID Name Active Manual Type IsNull WBS OutlineNumber OutlineLevel Priority Start Finish Duration ManualStart ManualFinish ManualDuration DurationFormat Work ResumeValid EffortDriven Recurring Estimated Milestone Summary FixedCostAccrual PercentComplete PercentWorkComplete RegularWork RemainingWork ConstraintType CalendarUID ConstraintDate Deadline LevelAssignments LevelingCanSplit IgnoreResourceCalendar Notes HideBar Rollup PredecessorLink',
  Resource:
    'UID ID Name Type IsNull Initials Code Group WorkGroup MaxUnits CanLevel AccrueAt Work RegularWork RemainingWork CalendarUID Notes IsGeneric IsInactive BookingType',
  Assignment:
    'UID TaskUID ResourceUID PercentWorkComplete Finish RegularWork RemainingWork Start Units Work WorkContour BookingType TimephasedData',
  Calendar: 'UID Name IsBaseCalendar IsBaselineCalendar BaseCalendarUID WeekDays Exceptions',
  Exception: 'EnteredByOccurrences TimePeriod Occurrences Name Type DayWorking WorkingTimes',
  WeekDay: 'DayType DayWorking WorkingTimes',
  TimephasedData: 'Type UID Start Finish Unit Value',
  Project:
    'SaveVersion Name Title Company CreationDate ScheduleFromStart StartDate FinishDate FYStartDate CriticalSlackLimit CurrencyDigits CurrencySymbol CurrencyCode CurrencySymbolPosition CalendarUID DefaultStartTime DefaultFinishTime MinutesPerDay MinutesPerWeek DaysPerMonth DefaultTaskType DefaultFixedCostAccrual DurationFormat WorkFormat HonorConstraints NewTasksEffortDriven NewTasksEstimated WeekStartDay Autolink NewTasksAreManual Calendars Tasks Resources Assignments',
};

function expectOrder(node: Node): void {
  const names = order[node.name]?.split(' ');
  if (names !== undefined) {
    const places = node.children.map((child) => names.indexOf(child.name));
    expect([node.name, places]).toEqual([node.name, [...places].sort((a, b) => a - b)]);
    expect([node.name, places]).not.toContain(-1);
  }
  for (const child of node.children) expectOrder(child);
}

/** Days of a person in a month, out of the file: the days told, else in proportion to the hours of the calendar. */
function monthsIn(project: Node): Map<string, number> {
  const months = new Map<string, number>();
  const resources = new Map(resourcesOf(project).map((resource) => [value(resource, 'UID'), resource]));
  const perDay = Number(value(project, 'MinutesPerDay')) * 60;
  const add = (resource: Node, month: string, work: number): void => {
    const key = `${value(resource, 'Code')} ${month}`;
    months.set(key, (months.get(key) ?? 0) + work / perDay);
  };
  for (const assignment of assignmentsOf(project)) {
    const resource = resources.get(value(assignment, 'ResourceUID'))!;
    const told = all(assignment, 'TimephasedData');
    for (const data of told) add(resource, value(data, 'Start').slice(0, 7), seconds(value(data, 'Value')));
    if (told.length > 0) continue;
    const calendar = calendarsOf(project).find((one) => value(one, 'UID') === value(resource, 'CalendarUID'))!;
    const weights = new Map<string, number>();
    let total = 0;
    for (let at = day(value(assignment, 'Start')); at <= day(value(assignment, 'Finish')); at += 1) {
      const minutes =
        minutesIn(project, calendar, at) || (value(assignment, 'Start') === value(assignment, 'Finish') ? 1 : 0);
      const month = formatMonth(monthOf(at));
      weights.set(month, (weights.get(month) ?? 0) + minutes);
      total += minutes;
    }
    const work = seconds(value(assignment, 'Work'));
    for (const [month, weight] of weights) add(resource, month, total === 0 ? 0 : (work * weight) / total);
  }
  return months;
}

function expectedMonths(source: ExportSource): Map<string, number> {
  const months = new Map<string, number>();
  for (const { worker, month, hundredths } of chosenRows(source)) {
    const owner = worker.person ?? worker.unit;
    if (owner === undefined || hundredths === null) continue;
    const key = `${owner.id.value} ${formatMonth(month)}`;
    months.set(key, (months.get(key) ?? 0) + hundredths / 100);
  }
  return months;
}

describe('any plan', () => {
  test('is a project whose numbers fit together', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, fc.constantFrom('even', 'level'), async (data, spread) => {
        const source = await sourceOf({ 'plan.yaml': JSON.stringify(data) }, { spread: spread as 'even' | 'level' });
        const project = read(mspdi(source));
        expectOrder(project);
        const uids = (nodes: readonly Node[]): string[] => nodes.map((node) => value(node, 'UID'));
        const [tasks, resources, calendars] = [tasksOf(project), resourcesOf(project), calendarsOf(project)];
        for (const nodes of [tasks, resources, calendars, assignmentsOf(project)])
          expect(new Set(uids(nodes)).size).toBe(nodes.length);
        expect(new Set(calendars.map((node) => value(node, 'Name'))).size).toBe(calendars.length);
        for (const resource of resources) expect(uids(calendars)).toContain(value(resource, 'CalendarUID'));
        for (const assignment of assignmentsOf(project)) {
          expect(uids(tasks)).toContain(value(assignment, 'TaskUID'));
          expect(uids(resources)).toContain(value(assignment, 'ResourceUID'));
          expect(value(assignment, 'Start') <= value(assignment, 'Finish')).toBe(true);
        }
        const levels = tasks.map((task) => Number(value(task, 'OutlineLevel')));
        for (const [i, level] of levels.entries()) if (i > 0) expect(level).toBeLessThanOrEqual(levels[i - 1]! + 1);
        for (const task of tasks.filter((node) => value(node, 'Summary') === '0')) {
          const own = assignmentsOf(project).filter((node) => value(node, 'TaskUID') === value(task, 'UID'));
          const total = own.reduce((sum, node) => sum + seconds(value(node, 'Work')), 0);
          const nobody = chosenRows(source)
            .filter(({ activity, worker }) => activity.id === value(task, 'WBS') && !worker.person && !worker.unit)
            .reduce((sum, { hundredths }) => sum + (hundredths ?? 0) * 288, 0);
          expect(seconds(value(task, 'Work'))).toBe(total + nobody);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has the work of everybody in every month', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, fc.constantFrom('even', 'level'), async (data, spread) => {
        const source = await sourceOf({ 'plan.yaml': JSON.stringify(data) }, { spread: spread as 'even' | 'level' });
        const found = monthsIn(read(mspdi(source)));
        for (const [key, days] of expectedMonths(source)) {
          // A hundredth for each assignment whose months Project works out by itself.
          const tolerance = 0.0105 * source.expansion.activities.length;
          expect([key, Math.abs((found.get(key) ?? 0) - days) <= tolerance]).toEqual([key, true]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
