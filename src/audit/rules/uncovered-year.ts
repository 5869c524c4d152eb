import { yearOf } from '../../calendar/day.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { Severity } from '../../diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import { subjectOf } from '../../model/subject.ts';
import { placeIn } from '../found.ts';
import { type Found, setRule } from '../rule.ts';

interface UncoveredYear {
  readonly year: number;
  /** `unasked`: the calendar holds no years at all, or none is named. */
  readonly status: 'missing' | 'provisional' | 'unasked';
}

/** A year of a plan whose days off the calendar does not know, or does not know for certain. */
export const uncoveredYear = setRule<UncoveredYear>({
  name: 'uncovered-year',
  title: { en: 'the calendar lacks a year', vi: 'Chưa có lịch nghỉ chính thức của năm' },
  severity: 'warning',
  check({ plans }) {
    const found = new Map<string, Found<UncoveredYear>>();
    for (const plan of plans) {
      const { file, calendarPlace, calendar } = plan.organisation;
      for (let year = yearOf(plan.period.start); year <= yearOf(plan.period.end); year += 1) {
        const status = calendar.statusOf(year);
        if (status === 'official') continue;
        // Plans that share a calendar share its gaps.
        const key = `${file.path} ${calendarPlace.start} ${year}`;
        const known = found.get(key);
        const own = status === 'missing' && !knowsYears(calendar, year) ? 'unasked' : status;
        found.set(key, known === undefined ? report(plan, year, own) : withPlan(known, plan));
      }
    }
    return [...found.values()];
  },
  describe: ({ year, status }, language) => {
    if (language === 'vi') {
      return status === 'provisional'
        ? {
            message: `ngày nghỉ năm ${year} trong lịch là dự kiến, chưa có quyết định chính thức`,
            note: 'khi có thông báo chính thức, ngày làm việc và thời hạn tính theo ngày làm việc có thể thay đổi',
            help: 'đối chiếu lại khi có thông báo nghỉ Tết, nghỉ lễ của năm',
            related: { plan: 'kế hoạch của năm này' },
          }
        : {
            message: `chưa có lịch nghỉ của năm ${year}`,
            note: 'ngày nghỉ lễ của năm này đang được tính là ngày làm việc',
            help: 'ghi mã nước (`calendar: VN`), hoặc khai ngày nghỉ trong tệp lịch ghi ở `calendar: { file: … }`',
            related: { plan: 'kế hoạch của năm này' },
          };
    }
    return status === 'provisional'
      ? {
          message: `the days off of ${year} in the calendar are expected and not yet decided`,
          note: 'once they are, working days and the deadlines counted in them may move',
          help: 'look at the plan again when the days off have been announced',
          related: { plan: 'a plan for that year' },
        }
      : {
          message: `no days off are known for ${year}`,
          note: 'its public holidays are counted as working days',
          help: 'name the country (`calendar: VN`), or list them in a calendar file named under `calendar: { file: … }`',
          related: { plan: 'a plan for that year' },
        };
  },
});

/** Whether the calendar has any year of the decades around: one without was never asked to know days off. */
function knowsYears(calendar: WorkingCalendar, around: number): boolean {
  for (let distance = 1; distance <= 30; distance += 1) {
    if (calendar.statusOf(around - distance) !== 'missing' || calendar.statusOf(around + distance) !== 'missing')
      return true;
  }
  return false;
}

const severities: Readonly<Record<UncoveredYear['status'], Severity>> = {
  missing: 'warning',
  provisional: 'hint',
  unasked: 'hint',
};

function report(plan: Plan, year: number, status: UncoveredYear['status']): Found<UncoveredYear> {
  const { file, calendarPlace } = plan.organisation;
  // A calendar with its years may be long: its first line is enough to find it.
  const { start } = calendarPlace;
  const [line = ''] = file.text.slice(start, calendarPlace.end).split(/\r?\n/, 1);
  const found: Found<UncoveredYear> = {
    place: placeIn(file, { start, end: start + line.length }),
    subject: subjectOf({}),
    field: 'calendar',
    distinct: String(year),
    data: { year, status },
    severity: severities[status],
  };
  return withPlan(found, plan);
}

function withPlan(found: Found<UncoveredYear>, plan: Plan): Found<UncoveredYear> {
  const related = { place: placeIn(plan.file, plan.periodPlace), task: null, label: 'plan' };
  return { ...found, related: [...(found.related ?? []), related] };
}
