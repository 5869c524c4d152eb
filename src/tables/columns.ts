import type { Language } from '../locale/language.ts';
import { closest } from '../text/did-you-mean.ts';
import { clean } from './cells.ts';
import { type ColumnKey, cellOf, extraCell } from './column-cells.ts';
import type { Item, ItemContext } from './item.ts';
import type { Cell, Column } from './model.ts';

/** A column with how to fill it. */
export interface ItemColumn extends Column {
  readonly cell: (item: Item, context: ItemContext) => Cell;
}

/** Whether a table speaks of units (nhiệm vụ, đơn vị chủ trì), of units with people, or of people (công việc). */
export type Voice = 'agency' | 'both' | 'staff';

type Heading = string | Readonly<Record<Voice, string>>;

interface ColumnSpec {
  readonly vi: Heading;
  readonly en: Heading;
  /** Millimetres. */
  readonly width: number;
  readonly kind?: Column['kind'];
  readonly align?: Column['align'];
  readonly fill?: true;
}

const specs: Readonly<Record<ColumnKey, ColumnSpec>> = {
  number: { vi: 'TT', en: 'No.', width: 10, align: 'center' },
  id: { vi: 'Mã nhiệm vụ', en: 'ID', width: 20 },
  title: {
    vi: { agency: 'Nội dung nhiệm vụ', both: 'Nội dung nhiệm vụ', staff: 'Nội dung công việc' },
    en: 'Task',
    width: 46,
  },
  lead: {
    vi: { agency: 'Đơn vị chủ trì', both: 'Chủ trì', staff: 'Cán bộ chủ trì' },
    en: { agency: 'Lead unit', both: 'Lead', staff: 'Lead' },
    width: 22,
  },
  unit: { vi: 'Đơn vị', en: 'Unit', width: 22 },
  support: {
    vi: { agency: 'Đơn vị phối hợp', both: 'Phối hợp', staff: 'Cán bộ phối hợp' },
    en: { agency: 'Supporting units', both: 'Support', staff: 'Support' },
    width: 24,
  },
  deliverable: { vi: 'Sản phẩm', en: 'Deliverable', width: 34 },
  quantity: { vi: 'Số lượng', en: 'Quantity', width: 18 },
  measures: { vi: 'Chỉ tiêu', en: 'Measures', width: 34 },
  results: { vi: 'Kết quả cần đạt', en: 'Results', width: 34 },
  due: {
    vi: { agency: 'Thời hạn hoàn thành', both: 'Thời hạn hoàn thành', staff: 'Thời hạn' },
    en: 'Due',
    width: 24,
    kind: 'date',
    align: 'center',
  },
  when: { vi: 'Thời gian thực hiện', en: 'Period', width: 28, align: 'center' },
  start: { vi: 'Bắt đầu', en: 'Start', width: 24, kind: 'date', align: 'center' },
  end: { vi: 'Kết thúc', en: 'End', width: 24, kind: 'date', align: 'center' },
  effort: { vi: 'Số ngày công', en: 'Days', width: 15, kind: 'number', align: 'right' },
  steps: { vi: 'Mốc tiến độ', en: 'Milestones', width: 42 },
  role: { vi: 'Vai trò', en: 'Role', width: 18, align: 'center' },
  supervisor: { vi: 'Lãnh đạo phụ trách', en: 'Supervisor', width: 24 },
  authority: { vi: 'Thẩm quyền quyết định', en: 'Authority', width: 32 },
  submitTo: { vi: 'Cấp trình', en: 'Submitted to', width: 24 },
  approves: { vi: 'Cấp ban hành, phê duyệt', en: 'Approved by', width: 24 },
  decides: { vi: 'Cấp quyết định', en: 'Decided by', width: 24 },
  source: { vi: 'Căn cứ giao nhiệm vụ', en: 'Source', width: 34 },
  objective: { vi: 'Mục tiêu', en: 'Objective', width: 34 },
  kind: { vi: 'Loại nhiệm vụ', en: 'Kind', width: 20 },
  budget: { vi: 'Kinh phí', en: 'Budget', width: 22 },
  note: { vi: 'Ghi chú', en: 'Notes', width: 13 },
  evidence: { vi: 'Kết quả và minh chứng', en: 'Result and evidence', width: 34, fill: true },
  selfAssessment: { vi: 'Tự đánh giá', en: 'Self-assessment', width: 24, fill: true },
  managerComment: { vi: 'Ý kiến người quản lý', en: "Manager's comment", width: 28, fill: true },
};

/** What an assessment says of work (four cells of the Government Office's counts): for the lists of spreadsheets. */
const assessments: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Hoàn thành đúng hạn', 'Hoàn thành quá hạn', 'Chưa hoàn thành, trong hạn', 'Chưa hoàn thành, quá hạn'],
  en: ['Done on time', 'Done late', 'Open, in term', 'Open, late'],
};

export const columnKeys = Object.keys(specs) as readonly ColumnKey[];

function isColumnKey(key: string): key is ColumnKey {
  return Object.hasOwn(cellOf, key);
}

/** A column that neither the catalogue nor the plan knows. */
export interface UnknownColumn {
  readonly unknown: string;
  readonly suggestion: string | undefined;
}

/** The column that a key of `--columns` names, or a further column of the plan by its name. */
export function columnOf(
  key: string,
  extras: ReadonlySet<string>,
  { language, voice }: { readonly language: Language; readonly voice: Voice },
): ItemColumn | UnknownColumn {
  if (!isColumnKey(key)) {
    const name = clean(key.replace(/^extra:/, ''));
    if (!extras.has(name)) return { unknown: key, suggestion: closest(key, [...columnKeys, ...extras]) };
    return {
      key: `extra:${name}`,
      heading: name,
      group: undefined,
      kind: 'text',
      width: 26,
      align: 'left',
      fill: false,
      choices: [],
      cell: (item) => extraCell(item, name),
    };
  }
  const { width, kind = 'text', align = 'left', fill = false, [language]: heading } = specs[key];
  return {
    key,
    heading: typeof heading === 'string' ? heading : heading[voice],
    group: undefined,
    kind,
    width,
    align,
    fill,
    choices: key === 'selfAssessment' ? assessments[language] : [],
    cell: cellOf[key],
  };
}
