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
            message: `lịch làm việc chưa có ngày nghỉ của năm ${year}`,
            note: 'ngày nghỉ lễ của năm này đang được tính là ngày làm việc',
            help: 'khai ngày nghỉ của năm trong tệp lịch và ghi ở `calendar: { file: … }`, hoặc ghi `calendar: VN`',
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
          message: `the calendar has no days off for ${year}`,
          note: 'its public holidays are counted as working days',
          help: 'list them in a calendar file named under `calendar: { file: … }`, or name the country: `calendar: VN`',
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
  const { organisation } = plan;
  return withPlan(
    {
      place: placeIn(organisation.file, organisation.calendarPlace),
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
