import { yearOf } from '../../calendar/day.ts';
import type { Plan } from '../../model/plan.ts';
import { subjectOf } from '../../model/subject.ts';
import { placeIn } from '../found.ts';
import { type Found, setRule } from '../rule.ts';

interface UncoveredYear {
  readonly year: number;
  readonly status: 'missing' | 'provisional';
}

/** A year of a plan whose days off the calendar does not know, or does not know for certain. */
export const uncoveredYear = setRule<UncoveredYear>({
  name: 'uncovered-year',
  title: { en: 'the calendar lacks a year', vi: 'Chưa có lịch nghỉ chính thức của năm' },
  severity: 'warning',
  check({ plans }) {
    const found = new Map<string, Found<UncoveredYear>>();
    for (const plan of plans) {
      for (let year = yearOf(plan.period.start); year <= yearOf(plan.period.end); year += 1) {
        const status = plan.organisation.calendar.statusOf(year);
        if (status === 'official') continue;
        // Plans that share a calendar share its gaps.
        const { file, calendarPlace } = plan.organisation;
        const key = `${file.path} ${calendarPlace.start} ${year}`;
        const known = found.get(key);
        found.set(key, known === undefined ? report(plan, year, status) : withPlan(known, plan));
      }
    }
    return [...found.values()];
  },
  describe: ({ year, status }, language) => {
    if (language === 'vi') {
      return status === 'missing'
        ? {
            message: `chưa có lịch nghỉ của năm ${year}`,
            note: 'ngày nghỉ lễ của năm này đang được tính là ngày làm việc',
            help: 'ghi tên nước (`calendar: VN`), hoặc khai ngày nghỉ trong tệp lịch ghi ở `calendar: { file: … }`',
            related: { plan: 'kế hoạch của năm này' },
          }
        : {
            message: `ngày nghỉ năm ${year} trong lịch là dự kiến, chưa có quyết định chính thức`,
            note: 'khi có thông báo chính thức, ngày làm việc và thời hạn tính theo ngày làm việc có thể thay đổi',
            help: 'đối chiếu lại khi có thông báo nghỉ Tết, nghỉ lễ của năm',
            related: { plan: 'kế hoạch của năm này' },
          };
    }
    return status === 'missing'
      ? {
          message: `no days off are known for ${year}`,
          note: 'its public holidays are counted as working days',
          help: 'name the country (`calendar: VN`), or list them in a calendar file named under `calendar: { file: … }`',
          related: { plan: 'a plan for that year' },
        }
      : {
          message: `the days off of ${year} in the calendar are expected and not yet decided`,
          note: 'once they are, working days and the deadlines counted in them may move',
          help: 'look at the plan again when the days off have been announced',
          related: { plan: 'a plan for that year' },
        };
  },
});

function report(plan: Plan, year: number, status: UncoveredYear['status']): Found<UncoveredYear> {
  const { file, calendarPlace } = plan.organisation;
  // A calendar with its years may be long: its first line is enough to find it.
  const { start } = calendarPlace;
  const [line = ''] = file.text.slice(start, calendarPlace.end).split(/\r?\n/, 1);
  return withPlan(
    {
      place: placeIn(file, { start, end: start + line.length }),
      subject: subjectOf({}),
      field: 'calendar',
      distinct: String(year),
      data: { year, status },
      ...(status === 'provisional' && { severity: 'hint' as const }),
    },
    plan,
  );
}

function withPlan(found: Found<UncoveredYear>, plan: Plan): Found<UncoveredYear> {
  const related = { place: placeIn(plan.file, plan.periodPlace), task: null, label: 'plan' };
  return { ...found, related: [...(found.related ?? []), related] };
}
