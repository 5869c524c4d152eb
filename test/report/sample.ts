import type { Diagnostic, DiagnosticEdit, RelatedDiagnostic, Report } from '../../src/diagnostic.ts';
import type { Language } from '../../src/locale/language.ts';
import type { ReportContext, RuleDescription } from '../../src/report/context.ts';
import type { SourceFile } from '../../src/source/file.ts';
import { lineIndex } from '../../src/text/lines.ts';
import { plainPaint } from '../../src/text/paint.ts';

const planText = `# yaml-language-server: $schema=../schemas/plan.schema.json
title: Kế hoạch công tác năm 2026
period: 2026
organisation: org.yaml
tasks:
  - id: KH-01
    title: Trình Bộ trưởng ban hành Thông tư sửa đổi quy định về ghi nhãn hàng hóa
    lead: thangg
    due: 2026-06-25
  - id: KH-02
    title: Tăng cường phối hợp trong công tác tiêu chuẩn, đo lường, chất lượng
    when: 2026-02/2026-04
    due: 2026-04-30
  - id: KH-03
    title: Rà soát danh mục tài sản đo lường của các trung tâm kỹ thuật khu vực
    lead: tho
    when: Q2
    effort: 12d
  - id: KH-04
    title: ${'Kiểm tra nhà nước về chất lượng xăng dầu khi có điều kiện'.normalize('NFD')}
    lead: tho
    effort: 9,5d
  - title: Tổng hợp, rà soát và cập nhật danh mục tài sản đo lường, phương tiện đo, chuẩn đo lường của các trung tâm kỹ thuật khu vực 1, 2, 3 và các đơn vị có liên quan, v.v.
    id: KH-05
    lead: phuong
    deliverable: |
      Báo cáo
      Danh mục
      Biên bản
      Hồ sơ
      Tờ trình
    when: 2026-05
  - { id: KH-06, title: "日本 JICA\tđào tạo", lead: phuong, when: 2026-05, effort: 3d }
`;

const organisationText = `people:
  - { id: thang, name: Trần Văn Thắng, unit: khtc }
  - { id: tho, name: Lê Thị Thơ, unit: khtc }
`;

const plan: SourceFile = { path: '/w/plans/2026.plan.yaml', name: 'plans/2026.plan.yaml', text: planText, bom: false };
const org: SourceFile = { path: '/w/plans/org.yaml', name: 'plans/org.yaml', text: organisationText, bom: false };

/** The place of a text in a file; `after` says behind what to look. */
function at(file: SourceFile, text: string, after = '') {
  const from = file.text.indexOf(text, after === '' ? 0 : file.text.indexOf(after) + after.length);
  if (from < 0) throw new Error(`the sample has no ${text}`);
  const start = lineIndex(file).position(from);
  const end = lineIndex(file).position(from + text.length);
  return { file: file.name, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

const nobody = {
  plan: '2026',
  task: null,
  step: null,
  copy: null,
  occurrence: null,
  objective: null,
  person: null,
  unit: null,
  month: null,
};

type Words = Pick<Diagnostic, 'message' | 'note' | 'help'>;

function finding(given: Omit<Partial<Diagnostic>, keyof Words> & Pick<Diagnostic, 'rule' | 'severity' | 'key'>) {
  const rest = { clarity: null, data: {}, suppression: null, fixes: [], related: [] };
  return (place: ReturnType<typeof at>, words: Words): Diagnostic => ({
    ...nobody,
    ...rest,
    ...words,
    ...place,
    ...given,
  });
}

function related(place: ReturnType<typeof at>, task: string | null, message: string): RelatedDiagnostic {
  return { ...place, task, message };
}

function edit(place: ReturnType<typeof at>, text: string): DiagnosticEdit {
  return { ...place, text };
}

/** Every shape that a format meets, in either language. */
export function sampleReport(language: Language): Report {
  const say = (vi: string, en: string): string => (language === 'vi' ? vi : en);
  const titleOf3 = 'Rà soát danh mục tài sản đo lường của các trung tâm kỹ thuật khu vực';
  const findings: Diagnostic[] = [
    finding({
      rule: 'unknown-reference',
      severity: 'error',
      key: 'unknown-reference 2026:KH-01 lead',
      task: 'KH-01',
      fixes: [
        {
          title: say('thay bằng `thang`', 'replace by `thang`'),
          safety: 'unsafe',
          edits: [edit(at(plan, 'thangg'), 'thang')],
        },
      ],
      related: [related(at(org, 'thang'), null, say('có `thang` ở đây', '`thang` is here'))],
    })(at(plan, 'thangg'), {
      message: say('không có ai mang mã `thangg`', 'nobody has the id `thangg`'),
      note: null,
      help: say('có phải là `thang`?', 'did you mean `thang`?'),
    }),
    finding({
      rule: 'unowned-task',
      severity: 'error',
      clarity: 'person',
      key: 'unowned-task 2026:KH-02 lead',
      task: 'KH-02',
      data: { title: 'Tăng cường phối hợp trong công tác tiêu chuẩn, đo lường, chất lượng' },
    })(at(plan, 'KH-02'), {
      message: say('nhiệm vụ `KH-02` chưa giao người chủ trì', 'nobody leads task `KH-02`'),
      note: say(
        'không có người chủ trì thì đến hạn không biết hỏi ai, kiểm tra ai',
        'without a lead there is nobody to ask at the deadline',
      ),
      help: say(
        'ghi `lead:` với mã của một người, hoặc của một đơn vị có thủ trưởng',
        'write `lead:` with the id of one person, or of a unit that has a head',
      ),
    }),
    finding({
      rule: 'vague-task',
      severity: 'warning',
      clarity: 'work',
      key: 'vague-task 2026:KH-02 title',
      task: 'KH-02',
    })(at(plan, 'Tăng cường phối hợp trong công tác tiêu chuẩn, đo lường, chất lượng'), {
      message: say(
        'nhiệm vụ chung chung: không rõ khi xong thì có văn bản, số liệu hay kết quả gì để kiểm tra',
        'nothing says what will exist or be true when the task is done',
      ),
      note: say(
        'việc giao chung chung thì không thể kiểm tra, đánh giá; người thực hiện dễ đùn đẩy cho nhau',
        'work assigned in general words cannot be checked, and people push it to each other',
      ),
      help: say(
        'nêu sản phẩm cụ thể, ví dụ "Ký quy chế phối hợp với 3 đơn vị"',
        'name the product, such as "Sign cooperation rules with 3 units"',
      ),
    }),
    finding({
      rule: 'due-on-day-off',
      severity: 'hint',
      clarity: 'time',
      key: 'due-on-day-off 2026:KH-02 due',
      task: 'KH-02',
      suppression: {
        kind: 'comment',
        reason: say('Ban Tổ chức trực cả ngày lễ', 'the secretariat is on duty that day'),
      },
    })(at(plan, '2026-04-30'), {
      message: say('thời hạn 30/4/2026 rơi vào ngày nghỉ lễ', 'the deadline 30 April 2026 is a public holiday'),
      note: null,
      help: null,
    }),
    finding({
      rule: 'overloaded-month',
      severity: 'warning',
      key: 'overloaded-month tho 2026-05 effort',
      task: 'KH-03',
      person: 'tho',
      month: '2026-05',
      data: { days: 2450, supply: 1900 },
      related: [
        related(
          at(plan, 'Kiểm tra nhà nước về chất lượng xăng dầu khi có điều kiện'.normalize('NFD')),
          'KH-04',
          say('chiếm 9,5 ngày công', 'takes 9.5 days'),
        ),
        related(
          at(plan, 'Tổng hợp, rà soát và cập nhật danh mục tài sản đo lường, phương tiện đo'),
          'KH-05',
          say('chiếm 8 ngày công', 'takes 8 days'),
        ),
        related(at(plan, '日本 JICA\tđào tạo'), 'KH-06', say('chiếm 3 ngày công', 'takes 3 days')),
      ],
    })(at(plan, titleOf3), {
      message: say(
        'tháng 5/2026, Lê Thị Thơ vượt 5,5 ngày công: giao 24,5 ngày công, quỹ thời gian 19 ngày công',
        'Lê Thị Thơ has 5.5 days too much in 2026-05: 24.5 days of work against 19 days',
      ),
      note: null,
      help: say(
        'chuyển bớt việc sang người khác, lùi thời hạn hoặc giảm số ngày công',
        'give work to somebody else, move a deadline or plan less effort',
      ),
    }),
    finding({
      rule: 'escape-clause',
      severity: 'warning',
      clarity: 'work',
      key: 'escape-clause 2026:KH-04 title',
      task: 'KH-04',
      suppression: { kind: 'baseline', reason: null },
    })(at(plan, 'khi có điều kiện'.normalize('NFD')), {
      message: say('điều kiện bỏ ngỏ: `khi có điều kiện`', 'a way out: `khi có điều kiện`'),
      note: null,
      help: null,
    }),
    finding({
      rule: 'invalid-plan',
      severity: 'error',
      key: 'invalid-plan 2026:KH-04 effort',
      task: 'KH-04',
      fixes: [
        {
          title: say('ghi `9.5d`', 'write `9.5d`'),
          safety: 'safe',
          edits: [edit(at(plan, ',', 'effort: 9'), '.')],
        },
      ],
    })(at(plan, '9,5d'), {
      message: say('`effort` không nhận `9,5d`', '`effort` cannot be `9,5d`'),
      note: say('trong tệp, số thập phân viết bằng dấu chấm', 'in the file decimals have a point'),
      help: say('ghi `9.5d`', 'write `9.5d`'),
    }),
    finding({
      rule: 'overlapping-scope',
      severity: 'warning',
      clarity: 'work',
      key: 'overlapping-scope 2026:KH-05 title ~ KH-03',
      task: 'KH-05',
      related: [related(at(plan, titleOf3), 'KH-03', say('nhiệm vụ trước đó', 'the task before it'))],
    })(at(plan, 'danh mục tài sản đo lường', 'cập nhật '), {
      message: say(
        'có dấu hiệu chồng chéo với `KH-03`: cùng `danh mục tài sản đo lường`, khác người chủ trì',
        'overlaps with `KH-03`: both `danh mục tài sản đo lường`, under different leads',
      ),
      note: null,
      help: say('gộp làm một, hoặc nêu rõ mỗi nhiệm vụ làm phần nào', 'join them, or say which part each of them does'),
    }),
    finding({
      rule: 'open-ended-list',
      severity: 'warning',
      clarity: 'work',
      key: 'open-ended-list 2026:KH-05 title',
      task: 'KH-05',
      fixes: [
        {
          title: say('bỏ `, v.v.`', 'leave out `, v.v.`'),
          safety: 'unsafe',
          edits: [edit(at(plan, ', v.v.'), '')],
        },
      ],
    })(at(plan, 'v.v.'), {
      message: say('liệt kê bỏ ngỏ: `v.v.`', 'an open list: `v.v.`'),
      note: null,
      help: null,
    }),
    finding({
      rule: 'weak-deliverable',
      severity: 'hint',
      clarity: 'product',
      key: 'weak-deliverable 2026:KH-05 deliverable',
      task: 'KH-05',
    })(at(plan, '|\n      Báo cáo\n      Danh mục\n      Biên bản\n      Hồ sơ\n      Tờ trình\n'), {
      message: say('sản phẩm chưa cụ thể', 'the deliverable is not concrete'),
      note: null,
      help: null,
    }),
    finding({
      rule: 'joined-tasks',
      severity: 'hint',
      clarity: 'work',
      key: 'joined-tasks 2026:KH-06 title',
      task: 'KH-06',
    })(at(plan, 'đào tạo'), {
      // What a title may smuggle into a report.
      message: 'a `]]> <b>|x` \u001b[31m::error:: %0A, "q" & *\n# h [l](u)',
      note: null,
      help: null,
    }),
  ];
  return {
    version: 1,
    tool: 'plan 0.1.0',
    today: '2026-01-15',
    complete: true,
    summary: {
      files: 2,
      tasks: 6,
      people: 3,
      assignments: 14,
      errors: 3,
      warnings: 4,
      hints: 2,
      suppressed: 1,
      baselined: 1,
      clarities: {
        person: { passed: 5, of: 6 },
        work: { passed: 2, of: 6 },
        time: { passed: 6, of: 6 },
        responsibility: { passed: 6, of: 6 },
        product: { passed: 0, of: 6 },
        authority: { passed: 4, of: 6 },
      },
    },
    findings,
  };
}

/** A report without a finding. */
export function cleanReport(language: Language): Report {
  const { summary, ...report } = sampleReport(language);
  const none = { errors: 0, warnings: 0, hints: 0, suppressed: 0, baselined: 0 };
  return { ...report, summary: { ...summary, ...none }, findings: [] };
}

/** As many findings as asked for of each severity. */
export function longReport(errors: number, warnings: number, hints: number): Report {
  const report = sampleReport('en');
  const [first] = report.findings;
  const some = (times: number, severity: Diagnostic['severity']): Diagnostic[] =>
    Array.from({ length: times }, (_, index) => ({ ...first!, severity, key: `${severity} ${index}` }));
  return { ...report, findings: [...some(hints, 'hint'), ...some(warnings, 'warning'), ...some(errors, 'error')] };
}

const rules: readonly RuleDescription[] = [
  {
    id: 'unowned-task',
    severity: 'error',
    clarity: 'person',
    title: 'Chưa giao người chủ trì',
    description: 'Nhiệm vụ không có người chủ trì.',
    help: '# unowned-task\n\nNhiệm vụ **không** có `lead`.',
  },
  {
    id: 'vague-task',
    severity: 'warning',
    clarity: 'work',
    title: 'Nhiệm vụ chung chung',
    description: 'Không rõ kết quả.',
    help: '# vague-task',
  },
];

export function sampleContext(language: Language, more: Partial<ReportContext> = {}): ReportContext {
  const sources = new Map([plan, org].map((file) => [file.name, file]));
  return { sources, paint: plainPaint, language, width: 80, rules, ...more };
}
