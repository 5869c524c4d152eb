import fc from 'fast-check';

/** Plans as data, of every form of window, effort and assignment; as JSON they are YAML. */
export interface PlanData {
  readonly [key: string]: unknown;
  readonly tasks: readonly { readonly [key: string]: unknown }[];
}

const people = ['an', 'binh', 'chi', 'dung'];
const pad = (number: number): string => String(number).padStart(2, '0');
const month = fc.integer({ min: 1, max: 12 });
const date = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `2026-${pad(m)}-${pad(d)}`);
const window = fc.oneof(
  fc.tuple(month, month).map(([a, b]) => `2026-${pad(Math.min(a, b))}/2026-${pad(Math.max(a, b))}`),
  fc.tuple(date, date).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
  fc.constantFrom('2026', 'Q2', '2026-H1', '2026-W15', '2026-05'),
);
const effort = fc.oneof(
  fc.integer({ min: 0, max: 4000 }).map((hundredths) => `${hundredths / 100}d`),
  fc.integer({ min: 1, max: 90 }).map((hours) => `${hours}h`),
  fc.integer({ min: 1, max: 100 }).map((share) => `${share}%`),
  fc.record({ an: fc.integer({ min: 0, max: 12 }).map((days) => `${days}d`), binh: fc.constant('1.35d') }),
);
const lead = fc.constantFrom(...people, 'unit', 'lab');
const support = fc.subarray([...people, 'team']);

const timed = fc.oneof(
  fc.record({ when: window }),
  fc.record({ due: fc.oneof(date, fc.constantFrom('2026-Q3', '2026-07')) }),
  fc.record({ when: window, due: date }),
  fc.record({ due: fc.record({ from: fc.constant('issued'), days: fc.integer({ min: 1, max: 200 }) }) }),
  fc.record({
    repeat: fc.oneof(
      fc.constantFrom('month', 'quarter', 'week'),
      fc.record({ every: fc.constant('month'), due: fc.constantFrom('+5', 25, 'last-workday') }),
    ),
  }),
  fc.record({ when: window, reports: fc.record({ every: fc.constant('month'), due: fc.constant(25) }) }),
  fc.record({
    when: window,
    steps: fc.array(
      fc.record({ title: fc.constant('Bước'), due: date, effort: fc.constantFrom(undefined, '1d', '0.33d') }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  fc.constant({}),
);

const work = fc
  .tuple(timed, fc.option(effort, { nil: undefined }), fc.option(lead, { nil: undefined }), support, fc.boolean())
  .map(([time, amount, leader, supporters, each]) => ({
    ...time,
    ...(amount === undefined ? {} : { effort: amount }),
    ...(each ? { each: ['unit', 'lab'] } : leader === undefined ? {} : { lead: leader }),
    support: supporters,
  }));

const fixed = fc.tuple(date, lead, support, fc.constantFrom(true, 'half')).map(([due, leader, supporters, value]) => ({
  due,
  lead: leader,
  support: supporters,
  fixed: value,
}));

/** A plan of the year 2026 with part-time, leave, joining and leaving among its people. */
export const arbitraryPlan: fc.Arbitrary<PlanData> = fc
  .tuple(
    fc.array(fc.oneof({ weight: 5, arbitrary: work }, { weight: 1, arbitrary: fixed }), { minLength: 1, maxLength: 8 }),
    fc.nat(3),
    fc.array(window, { maxLength: 2 }),
  )
  .map(([works, group, leave]) => {
    const tasks = works.map((one, i) => ({ id: `T${i}`, title: `Nhiệm vụ số ${i}`, ...one }));
    const children = tasks.splice(0, group).map((task) => ({ ...task, id: `${task.id}c` }));
    return {
      title: 'Kế hoạch',
      period: 2026,
      issued: '2026-01-12',
      unit: 'unit',
      calendar: 'VN',
      units: [
        { id: 'unit', name: 'Phòng', head: 'an' },
        { id: 'lab', name: 'Phòng thử nghiệm', parent: 'unit', head: 'binh' },
      ],
      groups: [{ id: 'team', name: 'Tổ', members: ['chi', 'dung'] }],
      people: [
        {
          id: 'an',
          name: 'An',
          unit: 'unit',
          capacity: '80%',
          leave: leave.map((period) => (period === 'Q2' ? '2026-Q2' : period)),
        },
        { id: 'binh', name: 'Bình', unit: 'lab', week: ['mon', 'tue', 'wed'] },
        { id: 'chi', name: 'Chi', unit: 'unit', from: '2026-03-16', hours: 5 },
        { id: 'dung', name: 'Dung', unit: 'unit', until: '2026-08-31' },
      ],
      tasks: [...(children.length > 0 ? [{ id: 'G', title: 'Nhóm nhiệm vụ', lead: 'chi', children }] : []), ...tasks],
    };
  });
