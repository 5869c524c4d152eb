import { isPeriod, parsePeriod } from '../../src/calendar/period.ts';
import { expand } from '../../src/expand/expand.ts';
import type { ExportSource } from '../../src/export/source.ts';
import type { Language } from '../../src/locale/language.ts';
import type { Spread } from '../../src/model/expansion.ts';
import { loadPlanSet } from '../../src/read/load.ts';
import type { Selection } from '../../src/tables/selection.ts';
import { memorySources } from '../support/memory-sources.ts';

export interface SourceOptions {
  readonly language?: Language;
  readonly spread?: Spread;
  readonly people?: readonly string[];
  readonly units?: readonly string[];
  readonly period?: string;
  /** Files below `/plans` that are asked for; default all. */
  readonly files?: readonly string[];
}

/** Plans that exist only in memory, under `/plans`, ready to be exported. */
export async function sourceOf(
  files: Readonly<Record<string, string>>,
  { language = 'vi', spread = 'even', people = [], units = [], period, files: wanted = [] }: SourceOptions = {},
): Promise<ExportSource> {
  const paths = Object.entries(files).map(([name, text]) => [`/plans/${name}`, text]);
  const loaded = await loadPlanSet({
    sources: memorySources(Object.fromEntries(paths)),
    cwd: '/plans',
    arguments: wanted,
  });
  const { set } = loaded;
  const members = set.organisations.flatMap((organisation) => [...organisation.people, ...organisation.units]);
  const parsed = period === undefined ? undefined : parsePeriod(period);
  const selection: Selection = {
    people: members.flatMap((one) => (one.kind === 'person' && people.includes(one.id.value) ? one : [])),
    units: members.flatMap((one) => (one.kind === 'unit' && units.includes(one.id.value) ? one : [])),
    period: parsed !== undefined && isPeriod(parsed) ? parsed : undefined,
    files: loaded.requested,
  };
  return { set, expansion: expand(set, spread), selection, language };
}

/** One small unit with every form of work, and titles that every format has to write with care. */
export const sampleFiles: Readonly<Record<string, string>> = {
  'plan.yaml': `
id: "2026"
title: 'Kế hoạch "thử nghiệm" năm 2026; phần I, II'
period: 2026-H1
language: vi
unit: phong
issued: 2026-01-12
calendar: { week: [mon, tue, wed, thu, fri], hours: 8, years: { 2026: { off: [{ date: 2026-01-01, name: Tết Dương lịch }, { date: 2026-02-16/2026-02-20, name: Tết Nguyên đán }, { date: 2026-04-30/2026-05-01, name: "Lễ 30/4, 1/5" }], swapped: [{ off: 2026-01-02, work: 2026-01-10, name: Hoán đổi }], source: Thử nghiệm } } }
units:
  - { id: so, name: Sở Khoa học, short: Sở, head: giam-doc }
  - { id: phong, name: Phòng Kế hoạch, parent: so, head: an }
  - { id: tram, name: Trạm kiểm định, parent: phong, head: binh }
people:
  - { id: giam-doc, name: Hoàng Minh Quốc, unit: so, title: Giám đốc, plan: false }
  - { id: an, name: Nguyễn Văn An, unit: phong, title: Trưởng phòng, capacity: 80%, leave: [2026-03-16/2026-03-20] }
  - { id: binh, name: Trần Thị Bình, unit: tram, hours: [{ until: 2026-03-31, hours: 6 }] }
  - { id: chi, name: Lê Chi, unit: phong, week: [mon, tue, wed] }
  - { id: dung, name: Phạm Dũng, unit: phong, from: 2026-02-02 }
objectives:
  - { id: MT1, title: "Hoàn thiện văn bản: quy định, hướng dẫn", lead: an }
tasks:
  - id: KH-01
    title: 'Trình dự thảo "Thông tư"; bản #2, gồm: A, B'
    objective: MT1
    lead: an
    support: [chi, dung]
    when: 2026-01-12/2026-03-31
    due: 2026-03-27
    effort: 18d
    kind: key
    deliverable: [Hồ sơ trình, "Bảng tổng hợp ý kiến; 34 tỉnh, thành phố"]
  - id: KH-02
    title: Gửi báo cáo giải ngân
    lead: dung
    repeat: { every: month, due: "+5" }
    when: 2026-02/2026-04
    effort: 1.5d
    kind: routine
    deliverable: Báo cáo tháng
  - id: KH-03
    title: Rà soát danh mục tài sản
    each: [phong, tram]
    when: 2026-Q2
    effort: 6d
    deliverable: Danh mục có chữ ký
  - id: KH-04
    title: Kiểm tra xăng dầu tại Cần Thơ
    lead: binh
    support: [dung]
    when: 2026-03-06/2026-03-10
    fixed: true
    deliverable: Biên bản kiểm tra 12 cơ sở
  - id: KH-05
    title: Chuyển dữ liệu về kho dùng chung
    objective: MT1
    lead: an
    children:
      - id: KH-05a
        title: Dữ liệu kiểm định
        due: { from: KH-01, workdays: 20 }
        effort: 5d
        deliverable: Bộ dữ liệu
      - id: KH-05b
        title: ${'Dữ liệu công bố hợp quy'.normalize('NFD')}
        dueText: Theo tiến độ nâng cấp kho
        deliverable: Bộ dữ liệu
  - id: KH-06
    title: 'section: mua 24 thiết bị \${x} $(HOME) 100% %% <b>{k}</b> & \\'
    lead: chi
    after: [KH-01]
    when: 2026-04-01/2026-06-30
    due: 2026-07-03
    effort: 9d
    steps:
      - { title: Phê duyệt kế hoạch, due: 2026-04-15 }
      - { title: Ký hợp đồng, due: 2026-05-29, lead: dung, effort: 4d }
    deliverable: Biên bản nghiệm thu
  - id: KH-07
    title: Họp giao ban nửa ngày
    lead: an
    support: [binh]
    when: 2026-05-11
    fixed: half
    deliverable: Thông báo kết luận
  - id: KH-08
    title: Trả lời hồ sơ trong 5 ngày
    lead: dung
    reports: { every: quarter, due: last-workday }
    effort: 10%
    deliverable: Báo cáo quý
  - id: KH-09
    title: Góp ý văn bản của Sở
    lead: chi
    due: 2026-05-15
    deliverable: Văn bản góp ý
`,
};
