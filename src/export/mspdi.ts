import { monthEnd, monthOf, monthStart } from '../calendar/month.ts';
import type { Organisation } from '../model/organisation.ts';
import { clean } from '../tables/cells.ts';
import { generatorMark } from '../tables/mark.ts';
import { baseCalendar, type Horizon, minutesOfDay, personCalendar } from './mspdi-calendars.ts';
import { assignmentsXml, type ProjectResource, resourcesOf, resourcesXml } from './mspdi-people.ts';
import { numbered, type ProjectRow, sharesOf } from './mspdi-rows.ts';
import { tasksXml } from './mspdi-tasks.ts';
import { clock, fields, moment } from './mspdi-xml.ts';
import { outlineOf } from './outline.ts';
import { chosenPlans, chosenRows, type ExportSource } from './source.ts';
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
  const title = titleOf(source);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<!-- ${generatorMark} -->\n`,
    '<Project xmlns="http://schemas.microsoft.com/project">\n',
    head(source, project, organisations[0], title),
    calendarsXml(source, project, organisations, resources),
    tasksXml(project, title, source),
    resourcesXml(resources),
    assignmentsXml(shares, project, resources, source.expansion.spread),
    '</Project>\n',
  ].join('');
}

function titleOf(source: ExportSource): string {
  const plans = chosenPlans(source);
  return plans.length === 1 ? clean(plans[0]!.title.value) : exportWords(source.language).plans;
}

/** Whole months around all plans and all work. */
function horizonOf(source: ExportSource, project: readonly ProjectRow[]): Horizon {
  const periods = chosenPlans(source).map(({ period }) => period);
  const start = Math.min(...periods.map((period) => period.start), ...project.map((row) => row.start));
  const end = Math.max(...periods.map((period) => period.end), ...project.map((row) => row.end));
  return { start: monthStart(monthOf(start)), end: monthEnd(monthOf(end)) };
}

function head(
  source: ExportSource,
  project: readonly ProjectRow[],
  organisation: Organisation | undefined,
  title: string,
): string {
  if (organisation === undefined) return '';
  const { start, end } = horizonOf(source, project);
  const minutes = minutesOfDay(organisation);
  const hours = hoursOfDay(minutes);
  const [plan] = chosenPlans(source);
  const firstDay = Math.min(start, ...project.map((row) => row.start));
  return fields([
    ['SaveVersion', 14],
    ['Name', `${title}.xml`],
    ['Title', title],
    ['Company', organisation.name === undefined ? undefined : clean(organisation.name.value)],
    ['CreationDate', moment(plan?.issued ?? plan?.period.start ?? start, 0)],
    ['ScheduleFromStart', true],
    ['StartDate', moment(firstDay, hours[0]![0])],
    ['FinishDate', moment(end, hours.at(-1)![1])],
    ['FYStartDate', 1],
    ['CriticalSlackLimit', 0],
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
  project: readonly ProjectRow[],
  organisations: readonly Organisation[],
  resources: readonly ProjectResource[],
): string {
  const words = exportWords(source.language);
  const horizon = horizonOf(source, project);
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
