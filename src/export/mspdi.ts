import type { Organisation } from '../model/organisation.ts';
import { clean } from '../tables/cells.ts';
import { generatorMark } from '../tables/mark.ts';
import { type Horizon, horizonOf } from './horizon.ts';
import { assignmentsXml } from './mspdi-assignments.ts';
import { baseCalendar, minutesOfDay, personCalendar } from './mspdi-calendars.ts';
import { type ProjectResource, resourcesOf, resourcesXml } from './mspdi-people.ts';
import { numbered, sharesOf } from './mspdi-rows.ts';
import { tasksXml } from './mspdi-tasks.ts';
import { clock, fields, moment, nameOf } from './mspdi-xml.ts';
import { outlineOf } from './outline.ts';
import { chosenPlans, chosenRows, type ExportSource, titleOfAll } from './source.ts';
import { hoursOfDay, workingWeek } from './week.ts';
import { exportWords } from './words.ts';

/**
 * A project in the XML of Microsoft Project (MSPDI), as Project 2010 and later read it. Holds the plan's windows as
 * they are, each person's calendar, and the work of each person on each task.
 */
export function mspdi(source: ExportSource): string {
  const rows = chosenRows(source);
  const shares = sharesOf(rows);
  const project = numbered(outlineOf(source, rows), shares);
  const organisations = [...new Set(chosenPlans(source).map(({ organisation }) => organisation))];
  const resources = resourcesOf(shares, organisations.length + 1, exportWords(source.language));
  const title = titleOfAll(source);
  const horizon = horizonOf(source, rows);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<!-- ${generatorMark} -->\n`,
    '<Project xmlns="http://schemas.microsoft.com/project">\n',
    head(source, horizon, organisations[0], title),
    calendarsXml(source, horizon, organisations, resources),
    tasksXml(project, title, source),
    resourcesXml(resources),
    assignmentsXml(shares, project, resources),
    '</Project>\n',
  ].join('');
}

function head(
  source: ExportSource,
  { start, end }: Horizon,
  organisation: Organisation | undefined,
  title: string,
): string {
  if (organisation === undefined) return '';
  const minutes = minutesOfDay(organisation);
  const hours = hoursOfDay(minutes);
  const [plan] = chosenPlans(source);
  return fields([
    ['SaveVersion', 14],
    ['Name', `${nameOf(title, 200)}.xml`],
    ['Title', nameOf(title)],
    ['Company', organisation.name === undefined ? undefined : clean(organisation.name.value)],
    ['CreationDate', moment(plan?.issued ?? plan?.period.start ?? start, 0)],
    ['ScheduleFromStart', true],
    ['StartDate', moment(start, hours[0]![0])],
    ['FinishDate', moment(end, hours.at(-1)![1])],
    ['FYStartDate', 1],
    ['CriticalSlackLimit', 0],
    // The schema asks for a currency; no costs are exported.
    ['CurrencyDigits', source.language === 'vi' ? 0 : 2],
    ['CurrencySymbol', source.language === 'vi' ? '₫' : '$'],
    ['CurrencyCode', source.language === 'vi' ? 'VND' : 'USD'],
    ['CurrencySymbolPosition', source.language === 'vi' ? 3 : 0],
    ['CalendarUID', 1],
    ['DefaultStartTime', clock(hours[0]![0])],
    ['DefaultFinishTime', clock(hours.at(-1)![1])],
    ['MinutesPerDay', minutes],
    ['MinutesPerWeek', minutes * workingWeek(organisation.calendar, start).size],
    ['DaysPerMonth', 22],
    ['DefaultTaskType', 1],
    ['DefaultFixedCostAccrual', 3],
    ['DurationFormat', 7],
    // Days of work, as in the plan.
    ['WorkFormat', 3],
    ['HonorConstraints', true],
    ['NewTasksEffortDriven', false],
    ['NewTasksEstimated', false],
    ['WeekStartDay', 1],
    ['Autolink', false],
    ['NewTasksAreManual', true],
  ]);
}

function calendarsXml(
  source: ExportSource,
  horizon: Horizon,
  organisations: readonly Organisation[],
  resources: readonly ProjectResource[],
): string {
  const words = exportWords(source.language);
  const base = organisations.map((organisation, i) =>
    baseCalendar(organisation, i + 1, i === 0 ? words.calendar : `${words.calendar} (${i + 1})`, horizon),
  );
  const own = resources.map(({ organisation, person, calendarUid, name }) =>
    personCalendar(
      organisation,
      person,
      { uid: calendarUid, base: organisations.indexOf(organisation) + 1, name, words },
      horizon,
    ),
  );
  return `<Calendars>\n${[...base, ...own].join('')}</Calendars>\n`;
}
